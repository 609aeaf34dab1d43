// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `push`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `push`.
pub trait ClientPushExt {
    /// List the events that the user created.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns page by page the events that the session's user has created, not the ones that reached that user. It can
    /// neither sort nor filter. The page of the documentation takes a user or an application session; that it also
    /// permits `Authorization` is as vague as for the subscriptions. Reference texts of 2018 know no pages and no
    /// `event` around each entry; the latter was wrong.
    ///
    /// # Request
    ///
    /// `GET /events.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: A page of events.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-events>
    fn list_events(&self) -> builder::ListEvents<'_>;
    /// Send or schedule a notification.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateEventRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_event()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes an event, which delivers a push notification or an e-mail to users: at once, at a date, or again and again.
    ///
    /// | `event_type` | goes with | delivered |
    /// |---|---|---|
    /// | `one_shot`, the default without `date` | no `date` | at once |
    /// | `fixed_date`, the default with `date` | `date`, not in the past | at that time |
    /// | `period_date`, the default with `period` | `date` and `period` | from that time on, every period |
    ///
    /// Recipients are named in one way: by `user.ids`, by one of `user.tags`, or by `external_user.ids`. No call to
    /// reach all users is documented. Only users with a subscription count; if none is left, the request is refused.
    /// What fails later, such as a scheduled event that finds nobody, shows in the Dashboard alone.
    ///
    /// With `push_type` the answer is one event. Without it (and probably for e-mails) it is a list, with an event for
    /// each channel; the documentation never shows that one, the SDKs and a log do. Whether the status is 200 (older
    /// documentation) or 201 (tests of an official SDK) is not certain.
    ///
    /// The page's list of headers was not seen; all recorded calls carry a session token. Forms
    /// (`event[user][ids]=…`) are accepted as well. Before server 3.17.09.2 a single id as text ended in status 500.
    ///
    /// # Request
    ///
    /// `POST /events.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: As 201; one of the two is what the server sends.
    /// - `201`: The event, or the events by channel.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: None of the recipients is subscribed. The second text names the channel in words of its own: `'fcm'` or `'gcm'` for `gcm`, `'apns'`, formerly also `GCM (Android Push)` and `E-mail`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-event>
    fn create_event(&self) -> builder::CreateEvent<'_>;
    /// Read one event.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, event_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .get_event_by_id()
    ///     .event_id(event_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns an event of the session's application. Needs a user session. The page has an error answer too, whose
    /// status and body nobody has recorded. Several events cannot be asked for by their ids.
    ///
    /// # Request
    ///
    /// `GET /events/{event_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The event.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-event-by-id>
    fn get_event_by_id(&self) -> builder::GetEventById<'_>;
    /// Change an event or deliver it again.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, event_id: i64, body: types::UpdateEventRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_event()
    ///     .event_id(event_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes message, times or label of an event. `active: true` also sends the notification out once more.
    /// Recipients, types, environment and end of the event stay. Needs a user session. Old SDKs sent forms
    /// (`event[active]=true`) and, in JSON, a null for a message that is not to change. Nothing is known of the
    /// refusals.
    ///
    /// # Request
    ///
    /// `PUT /events/{event_id}.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The event after the change.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-event>
    fn update_event(&self) -> builder::UpdateEvent<'_>;
    /// Delete an event.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, event_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_event()
    ///     .event_id(event_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Removes an event. The SDKs call this with a user session; a current page of the documentation was not seen, and
    /// no refusal is on record.
    ///
    /// # Request
    ///
    /// `DELETE /events/{event_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The event is gone.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/events>
    fn delete_event(&self) -> builder::DeleteEvent<'_>;
    /// Ask for the status of an event.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, event_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .get_event_status()
    ///     .event_id(event_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Experimental. Only the JavaScript SDK has this call; it came with the remark that nobody had tested it, its test
    /// is switched off, and no page mentions it. Whether the server answers it is not known. `get_event_by_id` is the
    /// documented call.
    ///
    /// # Request
    ///
    /// `GET /events/{event_id}/status.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: Never recorded. The test that is switched off looks for the event's id in the place where events have it.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn get_event_status(&self) -> builder::GetEventStatus<'_>;
    /// Fetch in-app alerts.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_pull_events()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Fetched the events of the notification type `pull`, alerts that an application collected by itself. Known from
    /// the JavaScript SDK of 2013 alone and since removed from it.
    ///
    /// # Request
    ///
    /// `GET /pull_events.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: No answer was ever recorded, so neither the status nor what the body holds is known.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn list_pull_events(&self) -> builder::ListPullEvents<'_>;
    /// Register a device token.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreatePushTokenRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_push_token()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Stores a device token apart from any subscription. SDKs did this before they subscribed; today
    /// `create_subscription` carries the token itself. The JavaScript SDK sent it as a form
    /// (`push_token[environment]=…`), other clients as JSON. Whether the server still answers is not known.
    ///
    /// # Request
    ///
    /// `POST /push_tokens.json`, legacy: in older documentation only. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The stored token. The status is that of similar calls; nobody has recorded it.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn create_push_token(&self) -> builder::CreatePushToken<'_>;
    /// Remove a registered device token.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, push_token_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_push_token()
    ///     .push_token_id(push_token_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Takes back what `create_push_token` stored, and is as old. `delete_subscription` is today's way of switching a
    /// device off.
    ///
    /// # Request
    ///
    /// `DELETE /push_tokens/{push_token_id}.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The token is gone. The body is empty; the number of the status was not recorded.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn delete_push_token(&self) -> builder::DeletePushToken<'_>;
    /// List the subscriptions of the user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_subscriptions()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns subscriptions all at once, as a bare list without pages. Whose they are is told in two ways: the current
    /// page says those of the token's device, older documentation those of its user. SDKs go by the second and find
    /// their own device by its `udid`. As for `create_subscription`, the page permits `Authorization` in one sentence
    /// and describes the session token only.
    ///
    /// # Request
    ///
    /// `GET /subscriptions.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The subscriptions.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: Documented as an error, with neither cause nor body.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-subscriptions>
    fn list_subscriptions(&self) -> builder::ListSubscriptions<'_>;
    /// Subscribe a device to push notifications.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateSubscriptionRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_subscription()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Registers the device token of the session's user for one channel. A user has ten subscriptions at most, on
    /// different devices; one `udid` may hold a development and a production subscription side by side, and two iOS
    /// applications on one device do not overwrite each other.
    ///
    /// APNs and FCM may declare a token invalid at any time. The server drops subscriptions whose token is reported
    /// gone; the device registers anew, and its new token needs a new subscription.
    ///
    /// The answer lists subscriptions: all of the user's by the documentation of 2018, one in every example, and in a
    /// report of 2015 none although the call succeeded. The pages name the channel `notification_channel`; the tests
    /// and SDKs of QuickBlox send `notification_channels`, and the server takes either. Bodies as a form
    /// (`push_token[environment]=…`) are accepted too.
    ///
    /// The documentation says that a user or an application session will do, or `Authorization` in its place, yet
    /// describes no such header here, and every recorded call carries a session token. The oldest clients told the
    /// device to the session and the token to `create_push_token`, and sent only the channel here.
    ///
    /// # Request
    ///
    /// `POST /subscriptions.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: Subscriptions of the user, each within an object of its own. The list may be empty.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: The device token is invalid, or FCM is not set up for the application in the Dashboard.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-subscription>
    fn create_subscription(&self) -> builder::CreateSubscription<'_>;
    /// Delete a subscription.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, subscription_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_subscription()
    ///     .subscription_id(subscription_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Ends a subscription of the calling user; those of other users are refused. A test of an official SDK notes that
    /// this fails where the device token never was valid. The credentials are those of `list_subscriptions`, with the
    /// same doubt about an API key.
    ///
    /// # Request
    ///
    /// `DELETE /subscriptions/{subscription_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The subscription is gone.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The subscription belongs to another user.
    /// - `404`: There is no subscription with this id.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-subscription>
    fn delete_subscription(&self) -> builder::DeleteSubscription<'_>;
}

