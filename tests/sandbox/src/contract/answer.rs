//! Answers against the description.

use serde_json::Value;

use super::{Description, Operation, Problem};

impl Operation<'_> {
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
            (None, Some(Ok(value))) if self.description.is_refusal(status) => {
                self.description.refusal_problems(value)
            }
            (None, _) if self.description.is_refusal(status) => Vec::new(),
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
    /// Whether any operation may be refused with this status.
    fn is_refusal(&self, status: u16) -> bool {
        // HTTP itself has these, for a request that was not read whole and for a range that is not there.
        let is_of_http = matches!(status, 408 | 413 | 416);
        let general = self.document.get("x-refusals").and_then(Value::as_array);
        is_of_http || general.is_some_and(|all| all.contains(&status.into()))
    }

    fn refusal_problems(&self, value: &Value) -> Vec<Problem> {
        let schema = self.document.pointer("/components/schemas/ErrorBody");
        schema.map_or_else(Vec::new, |schema| self.problems(value, schema))
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "so a test fails")]
mod tests {
    use serde_json::{Value, json};

    use crate::contract::Description;

    type AnswerBody<'a> = Option<Result<&'a Value, &'a str>>;

    #[test]
    fn answers_are_held_against_the_description() {
        let description = Description::bundled().unwrap_or_else(|error| panic!("{error}"));
        let error = json!({ "errors": ["text"] });
        let user = json!({ "user": { "id": 1 } });
        let broken_user = json!({ "user": { "id": "one" } });
        let cases: [(&str, u16, AnswerBody<'_>, bool); 12] = [
            ("get_user", 200, Some(Ok(&user)), true),
            ("get_user", 200, Some(Ok(&broken_user)), false),
            ("get_user", 200, Some(Err("text/html")), false),
            ("get_user", 201, Some(Ok(&user)), false),
            ("get_user", 404, Some(Ok(&error)), true),
            // Any operation may be refused with 403.
            ("get_user", 403, Some(Ok(&error)), true),
            ("get_user", 403, Some(Ok(&json!([1]))), false),
            ("get_user", 413, Some(Ok(&error)), true),
            ("get_user", 418, Some(Ok(&error)), false),
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
}
