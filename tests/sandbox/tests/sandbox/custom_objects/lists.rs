//! Lists of records: conditions, order, parts, groups.

use serde_json::{Value, json};

use crate::{
    common::{By, Caller},
    custom_objects::classes::id,
};

/// Four records whose names are a, b, c and d.
async fn filled() -> (Caller, By) {
    let caller = Caller::scores().await;
    let user = caller.user(0).await;
    let records = [
        json!({ "name": "a", "score": 10, "progress": 0.5, "expert": true, "levels": [1, 2], "tags": ["x", "y"] }),
        json!({ "name": "b", "score": 20, "progress": 2, "expert": false, "levels": [2, 3], "place": "11.13, 45.52" }),
        json!({ "name": "c", "score": 20, "date": "2019-09-21 21:21:00", "place": "12.5, 41.9" }),
        json!({ "name": "d", "score": 9, "tags": ["x"] }),
    ];
    for record in records {
        caller.create(&user, "Scores", record).await;
    }
    (caller, user)
}

fn names(list: &Value) -> String {
    let items = list["items"].as_array().expect("a list");
    items
        .iter()
        .filter_map(|item| item["name"].as_str())
        .collect()
}

#[tokio::test]
async fn lists_follow_conditions_orders_and_parts() {
    let (caller, user) = filled().await;
    let cases = [
        ("", "abcd"),
        ("score=20", "bc"),
        ("score[lt]=10", "d"),
        ("score[lte]=10", "ad"),
        ("score[gt]=10", "bc"),
        ("score[gte]=10&score[lt]=20", "a"),
        ("score%5Bgt%5D=10&name[ne]=b", "c"),
        ("progress[gt]=0.6", "b"),
        ("name[in]=a%2Cd", "ad"),
        ("name[nin]=a,d", "bc"),
        ("name[ctn]=c", "c"),
        ("name[or]=a&score[or]=9", "ad"),
        ("name[or]=a,b&score=20", "b"),
        ("expert=0", "b"),
        ("expert=true", "a"),
        ("expert[ne]=true", "bcd"),
        ("progress=null", "cd"),
        ("tags=x", "ad"),
        ("tags[all]=x,y", "a"),
        ("levels[in]=1,3", "ab"),
        ("levels[gt]=2", "b"),
        ("date=2019-09-21T21:21:00Z", "c"),
        ("date[gt]=2019-09-21", "c"),
        ("place=11.13,+45.52", "b"),
        ("place[near]=11.00,45.40;16800", "b"),
        ("place%5Bnear%5D=11.0%2C45.4%3B500000", "bc"),
        ("place[near]=11.00,45.40;1000", ""),
        ("unheard_of=1", ""),
        ("sort_asc=score", "dabc"),
        ("sort_desc=score", "bcad"),
        ("sort_desc=_id", "dcba"),
        ("sort_desc=_id&skip=1&limit=2", "cb"),
        ("sort_asc=name&limit=1", "a"),
        ("skip=3", "d"),
        ("skip=9", ""),
        ("limit=0", ""),
        ("limit=-1", "d"),
        ("limit=-1&sort_desc=_id", "a"),
        ("sort_desc=date&limit=1", "c"),
    ];
    for (query, expected) in cases {
        let reply = caller
            .get(&user, &format!("/data/Scores.json?{query}"))
            .await;
        assert_eq!(reply.status, 200, "{query}: {}", reply.text);
        let list = reply.json();
        assert_eq!(names(&list), expected, "{query}");
        assert_eq!(list["class_name"], "Scores");
        for item in list["items"].as_array().expect("a list") {
            assert!(item.get("permissions").is_none(), "{query}");
        }
    }
    let list = caller
        .get(&user, "/data/Scores.json?skip=1&limit=2")
        .await
        .json();
    assert_eq!((&list["skip"], &list["limit"]), (&json!(1), &json!(2)));
    let list = caller.get(&user, "/data/Scores.json").await.json();
    assert_eq!((&list["skip"], &list["limit"]), (&json!(0), &json!(100)));
    let body = "sort_desc=_id&limit=1";
    let list = caller.send(&user, "GET", "/data/Scores.json", body).await;
    assert_eq!(names(&list.json()), "d", "a form in the body of a GET");
}

