//! From a request to its response: matched, let in, decoded, checked, handled, checked again.

use std::sync::Arc;

use axum::{
    Extension,
    body::{Body, HttpBody as _},
    extract::{DefaultBodyLimit, FromRequest as _, Request, State},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, request::Parts};
use serde_json::json;

use super::{
    decode::{self, FILE_LIMIT},
    encode,
    faulty::Fate,
    line::Line,
    storage,
};
use crate::{
    answer::Answer,
    call::Call,
    contract::{Operation, Problem},
    faults::STORAGE,
    gate,
    moments::{expiration, expiration_of_new},
    operations,
    refusal::Refusal,
    shared::Shared,
    world::LIFE,
};

/// How large a body without files may be.
const TEXT_LIMIT: usize = 4 * 1024 * 1024;

/// Answers a request, unless a fault ends the connection.
pub(super) async fn respond(
    State(shared): State<Arc<Shared>>,
    Extension(line): Extension<Line>,
    request: Request,
) -> Response {
    let shared = shared.as_ref();
    let (head, body) = request.into_parts();
    let path = plain_path(&head.uri);
    let operation = shared.description.find(head.method.as_str(), &path);
    let is_stored = operation.is_none() && storage::holds(&path);
    let id = operation.map(|it| it.id).or(is_stored.then_some(STORAGE));
    let mut fate = Fate::of(shared, id, &head, line);
    let answer = match operation {
        None if is_stored => storage_answer(shared, &path, &head, body, &mut fate).await,
        None => unknown(&head.method, &path),
        Some(operation) => {
            let answer = operation_answer(shared, operation, &path, &head, body, &mut fate);
            answer.await.unwrap_or_else(Answer::from)
        }
    };
    if !shared.settings.latency.is_zero() {
        tokio::time::sleep(shared.settings.latency).await;
    }
    let answer = finish(shared, operation, &head.headers, answer);
    shared.log(
        head.method.as_str(),
        operation.map(|it| it.path),
        answer.status,
    );
    if let Some(operation) = operation
        && !fate.answers()
    {
        shared.check_answer(operation, &answer);
    }
    let (response, body) = encode::response(answer);
    fate.at_answer(response, &body).await
}

/// Clients whose base address ends in a slash send two.
fn plain_path(uri: &Uri) -> String {
    format!("/{}", uri.path().trim_start_matches('/'))
}

fn unknown(method: &Method, path: &str) -> Answer {
    let text = format!("The resource wasn't found: nothing is described for {method} {path}");
    Answer::json(
        StatusCode::NOT_FOUND,
        json!({ "errors": { "base": [text] } }),
    )
}

async fn storage_answer(
    shared: &Shared,
    path: &str,
    head: &Parts,
    body: Body,
    fate: &mut Fate,
) -> Answer {
    if let Some(answer) = fate.at_head(shared, None).await {
        return answer;
    }
    let asked = match storage::receive(shared, path, head, body).await {
        Ok(asked) => asked,
        Err(answer) => return answer,
    };
    fate.at_body(shared).await;
    if fate.is_double() {
        storage::answer(shared, head, &asked);
    }
    let answer = storage::answer(shared, head, &asked);
    shared.handled.send_replace(());
    answer
}

