// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `push`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// What is delivered, to whom and when. The operation's table tells which times go with which type.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateEventFields {
    /// Whether the event is active. Some SDKs send it; the page of `create_event` does not have it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// First or only delivery, in Unix seconds. Needed for `fixed_date` and `period_date`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<i64>,
    /// End of the repetition in Unix seconds, not before `date`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<i64>,
    /// Mode in which the application was built. A notification reaches the subscriptions of its own mode.
    pub environment: ::quickblox_api::types::Environment,
    /// When to deliver. Follows from `date` and `period` where it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event_type: ::std::option::Option<::quickblox_api::types::EventType>,
    /// Recipients by the ids of the caller's own system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_user: ::std::option::Option<EventExternalUsers>,
    /// The content, whose form depends on `push_type`.
    ///
    /// - None: Base64 of the plain text, or of a JSON object with the keys below (iOS and Android).
    /// - `apns`, `apns_voip`: `payload=` and the Base64 of the whole APNs payload, a JSON object with `aps`.
    /// - `gcm`: pairs `data.key=value`, joined with `&`. `data.message` is a must and comes first. Each value is
    ///   form-encoded (a blank is `+`) and then put into Base64. `I love M&M's! Especially red one!` gives
    ///   `data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=`. The server sends data messages of
    ///   FCM, never notification messages, and adds `collapse_key` with `event` and the event's id.
    /// - For e-mails: Base64 of the text.
    ///
    /// | key of a universal message | iOS | Android |
    /// |---|---|---|
    /// | `message` | `aps.alert` or its `body` | `data.message` |
    /// | `ios_badge`, an integer | `aps.badge` | ignored |
    /// | `ios_sound` | `aps.sound` | ignored |
    /// | `ios_content_available`, 1 | `aps.content-available` | ignored |
    /// | `ios_mutable_content`, 1 | `aps.mutable-content` | ignored |
    /// | `ios_category` | `aps.category` | ignored |
    /// | `ios_voip`, 1 | a VoIP push to users with an `apns_voip` subscription, else an ordinary one | ordinary push |
    /// | any other | the same key beside `aps` | `data.` and the key |
    ///
    /// In a form body a literal `&` within the message is to be sent as `%26`. No limit of the length is documented
    /// today.
    pub message: ::std::string::String,
    /// A label for the caller's own use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Kind of delivery. `pull` (alerts to be fetched) is known from 2013 only.
    pub notification_type: ::quickblox_api::types::NotificationType,
    /// Interval of the repetition. Needed for `period_date`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::quickblox_api::types::EventPeriod>,
    /// Delivers on one platform only. Left out, the message is universal and goes to all devices of the recipients.
    /// Heeded for the notification type `push` alone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_type: ::std::option::Option<::quickblox_api::types::PushType>,
    /// Recipients by id or by tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user: ::std::option::Option<EventUsers>,
}

impl CreateEventFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateEventFields {
        Default::default()
    }
}

/// The event to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateEventRequest {
    /// What is delivered, to whom and when. The operation's table tells which times go with which type.
    pub event: CreateEventFields,
}

impl CreateEventRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateEventRequest {
        Default::default()
    }
}

/// A device token without a subscription.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatePushTokenFields {
    /// The device token itself.
    pub client_identification_sequence: ::quickblox_api::wire::Secret,
    /// Mode in which the application was built. A notification reaches the subscriptions of its own mode.
    pub environment: ::quickblox_api::types::Environment,
}

impl CreatePushTokenFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreatePushTokenFields {
        Default::default()
    }
}

/// The device token to register, and its device.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatePushTokenRequest {
    /// The device to register.
    pub device: DeviceFields,
    /// A device token without a subscription.
    pub push_token: CreatePushTokenFields,
}

impl CreatePushTokenRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreatePushTokenRequest {
        Default::default()
    }
}

/// A device and the channel by which it is reached. One of the two names of the channel is needed; current
/// subscriptions also need `push_token` and `device`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateSubscriptionRequest {
    /// The device to register.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device: ::std::option::Option<DeviceFields>,
    /// Channel of the subscription, under the documented name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_channel: ::std::option::Option<
        ::quickblox_api::types::NotificationChannel,
    >,
    /// The same channel under the name that SDKs use. One value as text, in spite of the plural.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_channels: ::std::option::Option<
        ::quickblox_api::types::NotificationChannel,
    >,
    /// What APNs or FCM issued to the application on the device. An old SDK could give the text `id` of a registered push
    /// token in place of the device token.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub push_token: ::std::option::Option<SubscriptionTokenFields>,
}

