//! What broke the description, as an error.

use std::{error::Error, fmt};

/// Answers that broke the description, and faults that wait for operations that do not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations(Vec<String>);

impl Violations {
    /// `Err` unless the list is empty.
    pub(crate) fn of(list: Vec<String>) -> Result<(), Self> {
        if list.is_empty() {
            Ok(())
        } else {
            Err(Self(list))
        }
    }

    /// One line for each: the operation, and what is wrong.
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the description is broken:\n{}", self.0.join("\n"))
    }
}

impl Error for Violations {}
