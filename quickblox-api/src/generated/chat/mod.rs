// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `chat`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `chat`.
pub trait ClientChatExt {
    /// List or count the dialogs of a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_dialogs()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Lists the dialogs that have the user among their members, and every public dialog of the application. The user is
    /// that of the session, or the one for whom an API key acts. `filter` narrows the list, `count` asks for the number
    /// only. With the filter `_id` it reads one dialog, the only way before server 2.39.0.
    ///
    /// There is no link to the next part: raise `skip` until `total_entries` is reached. Answers carry an `ETag`, and a
    /// conditional request was once answered with 304.
    ///
    /// # Request
    ///
    /// `GET /chat/Dialog.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: The matching dialogs, or how many there are.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: The request is understood and refused, with the reason by field or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-dialogs>
    fn list_dialogs(&self) -> builder::ListDialogs<'_>;
    /// Open a dialog.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateDialogRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_dialog()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Opens a public dialog, a group or a private dialog. The caller becomes the owner and is added to the members.
    /// With an API key that is the user in `On-Behalf-Of`; what an application session gets here is not known.
    ///
    /// Two users share one private dialog. Asking for it again returns the one that exists, last message included, also
    /// after one of them deleted it; whether the status is then 200 or 201 is not known. The first chat message between
    /// two users opens their private dialog as well. A public dialog keeps no list of members, even if ids are sent.
    ///
    /// Refusals of unknown status: `Occupants with these IDs do not exist.` for users of another application, and a
    /// documented error body that holds a list of texts under the field's own name (`type`) with nothing around it. One's
    /// own id among the members of a private dialog is accepted since server 3.17.07.1 (2017). Forms are taken too,
    /// nested as in `data[class_name]`.
    ///
    /// # Request
    ///
    /// `POST /chat/Dialog.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The dialog, new or found.
    ///
    /// # Errors
    ///
    /// - `400`: `admin_ids` holds something that is no number. An official SDK tests for the text `Incorrect format for parameter "admin_ids".`; the body itself was not seen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: An id in `admin_ids` belongs to no user. An official SDK tests for the text `Users with these IDs for "admin_ids" do not exist.`; the form of the body is unknown.
    /// - `422`: The request is understood and refused, with the reason by field or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-dialog>
    fn create_dialog(&self) -> builder::CreateDialog<'_>;
    /// Read one dialog.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, dialog_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_dialog()
    ///     .dialog_id(dialog_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns a dialog by its id, with the counters of the calling user. Older servers do not know this path; there
    /// `list_dialogs` with the filter `_id` does the same.
    ///
    /// # Request
    ///
    /// `GET /chat/Dialog/{dialog_id}.json`. Since server 2.39.0. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The dialog as the caller sees it.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No such dialog, by the general list of errors. Nobody has recorded the body.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-dialog-by-id>
    fn get_dialog(&self) -> builder::GetDialog<'_>;
    /// Change a dialog, add or remove users.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, dialog_id: String, body: types::UpdateDialogRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_dialog()
    ///     .dialog_id(dialog_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes title, picture, members, admins or custom fields and returns the whole dialog.
    ///
    /// - Group: each member may change title and picture, add users, and leave. Removing others is for the owner.
    /// - Public dialog: only the owner may change it.
    /// - Private dialog: its two members cannot be changed.
    /// - Since server 2.52.0 admins may edit the dialog and manage its members.
    ///
    /// Anybody else gets 403, also a user who is not in the dialog and an owner who left it. So does a change of admins
    /// without the right, with a text that names `admin_ids`. A group whose last member leaves is destroyed.
    ///
    /// `push_all` and `pull_all` together are not forbidden, yet an official SDK sends two requests, additions first.
    /// `is_join_required` cannot be changed, and nothing is known of a change of `type`. Since server 2.39.0 the owner
    /// can be replaced; the name of that field is not known. The server also takes forms
    /// (`push_all[occupants_ids][]`), the same names in the query, ids as text, and the older `push` and `pull` for a
    /// single value.
    ///
    /// # Request
    ///
    /// `PUT /chat/Dialog/{dialog_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The dialog after the change.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The caller may not do this.
    /// - `404`: No such dialog, or a user in `admin_ids` who does not exist. How the body looks is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-dialog>
    fn update_dialog(&self) -> builder::UpdateDialog<'_>;
    /// Delete one or several dialogs.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, dialog_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_dialog()
    ///     .dialog_id(dialog_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes dialogs off the caller's list, or with `force` deletes them for everybody, which only their owner may do.
    /// Without `force` the other members keep the dialog, and a private one returns with its history as soon as the
    /// opponent writes or somebody opens it again.
    ///
    /// `force` stands in a form body: the documentation and the official SDKs send it there, the former labelled as JSON.
    /// Integrators put it into the query, which works as well.
    ///
    /// For one id the answer is usually an empty body, which reads as a report without groups. For several ids, and
    /// with `force` in the tests of an official SDK, it is a report. In it a malformed id counts as not found.
    ///
    /// # Request
    ///
    /// `DELETE /chat/Dialog/{dialog_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: What became of each id, or an empty body.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The caller may not do this.
    /// - `404`: Documented; for which ids, and with what body, is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-dialog>
    fn delete_dialog(&self) -> builder::DeleteDialog<'_>;
    /// Read whether a dialog notifies the user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, dialog_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_notification_settings()
    ///     .dialog_id(dialog_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Tells whether the calling user gets push notifications for messages that are sent to this dialog while that user
    /// is offline. An API key asks for the user in `On-Behalf-Of`.
    ///
    /// # Request
    ///
    /// `GET /chat/Dialog/{dialog_id}/notifications.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The present setting.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No dialog has this id (general list of errors). The body is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-notification-settings>
    fn get_notification_settings(&self) -> builder::GetNotificationSettings<'_>;
    /// Switch the notifications of a dialog on or off.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, dialog_id: String, body: types::UpdateDialogNotificationsRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_notification_settings()
    ///     .dialog_id(dialog_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the setting of the calling user, for groups and private dialogs only. Pushes that are sent by hand, as
    /// events, come all the same. The server takes a form too.
    ///
    /// # Request
    ///
    /// `PUT /chat/Dialog/{dialog_id}/notifications.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The setting from now on.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: Nothing to switch under this id, by the general list of errors; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-notification-settings>
    fn update_notification_settings(&self) -> builder::UpdateNotificationSettings<'_>;
    /// Add users to several dialogs.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::BulkOccupantsForm) -> Result<(), Error> {
    /// let answer = client
    ///     .bulk_add_occupants()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes each of the users a member of each of the dialogs and reports on every id. In the documentation of 2018
    /// only (server 3.17.07.1 brought it in 2017); no current page and no SDK has it, and whether it still answers is not
    /// known. `update_dialog` with `push_all` serves one dialog at a time.
    ///
    /// # Request
    ///
    /// `POST /chat/Dialogs/add_occupants.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The outcome of the additions.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn bulk_add_occupants(&self) -> builder::BulkAddOccupants<'_>;
    /// Remove users from several dialogs.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::BulkOccupantsForm) -> Result<(), Error> {
    /// let answer = client
    ///     .bulk_remove_occupants()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Counterpart of `bulk_add_occupants`, of the same age and just as uncertain: takes each of the users out of each of
    /// the dialogs. Use `update_dialog` with `pull_all` instead.
    ///
    /// # Request
    ///
    /// `POST /chat/Dialogs/remove_occupants.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The outcome of the removals.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn bulk_remove_occupants(&self) -> builder::BulkRemoveOccupants<'_>;
    /// Read or count the messages of a dialog.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_dialog_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_messages()
    ///     .chat_dialog_id(chat_dialog_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the history of one dialog: to its members, and of a public dialog to every user. By default the messages
    /// that are returned become read by the caller, as documented for members of a group and for public dialogs;
    /// `mark_as_read=0` prevents it. The documentation names application sessions too, but the server asked for a user
    /// when one was sent.
    ///
    /// There is no total. Raise `skip` until an answer has fewer messages than `limit`. With `count=1` only the number is
    /// asked for; how that answer looks was not recorded, and in 2017 one caller got `The resource wasn't found`.
    ///
    /// The filter `_id` beside the dialog reads a single message where the server does not know `get_message_by_id`.
    ///
    /// # Request
    ///
    /// `GET /chat/Message.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: The matching messages.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The caller is not a member of the dialog. Twice logged without its text, which by its length is that of the example.
    /// - `404`: The dialog does not exist or was not named. No record of the body.
    /// - `422`: The request is understood and refused, with the reason by field or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-messages>
    fn list_messages(&self) -> builder::ListMessages<'_>;
    /// Mark all messages of a dialog as read or delivered.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::UpdateAllMessagesRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_all_messages()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Gives every message of a dialog the status for the calling user; with `read` the dialog's count of unread
    /// messages drops to 0. No current page describes it, yet an official app of 2025 still sends it. The documentation
    /// lists newer calls for the purpose, whose paths are not known. The server takes JSON and forms.
    ///
    /// # Request
    ///
    /// `PUT /chat/Message.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: Marked. The body is empty.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn update_all_messages(&self) -> builder::UpdateAllMessages<'_>;
    /// Write a message.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateMessageRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_message()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Stores a message in the history of a dialog and, with `send_to_chat`, delivers it over XMPP too. The sender is the
    /// user of the session, or the one in `On-Behalf-Of`. Instead of a dialog the other user of a private dialog may be
    /// named; the answer says which dialog it became. Custom parameters come back at the top level of the message.
    ///
    /// With `send_to_chat` the answer has no `created_at` and `updated_at` yet and nobody in `read_ids` and
    /// `delivered_ids`, and its `_id` is the id of the XMPP message as well. Without it both lists hold the sender.
    /// `markable` is returned, `send_to_chat` is not.
    ///
    /// `system` with `chat_dialog_id` and custom parameters, without a text, makes a system message. Tests of an official
    /// SDK show that the opponent in a private dialog gets it over XMPP, under the same id and with no body, and that it
    /// fails in a group.
    ///
    /// An unknown dialog is refused with or without `send_to_chat`; the status was not recorded. Forms are taken too,
    /// with names such as `attachments[0][id]`.
    ///
    /// # Request
    ///
    /// `POST /chat/Message.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The message as it was stored.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: The request is understood and refused, with the reason by field or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-message>
    fn create_message(&self) -> builder::CreateMessage<'_>;
    /// Count unread messages.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .get_unread_messages_count()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Counts what the calling user has not read, in total and for each dialog that is named. Old reports have zeros for
    /// dialogs whose entry in `list_dialogs` showed unread messages. The documentation's examples send the ids as a form
    /// body of the GET; its table and the SDKs use the query.
    ///
    /// # Request
    ///
    /// `GET /chat/Message/unread.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The counts.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-unread-message-count>
    fn get_unread_messages_count(&self) -> builder::GetUnreadMessagesCount<'_>;
    /// Read one message.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_message_by_id()
    ///     .chat_message_id(chat_message_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns a single message by its id alone. On servers that are older than this call, `list_messages` with the
    /// filter `_id` serves, for which the dialog must be known.
    ///
    /// # Request
    ///
    /// `GET /chat/Message/{chat_message_id}.json`. Since server 2.39.0. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The message.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: Documented, with a body that was not seen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-message-by-id>
    fn get_message_by_id(&self) -> builder::GetMessageById<'_>;
    /// Change a message or mark it.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String, body: types::UpdateMessageRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_message()
    ///     .chat_message_id(chat_message_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Replaces the text of a message, or marks it as read by or delivered to the caller. Custom parameters cannot be
    /// changed, as far as documented. Other users hear nothing over XMPP of statuses that are set this way.
    ///
    /// The documentation contradicts itself: its recipes claim that all messages of the dialog are marked, its list of
    /// parameters speaks of the one in the path. Forms are accepted as well. The answer is empty, although an SDK's
    /// typings promise a message.
    ///
    /// # Request
    ///
    /// `PUT /chat/Message/{chat_message_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: Changed. There is no body.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: The id is unknown, by what clients handle. The body is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-message>
    fn update_message(&self) -> builder::UpdateMessage<'_>;
    /// Delete one or several messages.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_message()
    ///     .chat_message_id(chat_message_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes messages from the caller's own history, which every member of the dialog may do, or with `force` from
    /// everybody's, which is for the sender (one recipe says the owner of the dialog). An API key alone removes them from
    /// all histories; with `On-Behalf-Of` only from that user's; with `force` for good.
    ///
    /// Official clients put `force` into a form body; the documentation prints the same text under the label JSON.
    ///
    /// The report need not keep the order of the request, and groups may be missing. An official SDK expects an empty
    /// body, which reads as a report without groups.
    ///
    /// # Request
    ///
    /// `DELETE /chat/Message/{chat_message_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The outcome for each id, or nothing at all.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: A single message of another user, with `force`. Among several ids such a one is reported under `WrongPermissions` instead. The body is not known.
    /// - `404`: Listed in the documentation; nobody has kept a body.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-message>
    fn delete_message(&self) -> builder::DeleteMessage<'_>;
    /// List the reactions to a message.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_message_reactions()
    ///     .chat_message_id(chat_message_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns each kind of reaction with its users. To read the reactions together with the messages, send
    /// `include_reactions` to `list_messages` or `get_message_by_id`.
    ///
    /// # Request
    ///
    /// `GET /chat/Message/{chat_message_id}/reactions.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The reactions. No recorded answer exists, only its description.
    ///
    /// # Errors
    ///
    /// - `400`: This is no id of a message; body unseen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: The message was not found; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn list_message_reactions(&self) -> builder::ListMessageReactions<'_>;
    /// React to a message.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String, body: types::MessageReactionRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .add_message_reaction()
    ///     .chat_message_id(chat_message_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Adds a reaction of the caller to a message. Repeating it changes nothing and gives 201 again. How many kinds a
    /// message may have, and how many a user may give, is limited; the figures are not known. Public dialogs have no
    /// reactions.
    ///
    /// # Request
    ///
    /// `POST /chat/Message/{chat_message_id}/reactions.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `201`: Added, or there already. No body comes.
    ///
    /// # Errors
    ///
    /// - `400`: The id or the name is malformed, or a limit is reached; body unseen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: No such message to react to; body unseen.
    /// - `422`: The dialog is public; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn add_message_reaction(&self) -> builder::AddMessageReaction<'_>;
    /// Take back a reaction.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, chat_message_id: String, body: types::MessageReactionRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .remove_message_reaction()
    ///     .chat_message_id(chat_message_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes a reaction that the caller gave. The name travels in the body of the DELETE. Where there is none to remove
    /// the answer is 404.
    ///
    /// # Request
    ///
    /// `DELETE /chat/Message/{chat_message_id}/reactions.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: Gone, and nothing more is said.
    ///
    /// # Errors
    ///
    /// - `400`: The name or the message's id is malformed; body unseen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is no such message, or no such reaction to it; body unseen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn remove_message_reaction(&self) -> builder::RemoveMessageReaction<'_>;
}

