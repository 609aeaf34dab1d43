//! One record, and the forms in which several come.

use serde::Serialize;

use crate::types;

/// One record: what every record has, and the fields of its class as a `T`.
///
/// ```no_run
/// # use quickblox_api::{Client, Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// #[derive(serde::Deserialize)]
/// struct Score {
///     points: i64,
/// }
///
/// let scores = client.records::<Score>("ScoreTable");
/// let record = scores.get("5d866b53a28f9a5ad51cb562").send().await?;
/// println!("{}: {} points of {:?}", record.id, record.fields.points, record.user_id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Record<T> {
    /// Id of the record (`_id`). 24 hexadecimal digits that contain the time of creation.
    pub id: String,
    /// Record that this one hangs on (`_parent_id`). If that one is deleted, so is this one.
    pub parent_id: Option<String>,
    /// Who created the record and owns it.
    pub user_id: Option<i64>,
    /// Time of creation in Unix seconds.
    pub created_at: Option<i64>,
    /// Time of the last change in Unix seconds.
    pub updated_at: Option<i64>,
    /// Who may do what. Comes with the responses to writing, not with lists; [`Records::permissions`] asks for it.
    ///
    /// [`Records::permissions`]: super::Records::permissions
    pub permissions: Option<types::RecordAccess>,
    /// The fields of the class.
    pub fields: T,
}

/// A part of the records that match.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The records of this part.
    pub records: Vec<Record<T>>,
    /// How many matches were passed over.
    pub skip: Option<i32>,
    /// The most records in one part.
    pub limit: Option<i32>,
    /// All matches. Lists do not tell it; [`Records::update_where`](super::Records::update_where) does.
    pub total_found: Option<i64>,
}

/// Records that were created, changed or looked up together.
///
/// The server does not say in which order they come.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Batch<T> {
    /// The records as they are now.
    pub records: Vec<Record<T>>,
    /// Ids without a record.
    pub not_found: Vec<String>,
}
