//! A typed client for the QuickBlox Server API: sessions, users, address book, chat, files, push notifications, custom
//! objects and AI extensions, over HTTPS and JSON.
//!
//! It is meant for back-ends. The operations, their parameters and their models are generated from an OpenAPI
//! description; signing, sessions, errors, queries, uploads and lenient decoding are written by hand.
//!
//! # Quick start
//!
//! ```sh
//! cargo add quickblox-api
//! cargo add tokio --features macros,rt-multi-thread
//! ```
//!
//! ```no_run
//! use quickblox_api::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), quickblox_api::Error> {
//!     // Id and keys are in the application's overview in the Dashboard.
//!     let client = Client::builder()
//!         .application(76730, "authorization key", "authorization secret")
//!         .build()?;
//!
//!     // The first call that needs a session opens it.
//!     let response = client.get_user(4503964).send().await?;
//!     println!("{:?}", response.into_inner());
//!     Ok(())
//! }
//! ```
//!
//! A program that is deployed has its keys in the environment: [`Client::from_env`] reads them there. All calls need a
//! Tokio runtime.
//!
//! With an API key no session is needed, and the key may act as any user:
//!
//! ```no_run
//! # use quickblox_api::Client;
//! # async fn example() -> Result<(), quickblox_api::Error> {
//! let server = Client::builder().api_key("API key").build()?;
//! let dialogs = server.on_behalf_of(4503964).list_dialogs().send().await?;
//! // Some operations take no such header. A token of the user works for all.
//! let subscriptions = server.as_user_id(4503964).list_subscriptions().send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Lists are narrowed by conditions that only take the operators which the server knows there:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! use quickblox_api::query::{DialogFilter, dialogs};
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let filter = DialogFilter::new()
//!     .and(dialogs::NAME.ctn("lunch"))
//!     .and(dialogs::UPDATED_AT.gte(1556829805));
//! let lunches = client.list_dialogs().filter(filter).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Long lists come in parts. `items()` goes through all of them, and asks for the next part when it is wanted:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let mut users = client.list_users().items();
//! while let Some(item) = users.try_next().await? {
//!     println!("{} {:?}", item.user.id, item.user.full_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Requests
//!
//! Each operation is a method of [`Client`]. The parameters of its path, and those of its query that are required, are
//! arguments. Everything else is set on the request, which is a value of its own: it can be cloned, stored, and moved
//! into a task.
//!
//! A setter takes whatever converts into the field, or an `Option` of that; `None` leaves the field out ([`IntoField`]).
//! Every request also has settings of its own call: `total_time`, `retry`, `idempotent` and `header`. A view of the
//! client has them for all its calls:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! # async fn example(client: Client, name: Option<String>) -> Result<(), Error> {
//! use std::time::Duration;
//!
//! let handler = client.with_total_time(Duration::from_secs(2));
//! let user = handler
//!     .update_user(4503964)
//!     .full_name(name)
//!     .idempotent(true)
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Models
//!
//! Models in [`types`] are `#[non_exhaustive]`: a field that the server gains is no breaking change. Those that a caller
//! sends have a constructor, which takes the required fields, and a setter for each other field:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! use quickblox_api::types::AttachmentFields;
//!
//! # async fn example(client: Client, dialog_id: String) -> Result<(), Error> {
//! let picture = AttachmentFields::new("image").id(3232).name("museum.jpeg");
//! let message = client
//!     .create_message()
//!     .chat_dialog_id(dialog_id)
//!     .message("Look")
//!     .attachments([picture]);
//! message.send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Those that only the server makes have neither. A test takes them from JSON, as the server sends it:
//!
//! ```
//! use quickblox_api::types::Message;
//!
//! let message: Message = serde_json::from_str(r#"{"_id": "5f", "chat_dialog_id": "5d", "message": "At noon?"}"#)?;
//! assert_eq!(message.message.as_deref(), Some("At noon?"));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Errors
//!
//! All calls have one type of error, [`Error`], to match on by [kind](ErrorKind). A web service
//! maps them to statuses of its own:
//!
//! | error | status | reason |
//! |---|---|---|
//! | [`is_conflict`](Error::is_conflict) | 409 | the value, such as a login, belongs to somebody else |
//! | [`Validation`](ErrorKind::Validation) | 422 | a value cannot be taken; [`messages`](Error::messages) are fit to be shown, by field |
//! | [`NotFound`](ErrorKind::NotFound) | 404 | there is nothing under this id |
//! | [`Forbidden`](ErrorKind::Forbidden) | 403 | the user may not do this |
//! | [`Unauthorized`](ErrorKind::Unauthorized) | 401 | the user must log in; 500 if the credential is the service's own |
//! | [`RateLimited`](ErrorKind::RateLimited) | 503 | all callers together are too fast; pass on [`retry_after`](Error::retry_after) |
//! | [`Timeout`](ErrorKind::Timeout) | 504 | no response in time |
//! | [`Server`](ErrorKind::Server), [`Transport`](ErrorKind::Transport), [`UnexpectedStatus`](ErrorKind::UnexpectedStatus), [`Decode`](ErrorKind::Decode), [`ResponseTooLarge`](ErrorKind::ResponseTooLarge) | 502 | QuickBlox, or the way to it, failed |
//! | [`InvalidRequest`](ErrorKind::InvalidRequest), [`PageLimit`](ErrorKind::PageLimit), [`Content`](ErrorKind::Content) | 500 | the service itself is at fault |
//!
//! ```
//! use quickblox_api::{Error, ErrorKind, http::StatusCode};
//!
//! fn status_for(error: &Error) -> StatusCode {
//!     match error.kind() {
//!         ErrorKind::Validation if error.is_conflict() => StatusCode::CONFLICT,
//!         ErrorKind::Validation => StatusCode::UNPROCESSABLE_ENTITY,
//!         ErrorKind::NotFound => StatusCode::NOT_FOUND,
//!         ErrorKind::Forbidden => StatusCode::FORBIDDEN,
//!         ErrorKind::Unauthorized => StatusCode::UNAUTHORIZED,
//!         ErrorKind::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
//!         ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
//!         ErrorKind::Server | ErrorKind::Transport => StatusCode::BAD_GATEWAY,
//!         ErrorKind::UnexpectedStatus | ErrorKind::Decode => StatusCode::BAD_GATEWAY,
//!         ErrorKind::ResponseTooLarge => StatusCode::BAD_GATEWAY,
//!         // The rest, and kinds of later versions.
//!         _ => StatusCode::INTERNAL_SERVER_ERROR,
//!     }
//! }
//!
//! let error = Error::builder(ErrorKind::NotFound).build();
//! assert_eq!(status_for(&error), StatusCode::NOT_FOUND);
//! ```
//!
//! # What the client does by itself
//!
//! - It opens sessions when they are needed, renews them before they end, and once more if the server has lost one:
//!   [`Client`](Client#sessions). If the server refuses the time of this machine, it signs with the server's.
//! - A call acts as the user of its [view](Client#views), or is refused before anything is sent.
//! - It tries again what failed for a reason that may pass, but never sends a request twice that the server may have
//!   carried out, unless that does no harm: [`RetryPolicy`].
//! - It keeps to the rate of the account's plan, if that is set: [`RateLimit`]. With or without that, it slows down when
//!   the server responds with 429: [`ClientBuilder::adaptive_rate`].
//! - It sends credentials to the server's own host only, and writes none of them anywhere.
//! - It tells of each call in a span of [`tracing`], `quickblox_call`: operation, method, path (with the parameters' names,
//!   not their values, except for [`Client::request`]), status, attempts, time waited and taken, and the
//!   host of the storage to which content goes or from which it comes; of each retry in an event at level DEBUG.
//!
//! All futures may be dropped at any time.
//!
//! # Where things are
//!
//! - [`Client`] and [`ClientBuilder`]: credentials, address, time limits.
//! - [`requests`]: the requests that the methods of the client give. `send` makes the call.
//! - [`types`]: the models. Those that callers send are made with `Model::new(…)` and setters; [`wire`] holds those that
//!   read more than one form.
//! - [`query`]: conditions for lists, and changes of records, in the API's own languages.
//! - [`paging`]: streams of lists that come in parts.
//! - [`records`]: records of custom objects as values of your own structs.
//! - [`push`]: what `create_event` sends, in the encoding of each platform.
//! - [`Client::request`]: for operations that this crate does not have.
//! - [`content`]: uploads and downloads, in one call or in single steps.
//! - [`Error`]: what can go wrong, by [kind](ErrorKind).
//! - [`OPERATIONS`]: the table of all operations.
//!
//! # Features
//!
//! `rustls` (default) or `native-tls` chooses the TLS implementation. Without either, only `http://` works, unless
//! another crate turns on TLS in reqwest.
//!
//! # Types of other crates
//!
//! Those of [`bytes`], [`chrono`], [`futures_core`], [`http`], [`reqwest`] and [`serde_json`] stand in signatures here. The
//! crates are re-exported, so that theirs is the version that fits: `quickblox_api::reqwest::Method`.

// A failed `unwrap` is how a test fails.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)
)]

pub mod auth;
mod call;
mod client;
mod config;
pub mod content;
mod error;
#[rustfmt::skip]
#[allow(unreachable_pub, clippy::all, clippy::pedantic, reason = "made by a tool")]
mod generated;
mod link;
mod operation;
pub mod paging;
pub mod push;
pub mod query;
pub mod records;
mod request;
#[cfg(test)]
mod testing;
mod text;
mod transport;
pub mod wire;

/// The trait that code needs which is generic over paged lists. Calls need none.
pub mod prelude {
    pub use crate::paging::Paged;
}

#[doc(no_inline)]
pub use {bytes, chrono, futures_core, http, reqwest, serde_json};

pub use call::IntoField;
pub use client::Client;
pub use config::ClientBuilder;
pub use error::{Error, ErrorBuilder, ErrorKind, RawBody};
pub use generated::{operations::OPERATIONS, requests, types};
pub use link::RateLimit;
pub use operation::{Auth, Operation, PageStyle, Pagination, SessionEffect, Status};
pub use request::Request;
pub use transport::{ByteStream, ResponseValue, RetryPolicy};
