//! What setters take: a value, or an `Option` of one.

use std::{collections::BTreeMap, convert::Infallible, fmt::Display};

/// A value for a field of type `T`: anything that converts into it, or an `Option` of that. `None` leaves the field out.
///
/// This is one rule for all setters, so that a handler passes on its optional fields in one expression:
///
/// ```
/// # use quickblox_api::Client;
/// # fn example(client: &Client, login: &str, phone: Option<String>) {
/// let request = client.create_user().login(login).phone(phone);
/// # }
/// ```
///
/// A map takes pairs, whose keys may be literals: `fields([("points", ClassFieldType::Integer)])`.
///
/// An absent value has a type, too: `None::<String>`. `K` tells the forms apart; callers never write it. The trait is
/// sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no value for a field of type `{T}`",
    label = "this does not convert into `{T}`",
    note = "a setter takes what implements `TryInto<{T}>`, or an `Option` of that"
)]
pub trait IntoField<T, K>: sealed::Sealed<K> {
    /// Why a value does not convert.
    type Error: Display;

    /// The value; `None` leaves the field out.
    ///
    /// # Errors
    ///
    /// That of the conversion.
    fn into_field(self) -> Result<Option<T>, Self::Error>;
}

impl<T, V> IntoField<T, kind::Value> for V
where
    V: TryInto<T, Error: Display>,
{
    type Error = V::Error;

    fn into_field(self) -> Result<Option<T>, V::Error> {
        self.try_into().map(Some)
    }
}

impl<T, V> IntoField<T, kind::Optional> for Option<V>
where
    V: TryInto<T, Error: Display>,
{
    type Error = V::Error;

    fn into_field(self) -> Result<Option<T>, V::Error> {
        self.map(TryInto::try_into).transpose()
    }
}

impl<T, V, const N: usize> IntoField<BTreeMap<String, T>, kind::Pairs> for [(&str, V); N]
where
    V: Into<T>,
{
    type Error = Infallible;

    fn into_field(self) -> Result<Option<BTreeMap<String, T>>, Infallible> {
        let pairs = self.map(|(name, value)| (name.to_owned(), value.into()));
        Ok(Some(pairs.into()))
    }
}

/// The value of a field of a model, which always converts.
pub(crate) fn given<T, K>(value: impl IntoField<T, K, Error = Infallible>) -> Option<T> {
    match value.into_field() {
        Ok(value) => value,
        Err(never) => match never {},
    }
}

mod kind {
    #[derive(Clone, Copy, Debug)]
    pub enum Value {}

    #[derive(Clone, Copy, Debug)]
    pub enum Optional {}

    #[derive(Clone, Copy, Debug)]
    pub enum Pairs {}
}

mod sealed {
    use super::kind;

    pub trait Sealed<K> {}

    impl<V> Sealed<kind::Value> for V {}
    impl<V> Sealed<kind::Optional> for Option<V> {}
    impl<V, const N: usize> Sealed<kind::Pairs> for [(&str, V); N] {}
}
