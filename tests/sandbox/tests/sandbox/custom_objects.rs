//! Records and their classes: types, lists, changes, files, rights.

mod changes;
mod classes;
mod client;
mod files;
mod lists;
mod records;
mod rights;
