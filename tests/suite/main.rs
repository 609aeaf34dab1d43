//! What guards the description, the generator and the crate, in one program: a module each, which share what is costly
//! to build and to make. Only `secrets` needs a process of its own.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

mod bundle;
mod cancelling;
mod common;
mod constructs;
mod diff;
mod examples;
mod faults;
mod front_page;
mod identity;
mod layers;
mod lenient;
mod limits;
mod lints;
mod names;
mod naming;
mod output;
mod owned;
mod paging;
mod pipeline;
mod replay;
mod requests;
mod reserved;
mod strict;
mod surface;
mod tidy;
mod traces;
mod undecodable;
mod validation;
mod work_day;
