//! Lists from an offset on: `skip` and `limit`.

use crate::{call::Call, refusal::Refusal};

/// The part of a list that a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) skip: usize,
    pub(crate) limit: usize,
}

impl Window {
    /// From `skip` (0 if absent) and `limit` (100 if absent, and at most).
    pub(crate) fn of(call: &Call) -> Result<Self, Refusal> {
        Self::up_to(100, call)
    }

    /// The same with another maximum.
    pub(crate) fn up_to(most: usize, call: &Call) -> Result<Self, Refusal> {
        let number = |name: &str, default: usize| match call.query(name) {
            None => Ok(default),
            Some(text) => {
                let number = text.trim().parse::<usize>();
                number.map_err(|_| Refusal::field(422, name, "is invalid"))
            }
        };
        Ok(Self {
            skip: number("skip", 0)?,
            limit: number("limit", 100)?.min(most),
        })
    }

    /// The items in this part.
    pub(crate) fn part<T>(self, items: &[T]) -> &[T] {
        let rest = items.get(self.skip..).unwrap_or_default();
        rest.get(..self.limit).unwrap_or(rest)
    }
}
