// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `chat`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// Something attached to a message: as a rule a file of the content module, told by its id. Clients fill it as they
/// like, so nothing in it is certain. SDKs also write `duration` and `data`, kept here with all other keys.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Attachment {
    /// MIME type. The key has a hyphen, unlike `content_type` of a file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "content-type")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// Like `width`, top to bottom.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// The file. Text in every answer on record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// File name, from the sender's SDK.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Bytes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Kind of attachment. `audio`, `video` and `image` are documented; `photo`, `location` and more occur.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    /// The file's `uid`, as an official app writes it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uid: ::std::option::Option<::std::string::String>,
    /// Address of the file. The model calls it required, and no answer in the documentation has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Pixels across, presumably.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Attachment {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Attachment {
        Default::default()
    }
}

/// An attachment to send. The documentation demands `id` and `url` too, yet none of its examples has a `url`. Other
/// keys may be added.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AttachmentFields {
    /// MIME type, for the receivers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "content-type")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// Height of a picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub height: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// The uploaded file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Name under which receivers see the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// How many bytes the file has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Kind of attachment, `image`, `audio`, `video` or a word of one's own.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    /// The `uid` of the uploaded file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uid: ::std::option::Option<::std::string::String>,
    /// Where the file is. Rarely sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    /// Width of a picture.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl AttachmentFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::AttachmentFields {
        Default::default()
    }
}

/// Ids of dialogs by outcome, under either name of the success group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BulkDialogsReport {
    /// Ids without a dialog.
    #[serde(rename = "NotFound", skip_serializing_if = "::std::option::Option::is_none")]
    pub not_found: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Changed dialogs, in the answer that the reference of 2018 prints.
    #[serde(
        rename = "SuccessfullyDeleted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successfully_deleted: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Changed dialogs, under the name that the changelog gives.
    #[serde(
        rename = "SuccessfullyUpdated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successfully_updated: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Dialogs that the caller may not change.
    #[serde(
        rename = "WrongPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub wrong_permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl BulkDialogsReport {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BulkDialogsReport {
        Default::default()
    }
}

/// Which users, and in which dialogs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BulkOccupantsForm {
    /// Ids of dialogs, joined by commas.
    pub dialogs_ids: ::std::string::String,
    /// Ids of users, joined by commas.
    pub users_ids: ::std::string::String,
}

impl BulkOccupantsForm {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BulkOccupantsForm {
        Default::default()
    }
}

/// What became of each user and of each dialog that was named.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BulkOccupantsReport {
    /// The outcome by dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dialogs: ::std::option::Option<BulkDialogsReport>,
    /// The outcome by user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<BulkUsersReport>,
}

impl BulkOccupantsReport {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BulkOccupantsReport {
        Default::default()
    }
}

/// Ids of users by outcome. The success group has one of two names; the other lists are plain too.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BulkUsersReport {
    /// Ids without a user.
    #[serde(rename = "NotFound", skip_serializing_if = "::std::option::Option::is_none")]
    pub not_found: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Users added or removed, by the reference of 2018.
    #[serde(
        rename = "SuccessfullyDeleted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successfully_deleted: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Users added or removed, by the changelog of server 3.17.09.2.
    #[serde(
        rename = "SuccessfullyUpdated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub successfully_updated: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Users whom the caller may not add or remove.
    #[serde(
        rename = "WrongPermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub wrong_permissions: ::std::option::Option<::std::vec::Vec<i64>>,
}

impl BulkUsersReport {
    /// A builder that has no value yet.
    pub fn builder() -> builder::BulkUsersReport {
        Default::default()
    }
}

/// The dialog to open. Which fields count depends on `type`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateDialogRequest {
    /// Admins from the start, for types 1 and 2. Type 3 accepts and ignores them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_ids: ::std::option::Option<::quickblox_api::wire::UserIds>,
    /// Custom fields to store with the dialog, by name, beside the class that declares them. The documented example sends
    /// every value as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<DialogDataFields>,
    /// Only for type 2: 1 makes joining the room a condition of sending and receiving. Left out, the server decides;
    /// an official SDK names 0 as the default. 1 with type 3 is refused.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_join_required: ::std::option::Option<i32>,
    /// Title of a public dialog or group, at most 200 characters; older documentation requires it for both. Ignored for type 3.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members besides the caller, whom the server adds. Older documentation requires them for types 2 and 3; type 1
    /// does not keep them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occupants_ids: ::std::option::Option<::quickblox_api::wire::UserIds>,
    /// Picture, for types 1 and 2: the id of a blob written as text, a file of a custom object, or an address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub photo: ::std::option::Option<::std::string::String>,
    /// Kind of the dialog. 1 is a public group, which every user of the application may join; 2 a group for invited
    /// users; 3 a private dialog of two users.
    #[serde(rename = "type")]
    pub type_: ::quickblox_api::types::DialogType,
}

