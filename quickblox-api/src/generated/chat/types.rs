// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `chat`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// Something attached to a message, usually a file of the content module with its id. Clients choose the fields and
/// their values, so any field may be missing. Additional keys such as `duration` and `data` are kept.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Attachment {
    /// MIME type. The key has a hyphen, unlike `content_type` of a blob.
    #[serde(rename = "content-type", default, deserialize_with = "crate::wire::lenient")]
    pub content_type: Option<String>,
    /// Height, probably in pixels.
    pub height: Option<wire::NumberOrText>,
    /// Id of the file, usually as a string.
    pub id: Option<wire::NumberOrText>,
    /// File name that the sender gave.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<wire::NumberOrText>,
    /// Kind of attachment, such as `audio`, `video`, `image`, `photo` or `location`.
    #[serde(rename = "type", default, deserialize_with = "crate::wire::lenient")]
    pub type_: Option<String>,
    /// The `uid` of the file.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub uid: Option<String>,
    /// URL of the file. Usually missing.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub url: Option<String>,
    /// Width, probably in pixels.
    pub width: Option<wire::NumberOrText>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// An attachment to send. The server may require `id` and `url` too. Additional keys are allowed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AttachmentFields {
    /// MIME type, for the receivers.
    #[serde(rename = "content-type", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Height of a picture, probably in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<wire::NumberOrText>,
    /// Id of the uploaded file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<wire::NumberOrText>,
    /// File name that the receivers see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size of the file in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<wire::NumberOrText>,
    /// Kind of attachment: `image`, `audio`, `video` or any other word.
    #[serde(rename = "type")]
    pub type_: String,
    /// The `uid` of the uploaded file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// URL of the file. Usually not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Width of a picture, probably in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<wire::NumberOrText>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AttachmentFields {
    /// One with the required fields.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            content_type: None,
            height: None,
            id: None,
            name: None,
            size: None,
            type_: type_.into(),
            uid: None,
            url: None,
            width: None,
            extra: Default::default(),
        }
    }

    /// Sets [`content_type`](Self#structfield.content_type).
    pub fn content_type<K>(
        mut self,
        content_type: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.content_type = given(content_type);
        self
    }

    /// Sets [`height`](Self#structfield.height).
    pub fn height<K>(
        mut self,
        height: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.height = given(height);
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id<K>(
        mut self,
        id: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.id = given(id);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`size`](Self#structfield.size).
    pub fn size<K>(
        mut self,
        size: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.size = given(size);
        self
    }

    /// Sets [`uid`](Self#structfield.uid).
    pub fn uid<K>(mut self, uid: impl IntoField<String, K, Error = Infallible>) -> Self {
        self.uid = given(uid);
        self
    }

    /// Sets [`url`](Self#structfield.url).
    pub fn url<K>(mut self, url: impl IntoField<String, K, Error = Infallible>) -> Self {
        self.url = given(url);
        self
    }

    /// Sets [`width`](Self#structfield.width).
    pub fn width<K>(
        mut self,
        width: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.width = given(width);
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// Ids of dialogs, grouped by outcome. The group of successes has one of two names, as for users.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkDialogsReport {
    /// Ids that belong to no dialog.
    #[serde(rename = "NotFound", default, deserialize_with = "crate::wire::lenient")]
    pub not_found: Option<Vec<String>>,
    /// Dialogs that were changed. The server may use `SuccessfullyUpdated` instead.
    #[serde(
        rename = "SuccessfullyDeleted",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub successfully_deleted: Option<Vec<String>>,
    /// Dialogs that were changed. The server may use `SuccessfullyDeleted` instead.
    #[serde(
        rename = "SuccessfullyUpdated",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub successfully_updated: Option<Vec<String>>,
    /// Dialogs that the caller may not change.
    #[serde(
        rename = "WrongPermissions",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub wrong_permissions: Option<Vec<String>>,
}

/// The users to add or to remove, and the dialogs to change.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkOccupantsForm {
    /// Ids of dialogs, separated by commas.
    pub dialogs_ids: String,
    /// Ids of users, separated by commas.
    pub users_ids: String,
}

impl BulkOccupantsForm {
    /// One with the required fields.
    pub fn new(users_ids: impl Into<String>, dialogs_ids: impl Into<String>) -> Self {
        Self {
            dialogs_ids: dialogs_ids.into(),
            users_ids: users_ids.into(),
        }
    }
}

/// The outcome for each user and for each dialog of the request.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkOccupantsReport {
    /// The outcome for the dialogs.
    pub dialogs: Option<BulkDialogsReport>,
    /// The outcome for the users.
    pub users: Option<BulkUsersReport>,
}

