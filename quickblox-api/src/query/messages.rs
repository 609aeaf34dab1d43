//! The fields of a message that `list_messages` can filter by, each with the operators known for it.
//!
//! The server ignores conditions on custom parameters, and lists everything. Times are in Unix seconds.

use super::{
    Field, Filter,
    field::{Exact, Identity, Moment, Prose, Time, User},
};

/// The module of messages, as a type parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageEntity {}

/// Conditions for `list_messages`, all of which must hold.
///
/// ```no_run
/// use quickblox_api::{Client, Error, query::{MessageFilter, messages}};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let filter = MessageFilter::new()
///     .and(messages::SENDER_ID.nin([91419276, 91419395]))
///     .and(messages::MESSAGE.ctn("lunch"));
/// let found = client
///     .list_messages("5cc9bb58a28f9a406659d777")
///     .filter(filter)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
pub type MessageFilter = Filter<MessageEntity>;

/// `_id`: the message's id.
pub const ID: Field<MessageEntity, Identity> = Field::new("_id");
/// `message`: the text.
pub const MESSAGE: Field<MessageEntity, Prose> = Field::new("message");
/// `date_sent`: when it was sent.
pub const DATE_SENT: Field<MessageEntity, Moment> = Field::new("date_sent");
/// `sender_id`: who sent it.
pub const SENDER_ID: Field<MessageEntity, User> = Field::new("sender_id");
/// `recipient_id`: whom it was sent to.
pub const RECIPIENT_ID: Field<MessageEntity, User> = Field::new("recipient_id");
/// `updated_at`: when it last changed.
pub const UPDATED_AT: Field<MessageEntity, Time> = Field::new("updated_at");
/// `attachments.type`: the type of an attachment, such as `image`.
pub const ATTACHMENTS_TYPE: Field<MessageEntity, Exact> = Field::new("attachments.type");
