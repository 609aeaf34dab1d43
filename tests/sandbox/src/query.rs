//! Parts of lists: which one is asked for, and how it is wrapped.

mod page;

pub(crate) use page::Page;