/// Ids of users, grouped by outcome. The group of successes has one of two names.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BulkUsersReport {
    /// Ids that belong to no user.
    #[serde(rename = "NotFound", default, deserialize_with = "crate::wire::lenient")]
    pub not_found: Option<Vec<i64>>,
    /// Users who were added or removed. The server may use `SuccessfullyUpdated` instead.
    #[serde(
        rename = "SuccessfullyDeleted",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub successfully_deleted: Option<Vec<i64>>,
    /// Users who were added or removed. The server may use `SuccessfullyDeleted` instead.
    #[serde(
        rename = "SuccessfullyUpdated",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub successfully_updated: Option<Vec<i64>>,
    /// Users whom the caller may not add or remove.
    #[serde(
        rename = "WrongPermissions",
        default,
        deserialize_with = "crate::wire::lenient"
    )]
    pub wrong_permissions: Option<Vec<i64>>,
}

/// The dialog to create. `type` decides which of the other fields apply.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateDialogRequest {
    /// Ids of the first admins, for types 1 and 2. Accepted and ignored for type 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_ids: Option<wire::UserIds>,
    /// Custom fields to store with the dialog, by name, and the class that declares them. Every value may be a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<DialogDataFields>,
    /// For type 2 only. 1 requires users to join the XMPP room before they can send or receive messages. The server
    /// chooses the default, which may be 0. The value 1 is refused for type 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_join_required: Option<i32>,
    /// Title of a public or group dialog, at most 200 characters. It may be required for both types.
    /// Ignored for type 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Ids of the occupants. The server adds the caller. May be required for types 2 and 3; type 1 does not keep them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupants_ids: Option<wire::UserIds>,
    /// Picture, for types 1 and 2: the id of a blob as a string, a file of a custom object, or a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// Type of a dialog. 1 is a public dialog, which every user of the application may join; 2 is a group dialog for
    /// invited users; 3 is a private dialog of two users.
    #[serde(rename = "type")]
    pub type_: DialogType,
}

impl CreateDialogRequest {
    /// One with the required fields.
    pub fn new(type_: impl Into<DialogType>) -> Self {
        Self {
            admin_ids: None,
            data: None,
            is_join_required: None,
            name: None,
            occupants_ids: None,
            photo: None,
            type_: type_.into(),
        }
    }

    /// Sets [`admin_ids`](Self#structfield.admin_ids).
    pub fn admin_ids<K>(
        mut self,
        admin_ids: impl IntoField<wire::UserIds, K, Error = Infallible>,
    ) -> Self {
        self.admin_ids = given(admin_ids);
        self
    }

    /// Sets [`data`](Self#structfield.data).
    pub fn data<K>(
        mut self,
        data: impl IntoField<DialogDataFields, K, Error = Infallible>,
    ) -> Self {
        self.data = given(data);
        self
    }

