//! The handle on the records of one class, and its calls that create and read.

use std::{fmt, marker::PhantomData};

use serde::Serialize;

use super::{
    Count, Create, CreateMany, Get, GetMany, List,
    body::{Fields, Several},
    name::{ClassName, RecordId, RecordIds},
};
use crate::{client::Client, generated::requests};

/// The records of one class, with their fields as values of `T`.
///
/// Made by [`Client::records`]; it owns what it needs, so a struct may hold it. To write takes a session of a user, or an API key; the former is the records' owner.
pub struct Records<T> {
    pub(super) client: Client,
    class_name: String,
    marker: PhantomData<fn() -> T>,
}

impl<T> Records<T> {
    pub(super) fn new(client: Client, class_name: String) -> Self {
        Self {
            client,
            class_name,
            marker: PhantomData,
        }
    }

    /// The name of the class.
    pub fn class_name(&self) -> &str {
        &self.class_name
    }

    pub(super) fn class(&self) -> ClassName {
        ClassName(self.class_name.clone())
    }

    /// Creates a record, of at most 131,072 bytes.
    ///
    /// ```no_run
    /// use quickblox_api::{Client, Error, types::{AccessFields, AccessLevel, RecordAccessFields}};
    ///
    /// #[derive(serde::Serialize, serde::Deserialize)]
    /// struct Comment {
    ///     text: String,
    /// }
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let private = AccessFields::new(AccessLevel::Owner);
    /// let comment = client
    ///     .records("Comment")
    ///     .create(&Comment { text: "Well played".to_owned() })
    ///     .parent_id("5d866b53a28f9a5ad51cb562")
    ///     .permissions(RecordAccessFields::new().read(private))
    ///     .send()
    ///     .await?;
    /// println!("{}", comment.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the call fails in a way that leaves doubt, the record may be there. Sending it twice makes two.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-record>
    pub fn create(&self, fields: &T) -> Create<T>
    where
        T: Serialize,
    {
        let request = self.client.create_record(self.class());
        Create::new(request.body(Fields::of(fields)))
    }

    /// Creates several records in one call. None at all is refused.
    ///
    /// Sending it twice makes each of them twice. How many may go together is not documented, nor is the order of the
    /// response: tell the records apart by a field of their own.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-multi-records>
    pub fn create_many<'v>(&self, fields: impl IntoIterator<Item = &'v T>) -> CreateMany<T>
    where
        T: Serialize + 'v,
    {
        let request = self.client.create_multi_records(self.class());
        CreateMany::new(request.body(Several::of(fields)))
    }

    /// Reads a record. If there is none with this id, the error is of kind [`NotFound`](crate::ErrorKind::NotFound).
    pub fn get(&self, id: impl Into<String>) -> Get<T> {
        let id = RecordId(id.into());
        Get::new(self.client.list_records_by_ids(self.class(), id))
    }

    /// Reads several records by their ids. How many may go together is not documented; 100 is what lists give at once.
    pub fn get_many(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> GetMany<T> {
        let ids: RecordIds = ids.into_iter().collect();
        GetMany::new(self.client.list_records_by_ids(self.class(), ids))
    }

    /// Lists the records of the class.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Score {
    ///     points: Option<i64>,
    /// }
    ///
    /// let scores = client.records::<Score>("ScoreTable");
    /// let top_ten = scores.list().sort_desc("points").limit(10).send().await?;
    ///
    /// let mut all = scores.list().items();
    /// while let Some(record) = all.try_next().await? {
    ///     println!("{}: {:?}", record.id, record.fields.points);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: <https://docs.quickblox.com/reference/list-records>
    pub fn list(&self) -> List<T> {
        List::new(self.list_records())
    }

    /// Lists the records of this class that hang on a record, of whatever class.
    ///
    /// A filter given to the list narrows it further.
    pub fn children_of(&self, parent_id: impl Into<String>) -> List<T> {
        self.list().children_of(RecordId(parent_id.into()))
    }

    /// Counts the records of the class.
    ///
    /// No response to this was recorded; it is taken to be like that for dialogs. Another one is an error of kind
    /// [`Decode`](crate::ErrorKind::Decode).
    pub fn count(&self) -> Count {
        Count::new(self.list_records())
    }

    fn list_records(&self) -> requests::ListRecords {
        self.client.list_records(self.class())
    }
}

impl<T> Clone for Records<T> {
    fn clone(&self) -> Self {
        Self::new(self.client.clone(), self.class_name.clone())
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("class_name", &self.class_name)
            .finish_non_exhaustive()
    }
}
