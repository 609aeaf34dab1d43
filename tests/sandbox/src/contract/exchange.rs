//! Whole requests and answers against the description.

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

    /// What in an answer breaks the description. `body` is `None` where there is none or only blanks; a body that is no
    /// JSON is `Err` with its media type.
    pub fn answer_problems(&self, status: u16, body: Option<Result<&Value, &str>>) -> Vec<Problem> {
        // HTTP itself has these for a part of an answer, and for one that the client has already; nothing describes them.
        let wanted = match status {
            206 => 200,
            304 => return Vec::new(),
            _ => status,
        }
        .to_string();
        let found = self.answers().find(|(status, _)| *status == wanted);
        match (found, body) {
            // Any operation may refuse for reasons of its own, as long as it does so in a shape that clients can read.
            (None, Some(Ok(value))) if status >= 400 => self.description.refusal_problems(value),
            (None, _) if status >= 400 => Vec::new(),
            (None, _) => vec![Problem::new(
                "",
                format!("the status {status} is not described"),
            )],
            (Some((_, None)), Some(_)) if status < 400 => {
                vec![Problem::new(
                    "",
                    format!("the answer {status} is described without a body"),
                )]
            }
            (Some((_, None)), Some(Ok(value))) => self.description.refusal_problems(value),
            (Some((_, Some(content))), Some(Ok(value))) => {
                self.description.problems(value, content.schema)
            }
            (Some((_, Some(content))), Some(Err(media_type))) => {
                let is_json = content.media_type.contains("json");
                let problem = || Problem::new("", format!("{media_type} where JSON is described"));
                is_json.then(problem).into_iter().collect()
            }
            // Many an answer is empty at times; clients must read that.
            (Some((_, _)), _) => Vec::new(),
        }
    }
}

fn is_in_parts(media_type: &str) -> bool {
    media_type.starts_with("multipart/")
}

impl Description {
    fn refusal_problems(&self, value: &Value) -> Vec<Problem> {
        let schema = self.document.pointer("/components/schemas/ErrorBody");
        schema.map_or_else(Vec::new, |schema| self.problems(value, schema))
    }

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
    use serde_json::{Value, json};

    use super::{Sent, SentBody};
    use crate::contract::{Description, pairs, unfold};

    type AnswerBody<'a> = Option<Result<&'a Value, &'a str>>;

    #[test]
    fn answers_are_held_against_the_description() {
        let description = Description::bundled().unwrap_or_else(|error| panic!("{error}"));
        let error = json!({ "errors": ["text"] });
        let user = json!({ "user": { "id": 1 } });
        let broken_user = json!({ "user": { "id": "one" } });
        let cases: [(&str, u16, AnswerBody<'_>, bool); 10] = [
            ("get_user", 200, Some(Ok(&user)), true),
            ("get_user", 200, Some(Ok(&broken_user)), false),
            ("get_user", 200, Some(Err("text/html")), false),
            ("get_user", 201, Some(Ok(&user)), false),
            ("get_user", 404, Some(Ok(&error)), true),
            ("get_user", 418, Some(Ok(&error)), true),
            ("get_user", 418, Some(Ok(&json!([1]))), false),
            ("delete_user", 200, None, true),
            ("delete_user", 200, Some(Ok(&user)), false),
            ("delete_user", 204, None, false),
        ];
        for (id, status, body, fits) in cases {
            let operation = description.operation(id);
            let operation = operation.unwrap_or_else(|| panic!("{id} is described"));
            let problems = operation.answer_problems(status, body);
            assert_eq!(
                problems.is_empty(),
                fits,
                "{id} {status} {body:?}: {problems:?}"
            );
        }
    }

    #[test]
    fn requests_are_held_against_the_description() {
        let description = Description::bundled().unwrap_or_else(|error| panic!("{error}"));
        let (json, form) = ("application/json", "application/x-www-form-urlencoded");
        let (users, address_book) = ("/users.json", "/address_book.json");
        let dialog = "/chat/Dialog/5356c64ab35c12bd3b108a41.json";
        let cases: [(&str, &str, &str, &str, &[&str]); 18] = [
            (
                "create_user",
                users,
                form,
                "user[login]=a&user[password]=12345678",
                &[],
            ),
            (
                "create_user",
                users,
                "",
                r#"{"user": {"login": "a", "password": "12345678"}}"#,
                &[],
            ),
            (
                "create_user",
                users,
                "text/plain",
                "user[login]=a&user[password]=12345678",
                &["Content-Type: text/plain where application/json is described"],
            ),
            (
                "create_user",
                users,
                form,
                "user[login]=a&user[password]=1",
                &["user.password: \"1\" is shorter than 8 characters"],
            ),
            (
                "create_user",
                users,
                form,
                "user[login]=a",
                &["user: \"password\" is a required property"],
            ),
            (
                "create_user",
                users,
                form,
                "user[login]=a&user[x]=1",
                &[
                    "user: \"password\" is a required property",
                    "user.x: the field is not described",
                ],
            ),
            (
                "create_user",
                users,
                "",
                "",
                &["(whole): the body is required"],
            ),
            (
                "update_user",
                "/users/1.json",
                "",
                "",
                &["(whole): the body is required"],
            ),
            (
                "create_record",
                "/data/A.json",
                "",
                "",
                &["(whole): the body is required"],
            ),
            (
                "get_user",
                "/users/0.json",
                "",
                "",
                &["user_id: 0 is less than the minimum of 1"],
            ),
            (
                "get_user",
                "/users/1.json",
                "image/png",
                "",
                &["Content-Type: image/png where no body is described"],
            ),
            ("delete_dialog", dialog, "", "", &[]),
            ("delete_dialog", dialog, form, "force=1", &[]),
            (
                "delete_dialog",
                dialog,
                form,
                "force=2",
                &["force: 2 is greater than the maximum of 1"],
            ),
            (
                "upload_address_book",
                address_book,
                json,
                r#"{"contacts": []}"#,
                &[],
            ),
            (
                "upload_address_book",
                address_book,
                json,
                r#"{"contacts": [], "force": 2}"#,
                &["force: 2 is greater than the maximum of 1"],
            ),
            (
                "create_dialog",
                "/chat/Dialog.json",
                json,
                r#"{"type": 2147483648}"#,
                &["type: 2147483648 is greater than the maximum of 2147483647"],
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
