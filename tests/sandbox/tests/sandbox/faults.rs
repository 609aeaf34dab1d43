//! Faults on demand, and the mistakes of a test that a sandbox notices.

mod violations;
mod wire;
