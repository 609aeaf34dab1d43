// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `custom_objects`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `custom_objects`.
pub trait ClientCustomObjectsExt {
    /// Create a class.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateClassRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_class()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a class: its name, its fields, and who may do what with its records. For the owner of the account only,
    /// with a session made with the owner's e-mail address and password, or with an API key.
    ///
    /// It is the only call for classes. To list, change or delete one, to change a field, and to import or export a
    /// schema there is the Dashboard.
    ///
    /// # Request
    ///
    /// `POST /class.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The class.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: Documented without a reason; presumably the session is not the account owner's. Body unseen.
    /// - `422`: The name is in use. The text stands under `name`, with no `errors` around it; whether in a list or alone is not quite certain.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-class>
    fn create_class(&self) -> builder::CreateClass<'_>;
    /// Search, count or aggregate the records of a class.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_records()
    ///     .class_name(class_name)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the records that fit every condition in `filter`. An application session is enough. The order is by `_id`
    /// unless `sort_asc` or `sort_desc` says otherwise.
    ///
    /// The answer has no total and no link to the next part: raise `skip` until `items` comes up short, or ask for the
    /// number of matches with `count`. What the answer to `count` looks like has not been recorded; for dialogs the list
    /// is replaced by an object with the number.
    ///
    /// To aggregate, send `group_by` together with a pair `field[calc]` in `filter`, whose value is `avg`, `min`, `max`
    /// or `sum`. Each item is then a group: the field it is grouped by, and the result under the name of the calculation
    /// (seen for `avg`). `skip` and `limit` were reported to be echoed there and not applied.
    ///
    /// Brackets, commas and semicolons were sent both literally and percent-encoded. A documented example sends the
    /// parameters as a form in the body of the GET, and leaves `.json` out of the path.
    ///
    /// # Request
    ///
    /// `GET /data/{class_name}.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: The matching records, their number, or groups of them.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-records>
    fn list_records(&self) -> builder::ListRecords<'_>;
    /// Create a record.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, body: types::CreateRecordRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_record()
    ///     .class_name(class_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds a record to a class and returns it. Fields of the class that are not sent become null. An application session
    /// may not write; whose record an API key makes without `On-Behalf-Of` is not documented.
    ///
    /// A record may have 131072 bytes. A larger one is refused, with unknown status, by
    /// `{"base": ["record is too large (current: 568852, max: 131072)"]}`. The server takes forms as well, nested as in
    /// `permissions[update][groups]` and, for arrays, `field[]`.
    ///
    /// # Request
    ///
    /// `POST /data/{class_name}.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The record.
    ///
    /// # Errors
    ///
    /// - `400`: Documented without a reason. Body unseen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The class does not exist.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-record>
    fn create_record(&self) -> builder::CreateRecord<'_>;
    /// Change all records that match.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, body: types::UpdateRecordsByCriteriaRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_records_by_criteria()
    ///     .class_name(class_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets the same fields in every record that fits `search_criteria`, and returns the records after the change, with
    /// permissions. Whether more than `limit` of them, 100 in the example, are changed in one call is not said. For a
    /// user session or an API key.
    ///
    /// As a form it is `search_criteria[age][gt]=4&score=100`. One official program calls it by POST, without `.json`,
    /// and ignores the outcome, so probably by mistake.
    ///
    /// # Request
    ///
    /// `PUT /data/{class_name}/by_criteria.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The changed records and their number.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-records-by-criteria>
    fn update_records_by_criteria(&self) -> builder::UpdateRecordsByCriteria<'_>;
    /// Delete all records that match.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, body: types::RecordCriteriaForm) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_records_by_criteria()
    ///     .class_name(class_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes the records of a class that fit every condition and tells how many they were. The conditions travel as a
    /// form in the body of the DELETE. For a user session or an API key. An empty value was seen in a request of another
    /// vendor's client; its effect is not known.
    ///
    /// # Request
    ///
    /// `DELETE /data/{class_name}/by_criteria.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The number of deleted records.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-records-by-criteria>
    fn delete_records_by_criteria(&self) -> builder::DeleteRecordsByCriteria<'_>;
    /// Change several records, each in its own way.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, body: types::UpdateMultiRecordsRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_multi_records()
    ///     .class_name(class_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets fields in the records that are named by id, and returns them as they are then, with permissions. Unknown ids
    /// are listed in `not_found`. Texts are cast to the type of the field. For a user session or an API key. As a form:
    /// `record[1][id]=…&record[1][name]=Alex`.
    ///
    /// # Request
    ///
    /// `PUT /data/{class_name}/multi.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The changed records and the ids that have none.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-multi-records>
    fn update_multi_records(&self) -> builder::UpdateMultiRecords<'_>;
    /// Create several records.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, body: types::CreateMultiRecordsRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_multi_records()
    ///     .class_name(class_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds several records to one class, for a user session or an API key. As a form it is `record[1][name]=Alex`. In
    /// 2014 records were answered as created and then could not be found. How the answer looks today is known in part
    /// only; whether it holds permissions is not.
    ///
    /// # Request
    ///
    /// `POST /data/{class_name}/multi.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The new records.
    /// - `201`: The new records, with the status that an SDK expects.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-multi-records>
    fn create_multi_records(&self) -> builder::CreateMultiRecords<'_>;
    /// List the children of a record.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, parent_id: String, child_name: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_child_records()
    ///     .class_name(class_name)
    ///     .parent_id(parent_id)
    ///     .child_name(child_name)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the records of one class that hang on a parent. An application session suffices. Known from the .NET SDK
    /// of 2016 alone, which reads the envelope of `list_records`; no answer was recorded, and parameters for paging are
    /// not known. The documented way is `list_records` with `_parent_id` in `filter`.
    ///
    /// # Request
    ///
    /// `GET /data/{class_name}/{parent_id}/{child_name}.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The children, in the envelope of `list_records`.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn list_child_records(&self) -> builder::ListChildRecords<'_>;
    /// Create a record under another one.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, parent_id: String, child_name: String, body: types::CreateRecordRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_child_record()
    ///     .class_name(class_name)
    ///     .parent_id(parent_id)
    ///     .child_name(child_name)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds a record to the class `child_name` and ties it to its parent, as `create_record` does with `_parent_id`. The
    /// tie is a hard one: with the parent all its children go. Needs a user session or an API key. One official program
    /// calls the path without `.json`, one SDK sends a form.
    ///
    /// # Request
    ///
    /// `POST /data/{class_name}/{parent_id}/{child_name}.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The child, with the id of its parent.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-child-record>
    fn create_child_record(&self) -> builder::CreateChildRecord<'_>;
    /// Read one or several records by id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, record_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_records_by_ids()
    ///     .class_name(class_name)
    ///     .record_id(record_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Reads the records that are named in the path; an application session may do so. Several ids are answered by an
    /// envelope with a list, by the documentation of 2017; there is a page of today, which could not be read. A single id
    /// is the call of old iOS and Android SDKs for one record. Whether the record then comes bare is not certain, so both
    /// forms are described.
    ///
    /// `QB.data.list` of the JavaScript SDK means this call and sends something else, by mistake.
    ///
    /// # Request
    ///
    /// `GET /data/{class_name}/{record_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The records, or perhaps a bare one.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No record has this id. The text was recorded without its status; 404 is what the general list of errors says of a wrong id.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-records>
    fn list_records_by_ids(&self) -> builder::ListRecordsByIds<'_>;
    /// Change a record.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, record_id: String, body: types::UpdateRecordRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_record()
    ///     .class_name(class_name)
    ///     .record_id(record_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sets fields, or changes numbers and arrays by operators, and returns the whole record with its permissions. For a
    /// user session or an API key. An update without any field is accepted: the one known way to read permissions. An
    /// official SDK leaves `_id` in the body, and its tests even the whole record; both are accepted.
    ///
    /// The page also says that fields which are not sent become null, but its example keeps them. Forms are taken too:
    /// `inc[field]=1000`, `pull[field][gt]=4`, `push[field][]=1`, `add_to_set[tags]=man,car`, `tags[2]=6`, and the text
    /// `null` for null.
    ///
    /// Refusals of unknown status and form: `You don't have appropriate permissions to do this operation`, and in 2017
    /// `Bad query` for `pull`, `push` or `add_to_set` on an array that was null or empty, a fault of the server.
    ///
    /// # Request
    ///
    /// `PUT /data/{class_name}/{record_id}.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The record as it is now.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No such record; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-record>
    fn update_record(&self) -> builder::UpdateRecord<'_>;
    /// Delete one or several records.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, record_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_records()
    ///     .class_name(class_name)
    ///     .record_id(record_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes records by id, and their children with them. For a user session or an API key. For one id the answer is an
    /// empty body, for several a report on each; an empty body reads as a report without groups. Known from the
    /// documentation of 2017 and an official SDK, since the page of today could not be read.
    ///
    /// # Request
    ///
    /// `DELETE /data/{class_name}/{record_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: A report, or nothing for one id.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: The only id belongs to no record, by the general list of errors. Body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-records-by-criteria>
    fn delete_records(&self) -> builder::DeleteRecords<'_>;
    /// Read a file of a record.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, record_id: String, field_name: String) -> Result<(), Error> {
    /// let answer = client
    ///     .download_record_file()
    ///     .class_name(class_name)
    ///     .record_id(record_id)
    ///     .field_name(field_name)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the bytes, with the media type of the file. The page of today could not be read. A redirect to a storage
    /// host is possible, though not documented; the token must not go there. Old documentation sends `field_name` as a
    /// form in the body of the GET, and one client of another vendor leaves `.json` out.
    ///
    /// # Request
    ///
    /// `GET /data/{class_name}/{record_id}/file.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The file.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No such record; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/file-model>
    fn download_record_file(&self) -> builder::DownloadRecordFile<'_>;
    /// Delete a file of a record.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, class_name: String, record_id: String, body: types::DeleteRecordFileForm) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_record_file()
    ///     .class_name(class_name)
    ///     .record_id(record_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes the file from a field of type `File`. For a user session or an API key. The name of the field travels
    /// as a form in the body of the DELETE. Two refusals are documented, both with a list of texts under `errors`, one of
    /// them `Wrong permission`; their statuses are not known.
    ///
    /// # Request
    ///
    /// `DELETE /data/{class_name}/{record_id}/file.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The file is gone.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No such record; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/custom-objects-delete-file>
    fn delete_record_file(&self) -> builder::DeleteRecordFile<'_>;
}

