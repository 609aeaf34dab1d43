//! Fields of the chat and of custom objects, and the operators that each takes.
//!
//! A field's second type parameter says what it can be asked; the traits below say it to the compiler, so that an
//! operator the server does not know for a field cannot be written. (It would be ignored there, and everything would
//! match.)

use std::{borrow::Cow, marker::PhantomData};

use serde_json::Value;

use super::{
    Condition, QueryError, Seconds,
    error::Problem,
    value::{field_name, list},
};

/// A field of module `M` that takes the operators of kind `K`.
///
/// They are the constants of [`dialogs`](super::dialogs), [`messages`](super::messages) and
/// [`records`](super::records).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field<M, K> {
    name: Cow<'static, str>,
    marker: PhantomData<fn() -> (M, K)>,
}

impl<M, K> Field<M, K> {
    pub(super) const fn new(name: &'static str) -> Self {
        Self::named(Cow::Borrowed(name))
    }

    pub(super) const fn named(name: Cow<'static, str>) -> Self {
        Self {
            name,
            marker: PhantomData,
        }
    }

    pub(super) fn asked(
        self,
        operator: Option<&'static str>,
        value: Result<Value, Problem>,
    ) -> Condition<M> {
        Condition::new(self.name, operator, value)
    }

    pub(super) fn asked_list<V: Into<Value>>(
        self,
        operator: &'static str,
        values: impl IntoIterator<Item = impl Into<V>>,
    ) -> Condition<M> {
        let values = values.into_iter().map(|value| value.into().into());
        self.asked(Some(operator), list(values).map(Value::String))
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A set of operators, and the type of the values that its fields are compared with.
pub trait Kind: sealed::Sealed {
    /// What a field is compared with.
    type Value: Into<Value>;
}

/// Kinds with `eq`.
pub trait Equal: Kind {}
/// Kinds with `ne`.
pub trait Unequal: Kind {}
/// Kinds with `lt`, `lte`, `gt` and `gte`.
pub trait Ordered: Kind {}
/// Kinds with `is_in`.
pub trait OneOf: Kind {}
/// Kinds with `nin`.
pub trait NoneOf: Kind {}
/// Kinds with `all`.
pub trait AllOf: Kind {}
/// Kinds with `ctn`.
pub trait Contains: Kind {}
/// Kinds that lists can be sorted by.
#[diagnostic::on_unimplemented(
    message = "no list is known to be sorted by a field of kind `{Self}`"
)]
pub trait Sortable: Kind {}

impl<M, K: Equal> Field<M, K> {
    /// The same value (`field=value`).
    pub fn eq(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(None, Ok(value.into().into()))
    }
}

impl<M, K: Unequal> Field<M, K> {
    /// Another value (`field[ne]`).
    pub fn ne(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(Some("ne"), Ok(value.into().into()))
    }
}

impl<M, K: Ordered> Field<M, K> {
    /// Less (`field[lt]`).
    pub fn lt(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(Some("lt"), Ok(value.into().into()))
    }

    /// Less or the same (`field[lte]`).
    pub fn lte(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(Some("lte"), Ok(value.into().into()))
    }

    /// More (`field[gt]`).
    pub fn gt(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(Some("gt"), Ok(value.into().into()))
    }

    /// More or the same (`field[gte]`).
    pub fn gte(self, value: impl Into<K::Value>) -> Condition<M> {
        self.asked(Some("gte"), Ok(value.into().into()))
    }
}

impl<M, K: OneOf> Field<M, K> {
    /// One of these (`field[in]`). An empty list and values with a comma are refused when the filter is converted.
    pub fn is_in(self, values: impl IntoIterator<Item = impl Into<K::Value>>) -> Condition<M> {
        self.asked_list::<K::Value>("in", values)
    }
}

impl<M, K: NoneOf> Field<M, K> {
    /// None of these (`field[nin]`). An empty list and values with a comma are refused when the filter is converted.
    pub fn nin(self, values: impl IntoIterator<Item = impl Into<K::Value>>) -> Condition<M> {
        self.asked_list::<K::Value>("nin", values)
    }
}

impl<M, K: AllOf> Field<M, K> {
    /// A list with all of these (`field[all]`). An empty list and values with a comma are refused when the filter is
    /// converted.
    pub fn all(self, values: impl IntoIterator<Item = impl Into<K::Value>>) -> Condition<M> {
        self.asked_list::<K::Value>("all", values)
    }
}

impl<M, K: Contains> Field<M, K> {
    /// A text with this one in it (`field[ctn]`).
    pub fn ctn(self, part: impl Into<String>) -> Condition<M> {
        self.asked(Some("ctn"), Ok(Value::String(part.into())))
    }
}

/// The field as `sort_asc` and `sort_desc` take it. It is refused without a name.
impl<M, K: Sortable> TryFrom<Field<M, K>> for String {
    type Error = QueryError;

    fn try_from(Field { name, .. }: Field<M, K>) -> Result<Self, QueryError> {
        match field_name(&name) {
            Ok(()) => Ok(name.into_owned()),
            Err(problem) => Err(QueryError::new(name, problem)),
        }
    }
}

macro_rules! kinds {
    ($($(#[$meta:meta])* $name:ident($value:ty): $($operators:ident)*;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {}
        impl sealed::Sealed for $name {}
        impl Kind for $name {
            type Value = $value;
        }
        $(impl $operators for $name {})*
    )*};
}

kinds! {
    /// The same value only.
    Exact(String): Equal;
    /// An id in text.
    Identity(String): Equal Unequal OneOf;
    /// One of a few numbers.
    Code(i64): Equal OneOf Sortable;
    /// A title.
    Title(String): Equal Unequal OneOf Contains;
    /// A longer text.
    Prose(String): Equal Unequal Contains;
    /// A time, in Unix seconds.
    Time(Seconds): Equal Ordered Sortable;
    /// A time that can be listed too, in Unix seconds.
    Moment(Seconds): Equal Unequal Ordered OneOf NoneOf Sortable;
    /// The id of a user.
    User(i64): Equal Unequal Ordered OneOf NoneOf;
    /// Ids of users.
    Users(i64): AllOf;
    /// A field of a record, of any type.
    Any(Value): Equal Unequal Ordered OneOf NoneOf AllOf Contains Sortable;
}
