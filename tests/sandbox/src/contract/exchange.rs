//! Whole requests and answers against the description.

use serde_json::Value;

use super::{Description, Operation, Problem, entries, flat};

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

    /// What in a request has no place in the description or the wrong type. Fields that are missing from the body, and
    /// values out of bounds, are left to the API's own rules: they have answers of their own.
    pub fn request_problems(
        &self,
        path: &str,
        query: &[(String, String)],
        body: Option<SentBody<'_>>,
    ) -> Vec<Problem> {
        let mut problems = self.path_problems(path);
        problems.extend(self.query_problems(query));
        problems.extend(
            self.body_problems(body)
                .into_iter()
                .filter(|problem| !problem.is_rule()),
        );
        problems
    }

    /// What in the body of a request breaks the description, rules included.
    pub fn body_problems(&self, body: Option<SentBody<'_>>) -> Vec<Problem> {
        let description = self.description;
        match (self.body(), body) {
            (Some(content), Some(body)) if content.media_type.starts_with("multipart/") => {
                let names = entries(Some(body.value)).map(|(name, _)| name);
                let unknown = names.filter(|name| !description.has_property(content.schema, name));
                unknown
                    .map(|name| Problem::new(name, "the part is not described"))
                    .collect()
            }
            (Some(content), Some(body)) => {
                let is_flat = content.media_type.contains("urlencoded");
                let flat = is_flat.then(|| description.coerce(flat(body.pairs), content.schema));
                let value = flat.as_ref().unwrap_or(body.value);
                let mut problems = description.problems(value, content.schema);
                problems.extend(description.unknown_fields(value, content.schema));
                problems
            }
            (None, Some(_)) => vec![Problem::new("", "the operation takes no body")],
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

    use super::SentBody;
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
    fn what_a_request_lacks_is_no_matter_of_its_shape() {
        let description = Description::bundled().unwrap_or_else(|error| panic!("{error}"));
        let operation = description.operation("create_user");
        let operation = operation.unwrap_or_else(|| panic!("it is described"));
        let cases = [
            ("user[login]=a&user[password]=12345678", 0, 0),
            ("user[login]=a&user[password]=1", 0, 1),
            ("user[login]=a", 0, 1),
            ("user[login]=a&user[password]=12345678&user[x]=1", 1, 1),
            ("user[login]=a&user[x]=1", 1, 2),
        ];
        for (form, shape, all) in cases {
            let pairs = pairs(form);
            let value = unfold(&pairs);
            let body = Some(SentBody {
                value: &value,
                pairs: &pairs,
            });
            let problems = operation.request_problems("/users.json", &[], body);
            assert_eq!(problems.len(), shape, "{form}: {problems:?}");
            let problems = operation.body_problems(body);
            assert_eq!(problems.len(), all, "{form}: {problems:?}");
        }
    }
}
