//! Who may do what, with a class and with a single record.

use serde_json::{Map, Value, json};

/// What can be allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Read,
    Update,
    Delete,
}

/// To whom something is allowed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Level {
    Open,
    Owner,
    /// Of classes only.
    NotAllowed,
    /// To users with one of these tags.
    Groups(Vec<String>),
    /// To users with one of these ids.
    Users(Vec<String>),
}

/// A level, and whether it counts for all records of a class whatever they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) level: Level,
    pub(crate) primary: bool,
}

/// An access for each action; a record has no use for that of creating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rights {
    create: Access,
    read: Access,
    update: Access,
    delete: Access,
}

/// Who asks, with all that levels look at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Visitor {
    pub(crate) user: Option<i64>,
    pub(crate) tags: Vec<String>,
    /// Whether this is the owner of the account, to whom everything is allowed.
    pub(crate) is_account_owner: bool,
}

impl Action {
    pub(crate) const ALL: [Self; 4] = [Self::Create, Self::Read, Self::Update, Self::Delete];
    pub(crate) const OF_RECORDS: [Self; 3] = [Self::Read, Self::Update, Self::Delete];

    /// Its name on the wire.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::Update => "update",
            Self::Delete => "delete",
        }
    }
}

impl Visitor {
    /// Whether a level lets the visitor pass.
    pub(crate) fn passes(&self, level: &Level, owner: Option<i64>) -> bool {
        if self.is_account_owner {
            return true;
        }
        match level {
            Level::Open => true,
            Level::Owner => self.user.is_some() && self.user == owner,
            Level::NotAllowed => false,
            Level::Groups(groups) => groups.iter().any(|group| self.tags.contains(group)),
            Level::Users(ids) => self
                .user
                .is_some_and(|user| ids.contains(&user.to_string())),
        }
    }
}

impl Access {
    fn new(level: Level) -> Self {
        Self {
            level,
            primary: false,
        }
    }

    /// Lists have other names here than in requests.
    fn render(&self) -> Value {
        let mut access = Map::new();
        let name = match &self.level {
            Level::Open => "open",
            Level::Owner => "owner",
            Level::NotAllowed => "not_allowed",
            Level::Groups(groups) => {
                access.insert("users_groups".to_owned(), json!(groups));
                "open_for_groups"
            }
            Level::Users(ids) => {
                access.insert("users_ids".to_owned(), json!(ids));
                "open_for_users_ids"
            }
        };
        access.insert("access".to_owned(), name.into());
        if self.primary {
            access.insert("primary".to_owned(), true.into());
        }
        access.into()
    }
}

impl Default for Rights {
    fn default() -> Self {
        Self {
            // No record can tell who may create it.
            create: Access {
                level: Level::Open,
                primary: true,
            },
            read: Access::new(Level::Open),
            update: Access::new(Level::Owner),
            delete: Access::new(Level::Owner),
        }
    }
}

impl Rights {
    pub(crate) fn of(&self, action: Action) -> &Access {
        match action {
            Action::Create => &self.create,
            Action::Read => &self.read,
            Action::Update => &self.update,
            Action::Delete => &self.delete,
        }
    }

    pub(crate) fn of_mut(&mut self, action: Action) -> &mut Access {
        match action {
            Action::Create => &mut self.create,
            Action::Read => &mut self.read,
            Action::Update => &mut self.update,
            Action::Delete => &mut self.delete,
        }
    }

    /// As `acl` of a class.
    pub(crate) fn of_class(&self) -> Value {
        self.render(&Action::ALL)
    }

    /// As `permissions` of a record.
    pub(crate) fn of_record(&self) -> Value {
        self.render(&Action::OF_RECORDS)
    }

    fn render(&self, actions: &[Action]) -> Value {
        let actions = actions.iter();
        actions
            .map(|action| (action.name().to_owned(), self.of(*action).render()))
            .collect::<Map<_, _>>()
            .into()
    }
}
