// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `chat`.

use std::collections::BTreeMap;
use std::fmt::Display;
use progenitor_client::{QueryParam, encode_path};
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, Operation, ResponseValue, wire};
use crate::call::{Call, IntoField, Limited};
use crate::generated::{operations, types};
use crate::paging::{ItemStream, Measure, PageStream, Paged, Window};

impl Client {
    /// Add a reaction to a message.
    ///
    /// Fields, limits, credentials, errors and an example: [`AddMessageReaction`](crate::requests::AddMessageReaction).
    pub fn add_message_reaction(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> AddMessageReaction {
        let mut call = Call::new(self, &operations::ADD_MESSAGE_REACTION);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        AddMessageReaction {
            call,
            chat_message_id,
            name: None,
        }
    }

    /// Add users to several dialogs.
    ///
    /// Fields, limits, credentials, errors and an example: [`BulkAddOccupants`](crate::requests::BulkAddOccupants).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn bulk_add_occupants(&self) -> BulkAddOccupants {
        let call = Call::new(self, &operations::BULK_ADD_OCCUPANTS);
        BulkAddOccupants {
            call,
            dialogs_ids: None,
            users_ids: None,
        }
    }

    /// Remove users from several dialogs.
    ///
    /// Fields, limits, credentials, errors and an example: [`BulkRemoveOccupants`](crate::requests::BulkRemoveOccupants).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn bulk_remove_occupants(&self) -> BulkRemoveOccupants {
        let call = Call::new(self, &operations::BULK_REMOVE_OCCUPANTS);
        BulkRemoveOccupants {
            call,
            dialogs_ids: None,
            users_ids: None,
        }
    }

    /// Create a dialog.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateDialog`](crate::requests::CreateDialog).
    pub fn create_dialog(&self) -> CreateDialog {
        let call = Call::new(self, &operations::CREATE_DIALOG);
        CreateDialog {
            call,
            admin_ids: None,
            data: None,
            is_join_required: None,
            name: None,
            occupants_ids: None,
            photo: None,
            type_: None,
        }
    }

    /// Create a message.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateMessage`](crate::requests::CreateMessage).
    pub fn create_message(&self) -> CreateMessage {
        let call = Call::new(self, &operations::CREATE_MESSAGE);
        CreateMessage {
            call,
            attachments: None,
            chat_dialog_id: None,
            markable: None,
            message: None,
            recipient_id: None,
            save_to_history: None,
            send_to_chat: None,
            system: None,
            extra: None,
        }
    }

    /// Delete one or several dialogs.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteDialog`](crate::requests::DeleteDialog).
    pub fn delete_dialog(
        &self,
        dialog_id: impl TryInto<String, Error: Display>,
    ) -> DeleteDialog {
        let mut call = Call::new(self, &operations::DELETE_DIALOG);
        let dialog_id = call.segment("dialog_id", dialog_id);
        DeleteDialog {
            call,
            dialog_id,
            force_in_query: None,
            force: None,
        }
    }

    /// Delete one or several messages.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteMessage`](crate::requests::DeleteMessage).
    pub fn delete_message(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> DeleteMessage {
        let mut call = Call::new(self, &operations::DELETE_MESSAGE);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        DeleteMessage {
            call,
            chat_message_id,
            force: None,
        }
    }

    /// Get one dialog.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetDialog`](crate::requests::GetDialog).
    pub fn get_dialog(
        &self,
        dialog_id: impl TryInto<String, Error: Display>,
    ) -> GetDialog {
        let mut call = Call::new(self, &operations::GET_DIALOG);
        let dialog_id = call.segment("dialog_id", dialog_id);
        GetDialog { call, dialog_id }
    }

    /// Get one message.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetMessageById`](crate::requests::GetMessageById).
    pub fn get_message_by_id(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> GetMessageById {
        let mut call = Call::new(self, &operations::GET_MESSAGE_BY_ID);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        GetMessageById {
            call,
            chat_message_id,
            include_reactions: None,
        }
    }

    /// Get the notification setting of a dialog.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetNotificationSettings`](crate::requests::GetNotificationSettings).
    pub fn get_notification_settings(
        &self,
        dialog_id: impl TryInto<String, Error: Display>,
    ) -> GetNotificationSettings {
        let mut call = Call::new(self, &operations::GET_NOTIFICATION_SETTINGS);
        let dialog_id = call.segment("dialog_id", dialog_id);
        GetNotificationSettings {
            call,
            dialog_id,
        }
    }

    /// Count unread messages.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUnreadMessagesCount`](crate::requests::GetUnreadMessagesCount).
    pub fn get_unread_messages_count(&self) -> GetUnreadMessagesCount {
        let call = Call::new(self, &operations::GET_UNREAD_MESSAGES_COUNT);
        GetUnreadMessagesCount {
            call,
            chat_dialog_ids: None,
        }
    }

    /// List or count the dialogs of a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListDialogs`](crate::requests::ListDialogs).
    pub fn list_dialogs(&self) -> ListDialogs {
        let call = Call::new(self, &operations::LIST_DIALOGS);
        ListDialogs {
            call,
            count: None,
            filter: None,
            limit: None,
            skip: None,
            sort_asc: None,
            sort_desc: None,
        }
    }

    /// List the reactions to a message.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListMessageReactions`](crate::requests::ListMessageReactions).
    pub fn list_message_reactions(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> ListMessageReactions {
        let mut call = Call::new(self, &operations::LIST_MESSAGE_REACTIONS);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        ListMessageReactions {
            call,
            chat_message_id,
        }
    }

    /// List or count the messages of a dialog.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListMessages`](crate::requests::ListMessages).
    pub fn list_messages(
        &self,
        chat_dialog_id: impl TryInto<String, Error: Display>,
    ) -> ListMessages {
        let mut call = Call::new(self, &operations::LIST_MESSAGES);
        let chat_dialog_id = call.argument("chat_dialog_id", chat_dialog_id);
        ListMessages {
            call,
            chat_dialog_id,
            count: None,
            filter: None,
            include_reactions: None,
            limit: None,
            mark_as_read: None,
            skip: None,
            sort_asc: None,
            sort_desc: None,
        }
    }

    /// Remove a reaction from a message.
    ///
    /// Fields, limits, credentials, errors and an example: [`RemoveMessageReaction`](crate::requests::RemoveMessageReaction).
    pub fn remove_message_reaction(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> RemoveMessageReaction {
        let mut call = Call::new(self, &operations::REMOVE_MESSAGE_REACTION);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        RemoveMessageReaction {
            call,
            chat_message_id,
            name: None,
        }
    }

    /// Mark all messages of a dialog as read or delivered.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateAllMessages`](crate::requests::UpdateAllMessages).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn update_all_messages(&self) -> UpdateAllMessages {
        let call = Call::new(self, &operations::UPDATE_ALL_MESSAGES);
        UpdateAllMessages {
            call,
            chat_dialog_id: None,
            delivered: None,
            read: None,
        }
    }

    /// Update a dialog, add or remove users.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateDialog`](crate::requests::UpdateDialog).
    pub fn update_dialog(
        &self,
        dialog_id: impl TryInto<String, Error: Display>,
    ) -> UpdateDialog {
        let mut call = Call::new(self, &operations::UPDATE_DIALOG);
        let dialog_id = call.segment("dialog_id", dialog_id);
        UpdateDialog {
            call,
            dialog_id,
            admin_ids: None,
            data: None,
            name: None,
            photo: None,
            pull_all: None,
            push_all: None,
        }
    }

    /// Update a message or its status.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateMessage`](crate::requests::UpdateMessage).
    pub fn update_message(
        &self,
        chat_message_id: impl TryInto<String, Error: Display>,
    ) -> UpdateMessage {
        let mut call = Call::new(self, &operations::UPDATE_MESSAGE);
        let chat_message_id = call.segment("chat_message_id", chat_message_id);
        UpdateMessage {
            call,
            chat_message_id,
            chat_dialog_id: None,
            delivered: None,
            message: None,
            read: None,
        }
    }

    /// Turn the notifications of a dialog on or off.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateNotificationSettings`](crate::requests::UpdateNotificationSettings).
    pub fn update_notification_settings(
        &self,
        dialog_id: impl TryInto<String, Error: Display>,
    ) -> UpdateNotificationSettings {
        let mut call = Call::new(self, &operations::UPDATE_NOTIFICATION_SETTINGS);
        let dialog_id = call.segment("dialog_id", dialog_id);
        UpdateNotificationSettings {
            call,
            dialog_id,
            enabled: None,
        }
    }
}

/// Add a reaction to a message.
///
/// Made by [`Client::add_message_reaction`](crate::Client::add_message_reaction).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .add_message_reaction("66f2a030bba14b4c2e000000")
///     .name("like")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Adds a reaction of the caller to a message. Repeating the request changes nothing and returns 201 again. The
/// number of different reactions to a message and the number of reactions of one user are limited; the server does
/// not publish the limits. Public dialogs have no reactions. Not every server supports this operation.
///
/// # Request
///
/// `POST /chat/Message/{chat_message_id}/reactions.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message to react to.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `201`: The reaction is stored or was stored already. The body is empty.
///
/// # Errors
///
/// - `400`: The id or the name is malformed, or a limit is reached.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No message has this id.
/// - `422`: The dialog is public.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct AddMessageReaction {
    call: Call,
    chat_message_id: Option<String>,
    name: Option<String>,
}

impl AddMessageReaction {
    /// `name`: Name of the reaction, such as `like`, `love` or an emoji.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::MessageReactionRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::MessageReactionRequest>(body) {
            self.name = Some(body.name);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let body = types::MessageReactionRequest {
            name: self.call.required("name", self.name)?,
        };
        let request = self
            .call
            .http()
            .post(
                format!(
                    "{}/chat/Message/{chat_message_id}/reactions.json", self.call
                    .base_url()
                ),
            )
            .json(&body);
        Ok((self.call, request))
    }
}