impl CreateDialogRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateDialogRequest {
        Default::default()
    }
}

/// The message to store. Either `chat_dialog_id` or `recipient_id` is needed. Every key that is not listed is a custom
/// parameter, kept at this level; its names must not be those of fixed fields of a message, nor `body` or `delay`,
/// which make clients fail.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateMessageRequest {
    /// Attachments of a new message. The documentation sends an object with the keys `"0"`, `"1"` and so on, official SDKs
    /// send a list; the answer has a list either way.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<
        ::quickblox_api::wire::IndexedList<AttachmentFields>,
    >,
    /// Dialog to write to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chat_dialog_id: ::std::option::Option<::std::string::String>,
    /// 1 lets receivers report that they got and read the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub markable: ::std::option::Option<i32>,
    /// Text of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// User to write to in private, in place of the dialog. The private dialog is opened if the two have none. The
    /// documentation calls it text, official SDKs send the number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipient_id: ::std::option::Option<i64>,
    /// Whether a message with `send_to_chat` is kept, 1 or 0. From a page of an older SDK; whether the server still
    /// looks at it is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub save_to_history: ::std::option::Option<i32>,
    /// 1 also delivers the message over XMPP. The server's default, 0, only adds it to the history.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_to_chat: ::std::option::Option<i32>,
    /// 1 makes it a system message, see the operation. No documentation page has it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub system: ::std::option::Option<i32>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl CreateMessageRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateMessageRequest {
        Default::default()
    }
}

/// How far a deletion of dialogs goes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteDialogForm {
    /// 1 deletes for everybody; left out, only for the caller. Official SDKs never send 0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: ::std::option::Option<i32>,
}

impl DeleteDialogForm {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeleteDialogForm {
        Default::default()
    }
}

/// How far a deletion of messages goes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteMessageForm {
    /// 1 removes the messages from every history. Left out, from one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub force: ::std::option::Option<i32>,
}

impl DeleteMessageForm {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeleteMessageForm {
        Default::default()
    }
}

/// A conversation as the calling user sees it. It comes bare, with nothing around it, alone as well as in a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Dialog {
    /// Occupants who may edit the dialog, moderate messages and manage members. Always empty for a private dialog;
    /// missing before server 2.52.0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// When the dialog was made; ISO 8601 in UTC, whole seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Custom fields of the dialog. Missing or an empty object where there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<DialogData>,
    /// Given by the server, 24 hexadecimal digits.
    #[serde(rename = "_id")]
    pub id: ::std::string::String,
    /// For a group: 1 if users must join the XMPP room before sending or receiving, 0 if not. Null for a private
    /// dialog. For a public one the documentation says null and an official SDK says 1. Missing before server 2.34.0.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_join_required: ::std::option::Option<i32>,
    /// Predecessor of `is_join_required`, 0 or 1, in old tests of an official SDK only: 0 for a private dialog, else
    /// 1 by default.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_joinable: ::std::option::Option<i32>,
    /// Text of the newest message. Null if there is none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_message: ::std::option::Option<::std::string::String>,
    /// Time of the newest message in Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_message_date_sent: ::std::option::Option<i64>,
    /// Id of the newest message. Missing in answers before server 3.18.04.1 (2018).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_message_id: ::std::option::Option<::std::string::String>,
    /// Sender of the newest message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_message_user_id: ::std::option::Option<i64>,
    /// Title. In a private dialog it is the name of the opponent, so either side reads another one; null was seen
    /// there too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members, the caller among them; ascending in every example. Empty for a public dialog.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occupants_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Picture of a public dialog or group. The id of a blob as text, an address, an empty text or null.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub photo: ::std::option::Option<::std::string::String>,
    /// Users who muted the dialog. Undocumented, seen in one answer of 2016.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub silent_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Kind of the dialog. 1 is a public group, which every user of the application may join; 2 a group for invited
    /// users; 3 a private dialog of two users.
    #[serde(rename = "type")]
    pub type_: ::quickblox_api::types::DialogType,
    /// Messages that the calling user has not read. Always 0 for a public dialog; `create_dialog` often answers null.
    /// It is computed, so nothing can be filtered by it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unread_messages_count: ::std::option::Option<
        ::quickblox_api::wire::LenientInteger,
    >,
    /// When the dialog last changed, in the form of `created_at`. Missing in answers of 2015.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Owner. At first the creator; since server 2.39.0 another user can become the owner.
    pub user_id: i64,
    /// Address of the room on the chat server, `<application id>_<dialog id>@muc.chat.quickblox.com`; null for a
    /// private dialog. Users join there, over XMPP; no HTTP call does it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub xmpp_room_jid: ::std::option::Option<::std::string::String>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Dialog {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Dialog {
        Default::default()
    }
}

