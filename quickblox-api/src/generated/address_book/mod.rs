// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Module `address_book`.

pub mod requests;
pub mod types;
