//! Files go up and down over real connections, which behave as badly as they can.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

mod cancel;
mod download;
mod failures;
mod redirects;
mod resume;
mod server;
mod slow;
mod to_file;
mod upload;
