// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The typed client, made from the description in `openapi/`.

mod address_book;
mod ai;
mod auth;
mod chat;
mod common;
mod content;
mod custom_objects;
mod push;
mod users;
pub mod operations;

/// Models: what requests carry and answers hold.
pub mod types {
    pub use super::address_book::types::*;
    pub use super::ai::types::*;
    pub use super::auth::types::*;
    pub use super::chat::types::*;
    pub use super::common::types::*;
    pub use super::content::types::*;
    pub use super::custom_objects::types::*;
    pub use super::push::types::*;
    pub use super::users::types::*;
    /// Builders of the models, as `Model::builder()` gives them.
    pub mod builder {
        pub use super::super::address_book::types::builder::*;
        pub use super::super::ai::types::builder::*;
        pub use super::super::auth::types::builder::*;
        pub use super::super::chat::types::builder::*;
        pub use super::super::common::types::builder::*;
        pub use super::super::content::types::builder::*;
        pub use super::super::custom_objects::types::builder::*;
        pub use super::super::push::types::builder::*;
        pub use super::super::users::types::builder::*;
    }
    /// What goes wrong when a value does not fit a model.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

/// Requests: one builder for each operation, made by the method of its name.
pub mod builder {
    pub use super::address_book::builder::*;
    pub use super::ai::builder::*;
    pub use super::auth::builder::*;
    pub use super::chat::builder::*;
    pub use super::content::builder::*;
    pub use super::custom_objects::builder::*;
    pub use super::push::builder::*;
    pub use super::users::builder::*;
}

/// The traits that give the client its methods.
pub mod prelude {
    pub use super::address_book::ClientAddressBookExt;
    pub use super::ai::ClientAiExt;
    pub use super::auth::ClientAuthExt;
    pub use super::chat::ClientChatExt;
    pub use super::content::ClientContentExt;
    pub use super::custom_objects::ClientCustomObjectsExt;
    pub use super::push::ClientPushExt;
    pub use super::users::ClientUsersExt;
}
