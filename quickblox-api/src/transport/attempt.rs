//! One attempt at a call: its request with the credential of the client, and with those that redirects lead to.

use http::{HeaderMap, StatusCode, header::AUTHORIZATION};
use reqwest::{Request, Url};
use tracing::Span;

use super::{
    Context,
    call_error::CallError,
    profile::{MakeRequest, Profile},
    query,
    redirect::{MAX_REDIRECTS, location, next},
    session,
};
use crate::{
    auth::Credential,
    link::{Attempt, Response, ResponseMode, SendError},
};

impl Context {
    pub(super) async fn attempt(
        &self,
        profile: Profile<'_>,
        make: &MakeRequest<'_>,
        request: Request,
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, CallError> {
        let prepared = |mut request: Request| {
            query::rewrite(request.url_mut());
            request
        };
        let request = prepared(request);
        let headers = request.headers().clone();
        let again = || make()?.ok().map(prepared);
        let response = self.send(profile, request, &again, attempt).await?;
        // A redirected POST would become a GET, whose response would be taken for that of the POST.
        if profile.mode == ResponseMode::Streamed && profile.method == "GET" {
            self.follow(profile, headers, response, attempt).await
        } else {
            Ok(response)
        }
    }

    /// Sends one request, with the credential that the operation takes and the client has.
    async fn send(
        &self,
        profile: Profile<'_>,
        mut request: Request,
        again: &(dyn Fn() -> Option<Request> + Send + Sync),
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, CallError> {
        // An upload may go to another host, which must not see it.
        if !self.link.is_own(request.url()) {
            record_host(request.url());
            return Ok(self.link.exchange(request, attempt).await?);
        }
        let add_headers = |request: &mut Request| {
            for (name, value) in self.settings.headers() {
                request.headers_mut().insert(name, value.clone());
            }
        };
        add_headers(&mut request);
        let headers = request.headers_mut();
        // A call without one that fits was refused before.
        match self.credential(profile.auth).unwrap_or(Credential::Nothing) {
            Credential::Nothing => {}
            Credential::Account(key) => {
                headers.insert("qb-account-key", key.clone());
            }
            Credential::ApiKey { key, on_behalf_of } => {
                headers.insert(AUTHORIZATION, key.clone());
                if let Some(user_id) = on_behalf_of {
                    headers.insert("on-behalf-of", user_id.into());
                }
            }
            Credential::Session(session) => {
                let again = || {
                    let mut request = again()?;
                    add_headers(&mut request);
                    Some(request)
                };
                let effect = profile.session;
                return session::send(&self.link, session, request, &again, effect, attempt).await;
            }
        }
        Ok(self.link.exchange(request, attempt).await?)
    }

    /// Follows the redirects of a download to where the file is, with the headers of the first request.
    ///
    /// The HTTP client follows no redirect, so that no credential goes to another host. A download has to go there, without
    /// any.
    async fn follow(
        &self,
        profile: Profile<'_>,
        headers: HeaderMap,
        mut response: Response,
        attempt: &mut Attempt<'_>,
    ) -> Result<Response, CallError> {
        let mut has_left = false;
        for _ in 0..MAX_REDIRECTS {
            let Some(location) = location(&response) else {
                return Ok(response);
            };
            let refused = |summary| CallError::Redirect {
                status: response.status,
                summary,
            };
            let url = next(&response.url, location).map_err(refused)?;
            // No credential after another host, which could redirect anywhere on the API's host.
            has_left |= !self.link.is_own(&url);
            let make = || {
                let request = self.link.http.builder().get(url.clone());
                request.headers(headers.clone()).build()
            };
            let request = make().map_err(SendError::sending)?;
            response = if has_left {
                record_host(request.url());
                self.link.exchange(request, attempt).await?
            } else {
                self.send(profile, request, &|| make().ok(), attempt)
                    .await?
            };
        }
        match location(&response) {
            None => Ok(response),
            Some(_) => Err(CallError::Redirect {
                status: StatusCode::FOUND,
                summary: "the server redirects again and again",
            }),
        }
    }
}

/// Notes in the span of the call where the content of a file goes, or comes from.
fn record_host(url: &Url) {
    let host = url.host_str().unwrap_or_default();
    Span::current().record("storage_host", host);
}
