//! Every operation whose answer is one part of a list has a stream over all of it.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::State,
    http::{Uri, header::CONTENT_TYPE},
    response::IntoResponse,
};
use quickblox_api::{OPERATIONS, PageStyle};
use quickblox_tests::{
    calls,
    sample::{Extent, arguments, sample},
};
use serde_json::{Value, json};

use crate::common::{contract, serve, with_every_credential};

/// The queries so far, and the parts to answer with, the next one last.
#[derive(Default)]
struct Server {
    queries: Mutex<Vec<String>>,
    parts: Mutex<Vec<Value>>,
}

async fn part(State(server): State<Arc<Server>>, uri: Uri) -> impl IntoResponse {
    let query = uri.query().unwrap_or_default().to_owned();
    server.queries.lock().expect("no test panicked").push(query);
    let part = server.parts.lock().expect("no test panicked").pop();
    let json = [(CONTENT_TYPE, "application/json")];
    (json, part.expect("no more is asked for").to_string())
}

#[tokio::test]
async fn each_paged_operation_has_a_stream_and_no_other_has() {
    let description = contract();
    let server = Arc::<Server>::default();
    let routes = Router::new().fallback(part).with_state(server.clone());
    let url = serve(routes).await;
    let client = with_every_credential(&url);

    let mut paged = 0;
    for operation in OPERATIONS {
        let described = description
            .operation(operation.id)
            .expect("both are made of one description");
        let mut arguments = arguments(description, operation.id, Extent::Required);
        let Some(pagination) = operation.pagination else {
            let none = calls::items(&client, operation.id, &arguments).await;
            assert!(none.is_none(), "{} is not paged", operation.id);
            continue;
        };
        paged += 1;
        let (position, size) = match pagination.style {
            PageStyle::Page => (["page=1", "page=2"], "per_page"),
            _ => (["skip=0", "skip=1"], "limit"),
        };
        arguments.0.insert(size.to_owned(), json!(1));
        // One full part, then one without entries.
        let body = described
            .answers()
            .find_map(|(status, body)| body.filter(|_| status.starts_with('2')))
            .expect("a paged operation answers");
        let full = sample(description, body.schema, Extent::Everything);
        let head =
            json!({ "current_page": 1, "per_page": 1, "skip": 0, "limit": 1, "total_entries": 9 });
        let with = |items: Value| {
            let mut part = full.clone();
            for (name, value) in head.as_object().expect("it is one") {
                if part.get(name).is_some() {
                    part[name] = value.clone();
                }
            }
            part[pagination.items] = items;
            part
        };
        let one = full[pagination.items]
            .as_array()
            .and_then(|list| list.first());
        let one = one.unwrap_or_else(|| panic!("{}: {full}", operation.id));
        *server.parts.lock().expect("no test panicked") = vec![with(json!([])), with(json!([one]))];
        let count = calls::items(&client, operation.id, &arguments)
            .await
            .unwrap_or_else(|| panic!("{} has no stream", operation.id));
        let count = count.unwrap_or_else(|error| panic!("{}: {error:?}", operation.id));
        let queries = std::mem::take(&mut *server.queries.lock().expect("no test panicked"));
        assert_eq!(
            (count, queries.len()),
            (1, 2),
            "{}: {queries:?}",
            operation.id
        );
        for (query, position) in queries.iter().zip(position) {
            let pairs: Vec<&str> = query.split('&').collect();
            assert!(
                pairs.contains(&position) && pairs.contains(&format!("{size}=1").as_str()),
                "{}: {query}",
                operation.id
            );
        }
    }
    assert!(paged > 5);
}
