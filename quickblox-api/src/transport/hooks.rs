//! Where generated code hands over: before a request is sent, and to send it.

use http::{HeaderValue, header::AUTHORIZATION};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::{Request, Response, Url};

use super::{query, session};
use crate::{Client, Operation, auth::Credential};

impl ClientInfo<()> for Client {
    // Sent as a header by generated code, and taken off again below: the API knows no such header.
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
        self.credential(info)
            .map(drop)
            .map_err(progenitor_client::Error::InvalidRequest)
    }

    /// Sends the request with its URL and headers as the API wants them.
    async fn exec(&self, mut request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        request.headers_mut().remove("api-version");
        query::rewrite(request.url_mut());
        // `pre` has refused the call if there is none. An upload may go to another host, which must not see it.
        let credential = match self.credential(info) {
            Ok(credential) if self.is_own(request.url()) => credential,
            _ => Credential::Nothing,
        };
        match credential {
            Credential::Nothing => {}
            Credential::Account(key) => attach(&mut request, "qb-account-key", key.clone()),
            Credential::ApiKey { key, on_behalf_of } => {
                attach(&mut request, AUTHORIZATION.as_str(), key.clone());
                if let Some(user_id) = on_behalf_of {
                    attach(&mut request, "on-behalf-of", user_id.into());
                }
            }
            Credential::Session(session) => {
                return session::send(self, session, request, info.operation_id).await;
            }
        }
        self.client.execute(request).await
    }
}

impl Client {
    fn credential(&self, info: &OperationInfo) -> Result<Credential<'_>, String> {
        let operation = Operation::find(info.operation_id)
            .ok_or("the operation is not in the table of operations")?;
        self.credentials.choose(operation.auth, self.on_behalf_of)
    }

    /// Whether a URL leads to the server that the credentials are for.
    fn is_own(&self, url: &Url) -> bool {
        Url::parse(&self.baseurl).is_ok_and(|base| base.origin() == url.origin())
    }
}

pub(super) fn attach(request: &mut Request, name: &'static str, value: HeaderValue) {
    request.headers_mut().insert(name, value);
}
