//! Parts of lists: what is asked for, in which order, which part, and how it is wrapped.

mod condition;
mod filter;
mod order;
mod page;
mod window;

pub(crate) use condition::{Condition, Operator};
pub(crate) use filter::Filter;
pub(crate) use order::{Order, compare};
pub(crate) use page::Page;
pub(crate) use window::Window;
