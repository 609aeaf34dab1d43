//! Hand-written types for what the server writes in more than one way.
//!
//! The description names them (`x-rust-type`), the generated models use them. Each reads every form that was seen and
//! writes back the form it read, so that nothing is lost on the way through.

mod error_body;
mod external_id;
mod items;
mod lenient_integer;
mod open_enum;
mod secret;
mod user_ids;

pub use error_body::ErrorBody;
pub use external_id::ExternalId;
pub use items::Items;
pub use lenient_integer::LenientInteger;
pub(crate) use open_enum::open_enum;
pub use secret::Secret;
pub use user_ids::UserIds;