/// Add users to several dialogs.
///
/// Made by [`Client::bulk_add_occupants`](crate::Client::bulk_add_occupants).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .bulk_add_occupants()
///     .dialogs_ids("53aabe15e4b077ddd43e7fd6,53eabe15e4b076ddd43e7fd8")
///     .users_ids("56,78")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Adds each of the users to each of the dialogs and reports the outcome for every id. Exists since server 3.17.07.1,
/// but not every server supports it. `update_dialog` with `push_all` does the same for one dialog.
///
/// # Request
///
/// `POST /chat/Dialogs/add_occupants.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The outcome of the additions.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct BulkAddOccupants {
    call: Call,
    dialogs_ids: Option<String>,
    users_ids: Option<String>,
}

impl BulkAddOccupants {
    /// `dialogs_ids`: Ids of dialogs, separated by commas.
    ///
    /// Required.
    pub fn dialogs_ids<K>(mut self, dialogs_ids: impl IntoField<String, K>) -> Self {
        self.call.set("dialogs_ids", &mut self.dialogs_ids, dialogs_ids);
        self
    }

    /// `users_ids`: Ids of users, separated by commas.
    ///
    /// Required.
    pub fn users_ids<K>(mut self, users_ids: impl IntoField<String, K>) -> Self {
        self.call.set("users_ids", &mut self.users_ids, users_ids);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::BulkOccupantsForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::BulkOccupantsForm>(body) {
            self.dialogs_ids = Some(body.dialogs_ids);
            self.users_ids = Some(body.users_ids);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BulkOccupantsReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::BulkOccupantsForm {
            dialogs_ids: self.call.required("dialogs_ids", self.dialogs_ids)?,
            users_ids: self.call.required("users_ids", self.users_ids)?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/chat/Dialogs/add_occupants.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .form(&body);
        Ok((self.call, request))
    }
}

/// Remove users from several dialogs.
///
/// Made by [`Client::bulk_remove_occupants`](crate::Client::bulk_remove_occupants).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .bulk_remove_occupants()
///     .dialogs_ids("53aabe15e4b077ddd43e7fd6,53eabe15e4b076ddd43e7fd8")
///     .users_ids("56,78")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Removes each of the users from each of the dialogs and reports the outcome for every id. Counterpart of
/// `bulk_add_occupants`; not every server supports it. Use `update_dialog` with `pull_all` instead.
///
/// # Request
///
/// `POST /chat/Dialogs/remove_occupants.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The outcome of the removals.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct BulkRemoveOccupants {
    call: Call,
    dialogs_ids: Option<String>,
    users_ids: Option<String>,
}

impl BulkRemoveOccupants {
    /// `dialogs_ids`: Ids of dialogs, separated by commas.
    ///
    /// Required.
    pub fn dialogs_ids<K>(mut self, dialogs_ids: impl IntoField<String, K>) -> Self {
        self.call.set("dialogs_ids", &mut self.dialogs_ids, dialogs_ids);
        self
    }