impl ClientChatExt for Client {
    fn list_dialogs(&self) -> builder::ListDialogs<'_> {
        builder::ListDialogs::new(self)
    }
    fn create_dialog(&self) -> builder::CreateDialog<'_> {
        builder::CreateDialog::new(self)
    }
    fn get_dialog(&self) -> builder::GetDialog<'_> {
        builder::GetDialog::new(self)
    }
    fn update_dialog(&self) -> builder::UpdateDialog<'_> {
        builder::UpdateDialog::new(self)
    }
    fn delete_dialog(&self) -> builder::DeleteDialog<'_> {
        builder::DeleteDialog::new(self)
    }
    fn get_notification_settings(&self) -> builder::GetNotificationSettings<'_> {
        builder::GetNotificationSettings::new(self)
    }
    fn update_notification_settings(&self) -> builder::UpdateNotificationSettings<'_> {
        builder::UpdateNotificationSettings::new(self)
    }
    fn bulk_add_occupants(&self) -> builder::BulkAddOccupants<'_> {
        builder::BulkAddOccupants::new(self)
    }
    fn bulk_remove_occupants(&self) -> builder::BulkRemoveOccupants<'_> {
        builder::BulkRemoveOccupants::new(self)
    }
    fn list_messages(&self) -> builder::ListMessages<'_> {
        builder::ListMessages::new(self)
    }
    fn update_all_messages(&self) -> builder::UpdateAllMessages<'_> {
        builder::UpdateAllMessages::new(self)
    }
    fn create_message(&self) -> builder::CreateMessage<'_> {
        builder::CreateMessage::new(self)
    }
    fn get_unread_messages_count(&self) -> builder::GetUnreadMessagesCount<'_> {
        builder::GetUnreadMessagesCount::new(self)
    }
    fn get_message_by_id(&self) -> builder::GetMessageById<'_> {
        builder::GetMessageById::new(self)
    }
    fn update_message(&self) -> builder::UpdateMessage<'_> {
        builder::UpdateMessage::new(self)
    }
    fn delete_message(&self) -> builder::DeleteMessage<'_> {
        builder::DeleteMessage::new(self)
    }
    fn list_message_reactions(&self) -> builder::ListMessageReactions<'_> {
        builder::ListMessageReactions::new(self)
    }
    fn add_message_reaction(&self) -> builder::AddMessageReaction<'_> {
        builder::AddMessageReaction::new(self)
    }
    fn remove_message_reaction(&self) -> builder::RemoveMessageReaction<'_> {
        builder::RemoveMessageReaction::new(self)
    }
}
