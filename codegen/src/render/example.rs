//! The example in a request's documentation: the call with its arguments and the body of one of the description's examples.
//!
//! What has no literal in Rust becomes an argument of the function around the example, which rustdoc hides. It compiles
//! in any case, so it cannot grow stale.

use std::fmt::Write as _;

use serde_json::Value as Json;

use super::rust_type::rust_type;
use crate::{
    document::Document,
    lower::variants,
    node::Node,
    surface::{Body, Surface},
};

/// A line that is longer is broken at its dots.
const WIDTH: usize = 90;

/// The example as a block of code.
pub(super) fn example(document: &Document, surface: &Surface<'_>) -> String {
    let mut hidden = String::from("client: Client");
    let mut arguments = Vec::new();
    for argument in &surface.arguments {
        let value = example_of(document, argument.node);
        let schema = argument.schema();
        let literal = schema.and_then(|schema| literal(document, schema, &value?));
        arguments.push(literal.unwrap_or_else(|| {
            let name = argument.name();
            let _ = write!(hidden, ", {name}: {}", type_name(document, schema));
            name
        }));
    }
    let id = surface.operation.id().unwrap_or_default();
    let mut calls = vec![format!("{id}({})", arguments.join(", "))];
    if let Some(body) = &surface.body {
        calls.extend(fields(document, surface, body, &mut hidden));
    }
    calls.extend(["send()".to_owned(), "await?;".to_owned()]);
    let line = format!("let response = client.{}", calls.join("."));
    let call = if line.len() <= WIDTH {
        line
    } else {
        format!("let response = client\n    .{}", calls.join("\n    ."))
    };
    format!(
        "```no_run\n\
         # use quickblox_api::{{Client, Error, types, wire}};\n\
         # #[allow(deprecated)]\n\
         # async fn example({hidden}) -> Result<(), Error> {{\n\
         {call}\n\
         # Ok(())\n# }}\n```\n"
    )
}

/// The setters for the body: those of one example, as far as they have literals, and those that are required.
fn fields(
    document: &Document,
    surface: &Surface<'_>,
    body: &Body<'_>,
    hidden: &mut String,
) -> Vec<String> {
    if body.fields.is_empty() {
        if !body.required {
            return Vec::new();
        }
        let _ = write!(hidden, ", body: {}", type_name(document, Some(body.schema)));
        return vec!["body(body)".to_owned()];
    }
    let whole = document
        .request_body(surface.operation)
        .and_then(|node| node.get("content")?.entries().next())
        .and_then(|(_, entry)| example_of(document, &entry.node));
    let values = match body.wrapper {
        Some(wrapper) => whole.and_then(|whole| whole.get(wrapper.wire).cloned()),
        None => whole,
    };
    let setters = body.fields.iter().filter_map(|field| {
        let name = field.name();
        let value = values.as_ref().and_then(|values| values.get(field.wire));
        if let Some(literal) = value.and_then(|value| literal(document, field.node, value)) {
            return Some(format!("{name}({literal})"));
        }
        field.required.then(|| {
            let ty = type_name(document, Some(document.alone(field.node)));
            let _ = write!(hidden, ", {name}: {ty}");
            format!("{name}({name})")
        })
    });
    setters.collect()
}

/// The value of `example`, or of one of `examples`.
fn example_of(document: &Document, node: &Node) -> Option<Json> {
    if let Some(example) = node.get("example") {
        return Some(example.to_json());
    }
    // Not the first: the order of keys does not show in the output.
    let examples = node.get("examples")?.entries();
    let (_, entry) = examples.min_by_key(|(name, _)| *name)?;
    document
        .resolve(&entry.node)
        .get("value")
        .map(Node::to_json)
}

/// The value as a literal that the setter takes.
fn literal(document: &Document, schema: &Node, value: &Json) -> Option<String> {
    let reference = document.alone(schema);
    let target = document.resolve(reference);
    if target.contains("x-rust-type") {
        return None;
    }
    if target.contains("x-extensible-enum") {
        let (_, name) = reference.text("$ref")?.rsplit_once('/')?;
        let known = variants(target);
        let (variant, _) = known.iter().find(|(_, known)| known == value)?;
        return Some(format!("types::{name}::{variant}"));
    }
    match (target.text("type"), target.text("format"), value) {
        (Some("string"), None | Some("password"), Json::String(text)) => Some(format!("{text:?}")),
        (Some("integer"), _, Json::Number(number)) => Some(number.to_string()),
        (Some("boolean"), _, Json::Bool(flag)) => Some(flag.to_string()),
        (Some("array"), _, Json::Array(items)) => {
            let entries = target.get("items")?;
            let is_integer = document.resolve(entries).text("type") == Some("integer");
            let items = items.iter().map(|item| literal(document, entries, item));
            let items = items.collect::<Option<Vec<_>>>()?;
            (is_integer && !items.is_empty()).then(|| format!("[{}]", items.join(", ")))
        }
        _ => None,
    }
}

/// The type of an argument, as code.
fn type_name(document: &Document, schema: Option<&Node>) -> String {
    let ty = schema.map(|schema| rust_type(document, schema));
    let ty = ty.unwrap_or_default().to_string().replace(' ', "");
    ty.replace("serde_json::", "quickblox_api::serde_json::")
        .replace("::chrono::", "quickblox_api::chrono::")
}
