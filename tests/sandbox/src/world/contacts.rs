//! Address books: one a user, and one for each device that has its own.

use std::collections::{BTreeMap, HashMap};

/// The contacts of all users.
#[derive(Debug, Default)]
pub(crate) struct Contacts {
    books: HashMap<(i64, Option<String>), Book>,
}

/// One address book, its contacts in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct Book {
    by_place: BTreeMap<u64, Contact>,
    by_phone: HashMap<String, u64>,
    last: u64,
}

/// Somebody with a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contact {
    pub(crate) name: String,
    pub(crate) phone: String,
}

impl Contacts {
    /// Contacts in all books.
    pub(crate) fn count(&self) -> usize {
        self.books.values().map(|book| book.by_place.len()).sum()
    }

    /// The book of a user, or of one of the user's devices.
    pub(crate) fn book(&self, user: i64, device: Option<&str>) -> Option<&Book> {
        self.books.get(&(user, device.map(str::to_owned)))
    }

    /// The same to be changed; a new one is empty.
    pub(crate) fn book_mut(&mut self, user: i64, device: Option<String>) -> &mut Book {
        self.books.entry((user, device)).or_default()
    }

    /// Drops all books of a user.
    pub(crate) fn remove_user(&mut self, user: i64) {
        self.books.retain(|(owner, _), _| *owner != user);
    }
}

impl Book {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Contact> {
        self.by_place.values()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.by_place.is_empty()
    }

    pub(crate) fn contains(&self, phone: &str) -> bool {
        self.by_phone.contains_key(phone)
    }

    /// Adds a contact, or renames the one with this phone number; whether it is new.
    pub(crate) fn put(&mut self, contact: Contact) -> bool {
        let known = self.by_phone.get(&contact.phone).copied();
        let place = known.unwrap_or_else(|| {
            self.last += 1;
            self.by_phone.insert(contact.phone.clone(), self.last);
            self.last
        });
        self.by_place.insert(place, contact);
        known.is_none()
    }

    /// Removes the contact with a phone number; whether there was one.
    pub(crate) fn remove(&mut self, phone: &str) -> bool {
        let place = self.by_phone.remove(phone);
        place
            .and_then(|place| self.by_place.remove(&place))
            .is_some()
    }
}
