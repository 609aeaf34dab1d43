//! Documentation of the generated items, from the words of the description.

use std::fmt::Write as _;

use heck::ToUpperCamelCase;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{
    AttrStyle, Attribute, Expr, ExprLit, Ident, Lit, LitStr, Meta, MetaNameValue, Path, token,
};

use super::example::example;
use crate::{
    document::{Document, Operation, is_success},
    node::Node,
    surface::{Field, Parameter, Surface},
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

/// Documentation as tokens: one attribute, since each costs time to parse. [`split_lines`] makes one a line of it.
pub(super) fn tokens(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

/// Splits documentation of several lines.
pub(super) fn split_lines(attrs: &mut Vec<Attribute>) {
    for index in (0..attrs.len()).rev() {
        let text = attrs.get(index).and_then(|attr| match &attr.meta {
            Meta::NameValue(MetaNameValue {
                path,
                value:
                    Expr::Lit(ExprLit {
                        lit: Lit::Str(text),
                        ..
                    }),
                ..
            }) if path.is_ident("doc") => Some(text.value()),
            _ => None,
        });
        if let Some(text) = text.filter(|text| !text.is_empty() && !text.starts_with(' ')) {
            attrs.splice(index..=index, attributes(&text));
        }
    }
}

/// Documentation of the method that makes a request: its summary. All else is on the page of the request.
pub(super) fn method(surface: &Surface<'_>) -> String {
    let id = surface.operation.id().unwrap_or_default();
    let summary = surface.operation.node.text("summary").unwrap_or(id).trim();
    let request = id.to_upper_camel_case();
    format!(
        "{summary}.\n\nFields, limits, credentials, errors and an example: [`{request}`](crate::requests::{request}).\n"
    )
}

/// Documentation of a request: all that a caller needs.
pub(super) fn request(document: &Document, surface: &Surface<'_>) -> String {
    let operation = surface.operation;
    let node = operation.node;
    let id = operation.id().unwrap_or_default();
    let summary = node.text("summary").unwrap_or(id).trim();
    let example = example(document, surface);
    let mut out =
        format!("{summary}.\n\nMade by [`Client::{id}`](crate::Client::{id}).\n\n{example}");
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
        Some("legacy") => ". Legacy: may stop working.",
        Some("sdk-only") => ". Not part of the published API; the official SDKs send it.",
        _ => ".",
    });
    if let Some(version) = node.text("x-since") {
        let _ = write!(out, " Since server {version}.");
    }
    out.push_str(if node.flag("x-idempotent") {
        " Safe to send twice: the client retries it.\n"
    } else {
        " Not safe to send twice: the client retries it only if the server did not process it.\n"
    });
    if node.contains("x-pagination") {
        out.push_str(
            "\nThe response is one page; [`items`](Self::items) goes through the whole list.\n",
        );
    }
    if !surface.arguments.is_empty() {
        out.push_str("\n# Arguments\n\n");
    }
    for argument in &surface.arguments {
        let text = argument.node.text("description").unwrap_or_default();
        let _ = writeln!(
            out,
            "- `{}`: {}",
            argument.name(),
            escape(&join_lines(text))
        );
    }
    let _ = write!(out, "\n# Credentials\n\n{}\n", credentials(operation));
    let mut answers = document.answers(operation).collect::<Vec<_>>();
    answers.sort_by_key(|(status, ..)| *status);
    let (fine, refusals): (Vec<_>, Vec<_>) = answers
        .into_iter()
        .partition(|(status, ..)| is_success(status));
    for (title, answers) in [("Response", fine), ("Errors", refusals)] {
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

/// Documentation of a setter, from a parameter.
pub(super) fn parameter(parameter: &Parameter<'_>) -> String {
    described(parameter.wire, parameter.node.text("description"))
}

/// Documentation of a setter, from a property of the body.
pub(super) fn property(document: &Document, field: &Field<'_>) -> String {
    let own = field.node.text("description");
    let shared = || {
        document
            .resolve(document.alone(field.node))
            .text("description")
    };
    let text = described(field.wire, own.or_else(shared));
    if field.required {
        format!("{text}\n\nRequired.")
    } else {
        text
    }
}

fn described(wire: &str, description: Option<&str>) -> String {
    match description {
        Some(text) => format!("`{wire}`: {}", escape(text.trim())),
        None => format!("`{wire}`."),
    }
}

/// The alternatives of `security` in words.
fn credentials(operation: Operation<'_>) -> String {
    let alternatives = operation.node.get("security").map_or(&[][..], Node::items);
    let named: Vec<String> = alternatives
        .iter()
        .map(|alternative| {
            let names: Vec<&str> = alternative.entries().map(|(name, _)| name).collect();
            match names.as_slice() {
                [] => "none".to_owned(),
                ["SessionToken"] => "a session".to_owned(),
                ["ApiKey"] => "an API key".to_owned(),
                ["AccountKey"] => "the account key".to_owned(),
                names if names.contains(&"ApiKey") && names.contains(&"OnBehalfOf") => {
                    "an API key on behalf of a user".to_owned()
                }
                names => names.join(" with "),
            }
        })
        .collect();
    let Some((first, others)) = named.split_first() else {
        return "None is sent.".to_owned();
    };
    let all = others
        .iter()
        .fold(first.clone(), |all, next| format!("{all}, or {next}"));
    let mut letters = all.chars();
    let capital = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}.", capital.unwrap_or_default(), letters.as_str())
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
