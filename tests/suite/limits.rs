//! Every limit of the description holds in the client: a value just beyond it is refused before anything is sent.

use std::sync::atomic::Ordering;

use axum::http::StatusCode;
use quickblox_api::{Error, OPERATIONS, PageStyle, types};
use quickblox_sandbox::contract::{Description, Parameter};
use quickblox_tests::{
    is_hand_written,
    sample::{Extent, arguments},
    typed::Arguments,
};
use serde_json::{Value, json};

use crate::common::{contract, counted, named, refusal};

/// Values just beyond the limits of a schema, and what is said of them after their name.
fn beyond(schema: &Value) -> Vec<(Value, String)> {
    let limit = |key: &str| schema.get(key).and_then(Value::as_i64);
    let text = |length: i64| json!("x".repeat(usize::try_from(length).expect("not below 0")));
    let mut beyond = Vec::new();
    if let Some(least) = limit("minimum") {
        let number = least - 1;
        let said = format!("is too small (minimum is {least})");
        beyond.push((json!(number), said));
    }
    if let Some(most) = limit("maximum") {
        let number = most + 1;
        let said = format!("is too large (maximum is {most})");
        beyond.push((json!(number), said));
    }
    if let Some(least) = limit("minLength") {
        let length = least - 1;
        let said = format!("is too short (minimum is {least} characters)");
        beyond.push((text(length), said));
    }
    if let Some(most) = limit("maxLength") {
        let length = most + 1;
        let said = format!("is too long (maximum is {most} characters)");
        beyond.push((text(length), said));
    }
    beyond
}

/// The places of a body that have limits, as pointers into the value that is made of its schema.
fn limited<'a>(
    description: &'a Description,
    schema: &'a Value,
    place: &str,
    found: &mut Vec<(String, &'a Value)>,
) {
    let schema = description.resolve(schema);
    if !beyond(schema).is_empty() {
        found.push((place.to_owned(), schema));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        limited(description, property, &format!("{place}/{name}"), found);
    }
    if let Some(items) = schema.get("items") {
        limited(description, items, &format!("{place}/0"), found);
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for part in schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            limited(description, part, place, found);
        }
    }
}

/// What errors call a parameter: the name in Rust, if the description gives it one.
fn rust_name<'a>(parameter: &Parameter<'a>) -> &'a str {
    let name = parameter.node.get("x-rust-name").and_then(Value::as_str);
    name.unwrap_or(parameter.name)
}

#[tokio::test]
async fn each_limit_of_the_description_holds() {
    let description = contract();
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let (mut parameters, mut places) = (0, 0);
    for operation in OPERATIONS {
        let Some(described) = description.operation(operation.id) else {
            panic!("{} is not described", operation.id);
        };
        if is_hand_written(operation) {
            continue;
        }
        let good = arguments(description, operation.id, Extent::Everything);
        for parameter in described.parameters() {
            let schema = description.resolve(parameter.schema);
            for (value, said) in beyond(schema) {
                let mut bad = Arguments(good.0.clone());
                bad.0.insert(parameter.name.to_owned(), value);
                let expected = format!("{}: {}: {said}", operation.id, rust_name(&parameter));
                assert_eq!(refusal(&client, operation.id, &bad).await, expected);
                parameters += 1;
            }
        }
        let Some(body) = described.body() else {
            continue;
        };
        let mut found = Vec::new();
        limited(description, body.schema, "", &mut found);
        for (pointer, schema) in found {
            for (value, said) in beyond(schema) {
                let mut bad = Arguments(good.0.clone());
                let place = bad.0["body"].pointer_mut(&pointer);
                *place.unwrap_or_else(|| panic!("{}: no {pointer}", operation.id)) = value;
                let expected = format!(
                    "{}: {}: {said}",
                    operation.id,
                    named(description, body.schema, &pointer)
                );
                assert_eq!(refusal(&client, operation.id, &bad).await, expected);
                places += 1;
            }
        }
    }
    assert!(parameters > 30 && places > 20, "{parameters}, {places}");
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}

