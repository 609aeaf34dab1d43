//! What is sent for each call.

use super::{ID, OTHER_ID, Score, outcome, points, recorded, sent, start};
use crate::{
    Error,
    content::FilePart,
    query::{RecordFilter, RecordUpdate, records},
    testing::answer,
    types::{AccessFields, AccessLevel, RecordAccessFields},
};

pub(super) fn owner_only() -> RecordAccessFields {
    RecordAccessFields::new().read(AccessFields::new(AccessLevel::Owner))
}

/// A response that fits the call.
pub(super) fn fitting(request: &str) -> String {
    let (line, _) = sent(request);
    let record = format!(r#"{{"_id":"{ID}","permissions":{{}}}}"#);
    let body = if line.starts_with("DELETE") && line.contains("by_criteria") {
        r#"{"total_deleted":2}"#.to_owned()
    } else if line.starts_with("DELETE") {
        String::new()
    } else if line.starts_with("POST") && line.contains("file.json") {
        r#"{"file_id":"5d"}"#.to_owned()
    } else if line.contains("count=1") {
        r#"{"items":{"count":7}}"#.to_owned()
    } else if line.starts_with("GET") || line.contains("multi") || line.contains("by_criteria") {
        format!(r#"{{"class_name":"Score","items":[{record}]}}"#)
    } else {
        record
    };
    answer("200 OK", &body)
}

/// A call's outcome, and the request that it should have made.
type Row = (Result<(), Error>, &'static str, &'static str);

fn check(table: &[Row], requests: &[String]) {
    assert_eq!(requests.len(), table.len());
    for ((outcome, line, body), request) in table.iter().zip(requests) {
        assert_eq!(sent(request), (*line, *body));
        assert!(outcome.is_ok(), "{line}: {outcome:?}");
    }
}

#[tokio::test]
async fn calls_that_create_and_read_are_sent() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("Score Table");
    let score = points(5);
    let beginners = records::field("score_value").lt(5);
    #[rustfmt::skip]
    let table: [Row; 9] = [
        (outcome!(scores.create(&score)), "POST /data/Score%20Table.json", r#"{"score_value":5}"#),
        (
            outcome!(
                scores
                    .create(&score)
                    .parent_id(OTHER_ID)
                    .permissions(owner_only())
            ),
            "POST /data/Score%20Table.json",
            r#"{"_parent_id":"5d867291a0eb473ed96099c4","permissions":{"read":{"access":"owner"}},"score_value":5}"#,
        ),
        (
            outcome!(scores.create_many(&[points(5), points(6)])),
            "POST /data/Score%20Table/multi.json",
            r#"{"record":{"0":{"score_value":5},"1":{"score_value":6}}}"#,
        ),
        (outcome!(scores.get(ID)), "GET /data/Score%20Table/5d866b53a28f9a5ad51cb562.json", ""),
        (
            outcome!(scores.get_many([ID, OTHER_ID])),
            "GET /data/Score%20Table/5d866b53a28f9a5ad51cb562,5d867291a0eb473ed96099c4.json",
            "",
        ),
        (
            outcome!(
                scores
                    .list()
                    .filter(beginners.clone())
                    .sort_desc("_id")
                    .skip(5)
                    .limit(10)
            ),
            "GET /data/Score%20Table.json?score_value[lt]=5&limit=10&skip=5&sort_desc=_id",
            "",
        ),
        (
            outcome!(scores.children_of(ID).sort_asc("date")),
            "GET /data/Score%20Table.json?_parent_id=5d866b53a28f9a5ad51cb562&sort_asc=date",
            "",
        ),
        (
            outcome!(scores.children_of(ID).filter(beginners.clone())),
            "GET /data/Score%20Table.json?_parent_id=5d866b53a28f9a5ad51cb562&score_value[lt]=5",
            "",
        ),
        (
            outcome!(scores.count().filter(beginners.clone())),
            "GET /data/Score%20Table.json?count=1&score_value[lt]=5",
            "",
        ),
    ];
    check(&table, &server.requests());
}

#[tokio::test]
async fn calls_that_change_and_delete_are_sent() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("Score Table");
    let score = points(5);
    let set = || RecordUpdate::new().set("score_value", 5);
    let won = RecordUpdate::new().inc("score_value", 20);
    let beginners = records::field("score_value").lt(5);
    #[rustfmt::skip]
    let table: [Row; 11] = [
        (
            outcome!(scores.update(ID, won)),
            "PUT /data/Score%20Table/5d866b53a28f9a5ad51cb562.json",
            r#"{"inc":{"score_value":20}}"#,
        ),
        (
            outcome!(
                scores
                    .replace(ID, &score)
                    .parent_id(OTHER_ID)
                    .permissions(owner_only())
            ),
            "PUT /data/Score%20Table/5d866b53a28f9a5ad51cb562.json",
            r#"{"_parent_id":"5d867291a0eb473ed96099c4","permissions":{"read":{"access":"owner"}},"score_value":5}"#,
        ),
        (
            outcome!(
                scores
                    .update_where(beginners.clone(), set())
                    .permissions(owner_only())
            ),
            "PUT /data/Score%20Table/by_criteria.json",
            r#"{"permissions":{"read":{"access":"owner"}},"search_criteria":{"score_value":{"lt":5}},"score_value":5}"#,
        ),
        (
            outcome!(scores.update_many([(ID, set()), (OTHER_ID, set().unset("date"))])),
            "PUT /data/Score%20Table/multi.json",
            r#"{"record":{"1":{"id":"5d866b53a28f9a5ad51cb562","score_value":5},"2":{"id":"5d867291a0eb473ed96099c4","date":null,"score_value":5}}}"#,
        ),
        (outcome!(scores.delete(ID)), "DELETE /data/Score%20Table/5d866b53a28f9a5ad51cb562.json", ""),
        (
            outcome!(scores.delete_many([ID, OTHER_ID])),
            "DELETE /data/Score%20Table/5d866b53a28f9a5ad51cb562,5d867291a0eb473ed96099c4.json",
            "",
        ),
        (
            outcome!(scores.delete_where(beginners)),
            "DELETE /data/Score%20Table/by_criteria.json",
            "score_value%5Blt%5D=5",
        ),
        (outcome!(scores.permissions(ID)), "PUT /data/Score%20Table/5d866b53a28f9a5ad51cb562.json", "{}"),
        (
            outcome!(scores.set_permissions(ID, owner_only())),
            "PUT /data/Score%20Table/5d866b53a28f9a5ad51cb562.json",
            r#"{"permissions":{"read":{"access":"owner"}}}"#,
        ),
        (
            outcome!(scores.download_file(ID, "avatar")),
            "GET /data/Score%20Table/5d866b53a28f9a5ad51cb562/file.json?field_name=avatar",
            "",
        ),
        (
            outcome!(scores.delete_file(ID, "avatar")),
            "DELETE /data/Score%20Table/5d866b53a28f9a5ad51cb562/file.json",
            "field_name=avatar",
        ),
    ];
    check(&table, &server.requests());
}

#[tokio::test]
async fn a_file_goes_into_its_field() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("Score Table");
    let file = FilePart::new("a.png", "image/png", "bytes");
    let uploaded = scores.upload_file(ID, "avatar", file).send().await.unwrap();
    assert_eq!(uploaded.file_id, "5d");
    let request = server.requests().pop().unwrap();
    assert_eq!(
        sent(&request).0,
        "POST /data/Score%20Table/5d866b53a28f9a5ad51cb562/file.json"
    );
    assert!(
        request.contains("name=\"field_name\"\r\n\r\navatar\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn documented_requests_are_sent_as_documented() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("ScoreTable");
    let criteria = RecordFilter::new()
        .and(records::field("expert_mode").eq("false"))
        .and(records::field("progress").gt("0.2"));
    let update = RecordUpdate::new().set("game_mode_name", "beta testing");
    let changed = scores.update_where(criteria, update).send().await;
    assert!(changed.is_ok(), "{changed:?}");
    let changed = scores.update_many([
        (ID, RecordUpdate::new().set("score_value", "1000")),
        (
            OTHER_ID,
            RecordUpdate::new()
                .set("progress", "0.3")
                .set("completed_levels", vec![1, 2, 3]),
        ),
    ]);
    let changed = changed.send().await;
    assert!(changed.is_ok(), "{changed:?}");
    for (request, name) in server.requests().iter().zip([
        "update_records_by_criteria--session_token",
        "update_multi_records--session_token",
    ]) {
        let documented = &recorded(name)["request"];
        let (line, body) = sent(request);
        let path = documented["path"].as_str().unwrap();
        assert_eq!(line, format!("PUT {path}"));
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(body, documented["body"]);
    }
}
