//! Hand-written types for what the server writes in more than one way.
//!
//! The description names them (`x-rust-type`), the generated models use them. Each reads every form that was seen and
//! writes back the form it read, so that nothing is lost on the way through.

mod comma_separated;
mod error_body;
mod indexed_list;
mod items;
mod lenient_integer;
mod number_or_text;
mod one_or_many;
mod open_enum;
mod secret;
mod user_ids;

pub use comma_separated::CommaSeparated;
pub use error_body::ErrorBody;
pub use indexed_list::IndexedList;
pub use items::Items;
pub use lenient_integer::LenientInteger;
pub use number_or_text::NumberOrText;
pub use one_or_many::OneOrMany;
pub(crate) use open_enum::open_enum;
pub use secret::Secret;
pub use user_ids::UserIds;
