// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! What several modules share.

pub mod types;
