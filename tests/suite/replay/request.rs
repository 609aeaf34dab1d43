//! The request of a case: against the description, and through the type of its body.

use quickblox_sandbox::contract::{
    Content, Description, Operation, Problem, flat, pairs, parts, unfold,
};
use quickblox_tests::calls;
use serde_json::Value;

use super::{
    Side,
    case::{Case, Request},
    compare,
};

/// Headers that any request may have.
const ALWAYS: [&str; 5] = [
    "accept",
    "content-type",
    "qb-os",
    "qb-sdk",
    "quickblox-rest-api-version",
];

/// What a request carries, by the place where the description has it.
struct Sent {
    query: Vec<(String, String)>,
    body: Option<Value>,
}

pub(crate) fn check(description: &Description, case: &Case) -> Side {
    let request = &case.request;
    let Some(operation) = description.find(&request.method, &request.path) else {
        let what = format!("no operation has {} of this path", request.method);
        return Side::Checked(vec![format!("(a) {}: {what}", request.path)]);
    };
    let sent = sent(description, operation, request);
    let body = operation.body();
    if sent.body.is_none() && body.is_some_and(|body| body.required) {
        // Every operation with a required body was recorded with one somewhere: here only the answer was.
        return Side::NotRecorded;
    }
    let mut problems = operation.path_problems(&request.path);
    if description.operation(&case.operation).is_some() && operation.id != case.operation {
        let what = format!("belongs to {}, not to {}", operation.id, case.operation);
        problems.push(Problem::new(&request.path, what));
    }
    problems.extend(operation.query_problems(&sent.query));
    problems.extend(header_problems(operation, request));
    let mut misses = Vec::new();
    match (body, sent.body) {
        (Some(content), Some(value)) if content.media_type.starts_with("multipart/") => {
            problems.extend(part_problems(description, content, &value));
        }
        (Some(content), Some(value)) => {
            problems.extend(description.problems(&value, content.schema));
            misses.extend(typed(operation, &value));
        }
        (None, Some(_)) => problems.push(Problem::new("", "the body is not described")),
        (_, None) => {}
    }
    let described = problems.iter().map(|problem| format!("(a) {problem}"));
    Side::Checked(described.chain(misses).collect())
}

/// Sorts what was sent into query and body. The server reads a parameter wherever it stands: documented GET requests
/// have a form for a query, and one SDK put the whole body of a PUT into the query.
fn sent(description: &Description, operation: Operation<'_>, request: &Request) -> Sent {
    let mut query = request.query.as_deref().map(pairs).unwrap_or_default();
    let content = operation.body();
    let body = match (&request.body, content) {
        (Value::Null, Some(content)) => {
            let is_query = |(name, _): &(String, String)| operation.takes_query(name);
            let (known, rest): (Vec<_>, Vec<_>) = query.into_iter().partition(is_query);
            query = known;
            (!rest.is_empty()).then(|| form(description, content, &rest))
        }
        (Value::Null, None) => None,
        (Value::String(text), None) => {
            query.extend(pairs(text));
            None
        }
        (Value::String(text), Some(content)) if !content.media_type.starts_with("multipart/") => {
            Some(form(description, content, &pairs(text)))
        }
        (body, _) => Some(body.clone()),
    };
    Sent { query, body }
}

/// A form as the JSON that the schema describes.
fn form(description: &Description, content: Content<'_>, pairs: &[(String, String)]) -> Value {
    let value = if content.media_type.contains("json") {
        unfold(pairs)
    } else {
        flat(pairs)
    };
    description.coerce(value, content.schema)
}

fn part_problems(description: &Description, content: Content<'_>, body: &Value) -> Vec<Problem> {
    let Some(text) = body.as_str() else {
        return vec![Problem::new("", "is no multipart body")];
    };
    let parts = parts(text);
    let unknown = parts
        .iter()
        .filter(|(name, _)| !description.has_property(content.schema, name))
        .map(|(name, _)| Problem::new(*name, "the part is not described"));
    let required = description.required(content.schema).into_iter();
    let missing = required
        .filter(|name| !parts.iter().any(|(part, _)| part == name))
        .map(|name| Problem::new(name, "the part is required"));
    unknown.chain(missing).collect()
}

/// The credentials are those of one alternative, unless none were recorded; other headers are described.
fn header_problems(operation: Operation<'_>, request: &Request) -> Vec<Problem> {
    let alternatives = operation.credentials();
    let parameters = operation.parameters();
    let is_credential = |name: &str| {
        [
            "QB-Token",
            "Authorization",
            "On-Behalf-Of",
            "QB-Account-Key",
        ]
        .iter()
        .any(|header| header.eq_ignore_ascii_case(name))
    };
    let mut problems = Vec::new();
    let mut sent = Vec::new();
    for (name, value) in &request.headers {
        if is_credential(name) {
            sent.push(name.as_str());
            if name.eq_ignore_ascii_case("authorization") && !value.starts_with("ApiKey ") {
                problems.push(Problem::new(name, "does not begin with `ApiKey `"));
            }
            continue;
        }
        let is_described = parameters
            .iter()
            .any(|it| it.place == "header" && it.name.eq_ignore_ascii_case(name));
        if !is_described && !ALWAYS.contains(&name.to_lowercase().as_str()) {
            problems.push(Problem::new(name, "the header is not described"));
        }
    }
    let is_sent = |header: &&str| sent.iter().any(|name| name.eq_ignore_ascii_case(header));
    let fits = alternatives
        .iter()
        .any(|headers| headers.len() == sent.len() && headers.iter().all(is_sent));
    if !sent.is_empty() && !fits {
        let what = format!("are no alternative of {alternatives:?}");
        problems.push(Problem::new(sent.join(" and "), what));
    }
    problems
}

/// The body through its type.
fn typed(operation: Operation<'_>, value: &Value) -> Vec<String> {
    let misses = match calls::body(operation.id, value) {
        None => vec!["(whole): the crate has no body for this operation".to_owned()],
        Some(Err(error)) => vec![error],
        Some(Ok(written)) => compare::losses(value, &written),
    };
    misses
        .into_iter()
        .map(|miss| format!("(b) {miss}"))
        .collect()
}