/// Custom fields as the server returns them, beside the name of their class. Values are any JSON: text, lists of
/// numbers or texts, dates such as `2016-06-16 13:17:57`, a place as a list of two texts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DialogData {
    /// Custom Objects class that declares the fields. It may stand alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub class_name: ::std::option::Option<::std::string::String>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl DialogData {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DialogData {
        Default::default()
    }
}

/// Custom fields to store with the dialog, by name, beside the class that declares them. The documented example sends
/// every value as text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DialogDataFields {
    /// An existing Custom Objects class; it needs no records. Without a valid name all custom fields are dropped
    /// silently.
    pub class_name: ::std::string::String,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl DialogDataFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DialogDataFields {
        Default::default()
    }
}

/// Whether one user, while offline, gets push notifications for the messages of one dialog.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DialogNotifications {
    /// 1 is on, which is how every dialog starts; 0 is off. A number, never a boolean.
    pub enabled: i32,
}

impl DialogNotifications {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DialogNotifications {
        Default::default()
    }
}

/// The notification setting as it travels.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DialogNotificationsEnvelope {
    /// Whether one user, while offline, gets push notifications for the messages of one dialog.
    pub notifications: DialogNotifications,
}

impl DialogNotificationsEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DialogNotificationsEnvelope {
        Default::default()
    }
}

/// A part of the matching dialogs, or with `count=1` only their number (then nothing but `items` is there).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DialogPage {
    /// The dialogs, or their number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::quickblox_api::wire::Items<Dialog>>,
    /// Page size that was applied.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i32>,
    /// Offset of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skip: ::std::option::Option<i32>,
    /// All matches, not only those of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_entries: ::std::option::Option<i64>,
}

impl DialogPage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DialogPage {
        Default::default()
    }
}

/// An entry in the history of a dialog. It comes bare, with nothing around it, alone as well as in a list. Beside the
/// fixed fields stand the custom parameters of the message; those of messages that came over XMPP are texts
/// (`"age": "25"`), and old ones repeat the dialog as `dialog_id`. Official apps keep `notification_type`,
/// `save_to_history`, `qb_message_action`, `qb_original_messages`, `origin_sender_name` and others there. A flag for
/// pinned messages is such a parameter too, nothing that the server knows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Message {
    /// What is attached; always a list in answers, empty if there is nothing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<::std::vec::Vec<Attachment>>,
    /// Dialog that the message belongs to.
    pub chat_dialog_id: ::std::string::String,
    /// When the server stored the message, in ISO 8601 and UTC. Null in the answer of `create_message` with
    /// `send_to_chat`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// When it was sent, in Unix seconds. An old official client reads text here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date_sent: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Users whom it has reached.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delivered_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Id of the message, 24 hexadecimal digits as far as seen.
    #[serde(rename = "_id")]
    pub id: ::std::string::String,
    /// The value that `create_message` was given. Seen in the answer of that call only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub markable: ::std::option::Option<i32>,
    /// The text. Absent or null in messages that consist of attachments or custom parameters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// Reactions of users, only where `include_reactions=1` was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reactions: ::std::option::Option<::std::vec::Vec<MessageReaction>>,
    /// 1 once the message was read, in private dialogs only; elsewhere it stays 0. Given up in favour of `read_ids`,
    /// and unknown to the model of 2018.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<i32>,
    /// Users who have read it. The documentation means it for groups only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The other user of a private dialog. In groups and public dialogs there is none, which is written as 0 today
    /// and was null until 2018.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipient_id: ::std::option::Option<i64>,
    /// User who sent it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sender_id: ::std::option::Option<i64>,
    /// Last change, written like `created_at` and null in the same case.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Message {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Message {
        Default::default()
    }
}

/// A part of the history. Unlike a page of dialogs it has no `total_entries`. What comes with `count=1` was never
/// recorded for messages; the form that dialogs have is assumed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MessagePage {
    /// The messages; may be empty.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::quickblox_api::wire::Items<Message>>,
    /// Most messages that this part could hold.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: ::std::option::Option<i32>,
    /// How many messages were passed over.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub skip: ::std::option::Option<i32>,
}

impl MessagePage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::MessagePage {
        Default::default()
    }
}

/// One kind of reaction to a message and who reacted so.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MessageReaction {
    /// How many users reacted with it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: ::std::option::Option<i64>,
    /// Free text or an emoji.
    pub name: ::std::string::String,
    /// Those users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<i64>>,
}

impl MessageReaction {
    /// A builder that has no value yet.
    pub fn builder() -> builder::MessageReaction {
        Default::default()
    }
}

/// All reactions to one message, grouped by name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MessageReactionList {
    /// One entry for each name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::std::vec::Vec<MessageReaction>>,
    /// Number of entries, as the name says; not explained anywhere.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total_entries: ::std::option::Option<i64>,
}

