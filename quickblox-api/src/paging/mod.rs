//! Lists that the server gives in parts, as streams that ask for the next part when it is wanted.
//!
//! The request of every operation whose list is paged has two methods: `items()` streams the entries, `pages()` the whole
//! responses. The streams own what they need, so they may be moved into a task or the body of a response:
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
//! # When a stream ends
//!
//! At a part without entries; where the parts so far make up the total that the server names; and at a part that is
//! shorter than it may be, unless the list is read by offset and its total says that there is more. Entries that appear
//! or vanish meanwhile may be seen twice or not at all, as with any list in parts; the stream ends all the same. Sort by
//! something that does not change if that matters.
//!
//! A server that never comes to an end is left after [`max_pages`](PageStream::max_pages) parts, with an error of kind
//! [`PageLimit`](crate::ErrorKind::PageLimit).
//!
//! # One part ahead
//!
//! With `prefetch()` the next part is fetched while the caller works on the one before it, and never more than that one:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! # async fn store(_: String) {}
//! let mut dialogs = client.list_dialogs().items().prefetch();
//! while let Some(dialog) = dialogs.try_next().await? {
//!     store(dialog.id).await;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Everything else stays as it is: the parts and their order, when the stream ends, what `position()` says, and that an
//! error comes after all entries before it.
//!
//! # Items that cannot be decoded
//!
//! An item that the crate cannot decode costs no other. [`ItemStream`] gives an error in its place and goes on behind it;
//! a part has it in [`invalid_items`](ResponseValue::invalid_items), beside its list, whether the part is of
//! [`PageStream`] or of `send`. [`item_index`](crate::Error::item_index) tells such an error from others:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let mut users = client.list_users().items();
//! while let Some(item) = users.next().await {
//!     match item {
//!         Ok(item) => println!("{}", item.user.id),
//!         Err(error) if error.item_index().is_some() => {
//!             let json = error.raw_body().map(|raw| raw.to_text().into_owned());
//!             eprintln!("{error}: {json:?}");
//!         }
//!         Err(error) => return Err(error),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Going on after an error
//!
//! After any other error a stream ends. `position()` is what to start the next one with:
//!
//! ```no_run
//! # use quickblox_api::{Client, Error};
//! # async fn example(client: Client) -> Result<(), Error> {
//! let mut dialogs = client.list_dialogs().items();
//! loop {
//!     match dialogs.try_next().await {
//!         Ok(Some(dialog)) => println!("{}", dialog.id),
//!         Ok(None) => break,
//!         // A real program waits here, and counts.
//!         Err(error) if error.is_timeout() => {
//!             dialogs = client.list_dialogs().skip(dialogs.position()).items();
//!         }
//!         Err(error) => return Err(error),
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod item_stream;
mod page_stream;
mod prefetch;
mod progress;
#[cfg(test)]
mod tests;

pub use item_stream::ItemStream;
pub use page_stream::PageStream;
#[doc(hidden)]
pub use progress::{Measure, Window};

use crate::{error::Error, operation::Operation, transport::ResponseValue};

/// A request whose response is one part of a list, for code that is generic over such requests.
///
/// Implemented for the requests of all operations whose [`pagination`](crate::Operation::pagination) is there; there is
/// nothing to implement by hand.
///
/// A stream starts where the request says (`page`, or `skip`), else at the beginning. Its parts are as long as the
/// request says (`per_page`, or `limit`), else as long as the API allows, else 100 entries where lists are read by
/// offset. With `count(1)`, where the request has it, there are no entries: send the request and read the count from the
/// response instead.
pub trait Paged: Clone + Send + Sync + Unpin + 'static {
    /// One part: the whole response to one request.
    type Page: Send + Unpin + 'static;
    /// One entry of the list, with whatever the server wraps around it.
    type Item: Send + Unpin + 'static;

    #[doc(hidden)]
    const OPERATION: &'static Operation;

    /// What the caller has set.
    #[doc(hidden)]
    fn window(&self) -> Window;

    #[doc(hidden)]
    #[must_use]
    fn at(self, position: i64, size: Option<i64>) -> Self;

    #[doc(hidden)]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send + 'static;

    #[doc(hidden)]
    fn measure(page: &Self::Page) -> Measure;

    #[doc(hidden)]
    fn into_items(page: Self::Page) -> Vec<Self::Item>;
}
