//! What a value lost or changed on its way through a type.

use chrono::DateTime;
use serde_json::Value;

/// The differences between what was read and what was written, each as `path: what`.
///
/// A null may be added for an absent field; one that was read must stay. Notation does not matter: `1.0` is 1, and a date may be
/// written differently if it is the same instant. All else counts.
pub(crate) fn losses(read: &Value, written: &Value) -> Vec<String> {
    let mut losses = Vec::new();
    compare("", read, written, &mut losses);
    losses
}

fn compare(path: &str, read: &Value, written: &Value, losses: &mut Vec<String>) {
    match (read, written) {
        (Value::Object(before), Value::Object(after)) => {
            for (key, value) in before {
                let inner = join(path, key);
                match after.get(key) {
                    Some(written) => compare(&inner, value, written, losses),
                    None => losses.push(format!("{inner}: {} is lost", short(value))),
                }
            }
            for (key, value) in after {
                if !before.contains_key(key) && !value.is_null() {
                    losses.push(format!("{}: {} is added", join(path, key), short(value)));
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (value, written)) in before.iter().zip(after).enumerate() {
                compare(&format!("{path}[{index}]"), value, written, losses);
            }
        }
        _ if is_same(read, written) => {}
        _ => {
            let place = if path.is_empty() { "(whole)" } else { path };
            losses.push(format!(
                "{place}: {} becomes {}",
                short(read),
                short(written)
            ));
        }
    }
}

fn is_same(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::String(one), Value::String(other)) => {
            let instant = |text: &str| DateTime::parse_from_rfc3339(text).ok();
            one == other || instant(one).is_some_and(|it| instant(other) == Some(it))
        }
        _ => read == written,
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// The beginning of a value's text.
fn short(value: &Value) -> String {
    let text = value.to_string();
    let beginning: String = text.chars().take(80).collect();
    if beginning.len() < text.len() {
        beginning + " …"
    } else {
        text
    }
}
