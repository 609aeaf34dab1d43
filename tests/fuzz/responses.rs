//! Bodies of responses: each into the type of each operation, and into that of refusals.

use std::fs;

use quickblox_api::{OPERATIONS, wire::ErrorBody};
use quickblox_tests::{calls, files, workspace};
use serde_json::Value;

use crate::harness::fuzz;

/// The responses of all recorded and documented cases.
fn corpus() -> Vec<Vec<u8>> {
    let found = files(&workspace().join("tests/cases"), |path| {
        path.ends_with(".json")
    });
    let cases = found.into_values().filter_map(|path| {
        let case: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        let body = case
            .pointer("/response/body")
            .filter(|body| !body.is_null())?;
        Some(body.to_string().into_bytes())
    });
    cases.collect()
}

/// What is decoded can be encoded, and decoded again.
#[test]
fn values() {
    fuzz("values", &corpus(), |input| {
        let Ok(value) = serde_json::from_slice::<Value>(input) else {
            return;
        };
        for operation in OPERATIONS {
            let Some(Ok(encoded)) = calls::answer(operation.id, &value) else {
                continue;
            };
            let again = calls::answer(operation.id, &encoded);
            assert_eq!(again, Some(Ok(encoded)), "{}", operation.id);
        }
    });
}

#[test]
fn refusals() {
    fuzz("refusals", &corpus(), |input| {
        let body = ErrorBody::from_bytes(input);
        let line = body.to_string();
        assert!(line.chars().count() <= 1025 && !line.contains(char::is_control));
        assert!(body.messages().all(|(_, text)| !text.trim().is_empty()));
        let _ = body.code();
    });
}