    /// Sets [`is_join_required`](Self#structfield.is_join_required).
    pub fn is_join_required<K>(
        mut self,
        is_join_required: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.is_join_required = given(is_join_required);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`occupants_ids`](Self#structfield.occupants_ids).
    pub fn occupants_ids<K>(
        mut self,
        occupants_ids: impl IntoField<wire::UserIds, K, Error = Infallible>,
    ) -> Self {
        self.occupants_ids = given(occupants_ids);
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo<K>(
        mut self,
        photo: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.photo = given(photo);
        self
    }
}

/// The message to store. Either `chat_dialog_id` or `recipient_id` is required. Every key that is not listed here is a
/// custom parameter, stored at the same level. Its name must not be that of a fixed field of a message, and not `body`
/// or `delay`, which make clients fail.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateMessageRequest {
    /// Attachments of a new message, as a list or as an object with the keys `"0"`, `"1"` and so on. The response has a
    /// list in both cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<wire::IndexedList<AttachmentFields>>,
    /// Id of the dialog that receives the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chat_dialog_id: Option<String>,
    /// 1 lets receivers report that they received and read the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markable: Option<i32>,
    /// Text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the user who receives the message in a private dialog. Replaces the id of the dialog. The server creates
    /// the private dialog if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_id: Option<i64>,
    /// Whether a message with `send_to_chat` is stored: 1 or 0. The server may ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_to_history: Option<i32>,
    /// 1 also delivers the message over XMPP. 0 only adds it to the history and is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_to_chat: Option<i32>,
    /// 1 makes it a system message. See `create_message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<i32>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl CreateMessageRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            attachments: None,
            chat_dialog_id: None,
            markable: None,
            message: None,
            recipient_id: None,
            save_to_history: None,
            send_to_chat: None,
            system: None,
            extra: Default::default(),
        }
    }

    /// Sets [`attachments`](Self#structfield.attachments).
    pub fn attachments<K>(
        mut self,
        attachments: impl IntoField<
            wire::IndexedList<AttachmentFields>,
            K,
            Error = Infallible,
        >,
    ) -> Self {
        self.attachments = given(attachments);
        self
    }

    /// Sets [`chat_dialog_id`](Self#structfield.chat_dialog_id).
    pub fn chat_dialog_id<K>(
        mut self,
        chat_dialog_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.chat_dialog_id = given(chat_dialog_id);
        self
    }

    /// Sets [`markable`](Self#structfield.markable).
    pub fn markable<K>(
        mut self,
        markable: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.markable = given(markable);
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn message<K>(
        mut self,
        message: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.message = given(message);
        self
    }

    /// Sets [`recipient_id`](Self#structfield.recipient_id).
    pub fn recipient_id<K>(
        mut self,
        recipient_id: impl IntoField<i64, K, Error = Infallible>,
    ) -> Self {
        self.recipient_id = given(recipient_id);
        self
    }

    /// Sets [`save_to_history`](Self#structfield.save_to_history).
    pub fn save_to_history<K>(
        mut self,
        save_to_history: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.save_to_history = given(save_to_history);
        self
    }

    /// Sets [`send_to_chat`](Self#structfield.send_to_chat).
    pub fn send_to_chat<K>(
        mut self,
        send_to_chat: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.send_to_chat = given(send_to_chat);
        self
    }

    /// Sets [`system`](Self#structfield.system).
    pub fn system<K>(
        mut self,
        system: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.system = given(system);
        self
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// Scope of a deletion of dialogs.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteDialogForm {
    /// 1 deletes the dialogs for all occupants. Without it they are deleted only for the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<i32>,
}

impl DeleteDialogForm {
    /// One without a field.
    pub fn new() -> Self {
        Self { force: None }
    }

    /// Sets [`force`](Self#structfield.force).
    pub fn force<K>(
        mut self,
        force: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.force = given(force);
        self
    }
}

/// Scope of a deletion of messages.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteMessageForm {
    /// 1 removes the messages from the history of all users. Without it they are removed from one history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<i32>,
}

impl DeleteMessageForm {
    /// One without a field.
    pub fn new() -> Self {
        Self { force: None }
    }

    /// Sets [`force`](Self#structfield.force).
    pub fn force<K>(
        mut self,
        force: impl IntoField<i32, K, Error = Infallible>,
    ) -> Self {
        self.force = given(force);
        self
    }
}

