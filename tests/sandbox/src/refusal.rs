//! What a handler answers when it refuses, in the shapes that the API's errors have.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::{
    answer::Answer,
    contract::{Operation, Problem},
};

/// A status from 400 on, with the body that goes with it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    status: StatusCode,
    body: Value,
}

impl Refusal {
    /// What says that a session is expired, destroyed or unknown.
    pub(crate) const SESSION_GONE: &str = "Required session does not exist";

    /// What says that the plan's rate is exceeded.
    pub(crate) const TOO_MANY: &str = "Rate limit for your current plan is exceeded";

    /// How many mistakes of a request its refusal tells.
    const TOLD: usize = 20;

    fn new(status: u16, body: Value) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            body,
        }
    }

    /// `{"errors": {"base": [text]}}`: what concerns no single field.
    pub(crate) fn base(status: u16, text: impl Into<String>) -> Self {
        Self::field(status, "base", text)
    }

    /// `{"errors": {field: [text]}}`: a value is not accepted.
    pub(crate) fn field(status: u16, field: &str, text: impl Into<String>) -> Self {
        Self::fields(status, [(field.to_owned(), text.into())])
    }

    /// `{"errors": {field: [text, …], …}}` with the texts of a field together.
    pub(crate) fn fields(
        status: u16,
        problems: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let mut errors = Map::new();
        for (field, text) in problems {
            let texts = errors.entry(field).or_insert_with(|| json!([]));
            if let Value::Array(texts) = texts {
                texts.push(text.into());
            }
        }
        Self::new(status, json!({ "errors": errors }))
    }

    /// A request that breaks the description, each mistake with its place under `base`.
    pub(crate) fn of_request(
        operation: Operation<'_>,
        problems: impl IntoIterator<Item = Problem>,
    ) -> Self {
        let problems = problems.into_iter().take(Self::TOLD);
        let texts = problems.map(|it| ("base".to_owned(), it.to_string()));
        Self::fields(operation.refusal_status(), texts)
    }

    /// `{"errors": [text]}`: permissions, empty results.
    pub(crate) fn list(status: u16, text: impl Into<String>) -> Self {
        Self::new(status, json!({ "errors": [text.into()] }))
    }

    /// `{"code": null, "message": text}`: lookups that find nothing.
    pub(crate) fn coded(status: u16, text: impl Into<String>) -> Self {
        Self::new(status, json!({ "code": null, "message": text.into() }))
    }

    /// Any other body; the description of the operation says which.
    pub(crate) fn raw(status: u16, body: Value) -> Self {
        Self::new(status, body)
    }

    /// The caller is an application where a user is needed.
    pub(crate) fn need_user() -> Self {
        Self::base(422, "Forbidden. Need user.")
    }

    /// The token is expired, destroyed or unknown.
    pub(crate) fn session_gone() -> Self {
        Self::base(401, Self::SESSION_GONE)
    }

    /// No permission.
    pub(crate) fn forbidden() -> Self {
        Self::list(
            403,
            "You don't have appropriate permissions to perform this operation",
        )
    }

    /// No such user.
    pub(crate) fn user_not_found() -> Self {
        Self::coded(404, "Couldn't find user")
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        Self::json(refusal.status, refusal.body)
    }
}
