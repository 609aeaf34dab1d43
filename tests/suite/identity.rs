//! Who the server sees: a call acts as the user that was asked for, or is refused before anything is sent.
//!
//! Every operation is called with every kind of credentials through every view.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use quickblox_api::{
    Auth, Client, ClientBuilder, ErrorKind, OPERATIONS, Operation, SessionEffect,
    auth::UserCredentials,
};
use quickblox_tests::{
    calls, is_hand_written,
    sample::{Extent, arguments},
    typed::Failure,
};

use crate::common::{contract, serve};

/// The credentials of each request, in the order of their names.
type Seen = Arc<Mutex<Vec<Vec<String>>>>;

const CREDENTIALS: [&str; 4] = [
    "authorization",
    "on-behalf-of",
    "qb-account-key",
    "qb-token",
];

fn note(seen: &Seen, headers: &HeaderMap) {
    let credentials = CREDENTIALS.iter().filter_map(|name| {
        let value = headers.get(*name)?.to_str().ok()?;
        Some(format!("{name}: {value}"))
    });
    let mut seen = seen.lock().expect("no handler panicked");
    seen.push(credentials.collect());
}

async fn any(State(seen): State<Seen>, headers: HeaderMap) {
    note(&seen, &headers);
}

/// The token names the user whose session it is.
async fn create_session(State(seen): State<Seen>, headers: HeaderMap, body: String) -> Response {
    note(&seen, &headers);
    let token = if body.contains(r#""user":{"login":"ada""#) {
        "of-ada"
    } else {
        "of-the-application"
    };
    let session = format!(r#"{{"session": {{"token": "{token}"}}}}"#);
    (StatusCode::CREATED, session).into_response()
}

async fn create_user_token(
    State(seen): State<Seen>,
    Path(user): Path<String>,
    headers: HeaderMap,
) -> Response {
    note(&seen, &headers);
    let token = format!(r#"{{"token": "of-{user}", "expires_at": "2099-01-31T12:00:00Z"}}"#);
    (StatusCode::CREATED, token).into_response()
}

/// Whose session a client is given, if not the application's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    User,
    Token,
}

/// What a client is made with.
#[derive(Clone, Copy, Debug)]
struct Given {
    api_key: bool,
    on_behalf_of: Option<i64>,
    account_key: bool,
    application: bool,
    owner: Option<Owner>,
}

impl Given {
    const NONE: Self = Self {
        api_key: false,
        on_behalf_of: None,
        account_key: false,
        application: false,
        owner: None,
    };

    fn apply(self, mut builder: ClientBuilder) -> ClientBuilder {
        if self.api_key {
            builder = builder.api_key("k3y");
        }
        if let Some(user_id) = self.on_behalf_of {
            builder = builder.on_behalf_of(user_id);
        }
        if self.account_key {
            builder = builder.account_key("acc0unt");
        }
        if self.application {
            builder = builder.application(5, "k3y", "s3cret");
        }
        match self.owner {
            Some(Owner::User) => builder.user(ada()),
            Some(Owner::Token) => builder.session_token("of-the-client"),
            None => builder,
        }
    }

    /// Whose session the client has or can open.
    fn session(self) -> Option<&'static str> {
        match self.owner {
            Some(Owner::Token) => Some("of-the-client"),
            Some(Owner::User) => Some("of-ada"),
            None => self.application.then_some("of-the-application"),
        }
    }
}

#[rustfmt::skip]
const GIVEN: [Given; 10] = [
    Given::NONE,
    Given { api_key: true, ..Given::NONE },
    Given { api_key: true, on_behalf_of: Some(9), ..Given::NONE },
    Given { account_key: true, ..Given::NONE },
    Given { application: true, ..Given::NONE },
    Given { application: true, owner: Some(Owner::User), ..Given::NONE },
    Given { owner: Some(Owner::Token), ..Given::NONE },
    Given { api_key: true, application: true, ..Given::NONE },
    Given { account_key: true, application: true, owner: Some(Owner::User), ..Given::NONE },
    Given { api_key: true, account_key: true, application: true, owner: Some(Owner::Token), ..Given::NONE },
];

#[derive(Clone, Copy, Debug)]
enum View {
    Client,
    OnBehalfOf,
    AsUser,
    AsUserId,
    WithSession,
}

const VIEWS: [View; 5] = [
    View::Client,
    View::OnBehalfOf,
    View::AsUser,
    View::AsUserId,
    View::WithSession,
];

fn ada() -> UserCredentials {
    UserCredentials::login("ada", "s3cret-word")
}