/// A conversation as the calling user sees it. Responses return it without an envelope, alone and in lists.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Dialog {
    /// Ids of the occupants who may edit the dialog, moderate messages and manage occupants. Always empty for a private
    /// dialog; missing before server 2.52.0.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub admin_ids: Option<Vec<i64>>,
    /// Time of creation. ISO 8601 in UTC, with whole seconds.
    pub created_at: Option<DateTime<Utc>>,
    /// Custom fields of the dialog. Missing or an empty object if there are none.
    pub data: Option<DialogData>,
    /// Id of the dialog, assigned by the server: 24 hexadecimal digits.
    #[serde(rename = "_id", deserialize_with = "crate::wire::lenient")]
    pub id: String,
    /// For a group dialog 1 if users must join the XMPP room before they can send or receive messages, otherwise 0.
    /// Null for a private dialog; null or 1 for a public dialog. Missing before server 2.34.0.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub is_join_required: Option<i32>,
    /// Predecessor of `is_join_required`, 0 or 1. It is 0 for a private dialog; for other dialogs the default is 1. May
    /// be missing.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub is_joinable: Option<i32>,
    /// Text of the newest message. Null if there is none.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub last_message: Option<String>,
    /// Time of the newest message in Unix seconds.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub last_message_date_sent: Option<i64>,
    /// Id of the newest message. Missing before server 3.18.04.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub last_message_id: Option<String>,
    /// Id of the sender of the newest message.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub last_message_user_id: Option<i64>,
    /// Title. In a private dialog it is the name of the other user, so each of the two users gets a different one; it
    /// may be null there.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub name: Option<String>,
    /// Ids of the occupants, including the caller. Empty for a public dialog.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub occupants_ids: Option<Vec<i64>>,
    /// Picture of a public or group dialog. The id of a blob as a string, a URL, an empty string or null.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub photo: Option<String>,
    /// Ids of the users who muted the dialog. May be missing.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub silent_ids: Option<Vec<i64>>,
    /// Type of a dialog. 1 is a public dialog, which every user of the application may join; 2 is a group dialog for
    /// invited users; 3 is a private dialog of two users.
    #[serde(rename = "type")]
    pub type_: DialogType,
    /// Number of messages that the calling user has not read. Always 0 for a public dialog, and often null in the
    /// response of `create_dialog`. The value is computed, so filters cannot use it.
    pub unread_messages_count: Option<wire::LenientInteger>,
    /// Time of the last change, in the form of `created_at`. May be missing.
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the owner. At first this is the creator; since server 2.39.0 another user can become the owner.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub user_id: i64,
    /// Address of the room on the chat server, `<application id>_<dialog id>@muc.chat.quickblox.com`. Null for a
    /// private dialog. Users join the room over XMPP; no HTTP operation does it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub xmpp_room_jid: Option<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Custom fields as the server returns them, together with the name of their class. Values are any JSON: strings, lists
/// of numbers or strings, dates such as `2016-06-16 13:17:57`, a location as a list of two strings.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DialogData {
    /// Custom Objects class that declares the fields. It may be the only entry.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub class_name: Option<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// Custom fields to store with the dialog, by name, and the class that declares them. Every value may be a string.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DialogDataFields {
    /// Name of an existing Custom Objects class, which needs no records. Without a valid name the server drops all
    /// custom fields and reports no error.
    pub class_name: String,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl DialogDataFields {
    /// One with the required fields.
    pub fn new(class_name: impl Into<String>) -> Self {
        Self {
            class_name: class_name.into(),
            extra: Default::default(),
        }
    }

    /// Adds fields that have no setter.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.extend(fields);
        self
    }
}

/// Whether a user receives push notifications for the messages of a dialog while the user is offline.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DialogNotifications {
    /// 1 is on, which is the default for every dialog; 0 is off. Always a number, never a boolean.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub enabled: i32,
}

/// Envelope of the notification setting of a dialog.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DialogNotificationsEnvelope {
    /// Whether a user receives push notifications for the messages of a dialog while the user is offline.
    pub notifications: DialogNotifications,
}

/// A page of the matching dialogs. With `count=1` it holds only their number, in `items`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DialogPage {
    /// The dialogs, or their number.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: wire::Items<Dialog>,
    /// Page size that the server applied.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub limit: Option<i32>,
    /// Number of dialogs that were skipped before this page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub skip: Option<i32>,
    /// Number of all matches, not only of this page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub total_entries: Option<i64>,
}