async fn operation_answer(
    shared: &Shared,
    operation: Operation<'static>,
    path: &str,
    head: &Parts,
    body: Body,
    fate: &mut Fate,
) -> Result<Answer, Refusal> {
    if let Some(answer) = fate.at_head(shared, token(&head.headers)).await {
        return Ok(answer);
    }
    if !shared.admits() {
        return Err(Refusal::list(429, Refusal::TOO_MANY));
    }
    if shared.settings.strict {
        refuse(operation, operation.path_problems(path))?;
    }
    operations::awaits(&shared.world(), operation, &operation.path_values(path))?;
    // Conversations may hold images as text.
    let limit = if decode::is_multipart(&head.headers) || operation.id == "ai_gateway" {
        FILE_LIMIT
    } else {
        TEXT_LIMIT
    };
    let bytes = read(shared, limit, body).await?;
    fate.at_body(shared).await;
    let now = shared.clock.now();
    let query = head.uri.query().map(|query| {
        if shared.settings.semicolon_separators {
            query.replace(';', "&")
        } else {
            query.to_owned()
        }
    });
    let query = query.as_deref();
    let caller = gate::admit(
        &mut shared.world(),
        operation,
        &head.headers,
        query,
        shared.settings.strict,
        now,
    )?;
    let decoded = decode::decode(operation, &head.headers, query, bytes);
    let decoded = decoded.await;
    let decoded = decoded.map_err(|problem| Refusal::of_request(operation, [problem]))?;
    if shared.settings.strict {
        refuse(operation, operation.request_problems(&decoded.sent(path)))?;
    }
    let call = Call {
        operation,
        path: operation.path_values(path),
        query: decoded.query,
        body: decoded.body,
        files: decoded.files,
        caller,
        headers: head.headers.clone(),
        now,
    };
    if fate.is_double() {
        // The answer of the first time is lost.
        let _ = act(shared, &call);
    }
    let answer = act(shared, &call);
    shared.handled.send_replace(());
    answer
}

/// Refuses a request that has problems.
fn refuse(operation: Operation<'_>, problems: Vec<Problem>) -> Result<(), Refusal> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal::of_request(operation, problems))
    }
}

/// What a request does that was let in and checked. Nothing changes the state before it.
fn act(shared: &Shared, call: &Call) -> Result<Answer, Refusal> {
    let mut world = shared.world();
    gate::note(&mut world, &call.caller, call.now);
    operations::handle(&mut world, call)
}

async fn read(shared: &Shared, limit: usize, body: Body) -> Result<Bytes, Refusal> {
    let too_large = || Refusal::base(413, "The body is too large");
    let promised = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if promised > limit {
        return Err(too_large());
    }
    let mut request = Request::new(body);
    DefaultBodyLimit::max(limit).apply(&mut request);
    let read = Bytes::from_request(request, &());
    match tokio::time::timeout(shared.settings.patience, read).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(rejection)) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Err(too_large())
        }
        Ok(Err(_)) => Err(Refusal::base(400, "The body ends too early")),
        Err(_) => Err(Refusal::base(408, "The body takes too long")),
    }
}

fn token(headers: &HeaderMap) -> Option<&str> {
    headers.get("qb-token")?.to_str().ok()
}

/// Adds the headers that any answer has.
fn finish(
    shared: &Shared,
    operation: Option<Operation<'_>>,
    headers: &HeaderMap,
    mut answer: Answer,
) -> Answer {
    const EXPIRATION: &str = "qb-token-expirationdate";
    const VERSION: &str = "quickblox-rest-api-version";
    let takes_token = operation.is_some_and(|it| !it.credentials().is_empty());
    if let Some(token) = token(headers).filter(|_| takes_token)
        && let Some(session) = shared.world().sessions.get(token)
    {
        let name = http::HeaderName::from_static(EXPIRATION);
        answer = answer.with_header(name, &expiration(session.expires_at));
    }
    // Wrong credentials get the header of a new session too, which clients must not take for one.
    if operation.is_some_and(|it| it.id == "create_session")
        && answer.status == StatusCode::UNAUTHORIZED
    {
        let name = http::HeaderName::from_static(EXPIRATION);
        answer = answer.with_header(name, &expiration_of_new(shared.clock.now() + LIFE));
    }
    if let Some(version) = headers.get(VERSION) {
        answer.headers.insert(VERSION, version.clone());
    }
    let id = http::HeaderName::from_static("x-request-id");
    answer
        .with_header(id, &shared.request_id())
        .with_header(http::header::DATE, &shared.http_date())
}