impl MessageReactionList {
    /// A builder that has no value yet.
    pub fn builder() -> builder::MessageReactionList {
        Default::default()
    }
}

/// The reaction to add or to remove.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MessageReactionRequest {
    /// Name of the reaction, such as `like`, `love` or an emoji.
    pub name: ::std::string::String,
}

impl MessageReactionRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::MessageReactionRequest {
        Default::default()
    }
}

/// Ids that are added to or taken from the lists of a dialog. A list that is left out is not touched.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OccupantsChange {
    /// Ids for the list of admins. Refused with 403 for callers without that right.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub admin_ids: ::std::vec::Vec<i64>,
    /// Ids for the list of members; not for private dialogs.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub occupants_ids: ::std::vec::Vec<i64>,
}

impl OccupantsChange {
    /// A builder that has no value yet.
    pub fn builder() -> builder::OccupantsChange {
        Default::default()
    }
}

/// Numbers of unread messages. Beside `total` stands an entry for each dialog that was named, by its id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UnreadMessagesCount {
    /// Over all dialogs of the user, by one log and an SDK's header, whatever dialogs were named; another report
    /// contradicts.
    pub total: i64,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, i64>,
}

impl UnreadMessagesCount {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UnreadMessagesCount {
        Default::default()
    }
}

/// Which status all messages of a dialog get.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateAllMessagesRequest {
    /// Dialog whose messages are marked.
    pub chat_dialog_id: ::std::string::String,
    /// 1 marks them as delivered to the caller.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delivered: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// 1 marks them as read by the caller.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
}

impl UpdateAllMessagesRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateAllMessagesRequest {
        Default::default()
    }
}

/// The new setting.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateDialogNotificationsRequest {
    /// 1 switches the notifications on, 0 off.
    pub enabled: i32,
}

impl UpdateDialogNotificationsRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateDialogNotificationsRequest {
        Default::default()
    }
}

/// What to change. Fields that are left out stay as they are.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateDialogRequest {
    /// The whole new list of admins. To change single ones use `push_all` and `pull_all`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub admin_ids: ::std::option::Option<::quickblox_api::wire::UserIds>,
    /// Custom fields to store with the dialog, by name, beside the class that declares them. The documented example sends
    /// every value as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<DialogDataFields>,
    /// New title, at most 200 characters; types 1 and 2 only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// New picture, in any form that `create_dialog` takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub photo: ::std::option::Option<::std::string::String>,
    /// Users to remove. Naming oneself is the way to leave a group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pull_all: ::std::option::Option<OccupantsChange>,
    /// Users to add. New members may become admins in the same request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_all: ::std::option::Option<OccupantsChange>,
}

impl UpdateDialogRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateDialogRequest {
        Default::default()
    }
}

/// What to change about a message. The documentation's examples send `read` and `delivered` as text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateMessageRequest {
    /// Dialog in which the message stands.
    pub chat_dialog_id: ::std::string::String,
    /// 1 enters the caller in `delivered_ids`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delivered: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// The text from now on.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// 1 enters the caller in `read_ids`. Older pages hint that 0 takes the entry back; nobody has tried.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub read: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
}

impl UpdateMessageRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateMessageRequest {
        Default::default()
    }
}

impl crate::transport::Bounded for CreateDialogRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits(
            "is_join_required",
            &self.is_join_required,
            Some(0),
            Some(1),
        )?;
        crate::transport::fits("name", &self.name, None, Some(200))?;
        Ok(())
    }
}

impl crate::transport::Bounded for CreateMessageRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("markable", &self.markable, Some(0), Some(1))?;
        crate::transport::fits(
            "save_to_history",
            &self.save_to_history,
            Some(0),
            Some(1),
        )?;
        crate::transport::fits("send_to_chat", &self.send_to_chat, Some(0), Some(1))?;
        crate::transport::fits("system", &self.system, Some(0), Some(1))?;
        Ok(())
    }
}

impl crate::transport::Bounded for DeleteDialogForm {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("force", &self.force, Some(1), Some(1))?;
        Ok(())
    }
}

impl crate::transport::Bounded for DeleteMessageForm {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("force", &self.force, Some(1), Some(1))?;
        Ok(())
    }
}

impl crate::transport::Bounded for UpdateDialogNotificationsRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("enabled", &self.enabled, Some(0), Some(1))?;
        Ok(())
    }
}

impl crate::transport::Bounded for UpdateDialogRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("name", &self.name, None, Some(200))?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Kind of the dialog. 1 is a public group, which every user of the application may join; 2 a group for invited
    /// users; 3 a private dialog of two users.
    pub enum DialogType: i64 {
        /// `1` on the wire.
        PublicGroup = 1,
        /// `2` on the wire.
        Group = 2,
        /// `3` on the wire.
        Private = 3,
    }
}