    /// `users_ids`: Ids of users, separated by commas.
    ///
    /// Required.
    pub fn users_ids<K>(mut self, users_ids: impl IntoField<String, K>) -> Self {
        self.call.set("users_ids", &mut self.users_ids, users_ids);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::BulkOccupantsForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::BulkOccupantsForm>(body) {
            self.dialogs_ids = Some(body.dialogs_ids);
            self.users_ids = Some(body.users_ids);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::BulkOccupantsReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::BulkOccupantsForm {
            dialogs_ids: self.call.required("dialogs_ids", self.dialogs_ids)?,
            users_ids: self.call.required("users_ids", self.users_ids)?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/chat/Dialogs/remove_occupants.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .form(&body);
        Ok((self.call, request))
    }
}

/// Create a dialog.
///
/// Made by [`Client::create_dialog`](crate::Client::create_dialog).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_dialog()
///     .name("group")
///     .type_(types::DialogType::Group)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a public, a group or a private dialog. The caller becomes the owner and is added to the occupants. With an
/// API key the caller is the user in `On-Behalf-Of`. The behavior with an application session is unspecified.
///
/// Two users share one private dialog. A request for an existing private dialog returns it with its last message,
/// also after one of the users deleted it; the status is then 200 or 201. The first chat message between two users
/// also creates their private dialog. A public dialog keeps no list of occupants, even if the request names some.
///
/// Ids of users of another application are refused with `Occupants with these IDs do not exist.`; the status is
/// unspecified. Some errors hold a list of strings directly under the name of the field (`type`), without an outer
/// `errors`. Since server 3.17.07.1 the occupants of a private dialog may include the caller's own id. Form bodies
/// are accepted too, with nested names such as `data[class_name]`.
///
/// # Request
///
/// `POST /chat/Dialog.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `201`: The dialog, new or existing.
///
/// # Errors
///
/// - `400`: The field `admin_ids` holds a value that is not a number. The message is `Incorrect format for parameter "admin_ids".`
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: An id in `admin_ids` belongs to no user. The message is `Users with these IDs for "admin_ids" do not exist.`
/// - `422`: The server understood the request and refused it. The reason is given by field or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-dialog>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateDialog {
    call: Call,
    admin_ids: Option<wire::UserIds>,
    data: Option<types::DialogDataFields>,
    is_join_required: Option<i32>,
    name: Option<String>,
    occupants_ids: Option<wire::UserIds>,
    photo: Option<String>,
    type_: Option<types::DialogType>,
}

impl CreateDialog {
    /// `admin_ids`: Ids of the first admins, for types 1 and 2. Accepted and ignored for type 3.
    pub fn admin_ids<K>(mut self, admin_ids: impl IntoField<wire::UserIds, K>) -> Self {
        self.call.set("admin_ids", &mut self.admin_ids, admin_ids);
        self
    }

    /// `data`: Custom fields to store with the dialog, by name, and the class that declares them. Every value may be a string.
    pub fn data<K>(mut self, data: impl IntoField<types::DialogDataFields, K>) -> Self {
        self.call.set("data", &mut self.data, data);
        self
    }

    /// `is_join_required`: For type 2 only. 1 requires users to join the XMPP room before they can send or receive messages. The server
    /// chooses the default, which may be 0. The value 1 is refused for type 3.
    pub fn is_join_required<K>(
        mut self,
        is_join_required: impl IntoField<i32, K>,
    ) -> Self {
        self.call.set("is_join_required", &mut self.is_join_required, is_join_required);
        self
    }

    /// `name`: Title of a public or group dialog, at most 200 characters. It may be required for both types.
    /// Ignored for type 3.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `occupants_ids`: Ids of the occupants. The server adds the caller. May be required for types 2 and 3; type 1 does not keep them.
    pub fn occupants_ids<K>(
        mut self,
        occupants_ids: impl IntoField<wire::UserIds, K>,
    ) -> Self {
        self.call.set("occupants_ids", &mut self.occupants_ids, occupants_ids);
        self
    }

    /// `photo`: Picture, for types 1 and 2: the id of a blob as a string, a file of a custom object, or a URL.
    pub fn photo<K>(mut self, photo: impl IntoField<String, K>) -> Self {
        self.call.set("photo", &mut self.photo, photo);
        self
    }

