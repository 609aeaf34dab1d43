//! A GET for the bytes of a file, or of a part of it.

use http::{HeaderMap, HeaderValue, StatusCode, header::ACCEPT_ENCODING};
use reqwest::Url;

use crate::{
    call::Call,
    error::Error,
    link::{Body, ResponseMode},
    transport::{Profile, ResponseValue},
};

/// Where a file comes from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) call: Call,
    pub(super) url: Url,
}

impl Origin {
    pub(super) fn operation(&self) -> &'static str {
        self.call.operation().id
    }

    /// A response that holds bytes of the file, or one that says that there are none at this position (416).
    pub(super) async fn fetch(&self, mut headers: HeaderMap) -> Result<ResponseValue<Body>, Error> {
        self.call.ready()?;
        // Lengths and positions are those of the bytes as they are stored.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let make = || {
            let request = self.call.http().get(self.url.clone());
            Some(request.headers(headers.clone()).build())
        };
        let profile = Profile::new(self.call.operation(), ResponseMode::Streamed);
        let response = self.call.send_each(profile, &make).await?;
        if response.status() == StatusCode::RANGE_NOT_SATISFIABLE {
            return Ok(response);
        }
        self.call.success(response)
    }
}
