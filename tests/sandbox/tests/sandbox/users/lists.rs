//! Lists of users: filters with every operator, order, pages, names, tags.

use std::time::Duration;

use serde_json::json;

use crate::common::{By, Caller, Reply};

fn logins(reply: &Reply) -> Vec<String> {
    let body = reply.json();
    let items = body["items"].as_array().cloned().unwrap_or_default();
    let logins = items.iter().map(|item| {
        item["user"]["login"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    });
    logins.collect()
}

/// Four users, a day apart, beside the two that are there from the start.
async fn four() -> (Caller, Vec<i64>) {
    let caller = Caller::start().await;
    let mut ids = Vec::new();
    for (number, login) in (1..).zip(["ada", "bea", "cem", "dan"]) {
        caller
            .sandbox
            .clock()
            .advance(Duration::from_secs(24 * 60 * 60));
        let user = caller
            .sign_up(json!({
                "login": login, "email": format!("{login}@example.com"), "external_user_id": number * 5,
                "facebook_id": format!("{}", number * 40), "full_name": format!("Alex {login}"),
                "tag_list": if number % 2 == 0 { "even,all" } else { "odd,all" },
            }))
            .await;
        ids.push(user["id"].as_i64().expect("an id"));
    }
    (caller, ids)
}

#[tokio::test]
async fn filters_let_through_what_they_say() {
    let (caller, ids) = four().await;
    let now = caller.sandbox.clock().now();
    let yesterday = (now - Duration::from_secs(36 * 60 * 60)).format("%Y-%m-%dT%H:%M:%SZ");
    let tomorrow = (now + Duration::from_secs(24 * 60 * 60)).format("%Y-%m-%d");
    let cases: Vec<(String, &[&str])> = vec![
        ("number external_user_id gt 10".to_owned(), &["cem", "dan"]),
        (
            "number external_user_id ge 10".to_owned(),
            &["bea", "cem", "dan"],
        ),
        ("number external_user_id lt 10".to_owned(), &["ada"]),
        ("number external_user_id le 10".to_owned(), &["ada", "bea"]),
        ("number external_user_id eq 10".to_owned(), &["bea"]),
        (
            "number external_user_id between 10, 15".to_owned(),
            &["bea", "cem"],
        ),
        ("number facebook_id lt 100".to_owned(), &["ada", "bea"]),
        ("number facebook_id ge 120".to_owned(), &["cem", "dan"]),
        (
            format!("number id in {},{}", ids[0], ids[3]),
            &["ada", "dan"],
        ),
        ("string login eq cem".to_owned(), &["cem"]),
        ("string email eq dan@example.com".to_owned(), &["dan"]),
        ("string login in ada,dan,nobody".to_owned(), &["ada", "dan"]),
        ("string full_name eq Alex bea".to_owned(), &["bea"]),
        (format!("date created_at gt {yesterday}"), &["cem", "dan"]),
        (
            format!("string created_at between {yesterday},{tomorrow}"),
            &["cem", "dan"],
        ),
        ("string login eq nobody".to_owned(), &[]),
    ];
    for (filter, expected) in &cases {
        for filter in [
            filter.replace(' ', "+"),
            filter.replace(' ', "%20").replace(',', "%2C"),
        ] {
            for name in ["filter[]", "filter%5B%5D"] {
                let reply = caller
                    .get(&By::ApiKey, &format!("/users.json?{name}={filter}"))
                    .await;
                assert_eq!(logins(&reply), *expected, "{filter}: {}", reply.text);
                assert_eq!(reply.json()["total_entries"], expected.len(), "{filter}");
            }
        }
    }
    let path = "/users.json?filter[]=number+external_user_id+gt+5&filter[]=string+login+ne+cem";
    assert_eq!(logins(&caller.get(&By::ApiKey, path).await), ["bea", "dan"]);
}

#[tokio::test]
async fn a_filter_or_an_order_that_is_none_is_refused() {
    let caller = Caller::start().await;
    let cases = [
        "filter[]=number+id+gte+1",
        "filter[]=number+id",
        "filter[]=text+id+eq+1",
        "filter[]=string+full_name+gt+A",
        "filter[]=string+password+eq+x",
        "order=up+string+login",
        "order=asc+string+password",
        "order=asc",
        "page=0",
        "page=x",
        "per_page=0",
        "per_page=101",
    ];
    for query in cases {
        let reply = caller
            .get(&By::ApiKey, &format!("/users.json?{query}"))
            .await;
        assert_eq!(reply.status, 422, "{query}: {}", reply.text);
        assert!(
            reply.json()["errors"].is_object(),
            "{query}: {}",
            reply.text
        );
    }
}

#[tokio::test]
async fn lists_have_an_order_and_pages() {
    let (caller, ids) = four().await;
    let only = format!("filter[]=number+id+ge+{}", ids[0]);
    let cases: [(&str, &[&str]); 7] = [
        ("", &["ada", "bea", "cem", "dan"]),
        ("order=desc+string+login", &["dan", "cem", "bea", "ada"]),
        ("order=desc+date+created_at", &["dan", "cem", "bea", "ada"]),
        (
            "order=asc+number+facebook_id",
            &["ada", "bea", "cem", "dan"],
        ),
        ("per_page=3", &["ada", "bea", "cem"]),
        ("per_page=3&page=2", &["dan"]),
        ("per_page=3&page=3", &[]),
    ];
    for (query, expected) in cases {
        let reply = caller
            .get(&By::ApiKey, &format!("/users.json?{only}&{query}"))
            .await;
        assert_eq!(logins(&reply), expected, "{query}");
        assert_eq!(reply.json()["total_entries"], 4, "{query}");
    }
    let reply = caller.get(&By::ApiKey, "/users.json").await.json();
    let head = ["current_page", "per_page", "total_entries"].map(|name| reply[name].as_i64());
    assert_eq!(head, [Some(1), Some(10), Some(6)]);
}

#[tokio::test]
async fn names_and_tags_are_searched() {
    let (caller, _) = four().await;
    let found: [(&str, &[&str]); 6] = [
        (
            "by_full_name.json?full_name=alex",
            &["ada", "bea", "cem", "dan"],
        ),
        ("by_full_name.json?full_name=Alex%20bea", &["bea"]),
        ("by_full_name.json?full_name=nobody", &[]),
        ("by_tags.json?tags=odd", &["ada", "cem"]),
        ("by_tags.json?tags=odd,even", &["ada", "bea", "cem", "dan"]),
        ("by_tags.json?tags=all&per_page=2&page=2", &["cem", "dan"]),
    ];
    for (path, expected) in found {
        let reply = caller.get(&By::ApiKey, &format!("/users/{path}")).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.text);
        assert_eq!(logins(&reply), expected, "{path}");
    }
    let reply = caller
        .get(&By::ApiKey, "/users/by_tags.json?tags=none")
        .await;
    let body = json!({ "code": null, "message": "Couldn't find user" });
    assert_eq!((reply.status, reply.json()), (404, body));
    let reply = caller
        .get(&By::ApiKey, "/users/by_full_name.json?full_name=al")
        .await;
    assert_eq!(reply.status, 422, "{}", reply.text);
}
