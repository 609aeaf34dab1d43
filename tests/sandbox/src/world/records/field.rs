//! Fields of classes, and what becomes of a value that is sent for one.

use serde_json::{Value, json};

use crate::{
    fields::{flag, text},
    moments,
};

/// A field of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: String,
    kind: Kind,
    pub(crate) is_array: bool,
}

/// The type of a field, or of its elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Integer,
    Float,
    String,
    Boolean,
    File,
    Date,
    Location,
}

/// How a value was sent. A form knows texts only, so there `null` is a null and a comma parts the elements of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Given {
    Json,
    Form,
}

impl Kind {
    const ALL: [(&'static str, Self); 7] = [
        ("Integer", Self::Integer),
        ("Float", Self::Float),
        ("String", Self::String),
        ("Boolean", Self::Boolean),
        ("File", Self::File),
        ("Date", Self::Date),
        ("Location", Self::Location),
    ];

    fn name(self) -> &'static str {
        let known = Self::ALL.iter().find(|(_, kind)| *kind == self);
        known.map_or("", |(name, _)| name)
    }

    fn cast(self, value: &Value) -> Option<Value> {
        match self {
            Self::Integer => match value {
                Value::Number(number) => number.as_i64().map(Value::from),
                _ => text(value)?.trim().parse::<i64>().ok().map(Value::from),
            },
            Self::Float => match value {
                Value::Number(_) => Some(value.clone()),
                Value::String(text) => number(text),
                _ => None,
            },
            Self::String => text(value).map(Value::from),
            Self::Boolean => flag(value).map(Value::from),
            Self::Date => moments::read(&text(value)?).map(|moment| moments::iso(moment).into()),
            Self::Location => {
                place(value).map(|(longitude, latitude)| json!([longitude, latitude]))
            }
            Self::File => None,
        }
    }
}

impl Field {
    /// A field by the type that a request names, `String` or, for an array, `String_a`.
    pub(crate) fn of(name: &str, kind: &str) -> Option<Self> {
        let (kind, is_array) = match kind.strip_suffix("_a") {
            Some(kind) => (kind, true),
            None => (kind, false),
        };
        let (_, kind) = Kind::ALL.iter().find(|(known, _)| *known == kind)?;
        Some(Self {
            name: name.to_owned(),
            kind: *kind,
            is_array,
        })
    }

    /// What is stored for a value; `None` if the field cannot hold it.
    pub(crate) fn cast(&self, value: &Value, given: Given) -> Option<Value> {
        if value.is_null() || (given == Given::Form && value == "null") {
            return Some(Value::Null);
        }
        if self.is_array {
            return self.elements(value, given).map(Value::from);
        }
        self.kind.cast(value)
    }

    /// What is stored for one element of an array.
    pub(crate) fn element(&self, value: &Value) -> Option<Value> {
        self.kind.cast(value)
    }

    /// The elements that a value stands for: those of a list, or itself.
    pub(crate) fn elements(&self, value: &Value, given: Given) -> Option<Vec<Value>> {
        let element = |value: &Value| self.element(value);
        match value {
            Value::Array(items) => items.iter().map(element).collect(),
            Value::String(text) if given == Given::Form && self.kind != Kind::Location => {
                let parts = text.split(',').map(str::trim);
                let parts = parts.filter(|part| !part.is_empty());
                parts.map(|part| element(&part.into())).collect()
            }
            other => element(other).map(|value| vec![value]),
        }
    }

    pub(crate) fn is_file(&self) -> bool {
        self.kind == Kind::File
    }

    pub(crate) fn is_location(&self) -> bool {
        self.kind == Kind::Location
    }

    pub(crate) fn is_number(&self) -> bool {
        matches!(self.kind, Kind::Integer | Kind::Float)
    }

    /// What the field is called in a message about a value that it cannot hold.
    pub(crate) fn refusal(&self) -> String {
        let array = if self.is_array { "an array of " } else { "" };
        format!("is no {array}{}", self.kind.name())
    }

    pub(super) fn render(&self) -> Value {
        // A text, and missing from all other fields.
        if self.is_array {
            json!({ "name": self.name, "type": self.kind.name(), "is_array": "1" })
        } else {
            json!({ "name": self.name, "type": self.kind.name() })
        }
    }
}

/// A number that a text says: an integer if it looks like one.
pub(crate) fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    let integer = text.parse::<i64>().map(Value::from);
    integer.ok().or_else(|| {
        let number = serde_json::Number::from_f64(text.parse().ok()?)?;
        Some(number.into())
    })
}

/// A place as longitude and latitude, from `11.13, 45.52` or from a list of two numbers.
pub(crate) fn place(value: &Value) -> Option<(f64, f64)> {
    let numbers = match value {
        Value::Array(items) => items
            .iter()
            .map(Value::as_f64)
            .collect::<Option<Vec<_>>>()?,
        other => {
            let text = text(other)?;
            let numbers = text.split(',').map(|part| part.trim().parse::<f64>());
            numbers.collect::<Result<Vec<_>, _>>().ok()?
        }
    };
    let is_finite = numbers.iter().all(|number| number.is_finite());
    match numbers.as_slice() {
        [longitude, latitude] if is_finite => Some((*longitude, *latitude)),
        _ => None,
    }
}