impl CreateSubscriptionRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateSubscriptionRequest {
        Default::default()
    }
}

/// The device to register.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeviceFields {
    /// System of the device. `windows_phone` and `blackberry` are no longer served. Old clients wrote `iOS`.
    pub platform: ::quickblox_api::types::DevicePlatform,
    /// Any text that tells this device from the others. A user may have several devices.
    pub udid: ::std::string::String,
}

impl DeviceFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::DeviceFields {
        Default::default()
    }
}

/// A notification that was sent or is to be sent. What the request said of recipients, notification type and push
/// type is not returned. The fields changed over the years, so `id` alone is certain.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Event {
    /// Whether the event is active. Setting it to true delivers again, see `update_event`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// The application it belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub application_id: ::std::option::Option<i64>,
    /// When it was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// First or only delivery, in Unix seconds. Null for an event without date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// End of the repetition, in Unix seconds.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end_date: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Mode of the subscriptions it is meant for. Older answers have it in `subscribers_selector`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<::quickblox_api::types::Environment>,
    /// When it is delivered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event_type: ::std::option::Option<::quickblox_api::types::EventType>,
    /// Id of the event, given by the server.
    pub id: i64,
    /// Where it comes from. Missing in answers of 2015.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<::quickblox_api::types::EventKind>,
    /// The content in the form of its channel, which is not always the form it was sent in: plain Base64 for `gcm`
    /// came back as `data.message=…`, and a universal text as `payload=…` in the event of the channel `apns`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// The caller's label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// The channel that delivers it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub notification_channel: ::std::option::Option<NamedChannel>,
    /// How often it has occurred; the spelling is the server's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub occured_count: ::std::option::Option<i32>,
    /// Seconds between two deliveries. Null for an event that is not repeated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::quickblox_api::wire::LenientInteger>,
    /// Who was selected; in answers up to 2018, and still read by an SDK.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribers_selector: ::std::option::Option<SubscribersSelector>,
    /// Presumably the tags that select the recipients. Only null was seen, so any JSON is accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_query: ::std::option::Option<::serde_json::Value>,
    /// When it last changed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// The user who created it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i64>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl Event {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Event {
        Default::default()
    }
}

/// One event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EventEnvelope {
    /// A notification that was sent or is to be sent. What the request said of recipients, notification type and push
    /// type is not returned. The fields changed over the years, so `id` alone is certain.
    pub event: Event,
}

impl EventEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::EventEnvelope {
        Default::default()
    }
}

/// Recipients by the ids of the caller's own system.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EventExternalUsers {
    /// External ids of the recipients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::quickblox_api::wire::UserIds>,
}

impl EventExternalUsers {
    /// A builder that has no value yet.
    pub fn builder() -> builder::EventExternalUsers {
        Default::default()
    }
}

/// One page of a list of events.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EventPage {
    /// Number of this page.
    pub current_page: i32,
    /// The events of this page.
    pub items: ::std::vec::Vec<EventEnvelope>,
    /// Events on a full page.
    pub per_page: i32,
    /// Events on all pages.
    pub total_entries: i64,
}

impl EventPage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::EventPage {
        Default::default()
    }
}

/// Recipients by their tags. One of the three is enough.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EventTags {
    /// Users with all of these tags and no others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub all: ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
    /// Users with at least one of these tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
    /// Users with none of these tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude: ::std::option::Option<::quickblox_api::wire::CommaSeparated>,
}

impl EventTags {
    /// A builder that has no value yet.
    pub fn builder() -> builder::EventTags {
        Default::default()
    }
}

/// Recipients by id or by tags.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EventUsers {
    /// Recipients by their QuickBlox ids.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::quickblox_api::wire::UserIds>,
    /// Recipients by their tags. One of the three is enough.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<EventTags>,
}

impl EventUsers {
    /// A builder that has no value yet.
    pub fn builder() -> builder::EventUsers {
        Default::default()
    }
}