impl DialogPage {
    /// The number of matches, in the response to a request with `count(1)`.
    pub fn count(&self) -> Option<u64> {
        self.items.count()
    }
}

/// An entry in the history of a dialog. Responses return it without an envelope, alone and in lists. The custom
/// parameters of the message are additional fields beside the fixed ones. Those of a message that was sent over XMPP
/// are strings (`"age": "25"`). Old messages from XMPP also repeat the dialog's id as `dialog_id`. Common custom
/// parameters are `notification_type`, `save_to_history`, `qb_message_action`, `qb_original_messages` and
/// `origin_sender_name`. A flag for pinned messages is a custom parameter too; the server gives it no meaning.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Message {
    /// Attachments of the message. Responses always hold a list, which is empty if there are none.
    pub attachments: Option<Vec<Attachment>>,
    /// Id of the dialog to which the message belongs.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub chat_dialog_id: String,
    /// Time at which the server stored the message, in ISO 8601 and UTC. Null in the response of `create_message` with
    /// `send_to_chat`.
    pub created_at: Option<DateTime<Utc>>,
    /// Time of sending in Unix seconds, as a number or as a string.
    pub date_sent: Option<wire::LenientInteger>,
    /// Ids of the users to whom the message was delivered.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub delivered_ids: Option<Vec<i64>>,
    /// Id of the message, usually 24 hexadecimal digits.
    #[serde(rename = "_id", deserialize_with = "crate::wire::lenient")]
    pub id: String,
    /// The value that `create_message` was given. Only the response of that operation has it.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub markable: Option<i32>,
    /// Text of the message. Missing or null if the message consists of attachments or custom parameters.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub message: Option<String>,
    /// Reactions of users. Present only if `include_reactions=1` was sent.
    pub reactions: Option<Vec<MessageReaction>>,
    /// 1 if the message was read, in private dialogs only; otherwise 0. May be missing. Use `read_ids` instead.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub read: Option<i32>,
    /// Ids of the users who have read the message. May be limited to group dialogs.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub read_ids: Option<Vec<i64>>,
    /// Id of the other user of a private dialog. In group and public dialogs it is 0, or null on older servers.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub recipient_id: Option<i64>,
    /// Id of the user who sent the message.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub sender_id: Option<i64>,
    /// Time of the last change, in the form of `created_at` and null in the same case.
    pub updated_at: Option<DateTime<Utc>>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// A page of the history. Unlike a page of dialogs it has no `total_entries`. With `count=1` it probably holds only the
/// number of messages, in `items`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MessagePage {
    /// The messages; may be empty.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: wire::Items<Message>,
    /// Maximum number of messages on this page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub limit: Option<i32>,
    /// Number of messages that were skipped before this page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub skip: Option<i32>,
}

impl MessagePage {
    /// The number of matches, in the response to a request with `count(1)`.
    pub fn count(&self) -> Option<u64> {
        self.items.count()
    }
}

/// One kind of reaction to a message, and the users who gave it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MessageReaction {
    /// Number of users who gave the reaction.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub count: Option<i64>,
    /// Name of the reaction: any text or an emoji.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub name: String,
    /// Ids of the users who gave the reaction.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_ids: Option<Vec<i64>>,
}

/// All reactions to one message, grouped by name.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MessageReactionList {
    /// The reactions, one entry for each name.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<MessageReaction>,
    /// Number of entries.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub total_entries: Option<i64>,
}

/// The reaction to add or to remove.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MessageReactionRequest {
    /// Name of the reaction, such as `like`, `love` or an emoji.
    pub name: String,
}

impl MessageReactionRequest {
    /// One with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// Ids to add to or to remove from the lists of a dialog. A list that is missing is not changed.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct OccupantsChange {
    /// Ids for the list of admins. Callers without the permission get 403.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub admin_ids: Vec<i64>,
    /// Ids for the list of occupants. Not for private dialogs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub occupants_ids: Vec<i64>,
}

