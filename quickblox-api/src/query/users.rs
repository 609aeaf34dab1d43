//! The fields of a user that `list_users` can filter and sort by.
//!
//! This module has a language of its own: `filter[]=number id in 1,2`. Its operators are spelled `ge` and `le`, where
//! the rest of the API has `gte` and `lte`; a condition in the other form is ignored, and everybody is listed.

use std::marker::PhantomData;

use serde_json::Value;

use super::{
    Date, QueryError, UserFilter,
    value::{list, text},
};

/// A field of a user, with values of type `T`. They are the constants of this module.
#[derive(Debug)]
pub struct UserField<T> {
    pub(super) name: &'static str,
    marker: PhantomData<fn() -> T>,
}

// Not derived, since they do not depend on `T`.
impl<T> Clone for UserField<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for UserField<T> {}

pub(super) mod sealed {
    use super::{Date, Value};

    pub trait Typed: Into<Value> {
        const NAME: &'static str;
    }

    impl Typed for i64 {
        const NAME: &'static str = "number";
    }

    impl Typed for String {
        const NAME: &'static str = "string";
    }

    impl Typed for Date {
        const NAME: &'static str = "date";
    }

    pub trait Ordered: Typed {}

    impl Ordered for i64 {}
    impl Ordered for Date {}
}

impl<T: sealed::Typed> UserField<T> {
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            marker: PhantomData,
        }
    }

    fn one(self, operator: &str, value: impl Into<T>) -> UserFilter {
        let (type_name, name) = (T::NAME, self.name);
        let start = format!("{type_name} {name} {operator}");
        UserFilter::new(match text(&value.into().into()) {
            Ok(value) => Ok(format!("{start} {value}")),
            Err(problem) => Err(QueryError::new(start, problem)),
        })
    }

    fn several(self, operator: &str, values: impl IntoIterator<Item = impl Into<T>>) -> UserFilter {
        let (type_name, name) = (T::NAME, self.name);
        let start = format!("{type_name} {name} {operator}");
        let values = values.into_iter().map(|value| value.into().into());
        UserFilter::new(match list(values) {
            Ok(values) => Ok(format!("{start} {values}")),
            Err(problem) => Err(QueryError::new(start, problem)),
        })
    }

    /// The same value.
    pub fn eq(self, value: impl Into<T>) -> UserFilter {
        self.one("eq", value)
    }

    /// Another value.
    pub fn ne(self, value: impl Into<T>) -> UserFilter {
        self.one("ne", value)
    }

    /// One of these. An empty list and values with a comma are refused when the filter is converted.
    pub fn is_in(self, values: impl IntoIterator<Item = impl Into<T>>) -> UserFilter {
        self.several("in", values)
    }
}

impl<T: sealed::Ordered> UserField<T> {
    /// More, or later.
    pub fn gt(self, value: impl Into<T>) -> UserFilter {
        self.one("gt", value)
    }

    /// Less, or earlier.
    pub fn lt(self, value: impl Into<T>) -> UserFilter {
        self.one("lt", value)
    }

    /// More or the same.
    pub fn ge(self, value: impl Into<T>) -> UserFilter {
        self.one("ge", value)
    }

    /// Less or the same.
    pub fn le(self, value: impl Into<T>) -> UserFilter {
        self.one("le", value)
    }

    /// Within these two.
    pub fn between(self, low: impl Into<T>, high: impl Into<T>) -> UserFilter {
        self.several("between", [low.into(), high.into()])
    }
}

/// `id`.
pub const ID: UserField<i64> = UserField::new("id");
/// `external_user_id`: the id in the caller's own system.
pub const EXTERNAL_USER_ID: UserField<i64> = UserField::new("external_user_id");
/// `facebook_id`.
pub const FACEBOOK_ID: UserField<i64> = UserField::new("facebook_id");
/// `twitter_id`; in older documentation only.
pub const TWITTER_ID: UserField<i64> = UserField::new("twitter_id");
/// `created_at`: when the user signed up.
pub const CREATED_AT: UserField<Date> = UserField::new("created_at");
/// `updated_at`: when the profile last changed.
pub const UPDATED_AT: UserField<Date> = UserField::new("updated_at");
/// `last_request_at`: when the user last did something.
pub const LAST_REQUEST_AT: UserField<Date> = UserField::new("last_request_at");
/// `full_name`.
pub const FULL_NAME: UserField<String> = UserField::new("full_name");
/// `email`.
pub const EMAIL: UserField<String> = UserField::new("email");
/// `login`.
pub const LOGIN: UserField<String> = UserField::new("login");
/// `phone`.
pub const PHONE: UserField<String> = UserField::new("phone");
/// `website`; for conditions in older documentation only.
pub const WEBSITE: UserField<String> = UserField::new("website");