/// A channel as answers have it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NamedChannel {
    /// Service that delivers: Apple's for ordinary (`apns`) and for VoIP pushes (`apns_voip`), Google's FCM under its old
    /// name (`gcm`), and e-mail. `mpns` (Windows Phone) and `bbps` (BlackBerry) are no longer served; the latter ended
    /// with server 3.18.04.1.
    pub name: ::quickblox_api::types::NotificationChannel,
}

impl NamedChannel {
    /// A builder that has no value yet.
    pub fn builder() -> builder::NamedChannel {
        Default::default()
    }
}

/// A platform as answers have it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NamedPlatform {
    /// System of the device. `windows_phone` and `blackberry` are no longer served. Old clients wrote `iOS`.
    pub name: ::quickblox_api::types::DevicePlatform,
}

impl NamedPlatform {
    /// A builder that has no value yet.
    pub fn builder() -> builder::NamedPlatform {
        Default::default()
    }
}

/// A registered device token. Only the id is certain; the rest follows an early Android SDK.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushToken {
    /// The token as registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_identification_sequence: ::std::option::Option<
        ::quickblox_api::wire::Secret,
    >,
    /// Mode of the application.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<::quickblox_api::types::Environment>,
    /// Id of the registered token.
    pub id: i64,
}

impl PushToken {
    /// A builder that has no value yet.
    pub fn builder() -> builder::PushToken {
        Default::default()
    }
}

/// One registered device token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PushTokenEnvelope {
    /// A registered device token. Only the id is certain; the rest follows an early Android SDK.
    pub push_token: PushToken,
}

impl PushTokenEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::PushTokenEnvelope {
        Default::default()
    }
}

/// Recipients of an event in older answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SubscribersSelector {
    /// Mode of the selected subscriptions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<::quickblox_api::types::Environment>,
    /// Null, or an object with `any`, `all` and `exclude`, as an SDK reads it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags_query: ::std::option::Option<::serde_json::Value>,
    /// The selected users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<i64>>,
}

impl SubscribersSelector {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SubscribersSelector {
        Default::default()
    }
}

/// A device that gets notifications through one channel. The environment is not returned.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Subscription {
    /// The registered device. How it looks for e-mail subscriptions is not known.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub device: ::std::option::Option<SubscriptionDevice>,
    /// Id of the subscription, given by the server.
    pub id: i64,
    /// A channel as answers have it.
    pub notification_channel: NamedChannel,
}

impl Subscription {
    /// A builder that has no value yet.
    pub fn builder() -> builder::Subscription {
        Default::default()
    }
}

/// A device within a subscription. Before server 3.17.05.1 only `udid` and `platform` were returned.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SubscriptionDevice {
    /// Bundle or package of the application, if it was given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bundle_identifier: ::std::option::Option<::std::string::String>,
    /// The token that pushes are sent to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_identification_sequence: ::std::option::Option<
        ::quickblox_api::wire::Secret,
    >,
    /// The platform; an object here, though it is sent as a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub platform: ::std::option::Option<NamedPlatform>,
    /// The device's identifier as it was registered.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub udid: ::std::option::Option<::std::string::String>,
}

impl SubscriptionDevice {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SubscriptionDevice {
        Default::default()
    }
}

/// One subscription of a list.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SubscriptionEnvelope {
    /// A device that gets notifications through one channel. The environment is not returned.
    pub subscription: Subscription,
}

impl SubscriptionEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SubscriptionEnvelope {
        Default::default()
    }
}

/// What APNs or FCM issued to the application on the device. An old SDK could give the text `id` of a registered push
/// token in place of the device token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SubscriptionTokenFields {
    /// Bundle identifier of the iOS application, or package of the Android one (since server 3.17.02.2).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bundle_identifier: ::std::option::Option<::std::string::String>,
    /// Device token of APNs or registration token of FCM.
    pub client_identification_sequence: ::quickblox_api::wire::Secret,
    /// Mode in which the application was built. A notification reaches the subscriptions of its own mode.
    pub environment: ::quickblox_api::types::Environment,
}

impl SubscriptionTokenFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::SubscriptionTokenFields {
        Default::default()
    }
}

