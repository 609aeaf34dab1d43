// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Module `custom_objects`.

pub mod requests;
pub mod types;
