//! Methods as progenitor makes them, and methods that it might make one day.

use proc_macro2::TokenStream;

use super::{Response, Step, read};

/// A method with everything that is known.
const METHOD: &str = r#"
pub async fn update_user<'a>(
    &'a self,
    user_id: i64,
    page: Option<i32>,
    x_trace: Option<&'a str>,
    body: &'a types::UpdateUserRequest,
) -> Result<ResponseValue<types::User>, Error<()>> {
    let url = format!("{}/users/{}.json", self.baseurl, encode_path(&user_id.to_string()));
    let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
    header_map.append(
        ::reqwest::header::HeaderName::from_static("api-version"),
        ::reqwest::header::HeaderValue::from_static(Self::api_version()),
    );
    if let Some(value) = x_trace {
        header_map.append("x-trace", value.to_string().try_into()?);
    }
    #[allow(unused_mut)]
    let mut request = self
        .client
        .put(url)
        .header(
            ::reqwest::header::ACCEPT,
            ::reqwest::header::HeaderValue::from_static("application/json"),
        )
        .json(&body)
        .query(&progenitor_client::QueryParam::new("page", &page))
        .headers(header_map)
        .build()?;
    let info = OperationInfo { operation_id: "update_user" };
    self.pre(&mut request, &info).await?;
    let result = self.exec(request, &info).await;
    self.post(&result, &info).await?;
    let response = result?;
    match response.status().as_u16() {
        200..=299 => { ResponseValue::from_response(response).await }
        _ => Err(Error::UnexpectedResponse(response)),
    }
}
"#;

#[test]
fn a_known_method_is_taken_apart() {
    let assembly = read(tokens(METHOD)).unwrap_or_else(|reason| panic!("{reason}"));
    assert_eq!(assembly.method, "put");
    assert_eq!(assembly.url.value(), "{}/users/{}.json");
    let path: Vec<String> = assembly.path.iter().map(ToString::to_string).collect();
    assert_eq!(path, ["user_id"]);
    let steps: Vec<String> = assembly
        .steps
        .iter()
        .map(|step| match step {
            Step::Accept(value) => format!("accept {}", value.value()),
            Step::ContentType(value) => format!("content type {}", value.value()),
            Step::Header {
                name,
                parameter,
                required,
            } => format!("header {} {parameter} {required}", name.value()),
            Step::Query { name, parameter } => format!("query {} {parameter}", name.value()),
            Step::Json => "json".to_owned(),
            Step::Form => "form".to_owned(),
            Step::Raw => "raw".to_owned(),
        })
        .collect();
    let expected = [
        "header x-trace x_trace false",
        "accept application/json",
        "json",
        "query page page",
    ];
    assert_eq!(steps, expected);
    assert!(matches!(assembly.response, Response::Json(_)));
}

#[test]
fn other_bodies_and_responses_are_known_too() {
    let variants = [
        (".json(&body)", ".form_urlencoded(&body)?", "form"),
        (".json(&body)", ".body(body)", "raw"),
        (
            "ResponseValue::from_response(response).await",
            "Ok(ResponseValue::empty(response))",
            "empty",
        ),
        (
            "ResponseValue::from_response(response).await",
            "Ok(ResponseValue::stream(response))",
            "stream",
        ),
    ];
    for (known, other, found) in variants {
        let assembly = read(altered(known, other)).unwrap_or_else(|reason| panic!("{reason}"));
        let step = assembly.steps.iter().find_map(|step| match step {
            Step::Form => Some("form"),
            Step::Raw => Some("raw"),
            _ => None,
        });
        let response = match assembly.response {
            Response::Json(_) => None,
            Response::Empty => Some("empty"),
            Response::Stream => Some("stream"),
        };
        assert_eq!(step.or(response), Some(found), "{other}");
    }
}

#[test]
fn whatever_is_not_known_is_refused_with_what_was_expected() {
    let alterations = [
        ("self.baseurl", "self.host", "`self . baseurl`"),
        ("encode_path(", "encode_segment(", "encode_path"),
        ("user_id.to_string()", "user_id.display()", "to_string"),
        ("format!(", "concat!(", "`format`"),
        ("\"api-version\"", "\"x-api-version\"", "api-version"),
        ("with_capacity(", "with_headers(", "with_capacity"),
        (
            "header_map.append(\"x-trace\"",
            "header_map.insert(\"x-trace\"",
            "append",
        ),
        ("value.to_string()", "value.as_str()", "to_string"),
        (
            ".client\n        .put(url)",
            ".inner.put(url)",
            "self . client",
        ),
        (".put(url)", ".put(url.clone())", "put (url)"),
        (
            "::header::ACCEPT",
            "::header::TE",
            "a header, a query parameter or a body",
        ),
        (
            ".json(&body)",
            ".json(&body.0)",
            "a header, a query parameter or a body",
        ),
        (
            ".json(&body)",
            ".timeout(limit)",
            "a header, a query parameter or a body",
        ),
        (
            "progenitor_client::QueryParam::new(",
            "progenitor_client::QueryParam::deep(",
            "QueryParam :: new",
        ),
        (".headers(header_map)", "", "headers"),
        (".build()?", ".build()", "a built request"),
        (
            "let info =",
            "tracing::info!(\"sent\"); let info =",
            "six statements",
        ),
        (
            "self.pre(&mut request, &info)",
            "self.before(&mut request, &info)",
            "self . pre",
        ),
        (
            "self.exec(request, &info)",
            "self.execute(request, &info)",
            "self . exec",
        ),
        (
            "let response = result?",
            "let response = result.unwrap()",
            "result ?",
        ),
        ("200..=299", "200u16", "one decoding"),
        (
            "ResponseValue::from_response(response)",
            "ResponseValue::upgrade(response)",
            "one decoding",
        ),
        ("Error<()>", "Error<types::Problem>", "Error < () >"),
        ("async fn", "const X: u8 = 1; async fn", "an `async fn`"),
    ];
    for (known, other, expected) in alterations {
        match read(altered(known, other)) {
            Ok(_) => panic!("`{other}` in place of `{known}` passes for known"),
            Err(reason) => assert!(reason.contains(expected), "{other}: {reason}"),
        }
    }
}

/// The method with one piece replaced.
fn altered(known: &str, other: &str) -> TokenStream {
    assert!(METHOD.contains(known), "`{known}` is not in the method");
    tokens(&METHOD.replacen(known, other, 1))
}

fn tokens(text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}
