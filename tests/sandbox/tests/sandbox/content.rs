//! Files: the three steps of an upload, both ways of storing, downloads, lists, rights.

mod downloads;
mod entries;
pub(crate) mod steps;
mod storage;
mod uploads;
