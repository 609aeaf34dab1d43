//! Settings of one call, on every request and on views of the client.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::Call;
use crate::{client::Client, transport::RetryPolicy};

/// Views that make their calls with another setting. They share connections, session and pace with the client.
impl Client {
    /// A view of this client whose calls may take this long in all: waiting for their turn, opening a session, all
    /// attempts and the waits in between. It takes precedence over [`RetryPolicy::total_time`] and means the same.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// use std::time::Duration;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let quick = client.with_total_time(Duration::from_secs(2));
    /// let user = quick.get_user(4503964).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn with_total_time(&self, time: Duration) -> Self {
        self.with(|context| context.settings.set_total_time(time))
    }

    /// A view of this client whose calls are tried again by this policy.
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn with_retry(&self, policy: RetryPolicy) -> Self {
        self.with(|context| context.settings.set_retry(policy))
    }

    /// A view of this client whose calls may, or may not, be sent again after an attempt that the server may have carried
    /// out, whatever [`Operation::idempotent`](crate::Operation::idempotent) says.
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn with_idempotent(&self, idempotent: bool) -> Self {
        self.with(|context| context.settings.set_idempotent(idempotent))
    }

    /// A view of this client whose calls send this header to the API's host, in place of one of the same name.
    ///
    /// Calls fail with [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the header is one that the client sets by
    /// itself: one with a credential (`Authorization`, `Proxy-Authorization`, `Cookie`, `QB-…`, `On-Behalf-Of`), or one
    /// that follows from the request (`Host`, `Content-Type`, `Content-Length`, `Transfer-Encoding`).
    #[must_use = "this returns a view and leaves the client as it is"]
    pub fn with_header(&self, name: HeaderName, value: HeaderValue) -> Self {
        self.with(|context| context.settings.set_header(name, value))
    }
}

/// The four settings as methods of a request, for its `impl` block; `$call` is its field that has them.
macro_rules! settings {
    ($call:ident) => {
        /// Limits the time of this whole call. See [`Client::with_total_time`](crate::Client::with_total_time).
        pub fn total_time(mut self, time: ::std::time::Duration) -> Self {
            self.$call = self.$call.total_time(time);
            self
        }

        /// Sets when this call is retried. See [`Client::with_retry`](crate::Client::with_retry).
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.$call = self.$call.retry(policy);
            self
        }

        /// Sets whether this request is safe to send twice. See
        /// [`Client::with_idempotent`](crate::Client::with_idempotent).
        pub fn idempotent(mut self, idempotent: bool) -> Self {
            self.$call = self.$call.idempotent(idempotent);
            self
        }

        /// Adds a header to this request. See [`Client::with_header`](crate::Client::with_header).
        pub fn header(mut self, name: ::http::HeaderName, value: ::http::HeaderValue) -> Self {
            self.$call = self.$call.header(name, value);
            self
        }
    };
}
pub(crate) use settings;

impl Call {
    pub(crate) fn total_time(mut self, time: Duration) -> Self {
        self.client = self.client.with_total_time(time);
        self
    }

    pub(crate) fn retry(mut self, policy: RetryPolicy) -> Self {
        self.client = self.client.with_retry(policy);
        self
    }

    pub(crate) fn idempotent(mut self, idempotent: bool) -> Self {
        self.client = self.client.with_idempotent(idempotent);
        self
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.client = self.client.with_header(name, value);
        self
    }
}