    /// `type`: Type of a dialog. 1 is a public dialog, which every user of the application may join; 2 is a group dialog for
    /// invited users; 3 is a private dialog of two users.
    ///
    /// Required.
    pub fn type_<K>(mut self, type_: impl IntoField<types::DialogType, K>) -> Self {
        self.call.set("type", &mut self.type_, type_);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateDialogRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateDialogRequest>(body) {
            self.admin_ids = body.admin_ids;
            self.data = body.data;
            self.is_join_required = body.is_join_required;
            self.name = body.name;
            self.occupants_ids = body.occupants_ids;
            self.photo = body.photo;
            self.type_ = Some(body.type_);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = self
            .call
            .bounded(types::CreateDialogRequest {
                admin_ids: self.admin_ids,
                data: self.data,
                is_join_required: self.is_join_required,
                name: self.name,
                occupants_ids: self.occupants_ids,
                photo: self.photo,
                type_: self.call.required("type_", self.type_)?,
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/chat/Dialog.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Create a message.
///
/// Made by [`Client::create_message`](crate::Client::create_message).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_message()
///     .message("Hey Mark, how are you doing?")
///     .recipient_id(31233)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Stores a message in the history of a dialog. With `send_to_chat` the server also delivers it over XMPP. The sender
/// is the user of the session, or the user in `On-Behalf-Of`. The request names either the dialog or the other user
/// of a private dialog; the response holds the id of the dialog in both cases. Custom parameters are returned at the
/// top level of the message.
///
/// With `send_to_chat`, `created_at` and `updated_at` are still null in the response, `read_ids` and `delivered_ids`
/// are empty, and `_id` is also the id of the XMPP message. Without `send_to_chat` both lists hold the sender. The
/// response contains `markable`, but not `send_to_chat`.
///
/// `system` with `chat_dialog_id` and custom parameters, but without a text, creates a system message. In a private
/// dialog the other user receives it over XMPP with the same id and without a body. In a group dialog the request
/// fails.
///
/// An unknown dialog is refused with and without `send_to_chat`; the status is unspecified. Form bodies are accepted
/// too, with names such as `attachments[0][id]`.
///
/// # Request
///
/// `POST /chat/Message.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `201`: The stored message.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The server understood the request and refused it. The reason is given by field or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-message>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateMessage {
    call: Call,
    attachments: Option<wire::IndexedList<types::AttachmentFields>>,
    chat_dialog_id: Option<String>,
    markable: Option<i32>,
    message: Option<String>,
    recipient_id: Option<i64>,
    save_to_history: Option<i32>,
    send_to_chat: Option<i32>,
    system: Option<i32>,
    extra: Option<serde_json::Map<String, serde_json::Value>>,
}

impl CreateMessage {
    /// `attachments`: Attachments of a new message, as a list or as an object with the keys `"0"`, `"1"` and so on. The response has a
    /// list in both cases.
    pub fn attachments<K>(
        mut self,
        attachments: impl IntoField<wire::IndexedList<types::AttachmentFields>, K>,
    ) -> Self {
        self.call.set("attachments", &mut self.attachments, attachments);
        self
    }

    /// `chat_dialog_id`: Id of the dialog that receives the message.
    pub fn chat_dialog_id<K>(
        mut self,
        chat_dialog_id: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("chat_dialog_id", &mut self.chat_dialog_id, chat_dialog_id);
        self
    }

    /// `markable`: 1 lets receivers report that they received and read the message.
    pub fn markable<K>(mut self, markable: impl IntoField<i32, K>) -> Self {
        self.call.set("markable", &mut self.markable, markable);
        self
    }

    /// `message`: Text of the message.
    pub fn message<K>(mut self, message: impl IntoField<String, K>) -> Self {
        self.call.set("message", &mut self.message, message);
        self
    }

    /// `recipient_id`: Id of the user who receives the message in a private dialog. Replaces the id of the dialog. The server creates
    /// the private dialog if there is none.
    pub fn recipient_id<K>(mut self, recipient_id: impl IntoField<i64, K>) -> Self {
        self.call.set("recipient_id", &mut self.recipient_id, recipient_id);
        self
    }

    /// `save_to_history`: Whether a message with `send_to_chat` is stored: 1 or 0. The server may ignore it.
    pub fn save_to_history<K>(
        mut self,
        save_to_history: impl IntoField<i32, K>,
    ) -> Self {
        self.call.set("save_to_history", &mut self.save_to_history, save_to_history);
        self
    }

    /// `send_to_chat`: 1 also delivers the message over XMPP. 0 only adds it to the history and is the default.
    pub fn send_to_chat<K>(mut self, send_to_chat: impl IntoField<i32, K>) -> Self {
        self.call.set("send_to_chat", &mut self.send_to_chat, send_to_chat);
        self
    }

    /// `system`: 1 makes it a system message. See `create_message`.
    pub fn system<K>(mut self, system: impl IntoField<i32, K>) -> Self {
        self.call.set("system", &mut self.system, system);
        self
    }

    /// Adds fields that have no setter. One with a name that the API uses itself is refused when the request is sent.
    pub fn extra<N: Into<String>, V: Into<serde_json::Value>>(
        mut self,
        extra: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = extra.into_iter().map(|(name, value)| (name.into(), value.into()));
        self.extra.get_or_insert_default().extend(fields);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateMessageRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateMessageRequest>(body) {
            self.attachments = body.attachments;
            self.chat_dialog_id = body.chat_dialog_id;
            self.markable = body.markable;
            self.message = body.message;
            self.recipient_id = body.recipient_id;
            self.save_to_history = body.save_to_history;
            self.send_to_chat = body.send_to_chat;
            self.system = body.system;
            self.extra = Some(body.extra);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = self
            .call
            .bounded(types::CreateMessageRequest {
                attachments: self.attachments,
                chat_dialog_id: self.chat_dialog_id,
                markable: self.markable,
                message: self.message,
                recipient_id: self.recipient_id,
                save_to_history: self.save_to_history,
                send_to_chat: self.send_to_chat,
                system: self.system,
                extra: self.extra.unwrap_or_default(),
            })?;
        let request = self
            .call
            .http()
            .post(format!("{}/chat/Message.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Delete one or several dialogs.
///
/// Made by [`Client::delete_dialog`](crate::Client::delete_dialog).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .delete_dialog("5d75626ea28f9a1490cb0f98,5d7562d4a28f9a1694cb0f9b")
///     .force(1)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Removes dialogs from the caller's list. With `force` it deletes them for all occupants, which only the owner may
/// do. Without `force` the other occupants keep the dialog, and a private dialog returns with its history as soon as
/// the other user writes or one of the two creates it again.
///
/// `force` is a field of the form body. The query parameter of the same name works as well.
///
/// For one id the response body is usually empty, which is equivalent to a report without groups. For several ids it
/// is a report; with `force` it may be a report for one id too. The report lists malformed ids as not found.
///
/// # Request
///
/// `DELETE /chat/Dialog/{dialog_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `dialog_id`: Id of the dialog, or several ids separated by commas. The server publishes no maximum number.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The outcome for each id, or an empty body.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The caller lacks the permission for this operation.
/// - `404`: Not found. Unknown ids may be reported with status 200 instead.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-dialog>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteDialog {
    call: Call,
    dialog_id: Option<String>,
    force_in_query: Option<i32>,
    force: Option<i32>,
}

impl DeleteDialog {
    /// `force`: 1 deletes the dialogs for all occupants, like `force` in the body.
    pub fn force_in_query<K>(mut self, force_in_query: impl IntoField<i32, K>) -> Self {
        self.call.set("force_in_query", &mut self.force_in_query, force_in_query);
        self.call.within("force_in_query", &self.force_in_query, Some(1), Some(1));
        self
    }

    /// `force`: 1 deletes the dialogs for all occupants. Without it they are deleted only for the caller.
    pub fn force<K>(mut self, force: impl IntoField<i32, K>) -> Self {
        self.call.set("force", &mut self.force, force);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::DeleteDialogForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::DeleteDialogForm>(body) {
            self.force = body.force;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::DeleteReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let dialog_id = encode_path(
            &self.call.required("dialog_id", self.dialog_id)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::DeleteDialogForm {
                force: self.force,
            })?;
        let request = self
            .call
            .http()
            .delete(format!("{}/chat/Dialog/{dialog_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .form(&body)
            .query(&QueryParam::new("force", &self.force_in_query));
        Ok((self.call, request))
    }
}

/// Delete one or several messages.
///
/// Made by [`Client::delete_message`](crate::Client::delete_message).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .delete_message("5d76b949a0eb4721f80b72ab,5d76b657a28f9a0cc7cb0f99")
///     .force(1)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Removes messages from the caller's own history, which every occupant of the dialog may do. With `force` it removes
/// them from the history of all users. This is reserved for the sender; the owner of the dialog may be allowed to do
/// it too. An API key alone removes the messages from all histories; with `On-Behalf-Of` it removes them only from
/// the history of that user, and with `force` permanently.
///
/// `force` is a field of the form body. The ids in the report may be in another order than in the request, and groups
/// may be missing. The response body may be empty, which is equivalent to a report without groups.
///
/// # Request
///
/// `DELETE /chat/Message/{chat_message_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message, or several ids separated by commas. The server publishes no maximum number.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The outcome for each id, or an empty body.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The request has `force` and names a single message of another user. Among several ids such a message is reported under `WrongPermissions` instead.
/// - `404`: No message has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-message>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteMessage {
    call: Call,
    chat_message_id: Option<String>,
    force: Option<i32>,
}

impl DeleteMessage {
    /// `force`: 1 removes the messages from the history of all users. Without it they are removed from one history.
    pub fn force<K>(mut self, force: impl IntoField<i32, K>) -> Self {
        self.call.set("force", &mut self.force, force);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::DeleteMessageForm, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::DeleteMessageForm>(body) {
            self.force = body.force;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::DeleteReport>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::DeleteMessageForm {
                force: self.force,
            })?;
        let request = self
            .call
            .http()
            .delete(
                format!("{}/chat/Message/{chat_message_id}.json", self.call.base_url()),
            )
            .header(ACCEPT, "application/json")
            .form(&body);
        Ok((self.call, request))
    }
}

/// Get one dialog.
///
/// Made by [`Client::get_dialog`](crate::Client::get_dialog).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_dialog("5d75393ba28f9a17e1cb0f9e").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the dialog with this id, including the counters of the calling user. Older servers lack this operation;
/// use `list_dialogs` with the filter `_id` there.
///
/// # Request
///
/// `GET /chat/Dialog/{dialog_id}.json`. Since server 2.39.0. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `dialog_id`: Id of the dialog to return.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The dialog as the caller sees it.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No dialog has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-dialog-by-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetDialog {
    call: Call,
    dialog_id: Option<String>,
}

impl GetDialog {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let dialog_id = encode_path(
            &self.call.required("dialog_id", self.dialog_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/chat/Dialog/{dialog_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get one message.
///
/// Made by [`Client::get_message_by_id`](crate::Client::get_message_by_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_message_by_id("66f2a030bba14b4c2e000000").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the message with this id. On servers that lack this operation, use `list_messages` with the filter `_id`,
/// which also requires the id of the dialog.
///
/// # Request
///
/// `GET /chat/Message/{chat_message_id}.json`. Since server 2.39.0. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message to return.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The message.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: Access to the message is refused.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-message-by-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetMessageById {
    call: Call,
    chat_message_id: Option<String>,
    include_reactions: Option<i32>,
}

impl GetMessageById {
    /// `include_reactions`: 1 adds the reactions to the message. Not every server supports it.
    pub fn include_reactions<K>(
        mut self,
        include_reactions: impl IntoField<i32, K>,
    ) -> Self {
        self.call
            .set("include_reactions", &mut self.include_reactions, include_reactions);
        self.call.within("include_reactions", &self.include_reactions, Some(0), Some(1));
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/chat/Message/{chat_message_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("include_reactions", &self.include_reactions));
        Ok((self.call, request))
    }
}

/// Get the notification setting of a dialog.
///
/// Made by [`Client::get_notification_settings`](crate::Client::get_notification_settings).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_notification_settings("5d75651fa0eb4732190b72aa").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns whether the calling user receives push notifications for messages that are sent to this dialog while the
/// user is offline. With an API key this is the user in `On-Behalf-Of`.
///
/// # Request
///
/// `GET /chat/Dialog/{dialog_id}/notifications.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `dialog_id`: Id of the dialog whose setting is returned.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The current setting.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No dialog has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-notification-settings>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetNotificationSettings {
    call: Call,
    dialog_id: Option<String>,
}

impl GetNotificationSettings {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let dialog_id = encode_path(
            &self.call.required("dialog_id", self.dialog_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(
                format!(
                    "{}/chat/Dialog/{dialog_id}/notifications.json", self.call.base_url()
                ),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Count unread messages.
///
/// Made by [`Client::get_unread_messages_count`](crate::Client::get_unread_messages_count).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_unread_messages_count().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Counts the messages that the calling user has not read, in total and for each dialog in `chat_dialog_ids`. The
/// count of a dialog may be 0 although `list_dialogs` shows unread messages.
///
/// # Request
///
/// `GET /chat/Message/unread.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The counts.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-unread-message-count>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUnreadMessagesCount {
    call: Call,
    chat_dialog_ids: Option<String>,
}

impl GetUnreadMessagesCount {
    /// `chat_dialog_ids`: Ids of dialogs, separated by commas. Without it the response holds only `total`.
    pub fn chat_dialog_ids<K>(
        mut self,
        chat_dialog_ids: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("chat_dialog_ids", &mut self.chat_dialog_ids, chat_dialog_ids);
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UnreadMessagesCount>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/chat/Message/unread.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("chat_dialog_ids", &self.chat_dialog_ids));
        Ok((self.call, request))
    }
}

/// List or count the dialogs of a user.
///
/// Made by [`Client::list_dialogs`](crate::Client::list_dialogs).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_dialogs().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Lists the dialogs that have the user among their occupants, and every public dialog of the application. The user
/// is that of the session, or the one for whom an API key acts. `filter` narrows the list; `count` returns only the
/// number of matches. The filter `_id` returns a single dialog; servers before 2.39.0 have no other way to read one.
///
/// The response has no link to the next page: raise `skip` until `total_entries` is reached. Responses carry an
/// `ETag`, and a conditional request may get a 304 response.
///
/// # Request
///
/// `GET /chat/Dialog.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The matching dialogs, or their number.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The server understood the request and refused it. The reason is given by field or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-dialogs>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListDialogs {
    call: Call,
    count: Option<i32>,
    filter: Option<BTreeMap<String, String>>,
    limit: Option<i32>,
    skip: Option<i32>,
    sort_asc: Option<String>,
    sort_desc: Option<String>,
}

impl ListDialogs {
    /// `count`: 1 returns only the number of matches; `items` is then an object with `count` instead of a list.
    pub fn count<K>(mut self, count: impl IntoField<i32, K>) -> Self {
        self.call.set("count", &mut self.count, count);
        self.call.within("count", &self.count, Some(1), Some(1));
        self
    }

    /// `filter`: Conditions, each sent as a separate query parameter: the field alone for equality (`type=2`), or the field
    /// with an operator (`created_at[gt]=1556735709`). Other combinations than those in the table are unspecified.
    ///
    /// | key | matches | fields |
    /// |---|---|---|
    /// | `field` | the same value | `_id`, `type`, `name`, `last_message_date_sent`, `created_at`, `updated_at` |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, at most, more, at least | `last_message_date_sent`, `created_at`, `updated_at` |
    /// | `field[ne]` | another value | `_id`, `name`, `last_message_date_sent` |
    /// | `field[in]` | one of several values, separated by commas | `type`, `name`, `last_message_date_sent`, `_id` |
    /// | `field[nin]` | none of several values, separated by commas | `last_message_date_sent` |
    /// | `field[all]` | a list that contains all of these values | `occupants_ids` |
    /// | `field[ctn]` | a text that contains this text | `name` |
    /// | `data[class_name]` | dialogs with custom fields of this class | |
    /// | `data[field]` | the same value of a custom field | only together with `data[class_name]` |
    ///
    /// Times are Unix seconds, with or without a fraction. This includes `created_at` and `updated_at`, which
    /// responses return as ISO 8601 dates. The server ignores conditions that it does not know, such as
    /// `unread_messages_count`, and `data[field]` without a class. `occupants_ids[in]` does not work, and
    /// `occupants_ids[]` matches nothing. The effect of a plain `occupants_ids` with ids separated by commas is
    /// unspecified. Conditions on custom fields have no effect in a form body.
    pub fn filter<K>(
        mut self,
        filter: impl IntoField<BTreeMap<String, String>, K>,
    ) -> Self {
        self.call.set("filter", &mut self.filter, filter);
        self
    }

    /// `limit`: Maximum number of dialogs in one response. The default is 100. The server publishes no maximum.
    pub fn limit<K>(mut self, limit: impl IntoField<i32, K>) -> Self {
        self.call.set("limit", &mut self.limit, limit);
        self.call.within("limit", &self.limit, Some(1), None);
        self
    }

    /// `skip`: Number of matching dialogs to skip. The default is 0.
    pub fn skip<K>(mut self, skip: impl IntoField<i32, K>) -> Self {
        self.call.set("skip", &mut self.skip, skip);
        self.call.within("skip", &self.skip, Some(0), None);
        self
    }

    /// `sort_asc`: Field to sort by, in ascending order: `last_message_date_sent`, `updated_at`, `created_at` or `type`. The
    /// order without it is unspecified.
    pub fn sort_asc<K>(mut self, sort_asc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_asc", &mut self.sort_asc, sort_asc);
        self
    }

    /// `sort_desc`: Field to sort by, in descending order. Takes the same fields as `sort_asc`.
    pub fn sort_desc<K>(mut self, sort_desc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_desc", &mut self.sort_desc, sort_desc);
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::DialogPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/chat/Dialog.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("count", &self.count))
            .query(&QueryParam::new("filter", &self.filter))
            .query(&QueryParam::new("limit", &self.limit))
            .query(&QueryParam::new("skip", &self.skip))
            .query(&QueryParam::new("sort_asc", &self.sort_asc))
            .query(&QueryParam::new("sort_desc", &self.sort_desc));
        Ok((self.call, request))
    }
}

impl Paged for ListDialogs {
    type Page = types::DialogPage;
    type Item = types::Dialog;
    const OPERATION: &'static Operation = &operations::LIST_DIALOGS;
    fn window(&self) -> Window {
        Window {
            position: self.skip.map(i64::from),
            size: self.limit.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.skip(position).limit(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.limit),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// List the reactions to a message.
///
/// Made by [`Client::list_message_reactions`](crate::Client::list_message_reactions).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_message_reactions("66f2a030bba14b4c2e000000").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns each kind of reaction with the users who gave it. To get reactions together with messages, send
/// `include_reactions` to `list_messages` or `get_message_by_id`. Not every server supports this operation.
///
/// # Request
///
/// `GET /chat/Message/{chat_message_id}/reactions.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message whose reactions are returned.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The reactions to the message.
///
/// # Errors
///
/// - `400`: The id is not the id of a message.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No message has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessageReactions {
    call: Call,
    chat_message_id: Option<String>,
}

impl ListMessageReactions {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::MessageReactionList>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(
                format!(
                    "{}/chat/Message/{chat_message_id}/reactions.json", self.call
                    .base_url()
                ),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// List or count the messages of a dialog.
///
/// Made by [`Client::list_messages`](crate::Client::list_messages).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_messages("5d75393ba28f9a17e1cb0f9e").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the history of one dialog to its occupants. Every user may read the history of a public dialog. By default
/// the returned messages are marked as read by the caller, at least in group and public dialogs; `mark_as_read=0`
/// prevents this. An application session may be refused, because the server requires a user.
///
/// The response has no total: raise `skip` until a response holds fewer messages than `limit`. With `count=1` only
/// the number of messages is returned. Not every server supports `count`; the error message is then
/// `The resource wasn't found`.
///
/// On servers that lack `get_message_by_id`, the filter `_id` together with the dialog returns a single message.
///
/// # Request
///
/// `GET /chat/Message.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Arguments
///
/// - `chat_dialog_id`: Id of the dialog. Without it the server responds with 404, even if the filter `_id` is sent.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The matching messages.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The caller is not an occupant of the dialog.
/// - `404`: The dialog does not exist or was not named.
/// - `422`: The server understood the request and refused it. The reason is given by field or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-messages>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListMessages {
    call: Call,
    chat_dialog_id: Option<String>,
    count: Option<i32>,
    filter: Option<BTreeMap<String, String>>,
    include_reactions: Option<i32>,
    limit: Option<i32>,
    mark_as_read: Option<i32>,
    skip: Option<i32>,
    sort_asc: Option<String>,
    sort_desc: Option<String>,
}

impl ListMessages {
    /// `count`: 1 returns only the number of matching messages.
    pub fn count<K>(mut self, count: impl IntoField<i32, K>) -> Self {
        self.call.set("count", &mut self.count, count);
        self.call.within("count", &self.count, Some(1), Some(1));
        self
    }

    /// `filter`: Conditions on the messages, each sent as a separate query parameter: the field alone for equality
    /// (`sender_id=91419276`), or the field with an operator (`date_sent[lt]=1556829805`). Other combinations than
    /// those in the table are unspecified.
    ///
    /// | key | matches | fields |
    /// |---|---|---|
    /// | `field` | this value | `date_sent`, `sender_id`, `recipient_id`, `_id`, `message`, `updated_at`, `attachments.type` |
    /// | `field[ne]` | any other value | `date_sent`, `sender_id`, `recipient_id`, `_id`, `message` |
    /// | `field[lt]`, `[lte]`, `[gt]`, `[gte]` | less, at most, more, at least | `date_sent`, `sender_id`, `recipient_id`, `updated_at` |
    /// | `field[in]` | one of several values, separated by commas | `date_sent`, `sender_id`, `recipient_id`, `_id` |
    /// | `field[nin]` | none of several values, separated by commas | `date_sent`, `sender_id`, `recipient_id` |
    /// | `field[ctn]` | a text that contains this text | `message` |
    ///
    /// Times are Unix seconds, including `updated_at`. The effect of the operators `or` and `all` is unspecified. A
    /// condition on a custom parameter has no effect: all messages are returned.
    pub fn filter<K>(
        mut self,
        filter: impl IntoField<BTreeMap<String, String>, K>,
    ) -> Self {
        self.call.set("filter", &mut self.filter, filter);
        self
    }

    /// `include_reactions`: 1 adds `reactions` to each message. The default is 0. Fails for public dialogs.
    pub fn include_reactions<K>(
        mut self,
        include_reactions: impl IntoField<i32, K>,
    ) -> Self {
        self.call
            .set("include_reactions", &mut self.include_reactions, include_reactions);
        self.call.within("include_reactions", &self.include_reactions, Some(0), Some(1));
        self
    }

    /// `limit`: Maximum number of messages in one response. The default is 100. The server publishes no maximum.
    pub fn limit<K>(mut self, limit: impl IntoField<i32, K>) -> Self {
        self.call.set("limit", &mut self.limit, limit);
        self.call.within("limit", &self.limit, Some(1), None);
        self
    }

    /// `mark_as_read`: 0 leaves the returned messages unread. The default is 1.
    pub fn mark_as_read<K>(mut self, mark_as_read: impl IntoField<i32, K>) -> Self {
        self.call.set("mark_as_read", &mut self.mark_as_read, mark_as_read);
        self.call.within("mark_as_read", &self.mark_as_read, Some(0), Some(1));
        self
    }

    /// `skip`: Number of matching messages to skip. The default is 0.
    pub fn skip<K>(mut self, skip: impl IntoField<i32, K>) -> Self {
        self.call.set("skip", &mut self.skip, skip);
        self.call.within("skip", &self.skip, Some(0), None);
        self
    }

    /// `sort_asc`: Field to sort by, oldest first. `date_sent` works; `created_at` and `updated_at` may not. By default the
    /// server sorts by `date_sent`, oldest first.
    pub fn sort_asc<K>(mut self, sort_asc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_asc", &mut self.sort_asc, sort_asc);
        self
    }

    /// `sort_desc`: Field to sort by, newest first. See `sort_asc`.
    pub fn sort_desc<K>(mut self, sort_desc: impl IntoField<String, K>) -> Self {
        self.call.set("sort_desc", &mut self.sort_desc, sort_desc);
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::MessagePage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_dialog_id = self.call.required("chat_dialog_id", self.chat_dialog_id)?;
        let request = self
            .call
            .http()
            .get(format!("{}/chat/Message.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("chat_dialog_id", &chat_dialog_id))
            .query(&QueryParam::new("count", &self.count))
            .query(&QueryParam::new("filter", &self.filter))
            .query(&QueryParam::new("include_reactions", &self.include_reactions))
            .query(&QueryParam::new("limit", &self.limit))
            .query(&QueryParam::new("mark_as_read", &self.mark_as_read))
            .query(&QueryParam::new("skip", &self.skip))
            .query(&QueryParam::new("sort_asc", &self.sort_asc))
            .query(&QueryParam::new("sort_desc", &self.sort_desc));
        Ok((self.call, request))
    }
}

impl Paged for ListMessages {
    type Page = types::MessagePage;
    type Item = types::Message;
    const OPERATION: &'static Operation = &operations::LIST_MESSAGES;
    fn window(&self) -> Window {
        Window {
            position: self.skip.map(i64::from),
            size: self.limit.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.skip(position).limit(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.limit),
            total: None,
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// Remove a reaction from a message.
///
/// Made by [`Client::remove_message_reaction`](crate::Client::remove_message_reaction).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .remove_message_reaction("66f2a030bba14b4c2e000000")
///     .name("like")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Removes a reaction that the caller gave. The body of the DELETE request names the reaction. If there is no such
/// reaction, the response is 404. Not every server supports this operation.
///
/// # Request
///
/// `DELETE /chat/Message/{chat_message_id}/reactions.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message that has the reaction.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The reaction is removed. The body is empty.
///
/// # Errors
///
/// - `400`: The name of the reaction or the id of the message is malformed.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: The message, or this reaction to it, does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct RemoveMessageReaction {
    call: Call,
    chat_message_id: Option<String>,
    name: Option<String>,
}

impl RemoveMessageReaction {
    /// `name`: Name of the reaction, such as `like`, `love` or an emoji.
    ///
    /// Required.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::MessageReactionRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::MessageReactionRequest>(body) {
            self.name = Some(body.name);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let body = types::MessageReactionRequest {
            name: self.call.required("name", self.name)?,
        };
        let request = self
            .call
            .http()
            .delete(
                format!(
                    "{}/chat/Message/{chat_message_id}/reactions.json", self.call
                    .base_url()
                ),
            )
            .json(&body);
        Ok((self.call, request))
    }
}

/// Mark all messages of a dialog as read or delivered.
///
/// Made by [`Client::update_all_messages`](crate::Client::update_all_messages).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_all_messages()
///     .chat_dialog_id("53a99a7be4b094c7c6d31b41")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Sets the status of every message of a dialog for the calling user. With `read` the dialog's count of unread
/// messages drops to 0. The server accepts JSON and form bodies.
///
/// # Request
///
/// `PUT /chat/Message.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The messages are marked. The body is empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateAllMessages {
    call: Call,
    chat_dialog_id: Option<String>,
    delivered: Option<wire::LenientInteger>,
    read: Option<wire::LenientInteger>,
}

impl UpdateAllMessages {
    /// `chat_dialog_id`: Id of the dialog whose messages are marked.
    ///
    /// Required.
    pub fn chat_dialog_id<K>(
        mut self,
        chat_dialog_id: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("chat_dialog_id", &mut self.chat_dialog_id, chat_dialog_id);
        self
    }

    /// `delivered`: 1 marks the messages as delivered to the caller.
    pub fn delivered<K>(
        mut self,
        delivered: impl IntoField<wire::LenientInteger, K>,
    ) -> Self {
        self.call.set("delivered", &mut self.delivered, delivered);
        self
    }

    /// `read`: 1 marks the messages as read by the caller.
    pub fn read<K>(mut self, read: impl IntoField<wire::LenientInteger, K>) -> Self {
        self.call.set("read", &mut self.read, read);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateAllMessagesRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateAllMessagesRequest>(body) {
            self.chat_dialog_id = Some(body.chat_dialog_id);
            self.delivered = body.delivered;
            self.read = body.read;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::UpdateAllMessagesRequest {
            chat_dialog_id: self.call.required("chat_dialog_id", self.chat_dialog_id)?,
            delivered: self.delivered,
            read: self.read,
        };
        let request = self
            .call
            .http()
            .put(format!("{}/chat/Message.json", self.call.base_url()))
            .json(&body);
        Ok((self.call, request))
    }
}

/// Update a dialog, add or remove users.
///
/// Made by [`Client::update_dialog`](crate::Client::update_dialog).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_dialog("5d75393ba28f9a17e1cb0f9e")
///     .name("New Year 2020 party")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Changes the name, picture, occupants, admins or custom fields of a dialog and returns the whole dialog.
///
/// - Group dialog: every occupant may change the name and picture, add users, and leave. Only the owner may remove
///   other users.
/// - Public dialog: only the owner may change it.
/// - Private dialog: its two occupants cannot be changed.
/// - Since server 2.52.0 admins may edit the dialog and manage its occupants.
///
/// Other callers get 403, including users who are not in the dialog and an owner who left it. A change of admins
/// without the permission gets 403 too, with a message that names `admin_ids`. A group dialog is destroyed when its
/// last occupant leaves.
///
/// Send `push_all` and `pull_all` in two requests, additions first: the effect of both in one request is unspecified.
/// `is_join_required` cannot be changed; whether `type` can be changed is unspecified. Since server 2.39.0 the owner
/// of a dialog can be replaced; this request has no field for it. The server also accepts form bodies
/// (`push_all[occupants_ids][]`), the same names in the query, ids as strings, and the older `push` and `pull` for a
/// single value.
///
/// # Request
///
/// `PUT /chat/Dialog/{dialog_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `dialog_id`: Id of the dialog to change.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The dialog after the change.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The caller lacks the permission for this operation.
/// - `404`: The dialog, or a user in `admin_ids`, does not exist.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-dialog>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateDialog {
    call: Call,
    dialog_id: Option<String>,
    admin_ids: Option<wire::UserIds>,
    data: Option<types::DialogDataFields>,
    name: Option<String>,
    photo: Option<String>,
    pull_all: Option<types::OccupantsChange>,
    push_all: Option<types::OccupantsChange>,
}

impl UpdateDialog {
    /// `admin_ids`: The complete new list of admins. To change single admins, use `push_all` and `pull_all`.
    pub fn admin_ids<K>(mut self, admin_ids: impl IntoField<wire::UserIds, K>) -> Self {
        self.call.set("admin_ids", &mut self.admin_ids, admin_ids);
        self
    }

    /// `data`: Custom fields to store with the dialog, by name, and the class that declares them. Every value may be a string.
    pub fn data<K>(mut self, data: impl IntoField<types::DialogDataFields, K>) -> Self {
        self.call.set("data", &mut self.data, data);
        self
    }

    /// `name`: New title, at most 200 characters. For types 1 and 2 only.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `photo`: New picture, in any form that `create_dialog` accepts.
    pub fn photo<K>(mut self, photo: impl IntoField<String, K>) -> Self {
        self.call.set("photo", &mut self.photo, photo);
        self
    }

    /// `pull_all`: Users to remove. To leave a group dialog, callers send their own id.
    pub fn pull_all<K>(
        mut self,
        pull_all: impl IntoField<types::OccupantsChange, K>,
    ) -> Self {
        self.call.set("pull_all", &mut self.pull_all, pull_all);
        self
    }

    /// `push_all`: Users to add. New occupants may become admins in the same request.
    pub fn push_all<K>(
        mut self,
        push_all: impl IntoField<types::OccupantsChange, K>,
    ) -> Self {
        self.call.set("push_all", &mut self.push_all, push_all);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateDialogRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateDialogRequest>(body) {
            self.admin_ids = body.admin_ids;
            self.data = body.data;
            self.name = body.name;
            self.photo = body.photo;
            self.pull_all = body.pull_all;
            self.push_all = body.push_all;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::Dialog>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let dialog_id = encode_path(
            &self.call.required("dialog_id", self.dialog_id)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::UpdateDialogRequest {
                admin_ids: self.admin_ids,
                data: self.data,
                name: self.name,
                photo: self.photo,
                pull_all: self.pull_all,
                push_all: self.push_all,
            })?;
        let request = self
            .call
            .http()
            .put(format!("{}/chat/Dialog/{dialog_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Update a message or its status.
///
/// Made by [`Client::update_message`](crate::Client::update_message).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_message("53aabe15e4b077ddd43e7fd3")
///     .chat_dialog_id("53a99a7be4b094c7c6d31b41")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Replaces the text of a message, or marks it as read by or delivered to the caller. Custom parameters cannot be
/// changed. Other users are not notified over XMPP of a status that is set this way. The status of all messages of
/// the dialog may change, not only that of the message in the path. Form bodies are accepted too.
///
/// # Request
///
/// `PUT /chat/Message/{chat_message_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `chat_message_id`: Id of the message to change. Several ids separated by commas may be accepted.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The message is changed. The body is empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No message has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-message>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateMessage {
    call: Call,
    chat_message_id: Option<String>,
    chat_dialog_id: Option<String>,
    delivered: Option<wire::LenientInteger>,
    message: Option<String>,
    read: Option<wire::LenientInteger>,
}

impl UpdateMessage {
    /// `chat_dialog_id`: Id of the dialog that holds the message.
    ///
    /// Required.
    pub fn chat_dialog_id<K>(
        mut self,
        chat_dialog_id: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("chat_dialog_id", &mut self.chat_dialog_id, chat_dialog_id);
        self
    }

    /// `delivered`: 1 adds the caller to `delivered_ids`.
    pub fn delivered<K>(
        mut self,
        delivered: impl IntoField<wire::LenientInteger, K>,
    ) -> Self {
        self.call.set("delivered", &mut self.delivered, delivered);
        self
    }

    /// `message`: New text of the message.
    pub fn message<K>(mut self, message: impl IntoField<String, K>) -> Self {
        self.call.set("message", &mut self.message, message);
        self
    }

    /// `read`: 1 adds the caller to `read_ids`. 0 may remove the caller again.
    pub fn read<K>(mut self, read: impl IntoField<wire::LenientInteger, K>) -> Self {
        self.call.set("read", &mut self.read, read);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateMessageRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateMessageRequest>(body) {
            self.chat_dialog_id = Some(body.chat_dialog_id);
            self.delivered = body.delivered;
            self.message = body.message;
            self.read = body.read;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let chat_message_id = encode_path(
            &self.call.required("chat_message_id", self.chat_message_id)?.to_string(),
        );
        let body = types::UpdateMessageRequest {
            chat_dialog_id: self.call.required("chat_dialog_id", self.chat_dialog_id)?,
            delivered: self.delivered,
            message: self.message,
            read: self.read,
        };
        let request = self
            .call
            .http()
            .put(format!("{}/chat/Message/{chat_message_id}.json", self.call.base_url()))
            .json(&body);
        Ok((self.call, request))
    }
}

/// Turn the notifications of a dialog on or off.
///
/// Made by [`Client::update_notification_settings`](crate::Client::update_notification_settings).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_notification_settings("5d75651fa0eb4732190b72aa")
///     .enabled(0)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Changes the notification setting of the calling user. Works for group and private dialogs only. Push notifications
/// that are sent explicitly as events are delivered regardless of this setting. A form body is accepted too.
///
/// # Request
///
/// `PUT /chat/Dialog/{dialog_id}/notifications.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `dialog_id`: Id of the dialog whose setting is changed.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: The new setting.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: No dialog has this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-notification-settings>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateNotificationSettings {
    call: Call,
    dialog_id: Option<String>,
    enabled: Option<i32>,
}

impl UpdateNotificationSettings {
    /// `enabled`: 1 turns the notifications on, 0 turns them off.
    ///
    /// Required.
    pub fn enabled<K>(mut self, enabled: impl IntoField<i32, K>) -> Self {
        self.call.set("enabled", &mut self.enabled, enabled);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<
            types::UpdateDialogNotificationsRequest,
            Error: Display + 'static,
        >,
    ) -> Self {
        if let Some(body) = self
            .call
            .body::<types::UpdateDialogNotificationsRequest>(body)
        {
            self.enabled = Some(body.enabled);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DialogNotificationsEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let dialog_id = encode_path(
            &self.call.required("dialog_id", self.dialog_id)?.to_string(),
        );
        let body = self
            .call
            .bounded(types::UpdateDialogNotificationsRequest {
                enabled: self.call.required("enabled", self.enabled)?,
            })?;
        let request = self
            .call
            .http()
            .put(
                format!(
                    "{}/chat/Dialog/{dialog_id}/notifications.json", self.call.base_url()
                ),
            )
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
