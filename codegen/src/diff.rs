//! What changed between two descriptions, and what that means for those who use the API.
//!
//! Each change has two levels: for the wire (an existing request still means the same, an existing response can still be
//! read) and for Rust (an existing caller still compiles). The walk follows the table of `model.rs`; a key that has no
//! entry in `handlers.rs` is a change of an unknown kind, which is breaking.

mod components;
mod directions;
mod handlers;
mod kinds;
mod lists;
mod operations;
mod report;
mod schemas;
mod types;
mod walk;

use serde::Serialize;

pub use kinds::{ByDirection, KINDS, Kind, Rust};

use crate::document::Document;

/// How much a change costs a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Only texts changed.
    Words,
    /// Existing callers are not affected.
    Compatible,
    /// Some callers may be affected.
    Risky,
    /// Existing callers fail, or get something else.
    Breaking,
}

impl Level {
    /// Every level, the heaviest first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Compatible, Self::Words];

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Name of the kind of change, as in [`KINDS`].
    pub kind: &'static str,
    /// The module of the description.
    pub module: String,
    /// What changed: ``operation `list_dialogs` ``, ``schema `Dialog` ``.
    pub subject: String,
    /// The part of it: ``parameter `limit` ``, ``response 200, header `Date` ``; empty for the whole.
    pub part: String,
    /// What is different.
    pub text: String,
    /// The level for the wire.
    pub wire: Level,
    /// The level for callers of the Rust client.
    pub rust: Level,
    /// The operations that a shared part belongs to.
    pub operations: Vec<String>,
    /// The file and the line, in the new description, or in the base for what was removed.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
}

impl Change {
    /// The heavier of the two levels.
    pub fn level(&self) -> Level {
        self.wire.max(self.rust)
    }
}

/// The changes between two descriptions: by module, the heaviest first.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Changes {
    /// The changes.
    pub changes: Vec<Change>,
}

impl Changes {
    /// How many changes have this level, for the wire or for Rust.
    pub fn count(&self, level: Level) -> usize {
        let changes = self.changes.iter();
        changes.filter(|change| change.level() == level).count()
    }
}

/// Compares two descriptions.
pub fn compare(base: &Document, new: &Document) -> Changes {
    let mut walk = walk::Walk::new(base, new);
    walk.root();
    walk.operations();
    walk.components();
    let mut changes = walk.found;
    changes.sort_by(|a, b| {
        let order = |change: &Change| {
            let level = std::cmp::Reverse(change.level());
            (change.module.clone(), level, change.subject.clone())
        };
        order(a).cmp(&order(b))
    });
    changes.dedup();
    Changes { changes }
}
