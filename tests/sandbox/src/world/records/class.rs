//! A class and its records.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Action, Field, Rights, Visitor};

/// Fields with values, and who may do what with the records that have them.
#[derive(Debug, Clone)]
pub(crate) struct Class {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) user: i64,
    pub(crate) fields: Vec<Field>,
    pub(crate) rights: Rights,
    records: BTreeMap<String, Record>,
}

/// A record of a class.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    pub(crate) id: String,
    pub(crate) parent: Option<String>,
    pub(crate) user: i64,
    /// Unix seconds.
    pub(crate) created_at: i64,
    /// Unix seconds.
    pub(crate) updated_at: i64,
    /// Values by field; those that are null may be missing.
    pub(crate) values: Map<String, Value>,
    pub(crate) rights: Rights,
    /// Ids of files by field.
    pub(crate) files: BTreeMap<String, String>,
}

impl Record {
    /// A value by the name of a field, those included that every class has.
    pub(crate) fn value(&self, name: &str) -> Value {
        match name {
            "_id" => self.id.clone().into(),
            "_parent_id" => self.parent.clone().into(),
            "user_id" => self.user.into(),
            "created_at" => self.created_at.into(),
            "updated_at" => self.updated_at.into(),
            _ => self.values.get(name).cloned().unwrap_or_default(),
        }
    }
}

impl Class {
    /// A class without records.
    pub(crate) fn new(
        id: String,
        name: String,
        user: i64,
        fields: Vec<Field>,
        rights: Rights,
    ) -> Self {
        Self {
            id,
            name,
            user,
            fields,
            rights,
            records: BTreeMap::new(),
        }
    }

    pub(crate) fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Record> {
        self.records.get(id)
    }

    /// All records by their ids, which is the order of their creation.
    pub(crate) fn records(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.records.values()
    }

    pub(super) fn put(&mut self, record: Record) -> Option<Record> {
        self.records.insert(record.id.clone(), record)
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Record> {
        self.records.remove(id)
    }

    /// Whether somebody may do something with a record of this class. Where the class decides, the record has no say
    /// and its owner no privilege.
    pub(crate) fn admits(&self, visitor: &Visitor, action: Action, record: &Record) -> bool {
        let of_class = self.rights.of(action);
        if of_class.primary {
            return visitor.passes(&of_class.level, Some(record.user));
        }
        visitor.user == Some(record.user)
            || visitor.passes(&record.rights.of(action).level, Some(record.user))
    }

    /// A record as lists show it.
    pub(crate) fn render(&self, record: &Record) -> Map<String, Value> {
        let predefined = ["_id", "_parent_id", "created_at", "updated_at", "user_id"];
        let own = self.fields.iter().map(|field| field.name.as_str());
        let names = own.chain(predefined);
        names
            .map(|name| (name.to_owned(), record.value(name)))
            .collect()
    }

    /// A record as answers to changes show it: with its permissions.
    pub(crate) fn render_whole(&self, record: &Record) -> Value {
        let mut whole = self.render(record);
        whole.insert("permissions".to_owned(), record.rights.of_record());
        whole.into()
    }

    /// The class itself.
    pub(crate) fn render_class(&self, application: i64) -> Value {
        let fields: Vec<Value> = self.fields.iter().map(Field::render).collect();
        json!({
            "_id": self.id,
            "application_id": application,
            "user_id": self.user,
            "name": self.name,
            "custom_fields": fields,
            "acl": self.rights.of_class(),
        })
    }
}
