//! Records of custom objects as values of your own `serde` structs.
//!
//! A class is declared in the Dashboard; [`Client::records`] names it together with the struct that has its fields:
//!
//! ```no_run
//! use quickblox_api::{Client, Error, query::{RecordUpdate, records}};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Score {
//!     player: String,
//!     points: i64,
//!     // A field without a value comes as null.
//!     #[serde(skip_serializing_if = "Option::is_none")]
//!     comment: Option<String>,
//! }
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let scores = client.records::<Score>("ScoreTable");
//!
//! let ada = Score { player: "Ada".to_owned(), points: 100, comment: None };
//! let ada = scores.create(&ada).send().await?;
//! scores.update(&*ada.id, RecordUpdate::new().inc("points", 20)).send().await?;
//!
//! let mut best = scores
//!     .list()
//!     .filter(records::field("points").gte(100))
//!     .sort_desc("points")
//!     .items();
//! while let Some(record) = best.try_next().await? {
//!     println!("{}: {}", record.fields.player, record.fields.points);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What a struct sees of a record
//!
//! The fields of the class. Those that every record has (`_id`, `_parent_id`, `user_id`, `created_at`, `updated_at`,
//! `permissions`) are in [`Record`], beside [`fields`](Record::fields). A struct that names one of them, for example with
//! `#[serde(rename = "_id")]`, gets it too; a map, or a struct with `#[serde(flatten)]`, never does. They are not sent
//! back, except `_parent_id` with a value, which makes the record a child of that one.
//!
//! What a field holds depends on its type in the class:
//!
//! | type | in the struct |
//! |---|---|
//! | `Integer`, `Float` | a number |
//! | `String` | [`String`] |
//! | `Boolean` | [`bool`] |
//! | `Date` | `chrono::DateTime<Utc>`, or [`String`] |
//! | `Location` | [`Location`] |
//! | `File` | `Option<serde_json::Value>` with `skip_serializing`; it is written by [`Records::upload_file`] |
//! | arrays | [`Vec`] of these |
//!
//! Any field may be null, so `Option` is the safe choice. When written, `None` empties a field, unless it is skipped.
//!
//! A response that does not fit the struct is an error of kind [`Decode`](crate::ErrorKind::Decode), whose
//! [`json_path`](crate::Error::json_path) names the field, one that the class lacks included. If the call was to write, it
//! *was processed*: [`entity_id`](crate::Error::entity_id) is the record's id, and [`raw_body`](crate::Error::raw_body) the
//! response. In a list such a record costs no other: see [`paging`](crate::paging#items-that-cannot-be-decoded).
//!
//! # What is refused before it is sent
//!
//! A class name that is empty, `.` or `..`, or has a slash or a control character; an id that is not made of letters and
//! digits; a value that is no struct and no map. `send` gives an error of kind
//! [`Validation`](crate::ErrorKind::Validation), without a status.
//!
//! Groups and sums over records have no struct: see [`Client::list_records`].

mod access;
mod body;
mod change;
mod decode;
mod delete;
mod fields;
mod file;
mod handle;
mod list;
mod location;
mod name;
mod record;
mod request;
#[cfg(test)]
mod tests;

pub use access::Permissions;
pub use delete::{Delete, Deleted};
pub use handle::Records;
pub use list::{Count, List};
pub use location::Location;
pub use record::{Batch, Page, Record};
pub use request::{Create, CreateMany, Get, GetMany, Update, UpdateMany, UpdateWhere};

use crate::client::Client;

impl Client {
    /// The records of a class as values of `T`, see [`records`](crate::records). Nothing is sent.
    ///
    /// ```
    /// # use quickblox_api::Client;
    /// # use serde::Deserialize;
    /// #[derive(Deserialize)]
    /// struct Score {
    ///     points: i64,
    /// }
    ///
    /// # fn example(client: &Client) {
    /// let scores = client.records::<Score>("ScoreTable");
    /// # }
    /// ```
    pub fn records<T>(&self, class_name: impl Into<String>) -> Records<T> {
        Records::new(self.clone(), class_name.into())
    }
}
