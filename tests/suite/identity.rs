//! Who the server sees: a call acts as the user it was made for, or is refused before anything is sent.

use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, http::HeaderMap};
use quickblox_api::{Auth, Client, ErrorKind, OPERATIONS, Operation};
use quickblox_tests::{
    calls, is_hand_written,
    sample::{Extent, arguments},
    typed::Failure,
};

use crate::common::{contract, serve, with_every_credential};

/// The credentials of each request, in the order of their names.
type Seen = Arc<Mutex<Vec<Vec<String>>>>;

const CREDENTIALS: [&str; 4] = [
    "authorization",
    "on-behalf-of",
    "qb-account-key",
    "qb-token",
];

async fn note(State(seen): State<Seen>, headers: HeaderMap) {
    let credentials = CREDENTIALS.iter().filter_map(|name| {
        let value = headers.get(*name)?.to_str().ok()?;
        Some(format!("{name}: {value}"))
    });
    let mut seen = seen.lock().expect("no handler panicked");
    seen.push(credentials.collect());
}

/// What a view that acts as user 7 must send; `None` if its call must be refused.
fn expected(operation: &Operation) -> Option<Vec<String>> {
    if operation.auth.iter().all(|auth| *auth == Auth::Anonymous) {
        return Some(Vec::new());
    }
    let takes = operation.auth.contains(&Auth::ApiKeyOnBehalfOf);
    takes.then(|| {
        vec![
            "authorization: ApiKey k3y".to_owned(),
            "on-behalf-of: 7".to_owned(),
        ]
    })
}

#[tokio::test]
async fn a_view_on_behalf_of_a_user_acts_as_that_user_or_not_at_all() {
    let seen = Seen::default();
    let routes = Router::new().fallback(note).with_state(seen.clone());
    let url = serve(routes).await;
    let (mut sent, mut refused) = (0, 0);
    for operation in OPERATIONS
        .iter()
        .filter(|operation| !is_hand_written(operation))
    {
        // It has a session, an API key and the account key: each of them would be a wrong way out.
        let view: Client = with_every_credential(&url).on_behalf_of(7);
        let arguments = arguments(contract(), operation.id, Extent::Required);
        let outcome = calls::call(&view, operation.id, &arguments).await;
        let outcome = outcome.expect("a generated operation");
        let found = std::mem::take(&mut *seen.lock().expect("no handler panicked"));
        if let Some(credentials) = expected(operation) {
            sent += 1;
            assert_eq!(found, [credentials], "{}", operation.id);
            continue;
        }
        refused += 1;
        assert!(found.is_empty(), "{}: {found:?}", operation.id);
        let Err(Failure::Call(error)) = outcome else {
            panic!("{} is not refused", operation.id);
        };
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let said = error.to_string();
        let named = format!(
            "{}: this operation cannot act on behalf of a user",
            operation.id
        );
        assert!(said.starts_with(&named), "{said}");
    }
    assert!(sent > 20 && refused > 40, "{sent} sent, {refused} refused");
}
