//! Changed and deleted records: operators, criteria, several at once, reports.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    custom_objects::classes::id,
};

#[tokio::test]
async fn updates_set_fields_and_work_by_operators() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let start =
        json!({ "score": 5, "progress": 0.12, "name": "n", "levels": [1, 2, 3, 2], "tags": ["a"] });
    let cases = [
        (r#"{"name": "new"}"#, "name", json!("new")),
        (r#"{"name": null}"#, "name", json!(null)),
        (r#"{"score": "1000"}"#, "score", json!(1000)),
        ("name=null", "name", json!(null)),
        (r#"{"inc": {"score": 20}}"#, "score", json!(25)),
        (r#"{"inc": {"progress": 0.11}}"#, "progress", json!(0.23)),
        ("inc[score]=-7", "score", json!(-2)),
        (
            r#"{"push": {"levels": [4, "5"]}}"#,
            "levels",
            json!([1, 2, 3, 2, 4, 5]),
        ),
        (r#"{"push": {"tags": "b"}}"#, "tags", json!(["a", "b"])),
        (
            "push[tags][]=b&push[tags][]=c",
            "tags",
            json!(["a", "b", "c"]),
        ),
        (r#"{"push": {"ratios": [0.5]}}"#, "ratios", json!([0.5])),
        (
            r#"{"add_to_set": {"tags": ["a", "b", "b"]}}"#,
            "tags",
            json!(["a", "b"]),
        ),
        ("add_to_set[tags]=a,car", "tags", json!(["a", "car"])),
        (r#"{"pull": {"levels": 2}}"#, "levels", json!([1, 3])),
        (
            r#"{"pull": {"levels": [1, 2]}}"#,
            "levels",
            json!([1, 2, 3, 2]),
        ),
        (r#"{"pull": {"levels": {"lt": 3}}}"#, "levels", json!([3])),
        (
            r#"{"pull": {"levels": {"gt": 1, "lt": 3}}}"#,
            "levels",
            json!([1, 3]),
        ),
        (
            r#"{"pull": {"levels": {"in": [1, 3]}}}"#,
            "levels",
            json!([2, 2]),
        ),
        ("pull[levels][gt]=1", "levels", json!([1])),
        (
            r#"{"pull_all": {"levels": [2, "3"]}}"#,
            "levels",
            json!([1]),
        ),
        (
            "pull_all[levels][]=1&pull_all[levels][]=3",
            "levels",
            json!([2, 2]),
        ),
        (r#"{"pop": {"levels": 1}}"#, "levels", json!([1, 2, 3])),
        (r#"{"pop": {"levels": -1}}"#, "levels", json!([2, 3, 2])),
        ("pop[ratios]=1", "ratios", json!([])),
        (
            r#"{"levels": {"1": 9, "5": 8}}"#,
            "levels",
            json!([1, 9, 3, 2, null, 8]),
        ),
        ("tags[0]=man", "tags", json!(["man"])),
        (
            r#"{"add_to_set": {"tags": "b"}, "pull": {"levels": {"ne": 1}}}"#,
            "levels",
            json!([1]),
        ),
        (
            r#"{"inc": {"score": 1}, "push": {"levels": 7}}"#,
            "score",
            json!(6),
        ),
    ];
    for (body, field, expected) in cases {
        let record = caller.create(&user, "Scores", start.clone()).await;
        let path = format!("/data/Scores/{}.json", id(&record));
        let reply = caller.send(&user, "PUT", &path, body).await;
        assert_eq!(reply.status, 200, "{body}: {}", reply.text);
        assert_eq!(reply.json()[field], expected, "{body}");
        assert_eq!(reply.json()["permissions"], record["permissions"], "{body}");
        let mut stored = caller.get(&user, &path).await.json();
        stored["permissions"] = record["permissions"].clone();
        assert_eq!(stored, reply.json(), "{body}");
    }
}

#[tokio::test]
async fn updates_that_do_not_fit_change_nothing() {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let record = caller
        .create(&user, "Scores", json!({ "name": "n", "levels": [1] }))
        .await;
    let path = format!("/data/Scores/{}.json", id(&record));
    let cases = [
        (r#"{"score": "x", "name": "other"}"#, 422),
        (r#"{"inc": {"name": 1}}"#, 422),
        (r#"{"inc": {"score": "x"}}"#, 422),
        (r#"{"inc": {"score": 0.5}}"#, 422),
        (r#"{"push": {"name": "x"}}"#, 422),
        (r#"{"push": {"levels": ["x"]}}"#, 422),
        (r#"{"pop": {"levels": 2}}"#, 422),
        (r#"{"pull": {"levels": {"above": 2}}}"#, 400),
        (r#"{"levels": {"x": 2}}"#, 422),
        (r#"{"levels": {"99999999": 2}}"#, 422),
        (r#"{"name": {"0": "x"}}"#, 422),
        (r#"{"permissions": {"read": {"access": "everybody"}}}"#, 422),
        ("name=x&permissions[read][access]=not_allowed", 422),
    ];
    for (body, status) in cases {
        let reply = caller.send(&user, "PUT", &path, body).await;
        assert_eq!(reply.status, status, "{body}: {}", reply.text);
    }
    let reply = caller.send(&user, "PUT", &path, "{}").await;
    assert_eq!(
        reply.json(),
        record,
        "an update of nothing reads the permissions"
    );
    let unknown = "/data/Scores/5d866b53a28f9a5ad51cb562.json";
    assert_eq!(caller.send(&user, "PUT", unknown, "{}").await.status, 404);
}

#[tokio::test]
async fn a_record_may_be_sent_back_whole() {
    let caller = Caller::of(quickblox_sandbox::Sandbox::builder().lenient()).await;
    caller
        .define(r#"{"name": "Cars", "fields": {"make": "String"}}"#)
        .await;
    let user = caller.user(0).await;
    let permissions = json!({ "update": { "access": "open_for_groups", "groups": ["golf"] } });
    let fields = json!({ "make": "BMW", "permissions": permissions });
    let mut record = caller.create(&user, "Cars", fields).await;
    record["make"] = "VW".into();
    let path = format!("/data/Cars/{}.json", id(&record));
    let reply = caller.send(&user, "PUT", &path, &record.to_string()).await;
    assert_eq!(reply.json()["make"], "VW", "{}", reply.text);
    assert_eq!(reply.json()["permissions"], record["permissions"]);
}

#[tokio::test]
async fn several_records_change_together_or_not_at_all() {
    let caller = Caller::scores().await;
    let [user, other] = [caller.user(0).await, caller.user(1).await];
    let first = caller
        .create(&user, "Scores", json!({ "name": "a", "score": 1 }))
        .await;
    let second = caller.create(&user, "Scores", json!({ "name": "b" })).await;
    let foreign = caller
        .create(&other, "Scores", json!({ "name": "c" }))
        .await;
    let path = "/data/Scores/multi.json";
    let body = json!({ "record": {
        "1": { "id": first["_id"], "score": "1000" },
        "2": { "id": second["_id"], "levels": [1, 2] },
        "3": { "id": "5d866b53a28f9a5ad51cb562", "score": 1 },
        "4": { "id": first["_id"], "inc": { "score": 1 } },
    } });
    let reply = caller
        .send(&user, "PUT", path, &body.to_string())
        .await
        .json();
    assert_eq!(
        reply["not_found"],
        json!({ "ids": ["5d866b53a28f9a5ad51cb562"] })
    );
    assert_eq!(reply["items"].as_array().map(Vec::len), Some(2));
    assert_eq!(
        (&reply["items"][0]["score"], &reply["items"][0]["name"]),
        (&json!(1001), &json!("a"))
    );
    assert_eq!(reply["items"][1]["levels"], json!([1, 2]));
    assert!(reply["items"][1]["permissions"].is_object());
    let form = format!("record[1][id]={}&record[1][name]=Alex", id(&first));
    let reply = caller.send(&user, "PUT", path, &form).await.json();
    assert_eq!(reply["items"][0]["name"], "Alex");
    let body = |second: Value| json!({ "record": { "1": { "id": first["_id"], "name": "x" }, "2": second } });
    let cases = [
        (body(json!({ "id": foreign["_id"], "name": "x" })), 403),
        (body(json!({ "id": first["_id"], "score": "x" })), 422),
        (body(json!({ "score": 1 })), 422),
        (json!({}), 422),
    ];
    for (body, status) in cases {
        let reply = caller.send(&user, "PUT", path, &body.to_string()).await;
        assert_eq!(reply.status, status, "{body}");
    }
    let path = format!("/data/Scores/{}.json", id(&first));
    assert_eq!(caller.get(&user, &path).await.json()["name"], "Alex");
}

#[tokio::test]
async fn criteria_change_and_delete_what_the_caller_may() {
    let caller = Caller::scores().await;
    let [user, other] = [caller.user(0).await, caller.user(1).await];
    for (by, score) in [(&user, 1), (&user, 2), (&user, 3), (&other, 3)] {
        caller
            .create(by, "Scores", json!({ "score": score, "expert": false }))
            .await;
    }
    let path = "/data/Scores/by_criteria.json";
    let criteria =
        r#"{"name": "beta", "search_criteria": {"expert": "false", "score": {"gt": "1"}}}"#;
    let reply = caller.send(&user, "PUT", path, criteria).await.json();
    assert_eq!(
        (&reply["skip"], &reply["limit"], &reply["total_found"]),
        (&json!(0), &json!(100), &json!(2))
    );
    assert_eq!(reply["items"][0]["name"], "beta");
    assert!(reply["items"][0]["permissions"].is_object());
    let form = "search_criteria[score][in]=1,2&inc[score]=10";
    let reply = caller.send(&user, "PUT", path, form).await.json();
    assert_eq!(reply["total_found"], 2, "{reply}");
    assert_eq!(reply["items"][1]["score"], 12);
    let cases = [
        ("PUT", r#"{"name": "x"}"#, 422),
        (
            "PUT",
            r#"{"name": "x", "search_criteria": {"score": {"above": 1}}}"#,
            400,
        ),
        ("DELETE", "score[above]=1", 400),
        ("DELETE", "", 422),
    ];
    for (method, body, status) in cases {
        let reply = caller.send(&user, method, path, body).await;
        assert_eq!(reply.status, status, "{method} {body}: {}", reply.text);
    }
    let cases = [
        ("score[gt]=5000&expert=true", 0),
        ("score[lt]=10&expert=false", 1),
        ("score[gte]=1", 2),
    ];
    for (form, expected) in cases {
        let reply = caller.send(&user, "DELETE", path, form).await;
        assert_eq!(reply.json(), json!({ "total_deleted": expected }), "{form}");
    }
    let list = caller.get(&user, "/data/Scores.json").await.json();
    assert_eq!(
        list["items"].as_array().map(Vec::len),
        Some(1),
        "that of the other user stays"
    );
}

#[tokio::test]
async fn deletions_of_several_are_reported_and_of_one_are_not() {
    let caller = Caller::scores().await;
    let [user, other] = [caller.user(0).await, caller.user(1).await];
    let [mine, second] = [
        caller.create(&user, "Scores", json!({})).await,
        caller.create(&user, "Scores", json!({})).await,
    ];
    let foreign = caller.create(&other, "Scores", json!({})).await;
    let unknown = "5d866b53a28f9a5ad51cb562";
    let path = format!("/data/Scores/{},{},{unknown}.json", id(&mine), id(&foreign));
    let reply = caller.send(&user, "DELETE", &path, "").await.json();
    let expected = json!({
        "SuccessfullyDeleted": { "ids": [id(&mine)] },
        "WrongPermissions": { "ids": [id(&foreign)] },
        "NotFound": { "ids": [unknown] },
    });
    assert_eq!(reply, expected);
    let cases = [
        (id(&second), &user, 200),
        (id(&second), &user, 404),
        (id(&foreign), &user, 403),
        (id(&foreign), &By::ApiKey, 200),
    ];
    for (id, by, status) in cases {
        let reply = caller
            .send(by, "DELETE", &format!("/data/Scores/{id}.json"), "")
            .await;
        assert_eq!(reply.status, status, "{id}: {}", reply.text);
        assert!(status != 200 || reply.text.is_empty(), "{}", reply.text);
    }
}
