//! A request of an operation as its parts, valid to begin with, and the HTTP that it becomes.

use std::collections::BTreeMap;

use quickblox_sandbox::contract::{Description, Operation, Sent, SentBody};
use quickblox_tests::sample::{Extent, arguments};
use reqwest::{
    Method, RequestBuilder, Url,
    header::CONTENT_TYPE,
    multipart::{Form, Part},
};
use serde_json::Value;

#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) path: BTreeMap<String, Value>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) media_type: String,
    pub(crate) body: Option<Value>,
}

impl Request {
    /// Everything that may be said, about things that are there where a path names them.
    pub(crate) fn valid(
        description: &Description,
        operation: Operation<'_>,
        things: &BTreeMap<&str, Value>,
    ) -> Self {
        let mut arguments = arguments(description, operation.id, Extent::Everything).0;
        let (mut path, mut query) = (BTreeMap::new(), Vec::new());
        for parameter in operation.parameters() {
            let value = arguments
                .remove(parameter.name)
                .expect("everything is said");
            match (parameter.place, value) {
                ("path", value) => {
                    let value = things.get(parameter.name).cloned().unwrap_or(value);
                    path.insert(parameter.name.to_owned(), value);
                }
                // A map of further names is in nobody's way.
                (_, Value::Object(_)) => {}
                (_, value) => query.push((parameter.name.to_owned(), value)),
            }
        }
        let media_type = operation.body().map(|body| body.media_type.to_owned());
        Self {
            path,
            query,
            media_type: media_type.unwrap_or_default(),
            body: arguments.remove("body"),
        }
    }

    /// What the description has against it.
    pub(crate) fn problems(&self, operation: Operation<'_>) -> Vec<String> {
        let pairs = self.body.as_ref().map(pairs).unwrap_or_default();
        let body = self.body.as_ref().map(|value| SentBody {
            value,
            pairs: &pairs,
        });
        let problems = operation.request_problems(&Sent {
            path: &self.target(operation),
            query: &self.query_pairs(),
            media_type: &self.media_type,
            body,
        });
        problems.iter().map(ToString::to_string).collect()
    }

    /// The path with its parameters.
    pub(crate) fn target(&self, operation: Operation<'_>) -> String {
        let fill = |path: String, (name, value): (&String, &Value)| {
            path.replace(&format!("{{{name}}}"), &text(value))
        };
        self.path.iter().fold(operation.path.to_owned(), fill)
    }

    fn query_pairs(&self) -> Vec<(String, String)> {
        let several = |(name, value): &(String, Value)| match value {
            Value::Array(items) => items.iter().map(|it| (name.clone(), text(it))).collect(),
            value => vec![(name.clone(), text(value))],
        };
        self.query.iter().flat_map(several).collect()
    }

    pub(crate) fn build(
        &self,
        http: &reqwest::Client,
        operation: Operation<'_>,
        base_url: &str,
    ) -> RequestBuilder {
        let method = operation.method.to_uppercase();
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{base_url}{}", self.target(operation));
        let mut url = Url::parse(&url).expect("an address");
        let query = self.query_pairs();
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let call = http.request(method, url);
        let Some(body) = &self.body else {
            return call;
        };
        if self.media_type.starts_with("multipart/") {
            let form = pairs(body)
                .into_iter()
                .fold(Form::new(), |form, (name, value)| {
                    if name == "file" {
                        form.part(name, Part::text(value).file_name("a.txt"))
                    } else {
                        form.text(name, value)
                    }
                });
            return call.multipart(form);
        }
        let body = if self.media_type.contains("urlencoded") {
            let mut form = Url::parse("form:").expect("an address");
            form.query_pairs_mut().extend_pairs(pairs(body));
            form.query().unwrap_or_default().to_owned()
        } else {
            body.to_string()
        };
        call.header(CONTENT_TYPE, &self.media_type).body(body)
    }
}

/// The fields of a form; a list is a repeated name.
fn pairs(body: &Value) -> Vec<(String, String)> {
    let fields = body.as_object().into_iter().flatten();
    let several = |(name, value): (&String, &Value)| match value {
        Value::Array(items) => items.iter().map(|it| (name.clone(), text(it))).collect(),
        value => vec![(name.clone(), text(value))],
    };
    fields.flat_map(several).collect()
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
