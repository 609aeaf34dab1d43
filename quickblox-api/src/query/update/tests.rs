//! What updates look like in the body, and which are refused.

use serde_json::{Map, Value, json};

use crate::{
    query::{RecordUpdate, records},
    types::UpdateRecordRequest,
};

#[test]
fn updates_of_records() {
    let new = RecordUpdate::new;
    #[rustfmt::skip]
    let table = [
        (new(), json!({})),
        (new().set("a", 1).unset("b"), json!({ "a": 1, "b": null })),
        (new().set("a", vec![1, 2]), json!({ "a": [1, 2] })),
        (new().set_at("t", 0, "x").set_at("t", 2, "y"), json!({ "t": { "0": "x", "2": "y" } })),
        (new().inc("a", 20).inc("b", -0.5), json!({ "inc": { "a": 20, "b": -0.5 } })),
        (new().push("a", [4]).push("a", [5]), json!({ "push": { "a": [4, 5] } })),
        (new().add_to_set("a", ["x", "y"]), json!({ "add_to_set": { "a": ["x", "y"] } })),
        (new().pull("a", "Stark"), json!({ "pull": { "a": "Stark" } })),
        (new().pull_where(records::field("a").eq(3)), json!({ "pull": { "a": 3 } })),
        (new().pull_where(records::field("a").lt(3)), json!({ "pull": { "a": { "lt": 3 } } })),
        (new().pull_all("a", [11, 10]), json!({ "pull_all": { "a": [11, 10] } })),
        (new().pop_first("a").pop_last("b"), json!({ "pop": { "a": -1, "b": 1 } })),
        (new().set("a", 1).inc("a", 1), json!({ "a": 1, "inc": { "a": 1 } })),
    ];
    for (update, expected) in table {
        assert_eq!(
            Map::try_from(update.clone()).map(Value::from),
            Ok(expected.clone())
        );
        let body = UpdateRecordRequest::try_from(update).unwrap();
        assert_eq!(serde_json::to_value(body).unwrap(), expected);
    }
}

#[test]
fn updates_that_cannot_be_sent_are_refused_and_named() {
    let new = RecordUpdate::new;
    #[rustfmt::skip]
    let table = [
        (new().set("a", 1).unset("a"), "a", "twice"),
        (new().set("a", 1).set_at("a", 0, 1), "a", "twice"),
        (new().set_at("a", 0, 1).set_at("a", 0, 2), "a", "twice"),
        (new().set("inc", 1), "inc", "name of an operator"),
        (new().set_at("push", 0, 1), "push", "name of an operator"),
        (new().set("", 1), "", "name of a field"),
        (new().inc("a[0]", 1), "a[0][inc]", "name of a field"),
        (new().inc("a", "1"), "a[inc]", "must be a number"),
        (new().inc("a", f64::NAN), "a[inc]", "must be a number"),
        (new().inc("a", 1).inc("a", 1), "a[inc]", "twice"),
        (new().pull("a", vec![1]).pull("a", vec![2]), "a[pull]", "twice"),
        (new().pop_first("a").pop_last("a"), "a[pop]", "twice"),
        (new().pull_where(records::field("a").is_in(["b,c"])), "a[in]", "comma"),
        (new().set("inc", 1).inc("b", "1"), "inc", "name of an operator"),
    ];
    for (update, key, reason) in table {
        let error = Map::try_from(update.clone()).unwrap_err();
        assert_eq!(error.key(), key);
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(UpdateRecordRequest::try_from(update).unwrap_err(), error);
    }
}