impl View {
    fn of(self, client: &Client) -> Client {
        match self {
            Self::Client => client.clone(),
            Self::OnBehalfOf => client.on_behalf_of(7),
            Self::AsUser => client.as_user(ada()),
            Self::AsUserId => client.as_user_id(7),
            Self::WithSession => client.with_session("of-the-caller"),
        }
    }
}

/// What a call must send; `None` if it must be refused.
fn expected(given: Given, view: View, operation: &Operation) -> Option<Vec<String>> {
    let takes = |auth| operation.auth.contains(&auth);
    let key = || "authorization: ApiKey k3y".to_owned();
    let token = |of: &str| Some(vec![format!("qb-token: {of}")]);
    let account = || Some(vec!["qb-account-key: acc0unt".to_owned()]);
    // It is for nobody in particular.
    if operation.auth.iter().all(|auth| *auth == Auth::Anonymous) {
        return Some(Vec::new());
    }
    let on_behalf_of = |user_id: i64| {
        let can = given.api_key && takes(Auth::ApiKeyOnBehalfOf);
        can.then(|| vec![key(), format!("on-behalf-of: {user_id}")])
    };
    let session_of_view = match view {
        View::Client => match given.on_behalf_of {
            Some(user_id) => return on_behalf_of(user_id),
            None if given.account_key && takes(Auth::AccountKey) => return account(),
            None if given.api_key && takes(Auth::ApiKey) => return Some(vec![key()]),
            None if given.session().is_some() && takes(Auth::SessionToken) => {
                return token(given.session()?);
            }
            None => return takes(Auth::Anonymous).then(Vec::new),
        },
        View::OnBehalfOf => return on_behalf_of(7),
        View::AsUser => given.application.then_some("of-ada")?,
        View::AsUserId => given.api_key.then_some("of-7")?,
        View::WithSession => "of-the-caller",
    };
    // The session of a user that views share stays that user's.
    let changes = matches!(
        operation.session,
        SessionEffect::LogIn | SessionEffect::LogOut
    );
    if changes && !matches!(view, View::WithSession) {
        return None;
    }
    // The account is the same whoever the user is.
    if given.account_key && takes(Auth::AccountKey) {
        return account();
    }
    takes(Auth::SessionToken).then(|| token(session_of_view))?
}

#[tokio::test]
async fn a_call_acts_as_the_user_that_was_asked_for_or_is_refused() {
    let seen = Seen::default();
    let routes = Router::new()
        .route("/session.json", post(create_session).fallback(any))
        .route(
            "/users/{user_id}/tokens",
            post(create_user_token).fallback(any),
        )
        .fallback(any)
        .with_state(seen.clone());
    let url = serve(routes).await;
    let http = reqwest::Client::new();
    let generated = OPERATIONS
        .iter()
        .filter(|operation| !is_hand_written(operation));
    let (mut sent, mut refused) = (0, 0);
    for operation in generated {
        let arguments = arguments(contract(), operation.id, Extent::Required);
        for (given, view) in GIVEN
            .iter()
            .flat_map(|given| VIEWS.map(|view| (*given, view)))
        {
            let case = format!("{} {view:?} {given:?}", operation.id);
            let builder = Client::builder()
                .base_url(&url)
                .reqwest_client(http.clone());
            let client = given.apply(builder).build().expect("it is complete");
            let outcome = calls::call(&view.of(&client), operation.id, &arguments).await;
            let outcome = outcome.expect("a generated operation");
            let mut found = std::mem::take(&mut *seen.lock().expect("no handler panicked"));
            if let Some(credentials) = expected(given, view, operation) {
                sent += 1;
                assert_eq!(found.pop(), Some(credentials), "{case}: {outcome:?}");
                // The session was opened for it, with the API key or the signed keys of the application.
                assert!(found.len() <= 1, "{case}: {found:?}");
                continue;
            }
            refused += 1;
            assert!(found.is_empty(), "{case}: {found:?}");
            let Err(Failure::Call(error)) = outcome else {
                panic!("{case} is not refused");
            };
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{case}");
            let names = format!("{}: ", operation.id);
            assert!(error.to_string().starts_with(&names), "{case}: {error}");
        }
    }
    assert!(
        sent > 1500 && refused > 1000,
        "{sent} sent, {refused} refused"
    );
}

#[tokio::test]
async fn an_operation_that_takes_no_user_id_names_the_views_that_work() {
    let view = Client::builder().api_key("k3y").build().expect("a client");
    let view = view.on_behalf_of(7);
    let error = view.list_subscriptions().send().await.expect_err("refused");
    let said = error.to_string();
    for part in ["list_subscriptions: ", "as_user_id", "as_user"] {
        assert!(said.contains(part), "{said}");
    }
}
