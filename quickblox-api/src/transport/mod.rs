//! One call: credentials, sessions, attempts, redirects of downloads, decoding and errors.
//!
//! [`Context::call`] sends a request as often as its settings allow and gives the response, whatever its status. From
//! there a [`ResponseValue`] is made, or an [`Error`]. Requests are sent by the [`link`](crate::link).

mod attempt;
mod byte_stream;
mod call;
mod call_error;
mod decoding;
mod explain;
mod item_errors;
mod profile;
mod query;
mod redirect;
mod response;
mod retry;
mod retry_after;
mod session;
mod settings;

use std::sync::Arc;

pub use byte_stream::ByteStream;
pub(crate) use call::RetryBudget;
pub(crate) use decoding::LARGE;
pub(crate) use explain::unsent;
pub(crate) use item_errors::{in_order, raw_items};
pub(crate) use profile::{MakeRequest, Profile};
pub use response::ResponseValue;
pub use retry::RetryPolicy;
pub(crate) use settings::{CallSettings, check_time};

use crate::{
    auth::{Credential, Credentials},
    error::Error,
    link::{Body, Link},
    operation::{Auth, SessionEffect},
};

/// What the calls of a client are made with. Clones and views share the connections, and clones the session.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) link: Arc<Link>,
    /// The credentials of the client itself, which views are made of.
    pub(crate) own: Arc<Credentials>,
    /// Those of this client or view.
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) retry_budget: Arc<RetryBudget>,
    pub(crate) on_behalf_of: Option<i64>,
    pub(crate) settings: CallSettings,
}

impl Context {
    /// The credential for an operation, or what to do if there is none.
    pub(crate) fn credential(&self, accepted: &[Auth]) -> Result<Credential<'_>, String> {
        self.credentials.choose(accepted, self.on_behalf_of)
    }

    /// Refuses a call before it is sent: for a setting, for its effect on a session, or because no credential fits.
    pub(crate) fn check(&self, accepted: &[Auth], effect: SessionEffect) -> Result<(), String> {
        if let Some(refusal) = self.settings.refusal() {
            return Err(refusal.to_owned());
        }
        self.credentials.keeps_owner(effect)?;
        self.credential(accepted).map(drop)
    }

    /// The response, if its status is a success.
    pub(crate) fn success(
        &self,
        operation: &'static str,
        response: ResponseValue<Body>,
    ) -> Result<ResponseValue<Body>, Error> {
        if response.status().is_success() {
            return Ok(response);
        }
        Err(self.refusal(operation, response))
    }

    /// The error of a response that is no success.
    pub(crate) fn refusal(&self, operation: &'static str, response: ResponseValue<Body>) -> Error {
        explain::refusal(operation, response, &self.credentials.redactor())
    }

    /// The body of a success as a stream.
    pub(crate) fn stream(
        &self,
        operation: &'static str,
        response: ResponseValue<Body>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let response = self.success(operation, response)?;
        let limit = self.link.limits.read;
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(response.map(|body| ByteStream::new(operation, status, headers, body, limit)))
    }
}
