//! The handle on the records of one class, and its calls that create and read.

use std::{fmt, marker::PhantomData};

use serde::Serialize;

use super::{
    Count, Create, CreateMany, Get, GetMany, List,
    body::{Fields, Several},
    name::{ClassName, RecordId, RecordIds},
};
use crate::{Client, builder, prelude::*};

/// The records of one class, with their fields as values of `T`.
///
/// Made by [`Client::records`]. To write takes a session of a user, or an API key; the former is the records' owner.
pub struct Records<'a, T> {
    pub(super) client: &'a Client,
    class_name: String,
    marker: PhantomData<fn() -> T>,
}

impl<'a, T> Records<'a, T> {
    pub(super) fn new(client: &'a Client, class_name: String) -> Self {
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
    /// let private = AccessFields { access: AccessLevel::Owner, groups: vec![], ids: None, primary: None };
    /// let comment = client
    ///     .records("Comment")
    ///     .create(&Comment { text: "Well played".to_owned() })
    ///     .parent_id("5d866b53a28f9a5ad51cb562")
    ///     .permissions(RecordAccessFields { read: Some(private), ..Default::default() })
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
    pub fn create(&self, fields: &T) -> Create<'a, T>
    where
        T: Serialize,
    {
        let request = self.client.create_record().class_name(self.class());
        Create::new(request.body(Fields::of(fields)))
    }

    /// Creates several records in one call. None at all is refused.
    ///
    /// Sending it twice makes each of them twice. How many may go together is not documented, nor is the order of the
    /// answer: tell the records apart by a field of their own.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-multi-records>
    pub fn create_many<'v>(&self, fields: impl IntoIterator<Item = &'v T>) -> CreateMany<'a, T>
    where
        T: Serialize + 'v,
    {
        let request = self.client.create_multi_records().class_name(self.class());
        CreateMany::new(request.body(Several::of(fields)))
    }

    /// Reads a record. If there is none with this id, the error is of kind [`NotFound`](crate::ErrorKind::NotFound).
    pub fn get(&self, id: impl Into<String>) -> Get<'a, T> {
        let request = self.client.list_records_by_ids().class_name(self.class());
        Get::new(request.record_id(RecordId(id.into())))
    }

    /// Reads several records by their ids. How many may go together is not documented; 100 is what lists give at once.
    pub fn get_many(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> GetMany<'a, T> {
        let request = self.client.list_records_by_ids().class_name(self.class());
        GetMany::new(request.record_id(ids.into_iter().collect::<RecordIds>()))
    }

    /// Lists the records of the class.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*};
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
    pub fn list(&self) -> List<'a, T> {
        List::new(self.raw_list())
    }

    /// Lists the records of this class that hang on a record, of whatever class.
    ///
    /// A filter given to the list narrows it further.
    pub fn children_of(&self, parent_id: impl Into<String>) -> List<'a, T> {
        self.list().children_of(RecordId(parent_id.into()))
    }

    /// Counts the records of the class.
    ///
    /// No answer to this was recorded; it is taken to be like that for dialogs. Another one is an error of kind
    /// [`Decode`](crate::ErrorKind::Decode).
    pub fn count(&self) -> Count<'a> {
        Count::new(self.raw_list())
    }

    fn raw_list(&self) -> builder::ListRecords<'a> {
        self.client.list_records().class_name(self.class())
    }
}

impl<T> Clone for Records<'_, T> {
    fn clone(&self) -> Self {
        Self::new(self.client, self.class_name.clone())
    }
}

impl<T> fmt::Debug for Records<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("class_name", &self.class_name)
            .finish_non_exhaustive()
    }
}
