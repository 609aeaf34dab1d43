//! Where generated code hands over: before a request is sent, and to send it.

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{Request, Response};

use super::call;
use crate::{Auth, Client, Operation, auth::Credential};

impl ClientInfo<()> for Client {
    // Sent as a header by generated code, and taken off again before it goes out.
    fn api_version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    fn baseurl(&self) -> &str {
        &self.baseurl
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for Client {
    /// Refuses a call for which the client has no credential, while an error can still say what to do.
    async fn pre<E>(
        &self,
        _request: &mut Request,
        info: &OperationInfo,
    ) -> Result<(), progenitor_client::Error<E>> {
        let operation = Operation::find(info.operation_id)
            .ok_or_else(|| "the operation is not in the table of operations".to_owned());
        operation
            .and_then(|operation| self.credential(operation.auth))
            .map(drop)
            .map_err(progenitor_client::Error::InvalidRequest)
    }

    /// Sends the request. What comes of it is an answer in any case, since no error could tell all there is to tell.
    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        // `pre` has refused the call if there is none.
        let Some(operation) = Operation::find(info.operation_id) else {
            return self.client.execute(request).await;
        };
        let make = || request.try_clone().map(Ok);
        Ok(call::run(self, operation.into(), &make).await)
    }
}

impl Client {
    /// The credential for an operation, or what to do for want of one.
    pub(crate) fn credential(&self, accepted: &[Auth]) -> Result<Credential<'_>, String> {
        self.credentials.choose(accepted, self.on_behalf_of)
    }
}
