//! One dialog, and what each user is to it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

/// The three kinds of dialogs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Public,
    Group,
    Private,
}

/// A dialog as the sandbox keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Dialog {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) owner: i64,
    pub(crate) name: Option<String>,
    pub(crate) photo: Option<String>,
    /// Nobody for a public dialog.
    pub(crate) occupants: BTreeSet<i64>,
    pub(crate) admins: BTreeSet<i64>,
    /// Of a group alone.
    pub(crate) is_join_required: Option<i64>,
    /// Custom fields, `class_name` among them.
    pub(crate) data: Option<Map<String, Value>>,
    pub(crate) last_message: Option<LastMessage>,
    /// Users who took the dialog off their lists.
    pub(crate) hidden_for: BTreeSet<i64>,
    /// Users who want no notifications.
    pub(crate) silent_for: BTreeSet<i64>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
}

/// What a dialog tells about its newest message.
#[derive(Debug, Clone)]
pub(crate) struct LastMessage {
    pub(crate) id: String,
    pub(crate) text: Option<String>,
    pub(crate) sent: i64,
    pub(crate) sender: i64,
}

impl Kind {
    /// The kind of a number.
    pub(crate) fn of(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Public),
            2 => Some(Self::Group),
            3 => Some(Self::Private),
            _ => None,
        }
    }

    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Public => 1,
            Self::Group => 2,
            Self::Private => 3,
        }
    }
}

impl Dialog {
    /// A dialog without members, opened now.
    pub(crate) fn new(id: String, kind: Kind, owner: i64, now: DateTime<Utc>) -> Self {
        Self {
            id,
            kind,
            owner,
            name: None,
            photo: None,
            occupants: BTreeSet::new(),
            admins: BTreeSet::new(),
            is_join_required: None,
            data: None,
            last_message: None,
            hidden_for: BTreeSet::new(),
            silent_for: BTreeSet::new(),
            created_at: now,
            updated_at: now,
        }
    }

    /// Whether the user may read and write here.
    pub(crate) fn is_open_to(&self, user: i64) -> bool {
        self.kind == Kind::Public || self.occupants.contains(&user)
    }

    pub(crate) fn is_listed_for(&self, user: i64) -> bool {
        self.is_open_to(user) && !self.hidden_for.contains(&user)
    }

    /// Whether the user owns it; an owner who left does not any more.
    pub(crate) fn is_owned_by(&self, user: i64) -> bool {
        self.owner == user && self.is_open_to(user)
    }

    /// Whether the user is its owner or one of its admins.
    pub(crate) fn is_led_by(&self, user: i64) -> bool {
        self.is_owned_by(user) || self.admins.contains(&user)
    }

    /// Takes everybody off the list of admins who is no member. A public dialog has no list of members to go by, and a
    /// private one has no admins.
    pub(crate) fn keep_members_as_admins(&mut self) {
        match self.kind {
            Kind::Public => {}
            Kind::Group => self.admins.retain(|user| self.occupants.contains(user)),
            Kind::Private => self.admins.clear(),
        }
    }

    /// The other user of a private dialog.
    pub(crate) fn opponent_of(&self, user: i64) -> Option<i64> {
        let mut others = self.occupants.iter().filter(|it| **it != user);
        let opponent = others.next().copied();
        opponent.filter(|_| self.kind == Kind::Private)
    }
}
