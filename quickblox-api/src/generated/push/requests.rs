// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `push`.

use std::fmt::Display;
use progenitor_client::{QueryParam, encode_path};
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, Operation, ResponseValue, wire};
use crate::call::{Call, IntoField, Limited};
use crate::generated::{operations, types};
use crate::paging::{ItemStream, Measure, PageStream, Paged, Window};

impl Client {
    /// Send or schedule a notification.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateEvent`](crate::requests::CreateEvent).
    pub fn create_event(&self) -> CreateEvent {
        let call = Call::new(self, &operations::CREATE_EVENT);
        CreateEvent {
            call,
            active: None,
            date: None,
            end_date: None,
            environment: None,
            event_type: None,
            external_user: None,
            message: None,
            name: None,
            notification_type: None,
            period: None,
            push_type: None,
            user: None,
        }
    }

    /// Register a device token.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreatePushToken`](crate::requests::CreatePushToken).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn create_push_token(&self) -> CreatePushToken {
        let call = Call::new(self, &operations::CREATE_PUSH_TOKEN);
        CreatePushToken {
            call,
            device: None,
            push_token: None,
        }
    }

    /// Subscribe a device to push notifications.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateSubscription`](crate::requests::CreateSubscription).
    pub fn create_subscription(&self) -> CreateSubscription {
        let call = Call::new(self, &operations::CREATE_SUBSCRIPTION);
        CreateSubscription {
            call,
            device: None,
            notification_channel: None,
            notification_channels: None,
            push_token: None,
        }
    }

    /// Delete an event.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteEvent`](crate::requests::DeleteEvent).
    pub fn delete_event(
        &self,
        event_id: impl TryInto<i64, Error: Display>,
    ) -> DeleteEvent {
        let mut call = Call::new(self, &operations::DELETE_EVENT);
        let event_id = call.argument("event_id", event_id);
        call.within("event_id", &event_id, Some(1), None);
        DeleteEvent { call, event_id }
    }

    /// Delete a registered device token.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeletePushToken`](crate::requests::DeletePushToken).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn delete_push_token(
        &self,
        push_token_id: impl TryInto<i64, Error: Display>,
    ) -> DeletePushToken {
        let mut call = Call::new(self, &operations::DELETE_PUSH_TOKEN);
        let push_token_id = call.argument("push_token_id", push_token_id);
        call.within("push_token_id", &push_token_id, Some(1), None);
        DeletePushToken {
            call,
            push_token_id,
        }
    }

    /// Delete a subscription.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteSubscription`](crate::requests::DeleteSubscription).
    pub fn delete_subscription(
        &self,
        subscription_id: impl TryInto<i64, Error: Display>,
    ) -> DeleteSubscription {
        let mut call = Call::new(self, &operations::DELETE_SUBSCRIPTION);
        let subscription_id = call.argument("subscription_id", subscription_id);
        call.within("subscription_id", &subscription_id, Some(1), None);
        DeleteSubscription {
            call,
            subscription_id,
        }
    }

    /// Get an event.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetEventById`](crate::requests::GetEventById).
    pub fn get_event_by_id(
        &self,
        event_id: impl TryInto<i64, Error: Display>,
    ) -> GetEventById {
        let mut call = Call::new(self, &operations::GET_EVENT_BY_ID);
        let event_id = call.argument("event_id", event_id);
        call.within("event_id", &event_id, Some(1), None);
        GetEventById { call, event_id }
    }

    /// Get the status of an event.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetEventStatus`](crate::requests::GetEventStatus).
    pub fn get_event_status(
        &self,
        event_id: impl TryInto<i64, Error: Display>,
    ) -> GetEventStatus {
        let mut call = Call::new(self, &operations::GET_EVENT_STATUS);
        let event_id = call.argument("event_id", event_id);
        call.within("event_id", &event_id, Some(1), None);
        GetEventStatus { call, event_id }
    }

    /// List the events that the user created.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListEvents`](crate::requests::ListEvents).
    pub fn list_events(&self) -> ListEvents {
        let call = Call::new(self, &operations::LIST_EVENTS);
        ListEvents {
            call,
            page: None,
            per_page: None,
        }
    }

    /// List in-app alerts.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListPullEvents`](crate::requests::ListPullEvents).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn list_pull_events(&self) -> ListPullEvents {
        let call = Call::new(self, &operations::LIST_PULL_EVENTS);
        ListPullEvents { call }
    }

    /// List the subscriptions of the user.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListSubscriptions`](crate::requests::ListSubscriptions).
    pub fn list_subscriptions(&self) -> ListSubscriptions {
        let call = Call::new(self, &operations::LIST_SUBSCRIPTIONS);
        ListSubscriptions { call }
    }

    /// Change an event or deliver it again.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateEvent`](crate::requests::UpdateEvent).
    pub fn update_event(
        &self,
        event_id: impl TryInto<i64, Error: Display>,
    ) -> UpdateEvent {
        let mut call = Call::new(self, &operations::UPDATE_EVENT);
        let event_id = call.argument("event_id", event_id);
        call.within("event_id", &event_id, Some(1), None);
        UpdateEvent {
            call,
            event_id,
            active: None,
            date: None,
            message: None,
            name: None,
            period: None,
        }
    }
}

