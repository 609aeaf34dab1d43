//! A field of the caller's own with a name that the API uses itself is refused before anything is sent, and any other is
//! sent, wherever the description lets a request have such fields.

use std::{collections::BTreeSet, sync::atomic::Ordering};

use axum::http::StatusCode;
use quickblox_api::{
    Error, OPERATIONS,
    query::RecordUpdate,
    types::{AttachmentFields, CreateMessageRequest, DialogDataFields, RecordChange},
};
use quickblox_sandbox::contract::Description;
use quickblox_tests::{
    is_hand_written,
    sample::{Extent, arguments},
    typed::Arguments,
};
use serde_json::{Value, json};

use crate::common::{contract, counted, named, refusal};

/// An object of a body that takes any field, and what none of these may be called.
struct Place {
    pointer: String,
    reserved: BTreeSet<String>,
}

/// The places within a value of the schema that have reserved names.
fn places(
    description: &Description,
    schema: &Value,
    value: &Value,
    pointer: &str,
    found: &mut Vec<Place>,
) {
    let schema = description.resolve(schema);
    let list = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
    };
    for part in ["allOf", "oneOf"].into_iter().flat_map(list) {
        places(description, part, value, pointer, found);
    }
    if let (Some(schema), Some(items)) = (schema.get("items"), value.as_array()) {
        for (index, item) in items.iter().enumerate() {
            places(
                description,
                schema,
                item,
                &format!("{pointer}/{index}"),
                found,
            );
        }
    }
    let Some(entries) = value.as_object() else {
        return;
    };
    let others = schema.get("additionalProperties");
    for (name, entry) in entries {
        let property = schema.pointer(&format!("/properties/{name}"));
        if let Some(schema) = property.or(others) {
            places(
                description,
                schema,
                entry,
                &format!("{pointer}/{name}"),
                found,
            );
        }
    }
    if let Some(rule) = schema.get("x-reserved") {
        assert_eq!(others, Some(&json!({})), "{pointer} takes any field");
        let names = |key: &str| {
            rule.get(key)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
        };
        let answer = rule
            .get("of")
            .and_then(Value::as_str)
            .expect("each names one");
        let answer = json!({"$ref": format!("#/components/schemas/{answer}")});
        let answer = description.resolve(&answer)["properties"].as_object();
        let mut reserved: BTreeSet<String> = answer.expect("it has some").keys().cloned().collect();
        reserved.extend(names("names").filter_map(Value::as_str).map(str::to_owned));
        reserved.retain(|name| {
            let is_own = schema.pointer(&format!("/properties/{name}")).is_some();
            !is_own && !names("except").any(|excepted| excepted == name)
        });
        let pointer = pointer.to_owned();
        found.push(Place { pointer, reserved });
    }
}

fn with(good: &Arguments, pointer: &str, field: &str, value: Value) -> Arguments {
    let mut arguments = Arguments(good.0.clone());
    let body = arguments.0.get_mut("body").expect("there is one");
    body.pointer_mut(pointer).expect("it was found there")[field] = value;
    arguments
}

#[tokio::test]
async fn each_reserved_name_is_refused_and_others_are_sent() {
    let description = contract();
    let (client, sent) = counted(StatusCode::BAD_REQUEST).await;
    let (mut operations, mut refused, mut passed) = (BTreeSet::new(), 0, 0);
    for operation in OPERATIONS {
        let described = description
            .operation(operation.id)
            .expect("it is described");
        let Some(body) = described.body().filter(|_| !is_hand_written(operation)) else {
            continue;
        };
        let good = arguments(description, operation.id, Extent::Everything);
        let mut found = Vec::new();
        places(description, body.schema, &good.0["body"], "", &mut found);
        for Place { pointer, reserved } in found {
            operations.insert(operation.id);
            for field in reserved {
                let bad = with(&good, &pointer, &field, json!(1));
                let expected = format!(
                    "{}: {}: is a name that the API uses itself: give this field another one",
                    operation.id,
                    named(description, body.schema, &format!("{pointer}/{field}"))
                );
                assert_eq!(refusal(&client, operation.id, &bad).await, expected);
                refused += 1;
            }
            let before = sent.load(Ordering::SeqCst);
            assert_eq!(before, passed, "{}: nothing was sent", operation.id);
            // Within a value, any name may stand.
            let free = with(
                &good,
                &pointer,
                "colour",
                json!({"_id": 1, "created_at": 2}),
            );
            refusal(&client, operation.id, &free).await;
            passed += 1;
            assert_eq!(sent.load(Ordering::SeqCst), passed, "{}", operation.id);
        }
    }
    let expected = [
        "create_child_record",
        "create_dialog",
        "create_message",
        "create_multi_records",
        "create_record",
        "update_dialog",
        "update_multi_records",
        "update_record",
        "update_records_by_criteria",
    ];
    assert_eq!(operations, BTreeSet::from(expected));
    assert_eq!(refused, 47);
}

/// A field that the request has itself would stand twice in the body.
#[tokio::test]
async fn a_field_of_the_request_is_refused_among_the_others() {
    let (client, sent) = counted(StatusCode::BAD_REQUEST).await;
    let message = || {
        client
            .create_message()
            .chat_dialog_id("5cc9bb58a28f9a406659d777")
    };
    let said = |error: Error| error.to_string();
    let twice = "is a field that the request knows: set that one, and leave it out of the others";
    let taken = "is a name that the API uses itself: give this field another one";
    let photo = AttachmentFields::new("image").extra([("content-type", "image/png")]);
    let body = CreateMessageRequest::new().extra([("date_sent", 1_409_146_118)]);
    let id = "5d87a916a28f9a683f1cb55d";
    let data = DialogDataFields::new("CoolDialog").extra([("class_name", "Other")]);
    let outcomes = [
        (
            message().extra([("message", "hi")]).send().await.map(drop),
            "create_message",
            "message",
            twice,
        ),
        (
            message()
                .extra([("age", "5"), ("sender_id", "7")])
                .send()
                .await
                .map(drop),
            "create_message",
            "sender_id",
            taken,
        ),
        (
            message().attachments([photo]).send().await.map(drop),
            "create_message",
            "attachments[0].content-type",
            twice,
        ),
        (
            message().body(body).send().await.map(drop),
            "create_message",
            "date_sent",
            taken,
        ),
        (
            client.update_dialog(id).data(data).send().await.map(drop),
            "update_dialog",
            "data.class_name",
            twice,
        ),
        (
            client
                .update_record("Games", id)
                .body(RecordUpdate::new().set("created_at", 5))
                .send()
                .await
                .map(drop),
            "update_record",
            "created_at",
            taken,
        ),
        (
            client
                .update_multi_records("Games")
                .record([(
                    "1".to_owned(),
                    RecordChange::new(id).extra([("user_id", 5)]),
                )])
                .send()
                .await
                .map(drop),
            "update_multi_records",
            "record.1.user_id",
            taken,
        ),
    ];
    for (outcome, operation, field, why) in outcomes {
        assert_eq!(
            outcome.map_err(said),
            Err(format!("{operation}: {field}: {why}"))
        );
    }
    assert_eq!(sent.load(Ordering::SeqCst), 0);
}
