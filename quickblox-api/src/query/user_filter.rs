//! What `list_users` filters and sorts by.

use std::fmt;

use super::{QueryError, UserField, users::sealed::Typed};

/// One condition for `list_users`, as the methods of [`UserField`] make it.
///
/// ```
/// use quickblox_api::query::users;
///
/// let either = users::ID.is_in([22, 33]);
/// assert_eq!(Vec::try_from(either)?, ["number id in 22,33"]);
/// let ada = users::LOGIN.eq("ada");
/// assert_eq!(Vec::try_from(ada)?, ["string login eq ada"]);
/// # Ok::<(), quickblox_api::query::QueryError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFilter(Result<String, QueryError>);

impl UserFilter {
    pub(super) fn new(condition: Result<String, QueryError>) -> Self {
        Self(condition)
    }

    /// A condition as it stands in the query, for what has no method here: `string created_at between 2021-01-01,
    /// 2021-05-06`. Nothing is checked.
    pub fn raw(condition: impl Into<String>) -> Self {
        Self(Ok(condition.into()))
    }
}

/// Conditions for `list_users`, all of which must hold.
///
/// ```no_run
/// use quickblox_api::{Client, Error, query::{UserFilters, UserOrder, users}};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let filters = UserFilters::new()
///     .and(users::FACEBOOK_ID.lt(50000))
///     .and(users::CREATED_AT.ge("2019-08-27T21:08:55Z"));
/// let newest = UserOrder::desc(users::CREATED_AT);
/// let found = client.list_users().filter(filters).order(newest).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserFilters(Vec<UserFilter>);

impl UserFilters {
    /// No condition yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more condition.
    #[must_use = "this returns the filters"]
    pub fn and(mut self, filter: UserFilter) -> Self {
        self.0.push(filter);
        self
    }
}

impl<const N: usize> From<[UserFilter; N]> for UserFilters {
    fn from(filters: [UserFilter; N]) -> Self {
        filters.into_iter().collect()
    }
}

impl FromIterator<UserFilter> for UserFilters {
    fn from_iter<I: IntoIterator<Item = UserFilter>>(filters: I) -> Self {
        Self(filters.into_iter().collect())
    }
}

/// The values of `filter[]`.
impl TryFrom<UserFilters> for Vec<String> {
    type Error = QueryError;

    fn try_from(filters: UserFilters) -> Result<Self, QueryError> {
        filters.0.into_iter().map(|filter| filter.0).collect()
    }
}

/// The one value of `filter[]`.
impl TryFrom<UserFilter> for Vec<String> {
    type Error = QueryError;

    fn try_from(filter: UserFilter) -> Result<Self, QueryError> {
        Ok(vec![filter.0?])
    }
}

/// How `list_users` sorts.
///
/// ```
/// use quickblox_api::query::{UserOrder, users};
///
/// assert_eq!(UserOrder::asc(users::CREATED_AT).to_string(), "asc date created_at");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserOrder(String);

impl UserOrder {
    /// The least, first in the alphabet, or earliest first.
    pub fn asc<T: Typed>(field: UserField<T>) -> Self {
        Self(format!("asc {} {}", T::NAME, field.name))
    }

    /// The greatest, last in the alphabet, or latest first.
    pub fn desc<T: Typed>(field: UserField<T>) -> Self {
        Self(format!("desc {} {}", T::NAME, field.name))
    }

    /// An order as it stands in the query, for what has no constant here. Nothing is checked.
    pub fn raw(order: impl Into<String>) -> Self {
        Self(order.into())
    }
}

impl fmt::Display for UserOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<UserOrder> for String {
    fn from(order: UserOrder) -> Self {
        order.0
    }
}
