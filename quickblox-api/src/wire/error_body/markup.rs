//! The reason that a page of HTML or a document of XML gives.

use serde_json::{Value, json};

use crate::text::LIMIT;

/// The title of a page of HTML, or the code and the message of an XML `<Error>`, as file storages send it; `null` if it
/// is neither.
pub(super) fn reason(markup: &str) -> Value {
    if let Some(error) = element(markup, "error") {
        let code = element(error, "code").and_then(text);
        let message = element(error, "message").and_then(text);
        match (code, message) {
            (Some(code), Some(message)) => return json!({"code": code, "message": message}),
            (Some(only), None) | (None, Some(only)) => return only.into(),
            (None, None) => {}
        }
    }
    let title = element(markup, "title").and_then(text);
    title.map_or(Value::Null, Value::from)
}

/// What is between the tags of the first element with this name, which is in lower case.
fn element<'a>(markup: &'a str, name: &str) -> Option<&'a str> {
    // Lower-casing only ASCII letters keeps the offsets.
    let lower = markup.to_ascii_lowercase();
    let (open, close) = (format!("<{name}"), format!("</{name}"));
    let mut tags = lower.match_indices(&open).map(|(tag, _)| tag + open.len());
    // `<titles` is another element.
    let name_end = tags.find(|end| lower.get(*end..).is_some_and(is_end_of_name))?;
    let start = name_end + lower.get(name_end..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find(&close)?;
    markup.get(start..end)
}

fn is_end_of_name(rest: &str) -> bool {
    rest.starts_with(|c: char| c == '>' || c.is_whitespace())
}

/// The beginning of a text; `None` if it is blank.
fn text(escaped: &str) -> Option<String> {
    let text = escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
    let text: String = text.trim().chars().take(LIMIT).collect();
    Some(text).filter(|text| !text.is_empty())
}