impl ClientPushExt for Client {
    fn list_events(&self) -> builder::ListEvents<'_> {
        builder::ListEvents::new(self)
    }
    fn create_event(&self) -> builder::CreateEvent<'_> {
        builder::CreateEvent::new(self)
    }
    fn get_event_by_id(&self) -> builder::GetEventById<'_> {
        builder::GetEventById::new(self)
    }
    fn update_event(&self) -> builder::UpdateEvent<'_> {
        builder::UpdateEvent::new(self)
    }
    fn delete_event(&self) -> builder::DeleteEvent<'_> {
        builder::DeleteEvent::new(self)
    }
    fn get_event_status(&self) -> builder::GetEventStatus<'_> {
        builder::GetEventStatus::new(self)
    }
    fn list_pull_events(&self) -> builder::ListPullEvents<'_> {
        builder::ListPullEvents::new(self)
    }
    fn create_push_token(&self) -> builder::CreatePushToken<'_> {
        builder::CreatePushToken::new(self)
    }
    fn delete_push_token(&self) -> builder::DeletePushToken<'_> {
        builder::DeletePushToken::new(self)
    }
    fn list_subscriptions(&self) -> builder::ListSubscriptions<'_> {
        builder::ListSubscriptions::new(self)
    }
    fn create_subscription(&self) -> builder::CreateSubscription<'_> {
        builder::CreateSubscription::new(self)
    }
    fn delete_subscription(&self) -> builder::DeleteSubscription<'_> {
        builder::DeleteSubscription::new(self)
    }
}
