//! Values of a body that may come as text or as themselves, because forms know only text.

use serde_json::Value;

/// A text; numbers and booleans as they are written.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// An integer, or a text of one.
pub(crate) fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A truth value, or a text or number that forms use for one.
pub(crate) fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => match text.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        },
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        _ => None,
    }
}

/// Several texts: a list, or one text with commas. Blanks around each are dropped, and so are empty ones.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    let parts = match value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        other => text(other).into_iter().collect::<Vec<_>>(),
    };
    let parts = parts.iter().flat_map(|part| part.split(','));
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// Several integers: a list, or one text with commas; `None` if one of them is something else.
pub(crate) fn integers(value: &Value) -> Option<Vec<i64>> {
    texts(value).iter().map(|text| text.parse().ok()).collect()
}
