//! What `create_event` sends: the message in the encoding of its platform, to whom, and when.
//!
//! A [`PushEvent`] is put together from values and converts into the body of the request:
//!
//! ```no_run
//! use quickblox_api::{Client, Error, types::Environment};
//! use quickblox_api::push::{PushEvent, Recipients, Universal};
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let message = Universal::new("Message received from Bob").badge(5).field("user_id", "234");
//! let event = PushEvent::new(Environment::Production, message, Recipients::users([4503964, 4503978]));
//! let response = client.create_event().body(event).send().await?;
//! // One event, or one for each channel: the list has either.
//! for created in response.iter() {
//!     println!("{}", created.event.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | message | reaches | encoding |
//! |---|---|---|
//! | [`Universal`] | all devices | Base64 of the text, or of a JSON object with the parameters |
//! | [`Apns`] | iOS | `payload=` and Base64 of the payload |
//! | [`Fcm`] | Android | `data.key=` and Base64 of the form-encoded value, pair by pair |
//! | [`PushMessage::email`] | mailboxes | Base64 of the text |
//!
//! No limit of a message's length is documented today. The server turns a universal message into one for each channel,
//! so that the events in the response hold other texts than were sent.
//!
//! Source: <https://docs.quickblox.com/reference/push-notification-formats>

mod apns;
mod event;
mod fcm;
mod message;
mod recipients;
#[cfg(test)]
mod tests;
mod universal;

pub use apns::Apns;
pub use event::PushEvent;
pub use fcm::Fcm;
pub use message::PushMessage;
pub use recipients::Recipients;
pub use universal::Universal;
