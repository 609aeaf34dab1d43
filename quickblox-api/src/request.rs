//! Calls that the description does not know, so that a missing operation never blocks anybody.

use std::fmt;

use http::{HeaderName, HeaderValue, header::CONTENT_TYPE};
use progenitor_client::Error as Failure;
use reqwest::{Method, RequestBuilder, Url};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Auth, ByteStream, Client, Error,
    link::Shape,
    transport::{self, Profile, ResponseValue},
};

const NAME: &str = "request";

/// Sessions and API keys, as most operations take them.
const USUAL: &[Auth] = &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf];

/// A call of an operation that this crate has no method for.
///
/// Made by [`Client::request`]. It goes the way of all calls: credentials, sessions, retries, pace, time limits and
/// errors. In errors and traces the operation is called `request`; traces hold the path as it is given, so that a secret
/// belongs into the query or the body.
#[must_use = "nothing is sent until `send` is called"]
pub struct Request<'a> {
    client: &'a Client,
    builder: Result<RequestBuilder, &'static str>,
    method: Method,
    path: String,
    idempotent: bool,
    auth: &'static [Auth],
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
    /// let answer = client
    ///     .request(Method::GET, "/chat/Dialog.json")
    ///     .query(&[("count", 1)])
    ///     .send::<Count>()
    ///     .await?;
    /// println!("{}", answer.count);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A path that does not begin with one `/`, or holds `?`, `#`, `\`, `..`, white space or control characters, is
    /// refused when the request is sent, with [`InvalidRequest`](crate::ErrorKind::InvalidRequest).
    pub fn request(&self, method: Method, path: &str) -> Request<'_> {
        let url = check(path).and_then(|()| {
            Url::parse(&format!("{}{path}", self.baseurl)).map_err(|_| "the path makes no URL")
        });
        let builder = url.map(|url| self.client.request(method.clone(), url));
        Request {
            client: self,
            builder,
            idempotent: matches!(method, Method::GET | Method::HEAD),
            method,
            path: path.to_owned(),
            auth: USUAL,
        }
    }
}

impl Request<'_> {
    /// Adds to the query: pairs, or a struct of scalars. They are written by the API's rule, encoded once at most.
    pub fn query(self, query: &(impl Serialize + ?Sized)) -> Self {
        self.map(|builder| builder.query(query))
    }

    /// Sends a header along. Those that carry a credential are the client's own and replace what is given here.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        self.map(|builder| builder.header(name, value))
    }

    /// Sends a body as JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.map(|builder| builder.json(body))
    }

    /// Sends pairs, or a struct of scalars, as a form.
    pub fn form(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.map(|builder| builder.form(body))
    }

    /// Sends a body as it is.
    pub fn body(self, content_type: HeaderValue, body: impl Into<bytes::Bytes>) -> Self {
        self.map(|builder| builder.header(CONTENT_TYPE, content_type).body(body.into()))
    }

    /// Whether the request may be carried out twice, and so be repeated if its answer does not arrive. Default: whether
    /// the method is GET or HEAD. (A `PUT` of this API may add to a number.)
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// The credentials that the operation takes, any one of them. Default: a session, or an API key, alone or on behalf
    /// of a user.
    pub fn auth(mut self, accepted: &'static [Auth]) -> Self {
        self.auth = accepted;
        self
    }

    /// Sends the request and decodes its answer. An empty answer is `null` or `{}`, whichever fits; `()` takes any
    /// empty one, [`serde_json::Value`] any JSON.
    ///
    /// # Errors
    ///
    /// Those of any call, by [kind](crate::ErrorKind). An answer that is no `T` is a [`Decode`](crate::ErrorKind::Decode);
    /// the request *was processed* then. [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if the path, the query or
    /// the body cannot be sent.
    pub async fn send<T: DeserializeOwned>(self) -> Result<ResponseValue<T>, Error> {
        let outcome = match self.dispatch(Shape::Whole).await {
            Ok(response) => ResponseValue::from_response(response).await,
            Err(failure) => Err(failure),
        };
        transport::finish(NAME, outcome).await
    }

    /// Sends the request and gives its answer as bytes, as they arrive.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for decoding; those that come later are the stream's.
    pub async fn send_for_stream(self) -> Result<ResponseValue<ByteStream>, Error> {
        let response = self.dispatch(Shape::Stream).await;
        transport::finish_stream(NAME, response.map(ResponseValue::stream)).await
    }

    async fn dispatch(self, shape: Shape) -> Result<reqwest::Response, Failure<()>> {
        let builder = self
            .builder
            .map_err(|refusal| Failure::InvalidRequest(refusal.to_owned()))?;
        let request = builder.build()?;
        self.client
            .credential(self.auth)
            .map_err(Failure::InvalidRequest)?;
        let profile = Profile {
            id: NAME,
            method: self.method.as_str(),
            path: &self.path,
            idempotent: self.idempotent,
            auth: self.auth,
            shape,
            heard: None,
        };
        let make = || request.try_clone().map(Ok);
        let response = transport::run(self.client, profile, &make).await;
        transport::checked(response)
    }

    fn map(self, change: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Self {
        Self {
            builder: self.builder.map(change),
            ..self
        }
    }
}

/// Refuses what would lead elsewhere than it reads.
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
impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("idempotent", &self.idempotent)
            .finish_non_exhaustive()
    }
}
