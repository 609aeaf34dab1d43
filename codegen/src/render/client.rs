//! The call of progenitor, made so that no document can bring the tool down.

use std::{
    panic::{self, AssertUnwindSafe},
    sync::Mutex,
};

use openapiv3::OpenAPI;
use proc_macro2::TokenStream;
use progenitor::{CrateVers, GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::{diagnostic::Diagnostic, document::Document, lower::Lowered, model::Kind};

pub(super) const RULE: &str = "generator";
const HELP: &str = "this is a construct that the generator cannot take and no rule knows yet: simplify it, and add a rule to codegen/src/lint";

/// Has progenitor make the client; a refusal is reported at the operation that causes it.
pub(super) fn generate(
    document: &Document,
    lowered: &Lowered,
) -> Result<TokenStream, Box<Diagnostic>> {
    attempt(&lowered.spec).map_err(|reason| {
        let culprit = document.operations().find_map(|operation| {
            let spec = only(&lowered.spec, operation.path, operation.method);
            attempt(&spec).err().map(|reason| (operation, reason))
        });
        match culprit {
            Some((operation, reason)) => {
                Box::new(Diagnostic::error(RULE, operation.place(), reason, HELP))
            }
            None => Box::new(Diagnostic::error(RULE, document.root.span, reason, HELP)),
        }
    })
}

/// The document with one operation.
fn only(spec: &Json, path: &str, method: &str) -> Json {
    let mut spec = spec.clone();
    let mut item = spec
        .pointer("/paths")
        .and_then(|paths| paths.get(path))
        .cloned()
        .unwrap_or_default();
    if let Json::Object(item) = &mut item {
        item.retain(|key, _| key == method || !Kind::METHODS.contains(&key.as_str()));
    }
    if let Json::Object(spec) = &mut spec {
        spec.insert("paths".to_owned(), json!({ path: item }));
    }
    spec
}

fn attempt(spec: &Json) -> Result<TokenStream, String> {
    let spec = OpenAPI::deserialize(spec).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap")
        .with_crate("quickblox-api", CrateVers::Any, None);
    quietly(|| Generator::new(&settings).generate_tokens(&spec))?.map_err(|error| error.to_string())
}

/// Runs `generate`; a panic in it becomes an error and prints nothing.
fn quietly<T>(generate: impl FnOnce() -> T) -> Result<T, String> {
    // The hook belongs to the process: two runs at once must not restore each other's.
    static HOOK: Mutex<()> = Mutex::new(());
    let guard = HOOK.lock();
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let result = panic::catch_unwind(AssertUnwindSafe(generate));
    panic::set_hook(hook);
    drop(guard);
    result.map_err(|payload| {
        let text = payload
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| payload.downcast_ref::<&str>().copied())
            .unwrap_or("no reason given");
        format!("the generator gave up: {text}")
    })
}
