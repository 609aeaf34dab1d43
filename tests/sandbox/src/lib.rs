//! An in-memory Server API over real HTTP, for tests and for trying the crate `quickblox-api` without an account.
//!
//! A [`Sandbox`] keeps state and rules as the service does, holds each request and each of its own answers against the
//! description, and is gone when it is dropped. What it does not do stands in its README.

mod answer;
mod base;
mod call;
mod clock;
pub mod contract;
mod credentials;
mod direct;
mod faults;
mod fields;
mod gate;
mod http;
mod moments;
mod operations;
mod plan;
mod query;
mod ranges;
mod refusal;
mod sandbox;
mod shared;
mod signature;
mod violations;
mod world;

pub use clock::Clock;
pub use credentials::{Credentials, KnownUser};
pub use faults::{Fault, Faults, Framing, RetryAfter, Rule, Stage, Unauthorized};
pub use plan::Plan;
pub use sandbox::{Builder, Sandbox};
pub use violations::Violations;
pub use world::{Holdings, Pushed, Storage};
