// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Module `common`.

pub mod types;
