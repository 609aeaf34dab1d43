// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Module `ai`.

pub mod requests;
pub mod types;
