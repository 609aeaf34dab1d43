//! The classes and records that there are, with the indexes to find them.

mod class;
mod field;
mod rights;

use std::collections::{BTreeSet, HashMap};

use bytes::Bytes;

pub(crate) use class::{Class, Record};
pub(crate) use field::{Field, Given, number, place};
pub(crate) use rights::{Access, Action, Level, Rights, Visitor};

/// The owner of the account, to whom belongs what an API key makes in nobody's place. Users have far greater ids.
pub(crate) const ACCOUNT_OWNER: i64 = 1;

/// A file in a field of a record.
#[derive(Debug, Clone)]
pub(crate) struct RecordFile {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Bytes,
}

/// The classes and records of the application.
#[derive(Debug, Default)]
pub(crate) struct Records {
    classes: HashMap<String, Class>,
    /// Class and id of each child, by the id of the parent.
    children: HashMap<String, BTreeSet<(String, String)>>,
    files: HashMap<String, RecordFile>,
}

impl Records {
    /// Classes, their records, and the files of those.
    pub(crate) fn count(&self) -> (usize, usize, usize) {
        let records = self.classes.values().map(|class| class.records().count());
        (self.classes.len(), records.sum(), self.files.len())
    }

    pub(crate) fn class(&self, name: &str) -> Option<&Class> {
        self.classes.get(name)
    }

    /// Adds a class, without asking whether its name is in use.
    pub(crate) fn define(&mut self, class: Class) {
        self.classes.insert(class.name.clone(), class);
    }

    /// Adds a record to a class, or puts it in the place of the one with its id; a class that is not there takes none.
    pub(crate) fn put(&mut self, class: &str, record: Record) {
        let Some(found) = self.classes.get_mut(class) else {
            return;
        };
        let child = (class.to_owned(), record.id.clone());
        let parent = record.parent.clone();
        let old = found.put(record).and_then(|record| record.parent);
        if old == parent {
            return;
        }
        if let Some(old) = old {
            self.orphan(&old, &child);
        }
        if let Some(parent) = parent {
            self.children.entry(parent).or_default().insert(child);
        }
    }

    /// The children of a record that are in one class, in the order of their ids.
    pub(crate) fn children<'a>(
        &'a self,
        class: &'a str,
        parent: &str,
    ) -> impl DoubleEndedIterator<Item = &'a Record> {
        let children = self.children.get(parent).into_iter().flatten();
        let of_class = children.filter(move |(name, _)| name == class);
        of_class.filter_map(move |(_, id)| self.class(class)?.get(id))
    }

    /// Deletes a record with its files and its children, theirs included.
    pub(crate) fn remove(&mut self, class: &str, id: &str) {
        let mut doomed = vec![(class.to_owned(), id.to_owned())];
        while let Some(child) = doomed.pop() {
            let (class, id) = &child;
            let Some(record) = self.classes.get_mut(class).and_then(|it| it.remove(id)) else {
                continue;
            };
            for file in record.files.values() {
                self.files.remove(file);
            }
            if let Some(parent) = &record.parent {
                self.orphan(parent, &child);
            }
            doomed.extend(self.children.remove(id).into_iter().flatten());
        }
    }

    fn orphan(&mut self, parent: &str, child: &(String, String)) {
        if let Some(siblings) = self.children.get_mut(parent) {
            siblings.remove(child);
            if siblings.is_empty() {
                self.children.remove(parent);
            }
        }
    }

    pub(crate) fn file(&self, id: &str) -> Option<&RecordFile> {
        self.files.get(id)
    }

    pub(crate) fn put_file(&mut self, id: String, file: RecordFile) {
        self.files.insert(id, file);
    }

    pub(crate) fn remove_file(&mut self, id: &str) {
        self.files.remove(id);
    }
}