/// Send or schedule a notification.
///
/// Made by [`Client::create_event`](crate::Client::create_event).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_event()
///     .environment(types::Environment::Production)
///     .message("payload=eyJhcHMiOnsiYWxlcnQiOiJIZWxsbywgV29ybGQhIiwiYmFkZ2UiOjc3Nywic291bmQiOiJkZWZhdWx0In19")
///     .notification_type(types::NotificationType::Push)
///     .push_type(types::PushType::Apns)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates an event, which delivers a push notification or an e-mail to users: immediately, at a given time, or
/// repeatedly.
///
/// | `event_type` | requires | delivery |
/// |---|---|---|
/// | `one_shot`, the default without `date` | no `date` | immediately |
/// | `fixed_date`, the default with `date` | `date`, not in the past | once, at `date` |
/// | `period_date`, the default with `period` | `date` and `period` | first at `date`, then every `period` |
///
/// Name the recipients in exactly one way: by `user.ids`, by one field of `user.tags`, or by `external_user.ids`. The
/// server publishes no way to address all users at once. Only users with a subscription are recipients; if there is
/// none, the request fails. Later failures, such as a scheduled event without recipients, appear only in the
/// Dashboard.
///
/// With `push_type`, the response is one event. Without it, and possibly for e-mails, it is a list with one event for
/// each channel. The status is 200 or 201. Requires a user session.
///
/// The server also accepts a form body with names such as `event[user][ids]`. Before server version 3.17.09.2, a
/// single id sent as text caused status 500.
///
/// # Request
///
/// `POST /events.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The created event, or one event for each channel. The server sends either this status or 201.
/// - `201`: The created event, or a list with one event for each channel.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: No recipient has a subscription. The message names the channel in a spelling of its own: `'fcm'` or `'gcm'` for `gcm`, and `'apns'`; older servers also send `GCM (Android Push)` and `E-mail`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-event>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateEvent {
    call: Call,
    active: Option<bool>,
    date: Option<i64>,
    end_date: Option<i64>,
    environment: Option<types::Environment>,
    event_type: Option<types::EventType>,
    external_user: Option<types::EventExternalUsers>,
    message: Option<String>,
    name: Option<String>,
    notification_type: Option<types::NotificationType>,
    period: Option<types::EventPeriod>,
    push_type: Option<types::PushType>,
    user: Option<types::EventUsers>,
}

impl CreateEvent {
    /// `active`: Whether the event is active. Not every server supports it in this request.
    pub fn active<K>(mut self, active: impl IntoField<bool, K>) -> Self {
        self.call.set("active", &mut self.active, active);
        self
    }

    /// `date`: Time of the first or only delivery, in Unix seconds. Required for `fixed_date` and `period_date`.
    pub fn date<K>(mut self, date: impl IntoField<i64, K>) -> Self {
        self.call.set("date", &mut self.date, date);
        self
    }

    /// `end_date`: End of the repetition, in Unix seconds. Must not be before `date`.
    pub fn end_date<K>(mut self, end_date: impl IntoField<i64, K>) -> Self {
        self.call.set("end_date", &mut self.end_date, end_date);
        self
    }

    /// `environment`: Build mode of the application. A notification is delivered only to subscriptions of the same mode.
    ///
    /// Required.
    pub fn environment<K>(
        mut self,
        environment: impl IntoField<types::Environment, K>,
    ) -> Self {
        self.call.set("environment", &mut self.environment, environment);
        self
    }

