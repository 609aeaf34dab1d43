//! HTTP on both sides of the handlers: connections, bodies in, answers out.

mod decode;
mod encode;
mod faulty;
mod line;
mod respond;
mod serve;
mod storage;
mod tls;

pub(crate) use serve::{listen, serve};
pub(crate) use tls::tls;