/// What to change; a field that is left out stays.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateEventFields {
    /// True delivers the notification once more.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active: ::std::option::Option<bool>,
    /// New date in Unix seconds; for `fixed_date` not in the past. A page calls it a date and time; examples and SDKs
    /// have an integer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub date: ::std::option::Option<i64>,
    /// New content, in a form that `create_event` takes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    /// New label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// New interval, equally mistaken for a date on that page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub period: ::std::option::Option<::quickblox_api::types::EventPeriod>,
}

impl UpdateEventFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateEventFields {
        Default::default()
    }
}

/// The changes to an event.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateEventRequest {
    /// What to change; a field that is left out stays.
    pub event: UpdateEventFields,
}

impl UpdateEventRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateEventRequest {
        Default::default()
    }
}

crate::wire::open_enum! {
    /// System of the device. `windows_phone` and `blackberry` are no longer served. Old clients wrote `iOS`.
    pub enum DevicePlatform: String {
        /// `ios` on the wire.
        Ios = "ios",
        /// `android` on the wire.
        Android = "android",
        /// `windows_phone` on the wire.
        WindowsPhone = "windows_phone",
        /// `blackberry` on the wire.
        Blackberry = "blackberry",
    }
}

crate::wire::open_enum! {
    /// Mode in which the application was built. A notification reaches the subscriptions of its own mode.
    pub enum Environment: String {
        /// `development` on the wire.
        Development = "development",
        /// `production` on the wire.
        Production = "production",
    }
}

crate::wire::open_enum! {
    /// Where an event comes from: this API, the Dashboard, or the chat, which notifies users who are offline of new
    /// messages.
    pub enum EventKind: String {
        /// `API` on the wire.
        Api = "API",
        /// `DashBoard` on the wire.
        Dashboard = "DashBoard",
        /// `ChatAlert` on the wire.
        ChatAlert = "ChatAlert",
    }
}

crate::wire::open_enum! {
    /// Time between two deliveries in seconds. A day, a week, 30 days or 365.25 days; nothing else is documented.
    pub enum EventPeriod: i64 {
        /// `86400` on the wire.
        Day = 86400,
        /// `604800` on the wire.
        Week = 604800,
        /// `2592000` on the wire.
        Month = 2592000,
        /// `31557600` on the wire.
        Year = 31557600,
    }
}

crate::wire::open_enum! {
    /// Once and at once (`one_shot`), once at a date (`fixed_date`), or repeated from a date on (`period_date`).
    /// `multi_shot` is an old value that the iOS SDK still knows.
    pub enum EventType: String {
        /// `one_shot` on the wire.
        OneShot = "one_shot",
        /// `fixed_date` on the wire.
        FixedDate = "fixed_date",
        /// `period_date` on the wire.
        PeriodDate = "period_date",
        /// `multi_shot` on the wire.
        MultiShot = "multi_shot",
    }
}

crate::wire::open_enum! {
    /// Service that delivers: Apple's for ordinary (`apns`) and for VoIP pushes (`apns_voip`), Google's FCM under its old
    /// name (`gcm`), and e-mail. `mpns` (Windows Phone) and `bbps` (BlackBerry) are no longer served; the latter ended
    /// with server 3.18.04.1.
    pub enum NotificationChannel: String {
        /// `apns` on the wire.
        Apns = "apns",
        /// `apns_voip` on the wire.
        ApnsVoip = "apns_voip",
        /// `gcm` on the wire.
        Gcm = "gcm",
        /// `email` on the wire.
        Email = "email",
        /// `mpns` on the wire.
        Mpns = "mpns",
        /// `bbps` on the wire.
        Bbps = "bbps",
    }
}

crate::wire::open_enum! {
    /// Kind of delivery. `pull` (alerts to be fetched) is known from 2013 only.
    pub enum NotificationType: String {
        /// `push` on the wire.
        Push = "push",
        /// `email` on the wire.
        Email = "email",
        /// `pull` on the wire.
        Pull = "pull",
    }
}

crate::wire::open_enum! {
    /// The one platform that a push is meant for, and so the form of its message. `mpns` and `bbps` are no longer served.
    pub enum PushType: String {
        /// `apns` on the wire.
        Apns = "apns",
        /// `apns_voip` on the wire.
        ApnsVoip = "apns_voip",
        /// `gcm` on the wire.
        Gcm = "gcm",
        /// `mpns` on the wire.
        Mpns = "mpns",
        /// `bbps` on the wire.
        Bbps = "bbps",
    }
}
