// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Module `chat`.

pub mod requests;
pub mod types;
