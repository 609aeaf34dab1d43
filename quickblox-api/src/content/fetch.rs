//! A GET for the bytes of a file, or of a part of it.

use http::{HeaderMap, HeaderValue, StatusCode, header::ACCEPT_ENCODING};
use progenitor_client::Error as Failure;
use reqwest::{Response, Url};

use super::failure;
use crate::{
    Client, Error,
    transport::{finish, get},
};

/// Where a file comes from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) client: Client,
    pub(super) operation: &'static str,
    pub(super) url: Url,
}

impl Origin {
    /// An answer that holds bytes of the file, or one that says that there are none so far out (416).
    pub(super) async fn fetch(&self, mut headers: HeaderMap) -> Result<Response, Error> {
        // Lengths and places are those of the bytes as they are stored.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let url = self.url.clone();
        match get(&self.client, self.operation, url, headers).await {
            Ok(response) => Ok(response),
            Err(Failure::UnexpectedResponse(response))
                if response.status() == StatusCode::RANGE_NOT_SATISFIABLE =>
            {
                Ok(response)
            }
            Err(failure) => Err(self.explained(failure).await),
        }
    }

    pub(super) async fn explained(&self, failure: Failure<()>) -> Error {
        match finish::<()>(self.operation, Err(failure)).await {
            Err(error) => error,
            // A failure does not end well.
            Ok(_) => failure::transfer(self.operation, "the call failed", None),
        }
    }

    pub(super) fn stalled(&self, summary: &'static str) -> Error {
        failure::stalled(self.operation, summary, true)
    }
}
