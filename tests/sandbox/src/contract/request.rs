//! Whole requests against the description.

use serde_json::Value;

use super::{Description, Operation, Problem, flat};

/// A request in the form that it is held against the description in.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'a> {
    /// The path as it was sent.
    pub path: &'a str,
    /// The pairs of the query, decoded.
    pub query: &'a [(String, String)],
    /// The media type of the body; empty where none is stated.
    pub media_type: &'a str,
    /// The body, unless there is none.
    pub body: Option<SentBody<'a>>,
}

/// The body of a request in the form that its media type is checked in.
#[derive(Debug, Clone, Copy)]
pub struct SentBody<'a> {
    /// The tree.
    pub value: &'a Value,
    /// The pairs behind it, names as they were sent, if it came as a form or in parts.
    pub pairs: &'a [(String, String)],
}

impl<'a> Operation<'a> {
    /// The module it belongs to.
    pub fn module(&self) -> &'a str {
        let tags = self.node.get("tags").and_then(Value::as_array);
        let first = tags.and_then(|tags| tags.first());
        first.and_then(Value::as_str).unwrap_or_default()
    }

    /// The values of its parameters in a path, decoded.
    pub fn path_values(&self, path: &str) -> Vec<(&'a str, String)> {
        super::path_values(self.path, path)
    }

    /// The texts of a form as what a schema of this operation wants; see [`Description::coerce`].
    pub fn coerce(&self, value: Value, schema: &Value) -> Value {
        self.description.coerce(value, schema)
    }

    /// The status of a refusal for a request that breaks the description.
    pub fn refusal_status(&self) -> u16 {
        let is_described = |status: &u16| {
            let wanted = status.to_string();
            self.answers().any(|(status, _)| status == wanted)
        };
        [422, 400].into_iter().find(is_described).unwrap_or(422)
    }

    /// What in a request breaks the description: path, query, media type and body, rules about the content included.
    pub fn request_problems(&self, sent: &Sent<'_>) -> Vec<Problem> {
        let mut problems = self.path_problems(sent.path);
        problems.extend(self.query_problems(sent.query));
        problems.extend(self.media_type_problem(sent.media_type));
        problems.extend(self.body_problems(sent.body));
        problems
    }

    /// The server takes JSON and forms in each other's places, but parts only where they are described.
    fn media_type_problem(&self, sent: &str) -> Option<Problem> {
        let described = self.body().map(|content| content.media_type);
        let takes_parts = described.is_some_and(is_in_parts);
        let is_taken = if sent.is_empty() {
            true
        } else if takes_parts {
            is_in_parts(sent)
        } else {
            sent.contains("json") || sent.contains("urlencoded")
        };
        let what = || {
            format!(
                "{sent} where {} is described",
                described.unwrap_or("no body")
            )
        };
        (!is_taken).then(|| Problem::new("Content-Type", what()))
    }

    fn body_problems(&self, body: Option<SentBody<'_>>) -> Vec<Problem> {
        let description = self.description;
        match (self.body(), body) {
            (Some(content), Some(body)) => {
                let is_flat =
                    content.media_type.contains("urlencoded") || is_in_parts(content.media_type);
                let flat = is_flat.then(|| description.coerce(flat(body.pairs), content.schema));
                let value = flat.as_ref().unwrap_or(body.value);
                let mut problems = description.problems(value, content.schema);
                problems.extend(description.unknown_fields(value, content.schema));
                problems
            }
            (None, Some(_)) => vec![Problem::new("", "the operation takes no body")],
            (Some(content), None) if content.required => {
                vec![Problem::new("", "the body is required")]
            }
            (Some(_) | None, None) => Vec::new(),
        }
    }
}

fn is_in_parts(media_type: &str) -> bool {
    media_type.starts_with("multipart/")
}

impl Description {
    /// Fields that the schema does not name, at any depth, where it names any and allows no others.
    fn unknown_fields(&self, value: &Value, schema: &Value) -> Vec<Problem> {
        match value {
            Value::Object(object) => object
                .iter()
                .flat_map(|(name, value)| match self.property(schema, name) {
                    Some(inner) => {
                        let problems = self.unknown_fields(value, inner).into_iter();
                        problems.map(|problem| problem.below(name)).collect()
                    }
                    None if self.names_properties(schema) => {
                        vec![Problem::new(name, "the field is not described")]
                    }
                    None => Vec::new(),
                })
                .collect(),
            Value::Array(items) => {
                let Some(inner) = self.part(schema, &|schema| schema.get("items")) else {
                    return Vec::new();
                };
                let items = items.iter().enumerate();
                items
                    .flat_map(|(index, item)| {
                        let problems = self.unknown_fields(item, inner).into_iter();
                        problems.map(move |problem| problem.below(&format!("[{index}]")))
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn names_properties(&self, schema: &Value) -> bool {
        self.part(schema, &|schema| schema.get("properties"))
            .is_some()
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "so a test fails")]
mod tests {
    use super::{Sent, SentBody};
    use crate::contract::{Description, pairs, unfold};

    #[test]
    fn requests_are_held_against_the_description() {
        let description = Description::bundled().unwrap_or_else(|error| panic!("{error}"));
        let form = "application/x-www-form-urlencoded";
        let dialog = "/chat/Dialog/5356c64ab35c12bd3b108a41.json";
        let cases: [(&str, &str, &str, &str, &[&str]); 8] = [
            (
                "create_user",
                "/users.json",
                form,
                "user[login]=a&user[password]=12345678",
                &[],
            ),
            (
                "create_user",
                "/users.json",
                "",
                r#"{"user": {"password": "12345678"}}"#,
                &[],
            ),
            (
                "create_user",
                "/users.json",
                form,
                "user[x]=1",
                &[
                    "user: \"password\" is a required property",
                    "user.x: the field is not described",
                ],
            ),
            (
                "create_user",
                "/users.json",
                "",
                "",
                &["(whole): the body is required"],
            ),
            ("delete_dialog", dialog, "", "", &[]),
            (
                "delete_dialog",
                dialog,
                form,
                "force=2",
                &["force: 2 is greater than the maximum of 1"],
            ),
            (
                "get_user",
                "/users/0.json",
                "image/png",
                "",
                &[
                    "user_id: 0 is less than the minimum of 1",
                    "Content-Type: image/png where no body is described",
                ],
            ),
            (
                "upload_file",
                "/blobs/1/upload",
                form,
                "key=a&file=b",
                &[
                    "Content-Type: application/x-www-form-urlencoded where multipart/form-data is described",
                ],
            ),
        ];
        for (id, path, media_type, body, expected) in cases {
            let operation = description.operation(id);
            let operation = operation.unwrap_or_else(|| panic!("{id} is described"));
            let pairs = pairs(body);
            let value = serde_json::from_str(body).unwrap_or_else(|_| unfold(&pairs));
            let body = (!body.is_empty()).then_some(SentBody {
                value: &value,
                pairs: &pairs,
            });
            let problems = operation.request_problems(&Sent {
                path,
                query: &[],
                media_type,
                body,
            });
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            assert_eq!(problems, expected, "{id} {path} {media_type} {body:?}");
        }
    }
}