impl OccupantsChange {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            admin_ids: Default::default(),
            occupants_ids: Default::default(),
        }
    }

    /// Sets [`admin_ids`](Self#structfield.admin_ids).
    pub fn admin_ids<K>(
        mut self,
        admin_ids: impl IntoField<Vec<i64>, K, Error = Infallible>,
    ) -> Self {
        self.admin_ids = given(admin_ids).unwrap_or_default();
        self
    }

    /// Sets [`occupants_ids`](Self#structfield.occupants_ids).
    pub fn occupants_ids<K>(
        mut self,
        occupants_ids: impl IntoField<Vec<i64>, K, Error = Infallible>,
    ) -> Self {
        self.occupants_ids = given(occupants_ids).unwrap_or_default();
        self
    }
}

/// Numbers of unread messages. Beside `total` there is an entry for each dialog of the request, under the id of the
/// dialog.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnreadMessagesCount {
    /// Number over all dialogs of the user. If the request names dialogs, it may cover only those.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub total: i64,
    /// All other fields.
    #[serde(flatten, deserialize_with = "crate::wire::lenient")]
    pub extra: BTreeMap<String, i64>,
}

/// The status to set on all messages of a dialog.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateAllMessagesRequest {
    /// Id of the dialog whose messages are marked.
    pub chat_dialog_id: String,
    /// 1 marks the messages as delivered to the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<wire::LenientInteger>,
    /// 1 marks the messages as read by the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<wire::LenientInteger>,
}

impl UpdateAllMessagesRequest {
    /// One with the required fields.
    pub fn new(chat_dialog_id: impl Into<String>) -> Self {
        Self {
            chat_dialog_id: chat_dialog_id.into(),
            delivered: None,
            read: None,
        }
    }

    /// Sets [`delivered`](Self#structfield.delivered).
    pub fn delivered<K>(
        mut self,
        delivered: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.delivered = given(delivered);
        self
    }

    /// Sets [`read`](Self#structfield.read).
    pub fn read<K>(
        mut self,
        read: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.read = given(read);
        self
    }
}

/// The new notification setting.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDialogNotificationsRequest {
    /// 1 turns the notifications on, 0 turns them off.
    pub enabled: i32,
}

impl UpdateDialogNotificationsRequest {
    /// One with the required fields.
    pub fn new(enabled: impl Into<i32>) -> Self {
        Self { enabled: enabled.into() }
    }
}

/// The fields to change. Fields that are missing keep their values.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateDialogRequest {
    /// The complete new list of admins. To change single admins, use `push_all` and `pull_all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_ids: Option<wire::UserIds>,
    /// Custom fields to store with the dialog, by name, and the class that declares them. Every value may be a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<DialogDataFields>,
    /// New title, at most 200 characters. For types 1 and 2 only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// New picture, in any form that `create_dialog` accepts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// Users to remove. To leave a group dialog, callers send their own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull_all: Option<OccupantsChange>,
    /// Users to add. New occupants may become admins in the same request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_all: Option<OccupantsChange>,
}

impl UpdateDialogRequest {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            admin_ids: None,
            data: None,
            name: None,
            photo: None,
            pull_all: None,
            push_all: None,
        }
    }

    /// Sets [`admin_ids`](Self#structfield.admin_ids).
    pub fn admin_ids<K>(
        mut self,
        admin_ids: impl IntoField<wire::UserIds, K, Error = Infallible>,
    ) -> Self {
        self.admin_ids = given(admin_ids);
        self
    }

    /// Sets [`data`](Self#structfield.data).
    pub fn data<K>(
        mut self,
        data: impl IntoField<DialogDataFields, K, Error = Infallible>,
    ) -> Self {
        self.data = given(data);
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name<K>(
        mut self,
        name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.name = given(name);
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo<K>(
        mut self,
        photo: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.photo = given(photo);
        self
    }

    /// Sets [`pull_all`](Self#structfield.pull_all).
    pub fn pull_all<K>(
        mut self,
        pull_all: impl IntoField<OccupantsChange, K, Error = Infallible>,
    ) -> Self {
        self.pull_all = given(pull_all);
        self
    }

    /// Sets [`push_all`](Self#structfield.push_all).
    pub fn push_all<K>(
        mut self,
        push_all: impl IntoField<OccupantsChange, K, Error = Infallible>,
    ) -> Self {
        self.push_all = given(push_all);
        self
    }
}

/// Changes to a message. `read` and `delivered` may be numbers or strings.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateMessageRequest {
    /// Id of the dialog that holds the message.
    pub chat_dialog_id: String,
    /// 1 adds the caller to `delivered_ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<wire::LenientInteger>,
    /// New text of the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// 1 adds the caller to `read_ids`. 0 may remove the caller again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read: Option<wire::LenientInteger>,
}

