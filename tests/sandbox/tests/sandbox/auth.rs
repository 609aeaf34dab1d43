//! Sessions and keys: who gets a session, how long it lives, what it opens.

mod sessions;
mod signatures;
