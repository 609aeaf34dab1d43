//! The API's query languages, so that an operator which a module does not know cannot be written.
//!
//! There are two: `number id in 1,2` for [users], and `field[operator]=value` for [dialogs],
//! [messages] and [records], with an operator or two more or less in each. The server ignores what
//! it does not understand and responds as if nothing had been asked, so a slip is worse than an error.
//!
//! A condition is made from a constant of the module in question; conditions are gathered in a filter; the filter is
//! given to the request. For what is not documented today, each filter has `raw`.
//!
//! The same constants are what lists are sorted by: `sort_desc(dialogs::LAST_MESSAGE_DATE_SENT)`. A name that has no
//! constant is given as text.
//!
//! ```no_run
//! use quickblox_api::{Client, Error, query::{UserOrder, dialogs, users}};
//!
//! # async fn example(client: Client) -> Result<(), Error> {
//! let found = client
//!     .list_users()
//!     .filter(users::ID.is_in([4503964, 4503978]))
//!     .order(UserOrder::desc(users::CREATED_AT))
//!     .send()
//!     .await?;
//! let lunches = client.list_dialogs().filter(dialogs::NAME.ctn("lunch")).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! `gte` is for the chat and for records only:
//!
//! ```compile_fail,E0599
//! use quickblox_api::query::users;
//!
//! let recent = users::ID.gte(5);
//! ```
//!
//! And `near` is for records only:
//!
//! ```compile_fail,E0599
//! use quickblox_api::query::dialogs;
//!
//! let here = dialogs::NAME.near(11.0, 45.4, 16800.0);
//! ```
//!
//! Dialogs are not known to be sorted by their names:
//!
//! ```compile_fail,E0277
//! # fn example(client: quickblox_api::Client) {
//! use quickblox_api::query::dialogs;
//!
//! let sorted = client.list_dialogs().sort_asc(dialogs::NAME);
//! # }
//! ```
//!
//! [`RecordUpdate`] builds what `update_record` does to single fields.

mod condition;
pub mod dialogs;
mod error;
pub mod field;
pub mod messages;
pub mod records;
#[cfg(test)]
mod tests;
mod update;
mod user_filter;
pub mod users;
mod value;

pub use condition::{Condition, Filter};
pub use dialogs::{DialogEntity, DialogFilter};
pub use error::QueryError;
pub use field::Field;
pub use messages::{MessageEntity, MessageFilter};
pub use records::{Calc, RecordEntity, RecordFilter};
pub use update::RecordUpdate;
pub use user_filter::{UserFilter, UserFilters, UserOrder};
pub use users::UserField;
pub use value::{Date, Seconds};
