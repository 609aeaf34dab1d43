//! Forms as they were recorded: pairs of a query or a body, and the parts of a multipart body.

use serde_json::{Map, Value};

/// The pairs of a query or of a form body, decoded once.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    let texts = text.split('&').filter(|pair| !pair.is_empty());
    texts
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name, true), decode(value, true))
        })
        .collect()
}

/// The parts of a multipart body, recorded one a line as `name=value`.
pub fn parts(text: &str) -> Vec<(&str, &str)> {
    text.lines()
        .filter_map(|line| line.split_once('='))
        .collect()
}

/// Pairs as an object, names left as they are; a repeated name makes a list.
pub fn flat(pairs: &[(String, String)]) -> Value {
    let mut object = Map::new();
    for (name, value) in pairs {
        set(&mut object, name, value);
    }
    Value::Object(object)
}

/// Pairs as nested JSON, as the server reads them: `a[b]=1` is `{"a": {"b": "1"}}`, `a[]=1` is `{"a": ["1"]}`.
pub fn unfold(pairs: &[(String, String)]) -> Value {
    let mut object = Map::new();
    for (name, value) in pairs {
        match keys(name) {
            Some(keys) => insert(&mut object, &keys, value),
            None => set(&mut object, name, value),
        }
    }
    Value::Object(object)
}

/// A tree as the pairs of a form: `{"a": {"b": [1, 2]}}` is `a[b][]=1`, `a[b][]=2`. Nulls are left out.
pub fn flatten(value: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    flatten_below(value, String::new(), &mut pairs);
    pairs
}

fn flatten_below(value: &Value, name: String, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::Bool(flag) => pairs.push((name, flag.to_string())),
        Value::Number(number) => pairs.push((name, number.to_string())),
        Value::String(text) => pairs.push((name, text.clone())),
        Value::Array(items) => {
            for item in items {
                flatten_below(item, format!("{name}[]"), pairs);
            }
        }
        Value::Object(object) => {
            for (key, inner) in object {
                let name = if name.is_empty() {
                    key.clone()
                } else {
                    format!("{name}[{key}]")
                };
                flatten_below(inner, name, pairs);
            }
        }
    }
}

/// The keys in a name with brackets; `None` if the brackets are out of order.
fn keys(name: &str) -> Option<Vec<&str>> {
    let Some((first, rest)) = name.split_once('[') else {
        return Some(vec![name]);
    };
    let inner = rest.strip_suffix(']')?;
    let keys: Vec<&str> = [first].into_iter().chain(inner.split("][")).collect();
    let is_plain = |key: &&str| !key.contains(['[', ']']);
    keys.iter().all(is_plain).then_some(keys)
}

fn insert(object: &mut Map<String, Value>, keys: &[&str], value: &str) {
    match keys {
        [] => {}
        [key] => set(object, key, value),
        [key, ""] => {
            let list = object
                .entry(*key)
                .or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(items) = list {
                items.push(value.into());
            }
        }
        [key, rest @ ..] => {
            let inner = object
                .entry(*key)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

fn set(object: &mut Map<String, Value>, key: &str, value: &str) {
    let new = match object.remove(key) {
        None => value.into(),
        Some(Value::Array(mut items)) => {
            items.push(value.into());
            Value::Array(items)
        }
        Some(old) => Value::Array(vec![old, value.into()]),
    };
    object.insert(key.to_owned(), new);
}

/// Percent-decoding; an escape that is none stays, and so does all of a text that decodes into no UTF-8.
pub(super) fn decode(text: &str, plus_is_space: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = after;
                }
                _ => bytes.push(*first),
            },
            (b'+', _) if plus_is_space => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hex(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}