/// What becomes a part of a path must not lead elsewhere.
#[tokio::test]
async fn each_part_of_a_path_is_checked() {
    let description = contract();
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let mut texts = 0;
    for operation in OPERATIONS {
        if is_hand_written(operation) {
            continue;
        }
        let described = description.operation(operation.id).expect("the same");
        let good = arguments(description, operation.id, Extent::Required);
        for parameter in described.parameters() {
            if parameter.place != "path" {
                continue;
            }
            let schema = description.resolve(parameter.schema);
            if schema.get("type") == Some(&json!("integer")) {
                let least = schema.get("minimum");
                assert_eq!(least, Some(&json!(1)), "{}: ids are positive", operation.id);
                continue;
            }
            texts += 1;
            for (text, said) in [
                ("", "is empty"),
                ("..", r#"must not be `.` or `..`: "..""#),
                ("a/b", r#"holds a slash: "a/b""#),
                ("a\\b", r#"holds a backslash: "a\\b""#),
                ("a\nb", r#"holds a control character: "a\nb""#),
                ("a ", r#"begins or ends with white space: "a ""#),
            ] {
                let mut bad = Arguments(good.0.clone());
                bad.0.insert(parameter.name.to_owned(), json!(text));
                let expected = format!("{}: {}: {said}", operation.id, rust_name(&parameter));
                assert_eq!(refusal(&client, operation.id, &bad).await, expected);
            }
        }
    }
    assert!(texts > 20, "{texts}");
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}

/// A page is never longer than the API allows, where it says what it allows, and never before the first one.
#[tokio::test]
async fn each_paged_operation_has_limits_of_its_page() {
    let description = contract();
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let mut paged = 0;
    for operation in OPERATIONS {
        let Some(pagination) = operation.pagination else {
            continue;
        };
        paged += 1;
        let (position, first, size) = match pagination.style {
            PageStyle::Page => ("page", 1, "per_page"),
            _ => ("skip", 0, "limit"),
        };
        let too_long = pagination.maximum.map(|most| (size, i64::from(most) + 1));
        for (name, value) in [(position, first - 1)].into_iter().chain(too_long) {
            let mut bad = arguments(description, operation.id, Extent::Required);
            bad.0.insert(name.to_owned(), json!(value));
            let said = refusal(&client, operation.id, &bad).await;
            let expected = format!("{}: {name}: is too ", operation.id);
            assert!(said.starts_with(&expected), "{said}");
        }
    }
    assert!(paged > 5, "{paged}");
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}

/// However a body was made, it is checked; and what is missing is said as before.
#[tokio::test]
async fn a_body_is_checked_however_it_was_made() {
    let (client, sent) = counted(StatusCode::NO_CONTENT).await;
    let contact = || types::UploadContact::new("1").name("Ann");
    let upload = || client.upload_address_book();
    let said = |error: Error| error.to_string();
    for (request, expected) in [
        (
            upload().contacts([contact()]),
            "upload_address_book: contacts[0].phone: is too short (minimum is 10 characters)",
        ),
        (
            upload().body(types::UploadAddressBookRequest::new([contact()]).force(2)),
            "upload_address_book: contacts[0].phone: is too short (minimum is 10 characters)",
        ),
        (
            upload().contacts(Vec::new()).force(2),
            "upload_address_book: force: is too large (maximum is 1)",
        ),
        (
            upload().contacts(Vec::new()).udid("x".repeat(65)),
            "upload_address_book: udid: is too long (maximum is 64 characters)",
        ),
    ] {
        assert_eq!(
            request.send().await.map(drop).map_err(said),
            Err(expected.to_owned())
        );
    }
    let user = client.create_user().login("ann").password("s3cret");
    let error = user.send().await.map(drop).map_err(said);
    let expected = "create_user: password: is too short (minimum is 8 characters)";
    assert_eq!(error, Err(expected.to_owned()));
    let user = client.create_user().login("ann");
    let error = user.send().await.map(drop).map_err(said);
    let expected = "create_user: missing required field `password`";
    assert_eq!(error, Err(expected.to_owned()));
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}
