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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// `GET /chat/Dialog/{dialog_id}.json`. Sending it twice does no harm.
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
    /// # use quickblox_api::{Client, Error, prelude::*, types};
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
}
