//! Bodies and queries as trees, whatever they came as.

use axum::{
    body::Body,
    extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request, multipart::MultipartError},
};
use bytes::Bytes;
use http::{HeaderMap, header::CONTENT_TYPE};
use serde_json::Value;

use crate::{
    call::FilePart,
    contract::{Operation, Problem, Sent, SentBody, flatten, pairs, unfold},
};

/// How large a body may be: above the largest file of any plan, with room for the other parts.
pub(super) const FILE_LIMIT: usize = 101 * 1024 * 1024;
/// How many brackets a name may have: more than any operation uses, few enough to recurse into.
const DEPTH: usize = 16;
/// How many pairs a query or a form may have: more than any client sends, few enough to look at each.
const PAIRS: usize = 10_000;

type Pairs = Vec<(String, String)>;

/// What a request carries, sorted into query and body.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    pub(super) query: Pairs,
    pub(super) body: Value,
    body_pairs: Pairs,
    has_body: bool,
    pub(super) files: Vec<FilePart>,
    media_type: String,
}

impl Decoded {
    /// The request in the form that the description is held against.
    pub(super) fn sent<'a>(&'a self, path: &'a str) -> Sent<'a> {
        Sent {
            path,
            query: &self.query,
            media_type: &self.media_type,
            body: self.has_body.then_some(SentBody {
                value: &self.body,
                pairs: &self.body_pairs,
            }),
        }
    }
}

pub(super) fn is_multipart(headers: &HeaderMap) -> bool {
    media_type(headers).starts_with("multipart/form-data")
}

fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(CONTENT_TYPE);
    let text = value.and_then(|value| value.to_str().ok());
    text.unwrap_or_default().to_ascii_lowercase()
}

/// Reads query and body, or says why they cannot be read. The server takes a parameter wherever it stands: a form on an operation without a body counts
/// as its query, and names of a query that are not the operation's count as its body if there is no other.
pub(super) async fn decode(
    operation: Operation<'static>,
    headers: &HeaderMap,
    query: Option<&str>,
    body: Bytes,
) -> Result<Decoded, Problem> {
    let mut decoded = Decoded {
        query: query.map(pairs).unwrap_or_default(),
        media_type: media_type(headers),
        ..Decoded::default()
    };
    if is_multipart(headers) {
        parts(&mut decoded, headers, body.into(), |_| true).await?;
        decoded.has_body = true;
    } else if !body.trim_ascii().is_empty() {
        let text =
            std::str::from_utf8(&body).map_err(|_| Problem::new("", "The body is not UTF-8"))?;
        let is_form = media_type(headers).contains("urlencoded");
        let starts_as_json = text.trim_start().starts_with(['{', '[']);
        // The documentation labels the form of a deletion, and that of a GET, as JSON.
        let takes_json = operation
            .body()
            .is_some_and(|it| it.media_type.contains("json"));
        let is_json = media_type(headers).contains("json") && takes_json;
        if is_form || !(is_json || starts_as_json) {
            decoded.body_pairs = pairs(text);
        } else {
            decoded.body = serde_json::from_str(text)
                .map_err(|error| Problem::new("", format!("The body is no JSON: {error}")))?;
            decoded.body_pairs = flatten(&decoded.body);
        }
        decoded.has_body = true;
    }
    let too_many = |pairs: &Pairs| pairs.len() > PAIRS;
    if too_many(&decoded.query) || (decoded.body.is_null() && too_many(&decoded.body_pairs)) {
        return Err(Problem::new("", "There are too many parameters"));
    }
    let mut names = decoded.query.iter().chain(&decoded.body_pairs);
    if names.any(|(name, _)| name.matches('[').count() > DEPTH) {
        return Err(Problem::new("", "A name has too many brackets"));
    }
    sort(operation, &mut decoded);
    Ok(decoded)
}

fn sort(operation: Operation<'static>, decoded: &mut Decoded) {
    let Some(content) = operation.body() else {
        let moved = std::mem::take(&mut decoded.body_pairs);
        decoded.query.extend(moved);
        decoded.body = Value::Null;
        decoded.has_body = false;
        return;
    };
    if !decoded.has_body {
        let query = std::mem::take(&mut decoded.query);
        let (known, rest) = query
            .into_iter()
            .partition(|(name, _)| operation.takes_query(name));
        decoded.query = known;
        decoded.body_pairs = rest;
        decoded.has_body = !decoded.body_pairs.is_empty();
    }
    if decoded.body.is_null() && decoded.has_body {
        let tree = unfold(&decoded.body_pairs);
        decoded.body = operation.coerce(tree, content.schema);
    }
}

/// The fields and files of a body in parts that belongs to no operation. The first file is read only if the fields
/// before it are enough.
pub(super) async fn form(
    headers: &HeaderMap,
    body: Body,
    are_enough: impl Fn(&Pairs) -> bool,
) -> Result<(Pairs, Vec<FilePart>), Problem> {
    let mut decoded = Decoded::default();
    parts(&mut decoded, headers, body, are_enough).await?;
    Ok((decoded.body_pairs, decoded.files))
}

async fn parts(
    decoded: &mut Decoded,
    headers: &HeaderMap,
    body: Body,
    are_enough: impl Fn(&Pairs) -> bool,
) -> Result<(), Problem> {
    let no_form = |text: String| Problem::new("", format!("The body is no multipart form: {text}"));
    let broken = |error: MultipartError| no_form(error.body_text());
    let mut request = Request::new(body);
    *request.headers_mut() = headers.clone();
    DefaultBodyLimit::max(FILE_LIMIT).apply(&mut request);
    let multipart = Multipart::from_request(request, &()).await;
    let mut multipart = multipart.map_err(|rejection| no_form(rejection.body_text()))?;
    while let Some(field) = multipart.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let media_type = field.content_type().map(ToString::to_string);
        // A client of old names a type and no file.
        let is_unnamed_file = media_type
            .as_ref()
            .is_some_and(|it| !it.starts_with("text/"));
        let file_name = field.file_name().map(str::to_owned);
        let file_name = file_name.or_else(|| is_unnamed_file.then(String::new));
        let is_first = file_name.is_some() && decoded.files.is_empty();
        if is_first && !are_enough(&decoded.body_pairs) {
            return Ok(());
        }
        let bytes = field.bytes().await.map_err(broken)?;
        if let Some(file_name) = file_name {
            decoded.body_pairs.push((name.clone(), file_name.clone()));
            decoded.files.push(FilePart {
                name,
                file_name,
                media_type,
                bytes,
            });
        } else {
            let text = String::from_utf8(bytes.into())
                .map_err(|_| Problem::new("", format!("The part {name} is not UTF-8")))?;
            decoded.body_pairs.push((name, text));
        }
    }
    Ok(())
}
