//! The fields of a dialog that `list_dialogs` can filter by, each with the operators known for it.
//!
//! The server ignores a condition that it does not know, and lists everything. Times are in Unix seconds.

use serde_json::Value;

use super::{
    Condition, Field, Filter,
    field::{Code, Identity, Moment, Time, Title, Users},
};

/// The module of dialogs, as a type parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogEntity {}

/// Conditions for `list_dialogs`, all of which must hold.
///
/// ```no_run
/// use quickblox_api::{Client, Error, query::{DialogFilter, dialogs}, types::DialogType};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let filter = DialogFilter::new()
///     .and(dialogs::TYPE.is_in([DialogType::PublicGroup, DialogType::Group]))
///     .and(dialogs::UPDATED_AT.gte(1556829805))
///     .data("CoolDialog", [("color", "green")]);
/// let found = client.list_dialogs().filter(filter).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Changing the members
///
/// What `update_dialog` adds and takes away is typed in its body:
///
/// ```no_run
/// use quickblox_api::{Client, Error, types::OccupantsChange};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let added = OccupantsChange::new().occupants_ids([4503964, 4503978]);
/// let removed = OccupantsChange::new().admin_ids([4503964]);
/// let response = client
///     .update_dialog("5cc9bb58a28f9a406659d777")
///     .push_all(added)
///     .pull_all(removed)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
pub type DialogFilter = Filter<DialogEntity>;

impl Filter<DialogEntity> {
    /// Equality of custom fields, with the class that they belong to: `data[class_name]=…&data[field]=…`. Without the
    /// class the server ignores them. To be called once, with all fields; operators are not known for them.
    #[must_use = "this returns the filter"]
    pub fn data<N: Into<String>, V: Into<Value>>(
        mut self,
        class_name: impl Into<String>,
        fields: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let class_name = (String::from("class_name"), Value::String(class_name.into()));
        let fields = fields
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        for (name, value) in std::iter::once(class_name).chain(fields) {
            let mut condition = Condition::new("data".into(), None, Ok(value));
            condition.operator = Some(name.into());
            self.conditions.push(condition);
        }
        self
    }
}

/// `_id`: the dialog's id.
pub const ID: Field<DialogEntity, Identity> = Field::new("_id");
/// `type`: a [`DialogType`](crate::types::DialogType) or its number.
pub const TYPE: Field<DialogEntity, Code> = Field::new("type");
/// `name`: the title.
pub const NAME: Field<DialogEntity, Title> = Field::new("name");
/// `last_message_date_sent`: when the last message was sent.
pub const LAST_MESSAGE_DATE_SENT: Field<DialogEntity, Moment> =
    Field::new("last_message_date_sent");
/// `created_at`: when it was opened.
pub const CREATED_AT: Field<DialogEntity, Time> = Field::new("created_at");
/// `updated_at`: when it last changed.
pub const UPDATED_AT: Field<DialogEntity, Time> = Field::new("updated_at");
/// `occupants_ids`: the members. `in` does not work for them.
pub const OCCUPANTS_IDS: Field<DialogEntity, Users> = Field::new("occupants_ids");
