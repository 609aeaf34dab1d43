//! Callers that err, by mistake or on purpose: refused, and the next one is served.

mod bad_input;
mod bytes;
mod odd_values;
mod strict;
