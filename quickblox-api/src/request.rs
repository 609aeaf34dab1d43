//! Calls of operations that the description does not have, so that a missing one can be called all the same.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderValue, header::CONTENT_TYPE};
use reqwest::{Method, RequestBuilder, Url};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    call::Call,
    client::Client,
    error::Error,
    link::{Body, ResponseMode, SendError},
    operation::{Auth, Operation, SessionEffect, Status},
    transport::{self, ByteStream, Profile, ResponseValue},
};

/// What is known of an operation that the caller describes.
static REQUEST: Operation = Operation {
    id: "request",
    method: "",
    path: "",
    tag: "",
    status: Status::Current,
    idempotent: false,
    // As most operations take them.
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    session: SessionEffect::None,
    pagination: None,
    media_type: None,
    response_media_type: None,
};

/// A call of an operation that this crate has no method for.
///
/// Made by [`Client::request`]. It goes the way of all calls: credentials, sessions, retries, pace, time limits and
/// errors. In errors and traces the operation is called `request`; traces hold the path as it is given, so that a secret
/// belongs into the query or the body.
#[derive(Clone)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct Request {
    call: Call,
    method: Method,
    path: String,
    auth: &'static [Auth],
    parts: Result<Parts, Unbuilt>,
}

#[derive(Clone)]
struct Parts {
    url: Url,
    body: Option<(HeaderValue, Bytes)>,
}

/// Why the parts could not be put together.
#[derive(Clone)]
enum Unbuilt {
    Path(&'static str),
    Part(Arc<SendError>),
}

impl Client {
    /// Starts a call of an operation that this crate has no method for, by its method and its path below the base URL.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error};
    /// use reqwest::Method;
    /// use serde::Deserialize;
    ///
    /// #[derive(Deserialize)]
    /// struct Count {
    ///     count: u64,
    /// }
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client
    ///     .request(Method::GET, "/chat/Dialog.json")
    ///     .query(&[("count", 1)])
    ///     .send::<Count>()
    ///     .await?;
    /// println!("{}", response.count);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A path that does not begin with one `/`, or holds `?`, `#`, `\`, `..`, white space or control characters, is
    /// refused when the request is sent, with [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub fn request(&self, method: Method, path: &str) -> Request {
        let url = check(path).and_then(|()| {
            Url::parse(&format!("{}{path}", self.base_url())).map_err(|_| "the path makes no URL")
        });
        let parts = url.map(|url| Parts { url, body: None });
        Request {
            call: Call::new(self, &REQUEST),
            method,
            path: path.to_owned(),
            auth: REQUEST.auth,
            parts: parts.map_err(Unbuilt::Path),
        }
    }
}

impl Request {
    crate::call::settings!(call);

    /// Adds to the query: pairs, or a struct of scalars. They are written by the API's rule, encoded once at most.
    pub fn query(self, query: &(impl Serialize + ?Sized)) -> Self {
        self.add(|builder| builder.query(query))
    }

    /// Sends a body as JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.add(|builder| builder.json(body))
    }

    /// Sends pairs, or a struct of scalars, as a form.
    pub fn form(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.add(|builder| builder.form(body))
    }

    /// Sends a body as it is.
    pub fn body(self, content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        self.add(|builder| builder.header(CONTENT_TYPE, content_type).body(body.into()))
    }

    /// The credentials that the operation takes, any one of them. Default: a session, or an API key, alone or on behalf
    /// of a user.
    pub fn auth(mut self, accepted: &'static [Auth]) -> Self {
        self.auth = accepted;
        self
    }

    /// Sends the request and decodes its response. An empty response is `null` or `{}`, whichever fits; `()` takes any
    /// empty one, [`serde_json::Value`] any JSON.
    ///
    /// # Errors
    ///
    /// Those of any call, by [kind](crate::ErrorKind). A response that is no `T` is a [`Decode`](crate::ErrorKind::Decode);
    /// the request *was processed* then. [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the path, the query or
    /// the body cannot be sent.
    pub async fn send<T: DeserializeOwned + Send + 'static>(
        self,
    ) -> Result<ResponseValue<T>, Error> {
        let response = Box::pin(self.call(ResponseMode::Buffered)).await?;
        let context = self.call.client().context();
        context.decode(&REQUEST, response).await
    }

    /// Sends the request and gives its response as bytes, as they arrive.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for decoding; those that come later are the stream's.
    pub async fn send_for_stream(self) -> Result<ResponseValue<ByteStream>, Error> {
        let response = Box::pin(self.call(ResponseMode::Streamed)).await?;
        let context = self.call.client().context();
        context.stream(REQUEST.id, response)
    }

    async fn call(&self, mode: ResponseMode) -> Result<ResponseValue<Body>, Error> {
        let Parts { url, body } = match &self.parts {
            Ok(parts) => parts,
            Err(Unbuilt::Path(refusal)) => return Err(self.call.refused(refusal)),
            Err(Unbuilt::Part(error)) => return Err(transport::unsent(REQUEST.id, error.clone())),
        };
        let context = self.call.client().context();
        let checked = context.check(self.auth, REQUEST.session);
        checked.map_err(|refusal| self.call.refused(&refusal))?;
        let make = || {
            let mut request = self.call.http().request(self.method.clone(), url.clone());
            if let Some((content_type, body)) = body {
                request = request
                    .header(CONTENT_TYPE, content_type)
                    .body(body.clone());
            }
            Some(request.build())
        };
        let profile = Profile {
            method: self.method.as_str(),
            path: &self.path,
            idempotent: matches!(self.method, Method::GET | Method::HEAD),
            auth: self.auth,
            ..Profile::new(&REQUEST, mode)
        };
        self.call.send_each(profile, &make).await
    }

    fn add(mut self, change: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Self {
        self.parts = self.parts.and_then(|Parts { url, body }| {
            let builder = self.call.http().request(self.method.clone(), url);
            let request = change(builder)
                .build()
                .map_err(|error| Unbuilt::Part(Arc::new(SendError::sending(error))))?;
            let bytes = request.body().and_then(reqwest::Body::as_bytes);
            let content_type = request.headers().get(CONTENT_TYPE).cloned();
            let given = content_type.zip(bytes.map(Bytes::copy_from_slice));
            Ok(Parts {
                url: request.url().clone(),
                body: given.or(body),
            })
        });
        self
    }
}

/// Refuses a path that would lead elsewhere than it says.
fn check(path: &str) -> Result<(), &'static str> {
    if !path.starts_with('/') || path.starts_with("//") {
        return Err("the path does not begin with one `/`");
    }
    if path.contains(|c: char| c.is_control() || c.is_whitespace() || r"?#\".contains(c)) {
        return Err(
            "the path holds `?`, `#`, `\\`, white space or a control character: give a query by `query`",
        );
    }
    // Written with escapes, dots mean the same.
    let is_dots = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        segment == "." || segment == ".."
    };
    if path.split('/').any(is_dots) {
        return Err("the path holds `.` or `..`, which would lead elsewhere");
    }
    Ok(())
}

/// Without the query and the body, which may hold what is private.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("call", &self.call)
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