    /// `event_type`: When to deliver. Absent, the server derives it from `date` and `period`.
    pub fn event_type<K>(
        mut self,
        event_type: impl IntoField<types::EventType, K>,
    ) -> Self {
        self.call.set("event_type", &mut self.event_type, event_type);
        self
    }

    /// `external_user`: Recipients by their ids in the caller's own system.
    pub fn external_user<K>(
        mut self,
        external_user: impl IntoField<types::EventExternalUsers, K>,
    ) -> Self {
        self.call.set("external_user", &mut self.external_user, external_user);
        self
    }

    /// `message`: Content of the notification. Its form depends on `push_type`:
    ///
    /// - Absent: Base64 of the plain text, or of a JSON object with the keys below (iOS and Android).
    /// - `apns`, `apns_voip`: `payload=` followed by the Base64 of the whole APNs payload, a JSON object with `aps`.
    /// - `gcm`: pairs `data.key=value`, joined with `&`. `data.message` is required and comes first. Each value is
    ///   form-encoded (a space becomes `+`) and then Base64-encoded: `I love M&M's! Especially red one!` becomes
    ///   `data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=`. The server sends FCM data messages,
    ///   never notification messages, and adds `collapse_key` with `event` and the id of the event.
    /// - E-mail: Base64 of the text.
    ///
    /// | key of a universal message | iOS | Android |
    /// |---|---|---|
    /// | `message` | `aps.alert` or its `body` | `data.message` |
    /// | `ios_badge`, an integer | `aps.badge` | ignored |
    /// | `ios_sound` | `aps.sound` | ignored |
    /// | `ios_content_available`, 1 | `aps.content-available` | ignored |
    /// | `ios_mutable_content`, 1 | `aps.mutable-content` | ignored |
    /// | `ios_category` | `aps.category` | ignored |
    /// | `ios_voip`, 1 | VoIP push with an `apns_voip` subscription, else ordinary push | ordinary push |
    /// | any other | the same key beside `aps` | `data.` followed by the key |
    ///
    /// In a form body, a literal `&` in the message must be sent as `%26`. The server publishes no maximum length.
    ///
    /// Required.
    pub fn message<K>(mut self, message: impl IntoField<String, K>) -> Self {
        self.call.set("message", &mut self.message, message);
        self
    }

    /// `name`: Label of the event, for the caller's own use.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `notification_type`: Kind of notification. `pull`, alerts that the application fetches itself, may no longer be supported.
    ///
    /// Required.
    pub fn notification_type<K>(
        mut self,
        notification_type: impl IntoField<types::NotificationType, K>,
    ) -> Self {
        self.call
            .set("notification_type", &mut self.notification_type, notification_type);
        self
    }

    /// `period`: Interval of the repetition, in seconds. Required for `period_date`.
    pub fn period<K>(mut self, period: impl IntoField<types::EventPeriod, K>) -> Self {
        self.call.set("period", &mut self.period, period);
        self
    }

    /// `push_type`: Delivers on one platform only. Absent, the message is universal and goes to all devices of the recipients.
    /// Applies to the notification type `push` only.
    pub fn push_type<K>(
        mut self,
        push_type: impl IntoField<types::PushType, K>,
    ) -> Self {
        self.call.set("push_type", &mut self.push_type, push_type);
        self
    }

