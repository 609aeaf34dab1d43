//! The bundle as tools of other languages read it.

use std::collections::{BTreeMap, BTreeSet};

use quickblox_tests::{ROOT, description};
use serde_json::{Value, json};

fn bundled(format: codegen::Format) -> String {
    let document = codegen::check(&description(), ROOT).expect("the description has no findings");
    codegen::bundle(&document, format).expect("a bundle can be written")
}

#[test]
fn what_begins_like_a_number_without_quotes_is_a_number_in_yaml_1_1() {
    let bundle = bundled(codegen::Format::Yaml);
    let values = bundle.lines().filter_map(|line| {
        let (_, value) = line.rsplit_once([' ', '-'])?;
        value
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some((line, value))
    });
    // Lines of longer texts have other words, too.
    let alone = values.filter(|(line, value)| {
        let before = line.trim_start().strip_suffix(value).unwrap_or_default();
        before == "- " || before.ends_with(": ") && before.split(' ').count() == 2
    });
    let mut numbers = 0;
    for (line, value) in alone {
        numbers += 1;
        let is_decimal = value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        assert!(is_decimal && value.parse::<f64>().is_ok(), "{line}");
    }
    assert!(numbers > 100, "{numbers} numbers");
}

#[test]
fn json_may_write_a_character_as_a_surrogate_pair() {
    let title = "QuickBlox Server API";
    let bundle = bundled(codegen::Format::Json);
    let check = |escaped: &str| {
        let text = bundle.replacen(title, escaped, 1);
        let files = BTreeMap::from([("bundle.json".to_owned(), text.into_bytes())]);
        codegen::check(&files, "bundle.json")
    };
    let document = check(r"\ud83d\ude42").expect("no findings");
    let written = codegen::bundle(&document, codegen::Format::Yaml).expect("a bundle");
    assert!(written.contains("title: \"🙂\"\n"), "{}", &written[..200]);

    let refused = check(r"\ud83d").expect_err("half a pair is no character");
    let finding = &refused.diagnostics()[0];
    let place = refused.location(finding);
    assert_eq!(
        (finding.rule, place),
        ("yaml-syntax", ("bundle.json", 4, 15))
    );
}

#[test]
fn the_edition_for_generators_has_nothing_that_they_break_on() {
    let full = unfit(&bundle_json(false));
    let kinds: BTreeSet<&str> = full.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(
        kinds,
        BTreeSet::from(["null alone", "one identifier", "union"])
    );
    assert_eq!(unfit(&bundle_json(true)), []);
}

#[test]
fn the_edition_for_generators_has_every_call_and_no_schema_too_many() {
    let (full, edition) = (bundle_json(false), bundle_json(true));
    let calls = |bundle: &Value| {
        let paths = bundle["paths"].as_object().expect("paths").iter();
        let calls = paths.flat_map(|(path, item)| {
            let methods = item.as_object().expect("a path item").iter();
            methods.map(move |(method, call)| {
                (path.clone(), method.clone(), call["parameters"].clone())
            })
        });
        calls.collect::<Vec<_>>()
    };
    assert_eq!(calls(&edition), calls(&full));

    let mut referred = BTreeSet::new();
    each(&edition, &mut |_, node| {
        referred.extend(node["$ref"].as_str().map(str::to_owned));
    });
    for reference in &referred {
        let pointer = reference.trim_start_matches('#');
        assert!(edition.pointer(pointer).is_some(), "{reference}");
    }
    let schemas = edition["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let names = schemas
        .keys()
        .map(|name| format!("#/components/schemas/{name}"));
    let unused: Vec<String> = names.filter(|name| !referred.contains(name)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn what_the_edition_for_generators_has_instead() {
    let edition = bundle_json(true);
    let any = json!({});
    let cases = [
        // A list, or the number of its entries.
        (
            "DialogPage/properties/items",
            json!({"type": "array", "items": {"$ref": "#/components/schemas/Dialog"}, "nullable": true}),
        ),
        // Several types, beside null, in a request, in a list.
        ("Dialog/properties/unread_messages_count", any.clone()),
        ("CreateDialogRequest/properties/occupants_ids", any.clone()),
        ("ErrorBody/properties/errors", any),
        // One type beside null: an object is nullable itself.
        (
            "Dialog/properties/data",
            json!({"allOf": [{"$ref": "#/components/schemas/DialogData"}]}),
        ),
        ("DialogData/nullable", json!(true)),
        ("Dialog/nullable", Value::Null),
        // Properties that give one identifier.
        ("Session/properties/_id", Value::Null),
        ("Session/required/0", json!("id")),
        ("Session/properties/id/type", json!("integer")),
    ];
    for (place, expected) in cases {
        let pointer = format!("/components/schemas/{place}");
        let mut found = edition.pointer(&pointer).cloned().unwrap_or_default();
        if let Some(schema) = found.as_object_mut() {
            schema.retain(|key, _| key != "description" && !key.starts_with("x-"));
        }
        assert_eq!(found, expected, "{place}");
    }
    let about = edition["info"]["description"].as_str().expect("a text");
    assert!(
        about.ends_with("one is left out: `Session._id`.\n"),
        "{about}"
    );
}

/// What is described otherwise for generators takes the examples of properties and parameters.
#[test]
fn examples_fit_the_edition_for_generators() {
    let text = bundle_json(true).to_string();
    let files = BTreeMap::from([("bundle.json".to_owned(), text.into_bytes())]);
    let report = codegen::check(&files, "bundle.json").expect_err("responses lack their examples");
    let found = |rule| report.diagnostics().iter().any(|found| found.rule == rule);
    assert!(
        found("answer-example") && !found("example-invalid"),
        "{report:?}"
    );
}

fn bundle_json(for_generators: bool) -> Value {
    let mut document = codegen::check(&description(), ROOT).expect("no findings");
    if for_generators {
        document = document.for_generators();
    }
    let text = codegen::bundle(&document, codegen::Format::Json).expect("a bundle");
    serde_json::from_str(&text).expect("JSON")
}

/// What generators break on, and where.
fn unfit(bundle: &Value) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    each(bundle, &mut |place, node| {
        let mut identifiers = BTreeSet::new();
        let properties = node["properties"].as_object().into_iter().flatten();
        let has_doubles = properties
            .map(|(name, _)| name.to_lowercase().replace(['_', '-', '.', '[', ']'], ""))
            .any(|identifier| !identifiers.insert(identifier));
        let checks = [
            ("union", node.get("oneOf").or(node.get("anyOf")).is_some()),
            ("null alone", node["enum"] == json!([null])),
            ("one identifier", has_doubles),
            (
                "nullable without a type",
                node.get("nullable").is_some() && node.get("type").is_none(),
            ),
        ];
        let kinds = checks.into_iter().filter(|(_, is_unfit)| *is_unfit);
        found.extend(kinds.map(|(kind, _)| (kind, place.to_owned())));
    });
    found
}

/// Calls `visit` for every mapping outside of examples, with its place.
fn each(node: &Value, visit: &mut impl FnMut(&str, &Value)) {
    fn walk(place: &str, node: &Value, visit: &mut impl FnMut(&str, &Value)) {
        let is_example = |key: &str| matches!(key, "example" | "examples");
        match node {
            Value::Array(items) => {
                for item in items {
                    walk(place, item, visit);
                }
            }
            Value::Object(object) => {
                visit(place, node);
                for (key, child) in object.iter().filter(|(key, _)| !is_example(key)) {
                    walk(&format!("{place}/{key}"), child, visit);
                }
            }
            _ => {}
        }
    }
    walk("", node, visit);
}