impl UpdateMessageRequest {
    /// One with the required fields.
    pub fn new(chat_dialog_id: impl Into<String>) -> Self {
        Self {
            chat_dialog_id: chat_dialog_id.into(),
            delivered: None,
            message: None,
            read: None,
        }
    }

    /// Sets [`delivered`](Self#structfield.delivered).
    pub fn delivered<K>(
        mut self,
        delivered: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.delivered = given(delivered);
        self
    }

    /// Sets [`message`](Self#structfield.message).
    pub fn message<K>(
        mut self,
        message: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.message = given(message);
        self
    }

    /// Sets [`read`](Self#structfield.read).
    pub fn read<K>(
        mut self,
        read: impl IntoField<wire::LenientInteger, K, Error = Infallible>,
    ) -> Self {
        self.read = given(read);
        self
    }
}

impl crate::call::Bounded for AttachmentFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &[
                "content-type",
                "height",
                "id",
                "name",
                "size",
                "type",
                "uid",
                "url",
                "width",
            ],
            &[],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for CreateDialogRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("data", &self.data)?;
        crate::call::fits("is_join_required", &self.is_join_required, Some(0), Some(1))?;
        crate::call::fits("name", &self.name, None, Some(200))?;
        Ok(())
    }
}

impl crate::call::Bounded for CreateMessageRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("attachments", &self.attachments)?;
        crate::call::fits("markable", &self.markable, Some(0), Some(1))?;
        crate::call::fits("save_to_history", &self.save_to_history, Some(0), Some(1))?;
        crate::call::fits("send_to_chat", &self.send_to_chat, Some(0), Some(1))?;
        crate::call::fits("system", &self.system, Some(0), Some(1))?;
        crate::call::unreserved(
            &self.extra,
            &[
                "attachments",
                "chat_dialog_id",
                "markable",
                "message",
                "recipient_id",
                "save_to_history",
                "send_to_chat",
                "system",
            ],
            &[
                "_id",
                "body",
                "created_at",
                "date_sent",
                "delay",
                "delivered_ids",
                "reactions",
                "read",
                "read_ids",
                "sender_id",
                "updated_at",
            ],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for DeleteDialogForm {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("force", &self.force, Some(1), Some(1))?;
        Ok(())
    }
}

impl crate::call::Bounded for DeleteMessageForm {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("force", &self.force, Some(1), Some(1))?;
        Ok(())
    }
}

impl crate::call::Bounded for DialogDataFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::unreserved(
            &self.extra,
            &["class_name"],
            &["_id", "_parent_id", "created_at", "permissions", "updated_at", "user_id"],
        )?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateDialogNotificationsRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("enabled", &self.enabled, Some(0), Some(1))?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateDialogRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("data", &self.data)?;
        crate::call::fits("name", &self.name, None, Some(200))?;
        Ok(())
    }
}

crate::wire::open_enum! {
    /// Type of a dialog. 1 is a public dialog, which every user of the application may join; 2 is a group dialog for
    /// invited users; 3 is a private dialog of two users.
    pub enum DialogType: i64 {
        /// `1` on the wire.
        PublicGroup = 1,
        /// `2` on the wire.
        Group = 2,
        /// `3` on the wire.
        Private = 3,
    }
}
