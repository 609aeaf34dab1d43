//! The answer of a case, through the type that the crate decodes it into.

use quickblox_api::{types, wire::ErrorBody};
use quickblox_sandbox::contract::{Description, Operation};
use quickblox_tests::{calls, typed::round_trip};
use serde_json::{Value, json};

use super::{
    Side,
    case::{Case, Response},
    compare,
};

pub(crate) fn check(description: &Description, case: &Case) -> Side {
    let Some(response) = &case.response else {
        return Side::NotRecorded;
    };
    let Some(operation) = case.operation(description) else {
        return Side::Checked(vec!["(c) (whole): it belongs to no operation".to_owned()]);
    };
    let body = &response.body;
    let mut misses = described(description, operation, response);
    let decoded = if is_refusal(response) {
        Some(round_trip::<ErrorBody>(body))
    } else if !body.is_null() {
        typed(operation.id, body)
    } else if misses.is_empty() {
        return blank(operation);
    } else {
        None
    };
    match decoded {
        Some(Ok(written)) => misses.extend(compare::losses(body, &written)),
        Some(Err(error)) => misses.push(error),
        None => misses.push("(whole): the operation answers no JSON".to_owned()),
    }
    let misses = misses.into_iter().map(|miss| format!("(c) {miss}"));
    Side::Checked(misses.collect())
}

/// Whether the server refused. Where the status was not visible, the body tells.
fn is_refusal(response: &Response) -> bool {
    if let Some(status) = response.status {
        return status >= 400;
    }
    let has = |key| response.body.get(key).is_some();
    has("errors") || has("base") || (has("code") && has("message"))
}

/// What is wrong with an answer by the description: a success that is not described at all, which the crate would not
/// decode, or a body that violates its schema. Where the status was not visible, any schema will do.
fn described(
    description: &Description,
    operation: Operation<'_>,
    response: &Response,
) -> Vec<String> {
    let refused = is_refusal(response);
    let is_described = |status: &str| match response.status {
        Some(number) => status == number.to_string(),
        None => status.starts_with('2') != refused,
    };
    let answers: Vec<_> = operation
        .answers()
        .filter(|(status, _)| is_described(status))
        .collect();
    if answers.is_empty() && !refused {
        return vec![format!("(whole): {:?} is not described", response.status)];
    }
    if response.body.is_null() {
        return Vec::new();
    }
    let problems = answers
        .into_iter()
        .filter_map(|(_, content)| content)
        .map(|content| description.problems(&response.body, content.schema));
    let least = problems.min_by_key(Vec::len).unwrap_or_default();
    least.iter().map(ToString::to_string).collect()
}

/// A success without a body in the case: the body was empty, or else was not visible.
fn blank(operation: Operation<'_>) -> Side {
    // As the crate reads an empty body.
    let blanks = [Value::Null, json!({})];
    let reads = |blank: &Value| !matches!(typed(operation.id, blank), Some(Err(_)));
    if blanks.iter().any(reads) {
        Side::Checked(Vec::new())
    } else {
        Side::NotRecorded
    }
}

/// A success through the operation's type; `None` if it has none.
pub(crate) fn typed(operation: &str, body: &Value) -> Option<Result<Value, String>> {
    match operation {
        // Made by hand, for the parts of its request; see `quickblox_api::prelude`.
        "upload_record_file" => Some(round_trip::<types::RecordFile>(body)),
        id => calls::answer(id, body),
    }
}
