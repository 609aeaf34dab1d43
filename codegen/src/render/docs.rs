//! Documentation of the generated items, from the words of the description.

use std::fmt::Write as _;

use proc_macro2::Span;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, MetaNameValue, Path, token,
};

use super::rust_type::rust_type;
use crate::{
    document::{Document, Operation, is_success},
    names::rust_name,
    node::Node,
};

/// Text as doc attributes, one a line. They are put together by hand: there are thousands, and parsing each one was a
/// tenth of the whole run.
pub(super) fn attributes(text: &str) -> impl Iterator<Item = Attribute> {
    text.trim_end().lines().map(|line| {
        let space = if line.is_empty() { "" } else { " " };
        let line = LitStr::new(&format!("{space}{line}"), Span::call_site());
        Attribute {
            pound_token: token::Pound::default(),
            style: AttrStyle::Outer,
            bracket_token: token::Bracket::default(),
            meta: Meta::NameValue(MetaNameValue {
                path: Path::from(Ident::new("doc", Span::call_site())),
                eq_token: token::Eq::default(),
                value: Expr::Lit(ExprLit {
                    attrs: Vec::new(),
                    lit: Lit::Str(line),
                }),
            }),
        }
    })
}

/// Puts documentation in place of what an item has.
pub(super) fn document(attrs: &mut Vec<Attribute>, text: &str) {
    attrs.retain(|attr| !attr.path().is_ident("doc"));
    attrs.splice(0..0, attributes(text));
}

/// Has the item documentation of its own?
pub(super) fn is_documented(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("doc"))
}

/// Documentation of an operation's method: summary, example, what it does, answers, source.
pub(super) fn operation(document: &Document, operation: Operation<'_>) -> String {
    let node = operation.node;
    let id = operation.id().unwrap_or_default();
    let mut out = format!("{}.\n", node.text("summary").unwrap_or(id).trim());
    out.push_str(&example(document, operation));
    if let Some(description) = node.text("description") {
        let _ = write!(out, "\n{}\n", escape(description.trim()));
    }
    let _ = write!(
        out,
        "\n# Request\n\n`{} {}`",
        operation.method.to_uppercase(),
        operation.path
    );
    out.push_str(match node.text("x-status") {
        Some("legacy") => ", legacy: in older documentation only.",
        Some("sdk-only") => ", known from the official SDKs only.",
        _ => ".",
    });
    if let Some(version) = node.text("x-since") {
        let _ = write!(out, " Since server {version}.");
    }
    out.push_str(if node.flag("x-idempotent") {
        " Sending it twice does no harm.\n"
    } else {
        " Sending it twice may have its effect twice.\n"
    });
    if node.contains("x-pagination") {
        out.push_str(
            "\nThe answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.\n",
        );
    }
    let mut answers = document.answers(operation).collect::<Vec<_>>();
    answers.sort_by_key(|(status, ..)| *status);
    let (fine, refusals): (Vec<_>, Vec<_>) = answers
        .into_iter()
        .partition(|(status, ..)| is_success(status));
    for (title, answers) in [("Answer", fine), ("Errors", refusals)] {
        if !answers.is_empty() {
            let _ = write!(out, "\n# {title}\n\n");
        }
        for (status, _, answer) in answers {
            let text = answer.text("description").unwrap_or_default();
            let _ = writeln!(out, "- `{status}`: {}", escape(&join_lines(text)));
        }
    }
    if let Some(page) = node.get("externalDocs").and_then(|docs| docs.text("url")) {
        let _ = write!(out, "\nSource: <{page}>\n");
    }
    out
}

/// The type of an argument, as code.
fn type_name(document: &Document, schema: Option<&Node>) -> String {
    let ty = schema.map(|schema| rust_type(document, schema));
    ty.unwrap_or_default().to_string().replace(' ', "")
}

/// A call with what it cannot do without. The lines that rustdoc hides make it compile, so it cannot grow stale.
fn example(document: &Document, operation: Operation<'_>) -> String {
    let id = operation.id().unwrap_or_default();
    let mut arguments = String::from("client: Client");
    let mut setters = String::new();
    let parameters = document.parameters(operation);
    for parameter in parameters.filter(|parameter| parameter.flag("required")) {
        let name = rust_name(parameter.text("name").unwrap_or_default());
        let ty = type_name(document, parameter.get("schema"));
        let _ = write!(arguments, ", {name}: {ty}");
        let _ = writeln!(setters, "    .{name}({name})");
    }
    let body = document.request_body(operation);
    if let Some(body) = body.filter(|body| body.flag("required")) {
        let media_types = body.get("content").into_iter().flat_map(Node::entries);
        let schema = media_types
            .map(|(_, entry)| entry.node.get("schema"))
            .next();
        let ty = type_name(document, schema.flatten());
        let _ = write!(arguments, ", body: {ty}");
        setters.push_str("    .body(body)\n");
    }
    format!(
        "\n```no_run\n\
         # use quickblox_api::{{Client, Error, prelude::*, types, wire}};\n\
         # #[allow(deprecated)]\n\
         # async fn example({arguments}) -> Result<(), Error> {{\n\
         let answer = client\n    .{id}()\n{setters}    .send()\n    .await?;\n\
         # Ok(())\n# }}\n```\n"
    )
}

fn join_lines(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Markdown of the description as rustdoc takes it: brackets outside of code are no links to items.
pub(super) fn escape(text: &str) -> String {
    let mut code = false;
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '`' => code = !code,
            '[' | ']' | '<' | '>' if !code => out.push('\\'),
            _ => {}
        }
        out.push(character);
    }
    out
}
