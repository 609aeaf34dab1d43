//! Why a filter or an update cannot be sent.
//!
//! Builders keep such an error until they are converted, so that a chain of calls needs one `?` at its end.

use std::{borrow::Cow, fmt};

use crate::error::{Error, Invalid};

/// A condition or an update that cannot be written in the API's language.
///
/// `Display` names the key and what is wrong with it.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use quickblox_api::query::{QueryError, records};
///
/// let either = records::field("city").is_in(["Oslo", "Paris, Texas"]);
/// let error: QueryError = BTreeMap::try_from(either).unwrap_err();
/// assert_eq!(error.key(), "city[in]");
/// assert_eq!(error.to_string(), "`city[in]`: `Paris, Texas` holds a comma, which separates the values of a list");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryError {
    key: String,
    problem: Problem,
}

impl QueryError {
    pub(super) fn new(key: impl Into<String>, problem: Problem) -> Self {
        let key = key.into();
        Self { key, problem }
    }

    /// The key on the wire, such as `name[in]`, or the field and the operator; empty if it is about the whole.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.key.is_empty() {
            write!(f, "`{}`: ", self.key)?;
        }
        f.write_str(&self.problem.text())
    }
}

impl std::error::Error for QueryError {}

impl From<QueryError> for Invalid {
    fn from(error: QueryError) -> Self {
        Self::new(error.key, error.problem.text())
    }
}

impl From<QueryError> for Error {
    fn from(error: QueryError) -> Self {
        Invalid::from(error).into()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    Comma(String),
    EmptyList,
    NoCondition,
    NotACondition,
    NotANumber,
    NotFinite,
    NotSingle,
    Name,
    Repeated,
    Reserved,
}

impl Problem {
    fn text(&self) -> Cow<'static, str> {
        match self {
            Self::Comma(value) => {
                format!("`{value}` holds a comma, which separates the values of a list").into()
            }
            Self::EmptyList => "the list is empty".into(),
            Self::NoCondition => "without a condition all records would be chosen".into(),
            Self::NotACondition => "this computes and chooses no records".into(),
            Self::NotANumber => "what is added must be a number".into(),
            Self::NotFinite => "the number is not finite".into(),
            Self::NotSingle => "a list or an object is not one value to compare with".into(),
            Self::Name => "the name of a field is not empty and holds no brackets".into(),
            Self::Repeated => "stands twice, and only one of the two could be sent".into(),
            Self::Reserved => "is the name of an operator and cannot be written as a field".into(),
        }
    }
}
