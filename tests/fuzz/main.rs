//! Fuzz targets, for the stable toolchain. As tests they run a bounded number of inputs from a fixed seed; CONTRIBUTING
//! says how to run one for an hour.
//!
//! An input is a file of the corpus with random changes. A target fails if it panics or if an assertion about its output
//! does not hold; the input is then written to a file that the message names.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a target fails by a panic"
)]

mod harness;
mod headers;
mod pipeline;
mod responses;
