//! What callers see of each module, short enough to review: operations with their arguments, setters and responses, models with
//! their fields.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use quickblox_tests::workspace;
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, Signature, Visibility};

use crate::common::assert_snapshot;

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
        operations(&read("requests.rs"), &mut shown);
        models(&read("types.rs"), &mut shown);
        assert_snapshot("surface", &format!("surface_{module}"), &shown);
    }
    assert!(modules >= 4);
}

/// One paragraph an operation: the method with its arguments, each setter with the type it takes, the response.
fn operations(code: &str, shown: &mut String) {
    let file = syn::parse_file(code).expect("generated code is Rust");
    let mut methods = BTreeMap::new();
    for item in file.items {
        let Item::Impl(item) = item else { continue };
        let name = plain(&item.self_ty.to_token_stream().to_string());
        let functions = item.items.iter().filter_map(|member| match member {
            ImplItem::Fn(function) if matches!(function.vis, Visibility::Public(_)) => {
                Some(&function.sig)
            }
            _ => None,
        });
        if item.trait_.is_some() {
            paged(&item, &name, shown);
        } else if name == "Client" {
            for method in functions {
                let request = plain(&output(method));
                methods.insert(request, format!("{}({})", method.ident, arguments(method)));
            }
        } else {
            let method = methods.get(&name).expect("a method makes it");
            let _ = writeln!(shown, "{method}");
            for function in functions {
                setter(function, shown);
            }
        }
    }
}

fn setter(function: &Signature, shown: &mut String) {
    let name = &function.ident;
    if name == "send" {
        let answer = plain(&output(function));
        let answer = answer
            .trim_start_matches("Result<ResponseValue<")
            .trim_end_matches(">, Error>");
        let _ = writeln!(shown, "    -> {answer}");
    } else if name != "pages" && name != "items" {
        let _ = writeln!(shown, "    .{name}({})", arguments(function));
    }
}

fn output(function: &Signature) -> String {
    match &function.output {
        ReturnType::Type(_, ty) => ty.to_token_stream().to_string(),
        ReturnType::Default => String::new(),
    }
}

/// The types that the arguments convert into.
fn arguments(function: &Signature) -> String {
    let typed = function.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => Some(plain(&input.ty.to_token_stream().to_string())),
        FnArg::Receiver(_) => None,
    });
    let converted = typed.map(|ty| match ty.strip_prefix("implTryInto<") {
        Some(ty) => ty.split(", Error:").next().unwrap_or(ty).to_owned(),
        None => match ty.strip_prefix("implIntoField<") {
            Some(ty) => ty.trim_end_matches(", K>").to_owned(),
            None => "further fields".to_owned(),
        },
    });
    converted.collect::<Vec<_>>().join(", ")
}

/// One line a paged operation: the types of its pages and of their entries.
fn paged(item: &syn::ItemImpl, name: &str, shown: &mut String) {
    let types = item.items.iter().filter_map(|member| match member {
        ImplItem::Type(member) => Some(plain(&member.ty.to_token_stream().to_string())),
        _ => None,
    });
    let types = types.collect::<Vec<_>>().join(" of ");
    let _ = writeln!(shown, "{name} is paged: {types}");
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
