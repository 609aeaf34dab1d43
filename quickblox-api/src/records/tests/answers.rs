//! What comes of the recorded responses.

use std::cell::Cell;

use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::{Value, json};

use super::{ID, OTHER_ID, Score, always, points, recorded, sent, start};
use crate::{
    query::{RecordUpdate, records},
    records::{Deleted, Location},
    testing::answer,
    types::AccessLevel,
};

fn answered(name: &str) -> Value {
    recorded(name)["response"]["body"].clone()
}

#[tokio::test]
async fn a_created_record_is_given_back() {
    let (client, server) = always("201 Created", answered("create_record--session_token")).await;
    let score = Score {
        points: Some(665),
        progress: Some(0.12),
        expert_mode: Some(false),
        game_mode_name: Some("deathmatch".to_owned()),
        user_location: Some(Location {
            longitude: 11.13,
            latitude: 45.52,
        }),
        date: Some("2019-09-21T21:21:00Z".parse().unwrap()),
        completed_levels: vec![1, 2, 3],
    };
    let created = client.records("ScoreTable").create(&score).send().await;
    let created = created.unwrap();
    assert_eq!(created.status(), 201);
    let record = created.into_inner();
    assert_eq!((record.id.as_str(), record.parent_id), (ID, None));
    assert_eq!(record.user_id, Some(96_753_878));
    assert_eq!(
        (record.created_at, record.updated_at),
        (Some(1_569_090_387), Some(1_569_090_387))
    );
    let access = record.permissions.unwrap();
    assert_eq!(access.read.unwrap().access, AccessLevel::Open);
    assert_eq!(record.fields, score);

    let (request, documented) = (server.requests(), recorded("create_record--session_token"));
    let sent: Value = serde_json::from_str(sent(&request[0]).1).unwrap();
    // The two are the same to the server, which reads numbers and dates in more than one form.
    let mut expected = documented["request"]["body"].clone();
    expected["progress"] = json!(0.12);
    expected["date"] = json!("2019-09-21T21:21:00Z");
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn answers_with_several_records_are_read() {
    let set = || RecordUpdate::new().set("a", 1);
    let body = answered("update_multi_records--session_token");
    let (client, _server) = always("200 OK", body).await;
    let scores = client.records::<Score>("ScoreTable");
    let batch = scores.update_many([(ID, set())]).send().await.unwrap();
    let ids: Vec<_> = batch.records.iter().map(|record| &*record.id).collect();
    assert_eq!(ids, [ID, OTHER_ID]);
    assert_eq!(batch.records[1].fields.points, Some(3021));
    assert_eq!(batch.records[1].fields.user_location, None);
    assert_eq!(batch.not_found, Vec::<String>::new());

    let body = answered("update_records_by_criteria--session_token");
    let (client, _server) = always("200 OK", body).await;
    let scores = client.records::<Score>("ScoreTable");
    let filter = records::field("a").eq(1);
    let page = scores.update_where(filter, set()).send().await.unwrap();
    assert_eq!((page.records.len(), page.total_found), (2, Some(2)));
    assert_eq!((page.skip, page.limit), (Some(0), Some(100)));

    let missing = json!({ "class_name": "A", "items": [], "not_found": { "ids": [ID] } });
    let (client, _server) = always("200 OK", missing).await;
    let scores = client.records::<Score>("ScoreTable");
    let batch = scores.get_many([ID]).send().await.unwrap();
    assert_eq!(
        (batch.records.len(), &*batch.not_found),
        (0, &[ID.to_owned()][..])
    );

    let (client, _server) = always("200 OK", r#"{"items":{"count":7}}"#).await;
    let count = client.records::<Score>("ScoreTable").count().send().await;
    assert_eq!(*count.unwrap(), 7);
}

#[tokio::test]
async fn one_record_is_read_in_either_form() {
    let record = answered("create_record--session_token");
    for body in [
        record.clone(),
        json!({ "class_name": "ScoreTable", "skip": 0, "limit": 100, "items": [record] }),
    ] {
        let (client, _server) = always("200 OK", body).await;
        let scores = client.records::<Score>("ScoreTable");
        let got = scores.get(ID).send().await.unwrap();
        assert_eq!((&*got.id, got.fields.points), (ID, Some(665)));
        let written = serde_json::to_value(&got).unwrap();
        assert_eq!(written["fields"]["score_value"], 665);
        let got = scores.get_many([ID]).send().await.unwrap();
        assert_eq!((got.records.len(), &*got.records[0].id), (1, ID));
    }
}

#[tokio::test]
async fn a_report_of_deletion_has_one_form() {
    let ids = |ids: &[&str]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let full = answered("delete_records--legacy_2017").to_string();
    let deleted = |deleted: &[&str], not_found: &[&str], wrong_permissions: &[&str]| Deleted {
        deleted: ids(deleted),
        not_found: ids(not_found),
        wrong_permissions: ids(wrong_permissions),
    };
    for (asked, body, expected) in [
        (&[ID][..], "", deleted(&[ID], &[], &[])),
        (&[ID], " ", deleted(&[ID], &[], &[])),
        (
            &[ID],
            r#"{"NotFound":{"ids":["5d866b53a28f9a5ad51cb562"]}}"#,
            deleted(&[], &[ID], &[]),
        ),
        (
            &[ID],
            r#"{"SuccessfullyDeleted":{"ids":[]}}"#,
            deleted(&[], &[], &[]),
        ),
        // Of several ids an empty response says nothing.
        (&[ID, OTHER_ID], "", deleted(&[], &[], &[])),
        (
            &[ID, OTHER_ID],
            &full,
            deleted(
                &["536fbe15123127d63d43e7fe4"],
                &["53afbe15e4b077ddd43e7fd5"],
                &["53efbe15e4b077d33d43e7fd2"],
            ),
        ),
    ] {
        let (client, _server) = always("200 OK", body).await;
        let scores = client.records::<Score>("MyScoreTable");
        let report = scores.delete_many(asked.iter().copied()).send().await;
        assert_eq!(*report.unwrap(), expected, "{body}");
    }
}

#[tokio::test]
async fn a_list_goes_on_part_by_part_as_it_was_asked_for() {
    let (client, server) = start(|request| {
        let last = request.contains("skip=2");
        let ids = if last { &["c"][..] } else { &["a", "b"] };
        let items = ids.iter().map(|id| json!({ "_id": id, "score_value": 5 }));
        let items: Vec<_> = items.collect();
        let body = json!({ "class_name": "Score", "skip": 0, "limit": 2, "items": items });
        answer("200 OK", &body.to_string())
    })
    .await;
    let scores = client.records::<Score>("Score");
    let list = scores.children_of(ID).sort_desc("score_value").limit(2);
    let mut items = list.clone().items();
    let mut ids = String::new();
    while let Some(record) = items.try_next().await.unwrap() {
        assert_eq!(record.fields, points(5));
        ids.push_str(&record.id);
    }
    assert_eq!(ids, "abc");
    let mut pages = list.pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.records.len());
    }
    assert_eq!(sizes, [2, 1]);
    let requests = server.requests();
    let lines: Vec<_> = requests.iter().map(|request| sent(request).0).collect();
    let part = |skip| {
        format!("GET /data/Score.json?_parent_id={ID}&limit=2&skip={skip}&sort_desc=score_value")
    };
    assert_eq!(lines, [part(0), part(2), part(0), part(2)]);
}

thread_local! {
    /// How often another task of this thread had its turn.
    static TURNS: Cell<u64> = const { Cell::new(0) };
}

/// Decoded from any record, after so many turns of another task.
struct After(u64);

impl<'de> Deserialize<'de> for After {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer)?;
        Ok(Self(TURNS.get()))
    }
}

#[tokio::test]
async fn a_large_part_of_a_list_lets_other_tasks_go_on() {
    tokio::spawn(async {
        loop {
            TURNS.set(TURNS.get() + 1);
            tokio::task::yield_now().await;
        }
    });
    for (length, lets_go_on) in [(1_000, false), (20_000, true)] {
        let record = json!({"_id": ID, "text": "x".repeat(length)});
        let (client, _server) = always("200 OK", json!({"items": vec![record; 100]})).await;
        let part = client
            .records::<After>("Score")
            .list()
            .send()
            .await
            .unwrap();
        let turns: Vec<u64> = part.records.iter().map(|record| record.fields.0).collect();
        assert_eq!(turns.len(), 100);
        assert_eq!(turns.first() < turns.last(), lets_go_on, "{length}");
    }
}
