//! Users: one at a time, and in lists.

mod lists;
mod one;