impl ClientCustomObjectsExt for Client {
    fn create_class(&self) -> builder::CreateClass<'_> {
        builder::CreateClass::new(self)
    }
    fn list_records(&self) -> builder::ListRecords<'_> {
        builder::ListRecords::new(self)
    }
    fn create_record(&self) -> builder::CreateRecord<'_> {
        builder::CreateRecord::new(self)
    }
    fn update_records_by_criteria(&self) -> builder::UpdateRecordsByCriteria<'_> {
        builder::UpdateRecordsByCriteria::new(self)
    }
    fn delete_records_by_criteria(&self) -> builder::DeleteRecordsByCriteria<'_> {
        builder::DeleteRecordsByCriteria::new(self)
    }
    fn update_multi_records(&self) -> builder::UpdateMultiRecords<'_> {
        builder::UpdateMultiRecords::new(self)
    }
    fn create_multi_records(&self) -> builder::CreateMultiRecords<'_> {
        builder::CreateMultiRecords::new(self)
    }
    fn list_child_records(&self) -> builder::ListChildRecords<'_> {
        builder::ListChildRecords::new(self)
    }
    fn create_child_record(&self) -> builder::CreateChildRecord<'_> {
        builder::CreateChildRecord::new(self)
    }
    fn list_records_by_ids(&self) -> builder::ListRecordsByIds<'_> {
        builder::ListRecordsByIds::new(self)
    }
    fn update_record(&self) -> builder::UpdateRecord<'_> {
        builder::UpdateRecord::new(self)
    }
    fn delete_records(&self) -> builder::DeleteRecords<'_> {
        builder::DeleteRecords::new(self)
    }
    fn download_record_file(&self) -> builder::DownloadRecordFile<'_> {
        builder::DownloadRecordFile::new(self)
    }
    fn delete_record_file(&self) -> builder::DeleteRecordFile<'_> {
        builder::DeleteRecordFile::new(self)
    }
}
