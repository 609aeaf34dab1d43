//! Users: one at a time, and in lists.

mod gone;
mod lists;
mod one;
