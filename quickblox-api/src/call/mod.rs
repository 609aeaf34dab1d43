//! What every request holds besides its parameters: the client, its operation and the first value that was refused.
//!
//! Generated code calls this, and so do the requests that are written by hand. A value that is refused when it is set is
//! reported when the request is sent, so that a chain of calls needs one `?` at its end.

mod field;
mod limits;
mod segment;
mod settings;
#[cfg(test)]
mod tests;

use std::{
    fmt::{self, Display},
    pin::Pin,
};

use reqwest::RequestBuilder;
use serde::de::DeserializeOwned;

pub use field::IntoField;
pub(crate) use field::given;
pub(crate) use limits::{Bounded, Limited, fits, holds, unreserved};
pub(crate) use settings::settings;

use crate::{
    client::Client,
    error::{Details, Error, Invalid},
    link::{Body, ResponseMode, SendError},
    operation::Operation,
    transport::{self, ByteStream, MakeRequest, Profile, ResponseValue},
};

type Sending<'a> = Pin<Box<dyn Future<Output = Result<ResponseValue<Body>, Error>> + Send + 'a>>;

#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    /// The first value that was refused.
    refusal: Option<Invalid>,
}

/// Building a request.
impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            refusal: None,
        }
    }

    /// Converts an argument of the method. One that does not convert is remembered as the refusal.
    pub(crate) fn argument<T>(
        &mut self,
        name: &'static str,
        value: impl TryInto<T, Error: Display>,
    ) -> Option<T> {
        let converted = value.try_into();
        self.accept(converted.map_err(|error| Invalid::new(name, error)))
    }

    /// Converts what a whole body is made of.
    pub(crate) fn body<T>(
        &mut self,
        value: impl TryInto<T, Error: Display + 'static>,
    ) -> Option<T> {
        let converted = value.try_into();
        self.accept(converted.map_err(|error| Invalid::body(&error)))
    }

    /// Converts an argument that becomes a part of the path.
    pub(crate) fn segment(
        &mut self,
        name: &'static str,
        value: impl TryInto<String, Error: Display>,
    ) -> Option<String> {
        let text = self.argument(name, value)?;
        self.accept(segment::check(name, &text).map(|()| text))
    }

    /// Stores what a setter was given. `None` leaves the field absent.
    pub(crate) fn set<T, K>(
        &mut self,
        name: &'static str,
        field: &mut Option<T>,
        value: impl IntoField<T, K>,
    ) {
        let converted = value.into_field();
        *field = self
            .accept(converted.map_err(|error| Invalid::new(name, error)))
            .flatten();
    }

    /// Holds a field that was just set against its documented limits, both of which are inside.
    #[expect(clippy::ref_option, reason = "as a request stores it")]
    pub(crate) fn within<T: Limited>(
        &mut self,
        name: &'static str,
        field: &Option<T>,
        least: Option<i64>,
        most: Option<i64>,
    ) {
        self.accept(fits(name, field, least, most));
    }

    /// Remembers the first refusal.
    pub(crate) fn accept<T>(&mut self, outcome: Result<T, Invalid>) -> Option<T> {
        match outcome {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.refusal.get_or_insert(refusal);
                None
            }
        }
    }
}

/// Sending it.
impl Call {
    /// Refuses what cannot be sent: a value that was refused, or a call for which the client has no credential.
    pub(crate) fn ready(&self) -> Result<(), Error> {
        if let Some(invalid) = &self.refusal {
            return Err(self.invalid(invalid.clone()));
        }
        let Operation { auth, session, .. } = *self.operation;
        let checked = self.client.context().check(auth, session);
        checked.map_err(|refusal| self.refused(&refusal))
    }

    pub(crate) fn required<T>(&self, name: &'static str, field: Option<T>) -> Result<T, Error> {
        field.ok_or_else(|| self.refused(&format!("missing required field `{name}`")))
    }

    /// A body within its documented limits.
    pub(crate) fn bounded<T: Bounded>(&self, body: T) -> Result<T, Error> {
        match body.check() {
            Ok(()) => Ok(body),
            Err(invalid) => Err(self.invalid(invalid)),
        }
    }

    /// The error of a value that cannot be sent.
    pub(crate) fn invalid(&self, invalid: Invalid) -> Error {
        Error::from(invalid).of(self.operation.id)
    }

    /// The error of a request that is put together wrongly.
    pub(crate) fn refused(&self, refusal: &str) -> Error {
        Details {
            operation: Some(self.operation.id),
            ..Details::invalid(refusal)
        }
        .into()
    }

    /// Without a slash at the end.
    pub(crate) fn base_url(&self) -> &str {
        self.client.base_url()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        self.client.context().link.http.builder()
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sends a request whose response is JSON.
    pub(crate) async fn json<T: DeserializeOwned + Send + 'static>(
        self,
        request: RequestBuilder,
    ) -> Result<ResponseValue<T>, Error> {
        let response = self.send(request, ResponseMode::Buffered)?.await?;
        self.decode(response).await
    }

    /// Sends a request whose response has no body, or none that matters.
    pub(crate) async fn empty(self, request: RequestBuilder) -> Result<ResponseValue<()>, Error> {
        let response = self.send(request, ResponseMode::Buffered)?.await?;
        Ok(self.success(response)?.map(drop))
    }

    /// Sends a request whose response is the content of a file.
    pub(crate) async fn stream(
        self,
        request: RequestBuilder,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let response = self.send(request, ResponseMode::Streamed)?.await?;
        let context = self.client.context();
        context.stream(self.operation.id, response)
    }

    /// Boxed, so that the futures of callers stay small.
    fn send(&self, request: RequestBuilder, mode: ResponseMode) -> Result<Sending<'_>, Error> {
        let request = request.build();
        let request = request
            .map_err(|error| transport::unsent(self.operation.id, SendError::sending(error)))?;
        Ok(Box::pin(async move {
            let make = || request.try_clone().map(Ok);
            let profile = Profile::new(self.operation, mode);
            self.send_each(profile, &make).await
        }))
    }

    /// Sends a request that is made anew for each attempt. A response is `Ok` whatever its status.
    pub(crate) async fn send_each(
        &self,
        profile: Profile<'_>,
        make: &MakeRequest<'_>,
    ) -> Result<ResponseValue<Body>, Error> {
        self.client.context().call(profile, make).await
    }

    /// The response, if its status is a success.
    pub(crate) fn success(
        &self,
        response: ResponseValue<Body>,
    ) -> Result<ResponseValue<Body>, Error> {
        self.client.context().success(self.operation.id, response)
    }

    /// The error of a response that is no success.
    pub(crate) fn refusal(&self, response: ResponseValue<Body>) -> Error {
        self.client.context().refusal(self.operation.id, response)
    }

    /// The value of a success.
    pub(crate) fn decode<T: DeserializeOwned + Send + 'static>(
        &self,
        response: ResponseValue<Body>,
    ) -> impl Future<Output = Result<ResponseValue<T>, Error>> + use<T> {
        self.client.context().decode(self.operation, response)
    }

    /// The same without any credential.
    pub(crate) fn without_credentials(self) -> Self {
        Self {
            client: self.client.without_credentials(),
            ..self
        }
    }
}

/// As the client, which is what a user knows of it.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}
