//! What callers see of each module, short enough to review: operations with their setters and answers, models with
//! their fields.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "so a test fails"
)]

use std::{collections::BTreeMap, fmt::Write as _, fs};

use quickblox_tests::workspace;
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, ReturnType, Visibility};

#[test]
fn the_public_surface_of_each_module() {
    let generated = workspace().join("quickblox-api/src/generated");
    let mut modules = 0;
    for entry in fs::read_dir(generated)
        .expect("the crate has been generated")
        .flatten()
    {
        let module = entry.file_name().to_string_lossy().into_owned();
        let read = |file: &str| fs::read_to_string(entry.path().join(file)).unwrap_or_default();
        if !entry.path().is_dir() {
            continue;
        }
        modules += 1;
        let mut shown = String::new();
        operations(&read("builder.rs"), &mut shown);
        models(&read("types.rs"), &mut shown);
        insta::assert_snapshot!(format!("surface_{module}"), shown);
    }
    assert!(modules >= 4);
}

/// One paragraph an operation: its name, each setter with the type it converts into, the answer.
fn operations(code: &str, shown: &mut String) {
    let file = syn::parse_file(code).expect("generated code is Rust");
    for item in file.items {
        let Item::Impl(item) = item else { continue };
        if item.trait_.is_some() {
            paged(&item, shown);
            continue;
        }
        let _ = writeln!(
            shown,
            "{}",
            plain(&item.self_ty.to_token_stream().to_string()).trim_end_matches("<'a>")
        );
        for member in &item.items {
            let ImplItem::Fn(function) = member else {
                continue;
            };
            let name = &function.sig.ident;
            if !matches!(function.vis, Visibility::Public(_)) || name == "body_map" {
                continue;
            }
            if let (true, ReturnType::Type(_, answer)) = (name == "send", &function.sig.output) {
                let answer = plain(&answer.to_token_stream().to_string());
                let answer = answer
                    .trim_start_matches("Result<ResponseValue<")
                    .trim_end_matches(">, crate::Error>");
                let _ = writeln!(shown, "    -> {answer}");
            } else {
                let bound = function
                    .sig
                    .generics
                    .where_clause
                    .to_token_stream()
                    .to_string();
                let _ = writeln!(shown, "    .{name}({})", converted(&plain(&bound)));
            }
        }
    }
}

/// One line a paged operation: the types of its parts and of their entries.
fn paged(item: &syn::ItemImpl, shown: &mut String) {
    let types = item.items.iter().filter_map(|member| match member {
        ImplItem::Type(member) => Some(plain(&member.ty.to_token_stream().to_string())),
        _ => None,
    });
    let name = plain(&item.self_ty.to_token_stream().to_string());
    let types = types.collect::<Vec<_>>().join(" of ");
    let _ = writeln!(shown, "{} is paged: {types}", name.trim_end_matches("<'_>"));
}

/// `T` of `where V: TryInto<T>, …`.
fn converted(bound: &str) -> &str {
    let target = bound
        .split_once("TryInto<")
        .map_or(bound, |(_, target)| target);
    let mut depth = 1;
    for (index, character) in target.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return target.split_at(index).0;
        }
    }
    target
}

/// One paragraph a model: its fields with their names on the wire, or its variants.
fn models(code: &str, shown: &mut String) {
    let file = syn::parse_file(code).expect("generated code is Rust");
    let mut models = BTreeMap::new();
    for item in file.items {
        let mut text = String::new();
        let name = match &item {
            Item::Struct(item) => {
                if let Fields::Unnamed(fields) = &item.fields {
                    let inner = fields.unnamed.to_token_stream().to_string();
                    let _ = writeln!(text, "    ({})", plain(&inner));
                }
                for field in &item.fields {
                    let Some(name) = &field.ident else { continue };
                    let _ = writeln!(
                        text,
                        "    {name}: {}{}",
                        plain(&field.ty.to_token_stream().to_string()),
                        wire_name(field)
                    );
                }
                format!("struct {}", item.ident)
            }
            Item::Enum(item) => {
                for variant in &item.variants {
                    let _ = writeln!(
                        text,
                        "    {}",
                        plain(&variant.to_token_stream().to_string())
                    );
                }
                format!("enum {}", item.ident)
            }
            Item::Macro(item) => {
                let tokens = item.mac.tokens.to_string();
                let declared = tokens
                    .rsplit_once("pub enum ")
                    .map_or("", |(_, declared)| declared);
                let (head, body) = declared.split_once('{').unwrap_or((declared, ""));
                let _ = writeln!(text, "    {}", variants(body));
                format!("open enum {}", head.trim().replace(" :", ":"))
            }
            _ => continue,
        };
        models.insert(name, text);
    }
    for (name, text) in models {
        let _ = write!(shown, "{name}\n{text}");
    }
}

/// The variants of an open enum, without their documentation.
fn variants(body: &str) -> String {
    let parts = body.trim_end_matches(['}', ' ']).split("# [doc");
    let variants = parts.filter_map(|part| part.split_once(']'));
    variants
        .map(|(_, variant)| variant.trim())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The name that serde gives a field, where it is another than in Rust.
fn wire_name(field: &syn::Field) -> String {
    let attributes = field
        .attrs
        .iter()
        .map(|attr| attr.to_token_stream().to_string());
    let mut renamed = attributes.filter_map(|attr| {
        let (_, name) = attr.split_once("rename = ")?;
        name.split('"').nth(1).map(|name| format!("  ({name})"))
    });
    renamed.next_back().unwrap_or_default()
}

/// Tokens without what every type has around it.
fn plain(tokens: &str) -> String {
    let mut text = tokens
        .replace(' ', "")
        .replace(",>", ">")
        .replace(',', ", ");
    for noise in [
        "::std::option::",
        "::std::string::",
        "::std::vec::",
        "::std::collections::",
        "::std::boxed::",
        "std::convert::",
        "::serde_json::",
        "::chrono::",
        "offset::",
        "::quickblox_api::",
        "types::",
    ] {
        text = text.replace(noise, "");
    }
    text.trim_end_matches(", ").to_owned()
}
