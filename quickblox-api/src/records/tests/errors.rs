//! Responses that do not fit the caller's struct, and refusals.

use std::error::Error as _;

use super::{ID, Score, always, outcome, points, recorded};
use crate::{
    Error, ErrorKind,
    query::{RecordUpdate, records},
};

#[tokio::test]
async fn an_answer_that_does_not_fit_names_the_place_and_the_call() {
    let record = r#"{"_id":"5d","score_value":"many"}"#;
    let list =
        r#"{"class_name":"A","items":[{"_id":"5d"},{"_id":"5e","completed_levels":[1,"b"]}]}"#;
    let set = || RecordUpdate::new().set("a", 1);
    let (client, _server) = always("200 OK\nX-Request-Id: 7f", record).await;
    let scores = client.records::<Score>("A");
    #[rustfmt::skip]
    let mut table: Vec<(Result<(), Error>, &str, &str)> = vec![
        (outcome!(scores.create(&points(1))), "create_record", "score_value"),
        (outcome!(scores.update(ID, set())), "update_record", "score_value"),
        (outcome!(scores.get(ID)), "list_records_by_ids", "score_value"),
        (outcome!(scores.permissions(ID)), "update_record", "permissions"),
        (outcome!(scores.count()), "list_records", "items.count"),
    ];
    let (client, _server) = always("200 OK\nX-Request-Id: 7f", list).await;
    let scores = client.records::<Score>("A");
    let filter = records::field("a").eq(1);
    #[rustfmt::skip]
    table.extend([
        (outcome!(scores.get_many([ID])), "list_records_by_ids", "items[1].completed_levels"),
        (outcome!(scores.create_many(&[points(1)])), "create_multi_records", "items[1].completed_levels"),
        (outcome!(scores.update_many([(ID, set())])), "update_multi_records", "items[1].completed_levels"),
        (outcome!(scores.update_where(filter, set())), "update_records_by_criteria", "items[1].completed_levels"),
    ]);
    let (client, _server) = always("200 OK\nX-Request-Id: 7f", r#"{"score_value":1}"#).await;
    let created = client.records("A").create(&points(1)).send().await;
    table.push((created.map(drop), "create_record", "_id"));
    for (outcome, operation, path) in table {
        let error = outcome.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.operation(), Some(operation));
        assert!(
            error.json_path().unwrap().starts_with(path),
            "{error}: {path}"
        );
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.request_id(), Some("7f"));
        assert!(error.may_have_been_processed());
        let raw = error.raw_body().unwrap().to_text();
        let id = raw.starts_with(r#"{"_id""#).then_some("5d");
        assert!(raw.len() > 10 && error.entity_id() == id, "{error}");
        assert_eq!(
            error.source().is_some(),
            path.contains("score") || path.contains("levels")
        );
    }
}

#[tokio::test]
async fn a_record_of_a_list_that_does_not_fit_costs_no_other() {
    let bad = r#"{"_id":"5e","completed_levels":[1,"b"]}"#;
    let odd = r#"{"_id":[]}"#;
    let good = r#"{"_id":"5f","score_value":7}"#;
    let body = format!(r#"{{"class_name":"A","limit":9,"items":[{odd},{bad},{good},{odd}]}}"#);
    let (client, server) = always("200 OK\nX-Request-Id: 7f", body).await;
    let scores = client.records::<Score>("A");
    let page = scores.list().send().await.unwrap();
    assert_eq!(page.records.len(), 1);
    assert_eq!(page.records[0].fields, points(7));
    #[rustfmt::skip]
    let expected = [
        (0, "items[0]._id", odd, None),
        (1, "items[1].completed_levels", bad, Some("5e")),
        (3, "items[3]._id", odd, None),
    ];
    for (error, (index, path, raw, id)) in page.invalid_items().iter().zip(expected) {
        assert_eq!(
            (error.kind(), error.item_index()),
            (ErrorKind::Decode, Some(index))
        );
        assert!(error.json_path().unwrap().starts_with(path), "{error}");
        assert_eq!(error.raw_body().unwrap().to_text(), raw);
        assert_eq!((error.entity_id(), error.request_id()), (id, Some("7f")));
        assert_eq!(error.operation(), Some("list_records"));
    }
    assert_eq!(page.invalid_items().len(), expected.len());

    let mut items = scores.list().limit(9).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(item.map_or_else(|error| error.item_index(), |_| None));
    }
    assert_eq!(seen, [Some(0), Some(1), None, Some(3)]);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn what_is_not_there_is_an_error_of_its_own() {
    let refused = recorded("get_record--not_found_error")["response"]["body"].to_string();
    for (status, body) in [
        ("404 Not Found", refused.as_str()),
        ("200 OK", r#"{"class_name":"A","items":[]}"#),
    ] {
        let (client, _server) = always(status, body).await;
        let got = client.records::<Score>("A").get(ID).send().await;
        let error = got.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.operation(), Some("list_records_by_ids"));
        assert!(!error.may_have_been_processed());
    }
}

#[tokio::test]
async fn refusals_keep_the_words_of_the_server() {
    let recorded = recorded("create_record--record_too_large_error");
    let (client, _server) = always("422 No", &recorded["response"]["body"]).await;
    let created = client.records("A").create(&points(1)).send().await;
    let error = created.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert!(error.to_string().contains("record is too large"), "{error}");
}