#[tokio::test]
async fn conditions_that_make_no_sense_are_refused() {
    let (caller, user) = filled().await;
    let cases = [
        ("score[above]=1", 400),
        ("place[near]=here", 400),
        ("place[near]=1,2", 400),
        ("score[calc]=sum", 400),
        ("score[calc]=median&group_by=name", 400),
        ("skip=-1", 422),
        ("limit=many", 422),
        ("limit=101", 422),
    ];
    for (query, status) in cases {
        let reply = caller
            .get(&user, &format!("/data/Scores.json?{query}"))
            .await;
        assert_eq!(reply.status, status, "{query}: {}", reply.text);
    }
    let reply = caller.get(&user, "/data/Unknown.json").await;
    assert_eq!(reply.json(), json!({ "errors": ["Undefined class"] }));
}

#[tokio::test]
async fn ids_and_parents_are_found_without_a_walk() {
    let (caller, user) = filled().await;
    let all = caller.get(&user, "/data/Scores.json").await.json();
    let [a, b, c] = [0, 1, 2].map(|index| id(&all["items"][index]));
    let cases = [
        (format!("_id={b}"), "b"),
        (format!("_id={b}&score=9"), ""),
        (format!("_id[in]={c},{a},{c}"), "ac"),
        (format!("_id[in]={c},{a}&sort_desc=_id"), "ca"),
        (format!("_id[gt]={b}"), "cd"),
        (format!("_parent_id={a}"), ""),
        ("_parent_id=null".to_owned(), "abcd"),
    ];
    for (query, expected) in cases {
        let list = caller
            .get(&user, &format!("/data/Scores.json?{query}"))
            .await;
        assert_eq!(names(&list.json()), expected, "{query}");
    }
    // One id gives the record itself, several an envelope.
    let bare = caller
        .get(&user, &format!("/data/Scores/{b}.json"))
        .await
        .json();
    assert_eq!(bare, all["items"][1]);
    let unknown = "5d866b53a28f9a5ad51cb562";
    let path = format!("/data/Scores/{c},{a},{unknown}.json");
    let list = caller.get(&user, &path).await.json();
    assert_eq!(names(&list), "ca");
    assert_eq!(list["not_found"], json!({ "ids": [unknown] }));
    let reply = caller
        .get(&user, &format!("/data/Scores/{unknown}.json"))
        .await;
    let not_found = json!({ "errors": ["The resource wasn't found"] });
    assert_eq!((reply.status, reply.json()), (404, not_found));
}

#[tokio::test]
async fn lists_are_counted_cut_and_grouped() {
    let (caller, user) = filled().await;
    let cases = [
        ("count=1&score=20", json!({ "count": 2 })),
        (
            "name=d&output[include]=score&output[exclude]=_id",
            json!([{ "score": 9 }]),
        ),
        (
            "score[calc]=sum&group_by=expert",
            json!([
                { "expert": null, "sum": 29 }, { "expert": false, "sum": 20 }, { "expert": true, "sum": 10 },
            ]),
        ),
        (
            "score[calc]=avg&group_by=score&name[in]=a,b,c",
            json!([
                { "score": 10, "avg": 10.0 }, { "score": 20, "avg": 20.0 },
            ]),
        ),
        (
            "progress[calc]=avg&group_by=_parent_id&score[lt]=10",
            json!([{ "_parent_id": null, "avg": 0.0 }]),
        ),
        (
            "name[calc]=max&group_by=score&score=20",
            json!([{ "score": 20, "max": "c" }]),
        ),
        (
            "progress[calc]=min&group_by=_parent_id",
            json!([{ "_parent_id": null, "min": 0.5 }]),
        ),
        (
            "progress[calc]=sum&group_by=_parent_id&skip=5",
            json!([{ "_parent_id": null, "sum": 2.5 }]),
        ),
    ];
    for (query, expected) in cases {
        let reply = caller
            .get(&user, &format!("/data/Scores.json?{query}"))
            .await;
        assert_eq!(reply.json()["items"], expected, "{query}: {}", reply.text);
    }
    let query = "name=d&output[include]=score,name";
    let list = caller
        .get(&user, &format!("/data/Scores.json?{query}"))
        .await
        .json();
    let item = list["items"][0].as_object().expect("a record");
    assert_eq!(item.keys().collect::<Vec<_>>(), ["_id", "name", "score"]);
}
