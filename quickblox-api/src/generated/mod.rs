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

/// Models: what requests carry and responses hold.
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
}

/// Requests: one for each operation, made by the client's method of its name.
pub mod requests {
    pub use super::address_book::requests::*;
    pub use super::ai::requests::*;
    pub use super::auth::requests::*;
    pub use super::chat::requests::*;
    pub use super::content::requests::*;
    pub use super::custom_objects::requests::*;
    pub use super::push::requests::*;
    pub use super::users::requests::*;
}