    /// `user`: Recipients by user id or by tags.
    pub fn user<K>(mut self, user: impl IntoField<types::EventUsers, K>) -> Self {
        self.call.set("user", &mut self.user, user);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateEventRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateEventRequest>(body) {
            let body = body.event;
            self.active = body.active;
            self.date = body.date;
            self.end_date = body.end_date;
            self.environment = Some(body.environment);
            self.event_type = body.event_type;
            self.external_user = body.external_user;
            self.message = Some(body.message);
            self.name = body.name;
            self.notification_type = Some(body.notification_type);
            self.period = body.period;
            self.push_type = body.push_type;
            self.user = body.user;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<wire::OneOrMany<types::EventEnvelope>>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateEventRequest {
            event: types::CreateEventFields {
                active: self.active,
                date: self.date,
                end_date: self.end_date,
                environment: self.call.required("environment", self.environment)?,
                event_type: self.event_type,
                external_user: self.external_user,
                message: self.call.required("message", self.message)?,
                name: self.name,
                notification_type: self
                    .call
                    .required("notification_type", self.notification_type)?,
                period: self.period,
                push_type: self.push_type,
                user: self.user,
            },
        };
        let request = self
            .call
            .http()
            .post(format!("{}/events.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Register a device token.
///
/// Made by [`Client::create_push_token`](crate::Client::create_push_token).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client, device: types::DeviceFields, push_token: types::CreatePushTokenFields) -> Result<(), Error> {
/// let response = client
///     .create_push_token()
///     .device(device)
///     .push_token(push_token)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Stores a device token without a subscription. Legacy: `create_subscription` sends the token itself and replaces
/// this request. The server may no longer support it. The server also accepted a form body with names such as
/// `push_token[environment]`.
///
/// # Request
///
/// `POST /push_tokens.json`. Legacy: may stop working. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `201`: The stored token.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreatePushToken {
    call: Call,
    device: Option<types::DeviceFields>,
    push_token: Option<types::CreatePushTokenFields>,
}

impl CreatePushToken {
    /// `device`: The device to register.
    ///
    /// Required.
    pub fn device<K>(mut self, device: impl IntoField<types::DeviceFields, K>) -> Self {
        self.call.set("device", &mut self.device, device);
        self
    }

    /// `push_token`: A device token to register without a subscription.
    ///
    /// Required.
    pub fn push_token<K>(
        mut self,
        push_token: impl IntoField<types::CreatePushTokenFields, K>,
    ) -> Self {
        self.call.set("push_token", &mut self.push_token, push_token);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreatePushTokenRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreatePushTokenRequest>(body) {
            self.device = Some(body.device);
            self.push_token = Some(body.push_token);
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::PushTokenEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreatePushTokenRequest {
            device: self.call.required("device", self.device)?,
            push_token: self.call.required("push_token", self.push_token)?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/push_tokens.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Subscribe a device to push notifications.
///
/// Made by [`Client::create_subscription`](crate::Client::create_subscription).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_subscription()
///     .notification_channel(types::NotificationChannel::Apns)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Registers a device token of the session's user for one notification channel. A user has at most 10 subscriptions,
/// on different devices. One `udid` may have a development and a production subscription at the same time. Two iOS
/// applications on one device do not overwrite each other's subscriptions.
///
/// APNs and FCM may invalidate a device token at any time. The server deletes subscriptions whose token is reported
/// as invalid. The device must then register again and subscribe with its new token.
///
/// The response is a list of subscriptions. It may hold all subscriptions of the user, only the new one, or none. Use
/// a user session; an API key may be refused. The server also accepts a form body with names such as
/// `push_token[environment]`.
///
/// # Request
///
/// `POST /subscriptions.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `201`: Subscriptions of the user, each wrapped in an object. The list may be empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The device token is invalid, or FCM is not configured for the application in the Dashboard.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-subscription>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateSubscription {
    call: Call,
    device: Option<types::DeviceFields>,
    notification_channel: Option<types::NotificationChannel>,
    notification_channels: Option<types::NotificationChannel>,
    push_token: Option<types::SubscriptionTokenFields>,
}

impl CreateSubscription {
    /// `device`: The device to register.
    pub fn device<K>(mut self, device: impl IntoField<types::DeviceFields, K>) -> Self {
        self.call.set("device", &mut self.device, device);
        self
    }

    /// `notification_channel`: Channel of the subscription.
    pub fn notification_channel<K>(
        mut self,
        notification_channel: impl IntoField<types::NotificationChannel, K>,
    ) -> Self {
        self.call
            .set(
                "notification_channel",
                &mut self.notification_channel,
                notification_channel,
            );
        self
    }

    /// `notification_channels`: Other accepted name of `notification_channel`. One channel as text, despite the plural.
    pub fn notification_channels<K>(
        mut self,
        notification_channels: impl IntoField<types::NotificationChannel, K>,
    ) -> Self {
        self.call
            .set(
                "notification_channels",
                &mut self.notification_channels,
                notification_channels,
            );
        self
    }

    /// `push_token`: The token that APNs or FCM issued to the application on the device.
    pub fn push_token<K>(
        mut self,
        push_token: impl IntoField<types::SubscriptionTokenFields, K>,
    ) -> Self {
        self.call.set("push_token", &mut self.push_token, push_token);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateSubscriptionRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateSubscriptionRequest>(body) {
            self.device = body.device;
            self.notification_channel = body.notification_channel;
            self.notification_channels = body.notification_channels;
            self.push_token = body.push_token;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Vec<types::SubscriptionEnvelope>>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateSubscriptionRequest {
            device: self.device,
            notification_channel: self.notification_channel,
            notification_channels: self.notification_channels,
            push_token: self.push_token,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/subscriptions.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Delete an event.
///
/// Made by [`Client::delete_event`](crate::Client::delete_event).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_event(34891).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes an event. Requires a user session. The server publishes no error responses for this request.
///
/// # Request
///
/// `DELETE /events/{event_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `event_id`: Id of the event to delete.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The event is deleted.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/events>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteEvent {
    call: Call,
    event_id: Option<i64>,
}

impl DeleteEvent {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let event_id = encode_path(
            &self.call.required("event_id", self.event_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(format!("{}/events/{event_id}.json", self.call.base_url()));
        Ok((self.call, request))
    }
}

/// Delete a registered device token.
///
/// Made by [`Client::delete_push_token`](crate::Client::delete_push_token).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_push_token(681).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes a device token that `create_push_token` stored. Legacy: the server may no longer support it. To stop
/// notifications to a device, use `delete_subscription`.
///
/// # Request
///
/// `DELETE /push_tokens/{push_token_id}.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `push_token_id`: Id of the registered token to delete.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The token is deleted. The body is empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeletePushToken {
    call: Call,
    push_token_id: Option<i64>,
}

impl DeletePushToken {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let push_token_id = encode_path(
            &self.call.required("push_token_id", self.push_token_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(
                format!("{}/push_tokens/{push_token_id}.json", self.call.base_url()),
            );
        Ok((self.call, request))
    }
}

/// Delete a subscription.
///
/// Made by [`Client::delete_subscription`](crate::Client::delete_subscription).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_subscription(56328256).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes a subscription of the calling user. A subscription of another user cannot be deleted. The request may fail
/// if the device token of the subscription was never valid. Use a session token; an API key may be refused.
///
/// # Request
///
/// `DELETE /subscriptions/{subscription_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `subscription_id`: Id of the subscription to delete.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The subscription is deleted.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The subscription belongs to another user.
/// - `404`: There is no subscription with this id.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-subscription>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteSubscription {
    call: Call,
    subscription_id: Option<i64>,
}

impl DeleteSubscription {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let subscription_id = encode_path(
            &self.call.required("subscription_id", self.subscription_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(
                format!("{}/subscriptions/{subscription_id}.json", self.call.base_url()),
            );
        Ok((self.call, request))
    }
}

/// Get an event.
///
/// Made by [`Client::get_event_by_id`](crate::Client::get_event_by_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_event_by_id(30529342).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns one event of the session's application. Requires a user session. One request returns only one event; there
/// is no request for several ids.
///
/// # Request
///
/// `GET /events/{event_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `event_id`: Id of the event to return.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The event.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-event-by-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetEventById {
    call: Call,
    event_id: Option<i64>,
}

impl GetEventById {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::EventEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let event_id = encode_path(
            &self.call.required("event_id", self.event_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/events/{event_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get the status of an event.
///
/// Made by [`Client::get_event_status`](crate::Client::get_event_status).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_event_status(34891).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Experimental: returns the status of an event. The server may not support this request; use `get_event_by_id`
/// instead.
///
/// # Request
///
/// `GET /events/{event_id}/status.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `event_id`: Id of the event.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The event. The form of the body is not specified.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetEventStatus {
    call: Call,
    event_id: Option<i64>,
}

impl GetEventStatus {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::EventEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let event_id = encode_path(
            &self.call.required("event_id", self.event_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/events/{event_id}/status.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// List the events that the user created.
///
/// Made by [`Client::list_events`](crate::Client::list_events).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_events().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns page by page the events that the session's user created, not the events that the user received. Sorting
/// and filtering are not supported. Use a session token; an API key may be refused.
///
/// # Request
///
/// `GET /events.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: One page of events.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-events>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListEvents {
    call: Call,
    page: Option<i32>,
    per_page: Option<i32>,
}

impl ListEvents {
    /// `page`: Number of the page, starting at 1. The default is 1.
    pub fn page<K>(mut self, page: impl IntoField<i32, K>) -> Self {
        self.call.set("page", &mut self.page, page);
        self.call.within("page", &self.page, Some(1), None);
        self
    }

    /// `per_page`: Number of entries on one page, at most 100 (more on Enterprise servers only). The default is 10.
    pub fn per_page<K>(mut self, per_page: impl IntoField<i32, K>) -> Self {
        self.call.set("per_page", &mut self.per_page, per_page);
        self.call.within("per_page", &self.per_page, Some(1), Some(100));
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
    pub async fn send(self) -> Result<ResponseValue<types::EventPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/events.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("page", &self.page))
            .query(&QueryParam::new("per_page", &self.per_page));
        Ok((self.call, request))
    }
}

impl Paged for ListEvents {
    type Page = types::EventPage;
    type Item = types::EventEnvelope;
    const OPERATION: &'static Operation = &operations::LIST_EVENTS;
    fn window(&self) -> Window {
        Window {
            position: self.page.map(i64::from),
            size: self.per_page.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.page(position).per_page(size)
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
            size: Limited::number(&page.per_page),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// List in-app alerts.
///
/// Made by [`Client::list_pull_events`](crate::Client::list_pull_events).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_pull_events().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returned the events of the notification type `pull`, alerts that an application fetched itself. Legacy: the server
/// may no longer support it.
///
/// # Request
///
/// `GET /pull_events.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The alerts. The form of the body is not specified.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListPullEvents {
    call: Call,
}

impl ListPullEvents {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/pull_events.json", self.call.base_url()));
        Ok((self.call, request))
    }
}

/// List the subscriptions of the user.
///
/// Made by [`Client::list_subscriptions`](crate::Client::list_subscriptions).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_subscriptions().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns subscriptions as one list without pages: all subscriptions of the user or, on some servers, only those of
/// the device. Find the entry of a device by its `udid`. Use a session token; an API key may be refused.
///
/// # Request
///
/// `GET /subscriptions.json`. Safe to send twice: the client retries it.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The subscriptions, each wrapped in an object.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: The request was refused. The server publishes neither the cause nor the form of the body.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-subscriptions>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListSubscriptions {
    call: Call,
}

impl ListSubscriptions {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Vec<types::SubscriptionEnvelope>>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/subscriptions.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Change an event or deliver it again.
///
/// Made by [`Client::update_event`](crate::Client::update_event).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.update_event(34891).active(true).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Changes the message, times or label of an event. `active: true` also delivers the notification once more.
/// Recipients, types, environment and `end_date` cannot be changed. Requires a user session. The server publishes no
/// error responses for this request.
///
/// # Request
///
/// `PUT /events/{event_id}.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `event_id`: Id of the event to change.
///
/// # Credentials
///
/// A session.
///
/// # Response
///
/// - `200`: The changed event.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-event>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateEvent {
    call: Call,
    event_id: Option<i64>,
    active: Option<bool>,
    date: Option<i64>,
    message: Option<String>,
    name: Option<String>,
    period: Option<types::EventPeriod>,
}

impl UpdateEvent {
    /// `active`: True delivers the notification once more.
    pub fn active<K>(mut self, active: impl IntoField<bool, K>) -> Self {
        self.call.set("active", &mut self.active, active);
        self
    }

    /// `date`: New delivery time in Unix seconds. For `fixed_date` not in the past.
    pub fn date<K>(mut self, date: impl IntoField<i64, K>) -> Self {
        self.call.set("date", &mut self.date, date);
        self
    }

    /// `message`: New content, in the form that `create_event` requires.
    pub fn message<K>(mut self, message: impl IntoField<String, K>) -> Self {
        self.call.set("message", &mut self.message, message);
        self
    }

    /// `name`: New label of the event.
    pub fn name<K>(mut self, name: impl IntoField<String, K>) -> Self {
        self.call.set("name", &mut self.name, name);
        self
    }

    /// `period`: New interval in seconds.
    pub fn period<K>(mut self, period: impl IntoField<types::EventPeriod, K>) -> Self {
        self.call.set("period", &mut self.period, period);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateEventRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateEventRequest>(body) {
            let body = body.event;
            self.active = body.active;
            self.date = body.date;
            self.message = body.message;
            self.name = body.name;
            self.period = body.period;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::EventEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let event_id = encode_path(
            &self.call.required("event_id", self.event_id)?.to_string(),
        );
        let body = types::UpdateEventRequest {
            event: types::UpdateEventFields {
                active: self.active,
                date: self.date,
                message: self.message,
                name: self.name,
                period: self.period,
            },
        };
        let request = self
            .call
            .http()
            .put(format!("{}/events/{event_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
