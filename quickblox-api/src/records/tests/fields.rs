//! Which fields of a record a value sees, and which of its own are sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{
    records::fields::{OWN, read, take_parent, write},
    types,
};

fn whole() -> Map<String, Value> {
    let record = json!({
        "_id": "5d", "_parent_id": "4c", "user_id": 7, "created_at": 1, "updated_at": 2, "permissions": {},
        "name": "Ada", "rival": null,
    });
    serde_json::from_value(record).unwrap()
}

fn seen<T: DeserializeOwned>() -> T {
    let mut record: types::ClassRecord = serde_json::from_value(whole().into()).unwrap();
    let custom = std::mem::take(&mut record.extra);
    read(&record, custom).unwrap_or_else(|error| panic!("{error}"))
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    #[serde(rename = "_id")]
    id: String,
    #[serde(rename = "_parent_id")]
    parent_id: Option<String>,
    created_at: i64,
    name: String,
}

#[test]
fn a_struct_sees_what_it_names_and_anything_else_the_fields_of_the_class() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Plain {
        name: String,
        rival: Option<String>,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Wrapped(Plain);
    #[derive(Debug, PartialEq, Deserialize)]
    struct Flat {
        name: String,
        #[serde(flatten)]
        rest: BTreeMap<String, Value>,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Number { number: i64 },
        Name { name: String },
    }

    let plain = || Plain {
        name: "Ada".to_owned(),
        rival: None,
    };
    assert_eq!(seen::<Plain>(), plain());
    assert_eq!(seen::<Wrapped>(), Wrapped(plain()));
    assert_eq!(seen::<Option<Plain>>(), Some(plain()));
    assert_eq!(
        seen::<Named>(),
        Named {
            id: "5d".to_owned(),
            parent_id: Some("4c".to_owned()),
            created_at: 1,
            name: "Ada".to_owned(),
        }
    );
    let all = json!({ "name": "Ada", "rival": null });
    assert_eq!(seen::<Value>(), all);
    assert_eq!(Value::from(seen::<Map<String, Value>>()), all);
    assert_eq!(
        seen::<Flat>(),
        Flat {
            name: "Ada".to_owned(),
            rest: BTreeMap::from([("rival".to_owned(), Value::Null)]),
        }
    );
    assert_eq!(
        seen::<Either>(),
        Either::Name {
            name: "Ada".to_owned()
        }
    );
    seen::<serde::de::IgnoredAny>();
}

#[test]
fn what_the_server_writes_itself_is_not_sent_back() {
    let sent = |value: Value| write(&value).map(Value::from);
    let parent = |parent: Value| json!({ "_id": "5d", "_parent_id": parent, "a": null });
    for (value, expected) in [
        (json!({}), json!({})),
        (
            whole().into(),
            json!({ "_parent_id": "4c", "name": "Ada", "rival": null }),
        ),
        (
            parent("4c".into()),
            json!({ "_parent_id": "4c", "a": null }),
        ),
        (parent(Value::Null), json!({ "a": null })),
    ] {
        assert_eq!(sent(value), Ok(expected));
    }
    for value in [json!(5), json!(null), json!([{}]), json!("a")] {
        assert!(sent(value.clone()).is_err(), "{value}");
    }
    // Keys that are no texts cannot be written.
    assert!(write(&BTreeMap::from([(vec![1], 1)])).is_err());

    let mut fields = write(&seen::<Named>()).unwrap();
    assert_eq!(take_parent(&mut fields), Ok(Some("4c".to_owned())));
    assert_eq!(take_parent(&mut fields), Ok(None));
    assert_eq!(Value::from(fields), json!({ "name": "Ada" }));
}

#[test]
fn the_names_of_the_servers_own_fields_are_those_of_the_model() {
    let mut record: types::ClassRecord = serde_json::from_value(whole().into()).unwrap();
    record.extra.clear();
    let Value::Object(own) = serde_json::to_value(record).unwrap() else {
        panic!("a record is an object");
    };
    let mut expected = OWN.to_vec();
    expected.push("_parent_id");
    expected.sort_unstable();
    assert_eq!(own.keys().collect::<Vec<_>>(), expected);
}
