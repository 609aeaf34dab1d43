//! HTTP on both sides of the handlers: connections, bodies in, answers out.

mod decode;
mod encode;
mod respond;
mod serve;
mod storage;
mod tls;

pub(crate) use serve::serve;
pub(crate) use tls::tls;
