//! The calls that change and delete records.

use serde::Serialize;

use super::{
    Delete, Permissions, Records, Update, UpdateMany, UpdateWhere,
    body::{Changes, Criteria, Fields},
    name::{RecordId, RecordIds},
};
use crate::{
    generated::requests,
    query::{RecordFilter, RecordUpdate},
    types,
};

impl<T> Records<T> {
    fn update_record(&self, id: String) -> requests::UpdateRecord {
        self.client.update_record(self.class(), RecordId(id))
    }

    /// Changes single fields of a record, also by what they hold: adds to a number, puts into an array.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, query::RecordUpdate};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Score {
    ///     points: i64,
    /// }
    ///
    /// let won = RecordUpdate::new().inc("points", 20).push("levels", [4]);
    /// let scores = client.records::<Score>("ScoreTable");
    /// let record = scores.update("5d866b53a28f9a5ad51cb562", won).send().await?;
    /// println!("{} points now", record.fields.points);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the call fails in a way that leaves doubt, the change may have been made; one that adds is better not sent
    /// again without looking.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-record>
    pub fn update(&self, id: impl Into<String>, update: RecordUpdate) -> Update<T> {
        Update::new(self.update_record(id.into()).body(update))
    }

    /// Writes all fields of a value over those of a record. What `T` does not write stays; null empties a field.
    ///
    /// A field with the name of an operator of [`RecordUpdate`] is refused, and an object is taken for elements of an
    /// array by their index.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-record>
    pub fn replace(&self, id: impl Into<String>, fields: &T) -> Update<T>
    where
        T: Serialize,
    {
        Update::new(self.update_record(id.into()).body(Fields::of(fields)))
    }

    /// Changes all records that match, in the same way. A filter without a condition is refused.
    ///
    /// Setting fields is documented; whether the other methods of [`RecordUpdate`] work here is not known. Neither is
    /// whether more than the page of records in the response is changed at once: compare `total_found`.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-records-by-criteria>
    pub fn update_where(
        &self,
        filter: impl Into<RecordFilter>,
        update: RecordUpdate,
    ) -> UpdateWhere<T> {
        let request = self.client.update_records_by_criteria(self.class());
        UpdateWhere::new(request.body(Criteria(filter.into(), update)))
    }

    /// Changes several records in one call, each in its own way. Unknown ids come back in
    /// [`not_found`](super::Batch::not_found).
    ///
    /// Setting fields is documented; whether the other methods of [`RecordUpdate`] work here is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-multi-records>
    pub fn update_many(
        &self,
        changes: impl IntoIterator<Item = (impl Into<String>, RecordUpdate)>,
    ) -> UpdateMany<T> {
        let changes = changes.into_iter().map(|(id, update)| (id.into(), update));
        let request = self.client.update_multi_records(self.class());
        UpdateMany::new(request.body(Changes(changes.collect())))
    }

    /// Deletes a record, its children with it.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        self.delete_many([id])
    }

    /// Deletes several records, their children with them. The response says what became of each.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let scores = client.records::<serde_json::Map<String, serde_json::Value>>("ScoreTable");
    /// let report = scores
    ///     .delete_many(["5d866b53a28f9a5ad51cb562", "5d867291a0eb473ed96099c4"])
    ///     .send()
    ///     .await?;
    /// println!("{} are gone, {} were not found", report.deleted.len(), report.not_found.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<String>>) -> Delete {
        let ids: Vec<String> = ids.into_iter().map(Into::into).collect();
        let only = match ids.as_slice() {
            [id] => Some(id.clone()),
            _ => None,
        };
        let ids: RecordIds = ids.into_iter().collect();
        Delete::new(self.client.delete_records(self.class(), ids), only)
    }

    /// Deletes all records that match. A filter without a condition is refused. The response has only the number.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-records-by-criteria>
    pub fn delete_where(
        &self,
        filter: impl Into<RecordFilter>,
    ) -> requests::DeleteRecordsByCriteria {
        let request = self.client.delete_records_by_criteria(self.class());
        request.body(filter.into())
    }

    /// Reads who may do what with a record.
    ///
    /// The API has no call for this. A change of nothing tells it, so the caller must be allowed to change the record.
    pub fn permissions(&self, id: impl Into<String>) -> Permissions {
        Permissions::new(self.update_record(id.into()).body(RecordUpdate::new()))
    }

    /// Sets who may do what with a record, and reads it back.
    pub fn set_permissions(
        &self,
        id: impl Into<String>,
        access: impl Into<types::RecordAccessFields>,
    ) -> Permissions {
        let access = access.into();
        let request = self.update_record(id.into()).body(RecordUpdate::new());
        Permissions::new(request.permissions(access))
    }
}
