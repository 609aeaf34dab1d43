//! The dialogs that there are, with the indexes to find them.

mod dialog;

use std::collections::{BTreeSet, HashMap};

pub(crate) use dialog::{Dialog, Kind, LastMessage};

/// The dialogs of the application.
#[derive(Debug, Default)]
pub(crate) struct Dialogs {
    by_id: HashMap<String, Dialog>,
    by_member: HashMap<i64, BTreeSet<String>>,
    by_pair: HashMap<(i64, i64), String>,
    public: BTreeSet<String>,
}

impl Dialogs {
    pub(crate) fn count(&self) -> usize {
        self.by_id.len()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Dialog> {
        self.by_id.get(id)
    }

    /// The private dialog of two users.
    pub(crate) fn private(&self, one: i64, other: i64) -> Option<&Dialog> {
        self.get(self.by_pair.get(&pair(one, other))?)
    }

    /// The dialogs on a user's list: public ones, and those with the user in them, unless the user took them off.
    pub(crate) fn of(&self, user: i64) -> impl Iterator<Item = &Dialog> {
        let own = self.by_member.get(&user).into_iter().flatten();
        let dialogs = own.chain(&self.public).filter_map(|id| self.get(id));
        dialogs.filter(move |dialog| dialog.is_listed_for(user))
    }

    /// The ids of the dialogs in which a user is a member or an admin.
    pub(crate) fn ids_with(&self, user: i64) -> Vec<String> {
        let leads = |id: &&String| self.get(id).is_some_and(|it| it.admins.contains(&user));
        let own = self.by_member.get(&user).into_iter().flatten();
        let ids = own.chain(self.public.iter().filter(leads));
        ids.cloned().collect()
    }

    /// Adds a dialog, or puts one in the place of the one with the same id.
    pub(crate) fn insert(&mut self, dialog: Dialog) {
        self.remove(&dialog.id);
        match dialog.kind {
            Kind::Public => {
                self.public.insert(dialog.id.clone());
            }
            Kind::Group => {}
            Kind::Private => {
                if let Some(pair) = pair_of(&dialog) {
                    self.by_pair.insert(pair, dialog.id.clone());
                }
            }
        }
        for user in &dialog.occupants {
            let ids = self.by_member.entry(*user).or_default();
            ids.insert(dialog.id.clone());
        }
        self.by_id.insert(dialog.id.clone(), dialog);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Dialog> {
        let dialog = self.by_id.remove(id)?;
        self.public.remove(id);
        if let Some(pair) = pair_of(&dialog) {
            self.by_pair.remove(&pair);
        }
        for user in &dialog.occupants {
            if let Some(ids) = self.by_member.get_mut(user) {
                ids.remove(id);
            }
        }
        Some(dialog)
    }

    /// Changes what no index knows: anything but the kind and the occupants. Those change by [`insert`](Self::insert).
    pub(crate) fn touch(&mut self, id: &str, change: impl FnOnce(&mut Dialog)) {
        if let Some(dialog) = self.by_id.get_mut(id) {
            change(dialog);
        }
    }
}

fn pair(one: i64, other: i64) -> (i64, i64) {
    (one.min(other), one.max(other))
}

fn pair_of(dialog: &Dialog) -> Option<(i64, i64)> {
    let is_private = dialog.kind == Kind::Private;
    let ends = is_private.then(|| Some((*dialog.occupants.first()?, *dialog.occupants.last()?)));
    ends.flatten()
}
