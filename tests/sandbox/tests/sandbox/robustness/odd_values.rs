//! Every operation with values that nobody meant, where the sandbox tolerates them: refused or taken, and no handler
//! breaks down.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use quickblox_sandbox::{
    Sandbox,
    contract::{Description, Operation, Parameter, flatten},
};
use serde_json::{Map, Value, json};
use tokio::task::JoinSet;

use crate::common::{By, Caller};

fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(0.5),
        json!(""),
        json!("\u{0}"),
        json!("é".repeat(300)),
        json!("99999999999999999999"),
        json!("9999-99-99T99:99:99Z"),
        json!("+262142-12-31T23:59:59Z"),
        json!("1,2,,-3"),
        json!("-0.0,91;-1"),
        json!([]),
        json!([null, [null]]),
        json!({}),
        json!({ "1": { "a": [1] }, "inc": { "a": "b" }, "gt": null }),
    ]
}

/// Something for every parameter of a path, made anew for each call since some calls remove it.
fn things(sandbox: &Sandbox, count: usize) -> Vec<(&'static str, String)> {
    let user = Some(sandbox.credentials().users[0].id);
    let make = |user, path: &str, body: Value, pointer: &str| {
        let made = sandbox.apply(user, "POST", path, body);
        let made = made.expect("it is made");
        let id = made.pointer(pointer).expect("an id");
        id.as_str().map_or_else(|| id.to_string(), str::to_owned)
    };
    let sent = json!({ "login": format!("user-{count}"), "password": "s3cret-word" });
    let other = make(None, "/users.json", json!({ "user": sent }), "/user/id");
    let dialog = json!({ "type": 2, "name": "Crowd", "occupants_ids": other });
    let dialog = make(user, "/chat/Dialog.json", dialog, "/_id");
    let message = json!({ "chat_dialog_id": dialog, "message": "Hello" });
    let message = make(user, "/chat/Message.json", message, "/_id");
    let class = format!("Class{count}");
    let fields =
        json!({ "a": "Integer", "b": "String_a", "c": "Location", "d": "Date", "e": "File" });
    let sent = json!({ "name": class, "fields": fields });
    make(None, "/class.json", sent, "");
    let path = format!("/data/{class}.json");
    let record = make(user, &path, json!({ "a": 1, "b": ["x"] }), "/_id");
    let blob = json!({ "blob": { "name": "a", "content_type": "text/plain" } });
    let blob = make(user, "/blobs.json", blob, "/blob/id");
    vec![
        ("blob_id", blob),
        ("chat_message_id", message),
        ("child_name", class.clone()),
        ("class_name", class),
        ("dialog_id", dialog),
        ("parent_id", record.clone()),
        ("record_id", record),
        ("user_id", other),
    ]
}

/// A body with an odd value: every other time in all of its fields, else in one, and the rest as the examples have it.
struct Odd<'a> {
    description: &'a Description,
    things: Vec<(&'static str, String)>,
    value: &'a Value,
    count: usize,
}

impl<'a> Odd<'a> {
    fn new(
        sandbox: &Sandbox,
        description: &'a Description,
        value: &'a Value,
        count: usize,
    ) -> Self {
        Self {
            description,
            things: things(sandbox, count),
            value,
            count,
        }
    }

    /// The body of an operation, if it has any.
    fn body(&self, operation: &Operation<'_>) -> Option<Value> {
        let schema = operation.body()?.schema;
        let mut turn = self.count / 2 % 8;
        let object = self.object(schema, &mut turn, 0);
        Some(object.unwrap_or_else(|| self.value.clone()))
    }

    fn object(&self, schema: &Value, turn: &mut usize, depth: usize) -> Option<Value> {
        let properties = self.description.resolve(schema).get("properties")?;
        let properties = properties.as_object().filter(|_| depth < 3)?;
        let fields = properties.iter().filter_map(|(name, schema)| {
            let inner = self.object(schema, turn, depth + 1);
            let inner = inner.or_else(|| self.field(name, schema, turn));
            Some((name.clone(), inner?))
        });
        let mut fields: Map<String, Value> = fields.collect();
        if depth == 0 && self.count.is_multiple_of(2) {
            // What classes of records and dialogs have of their own.
            let free = ["a", "b", "c", "d", "inc", "push", "pop", "data", "record"];
            fields.extend(free.map(|name| (name.to_owned(), self.value.clone())));
        }
        Some(fields.into())
    }

    fn field(&self, name: &str, schema: &Value, turn: &mut usize) -> Option<Value> {
        let is_odd = self.count.is_multiple_of(2) || *turn == 0;
        *turn = turn.wrapping_sub(1);
        if is_odd {
            return Some(self.value.clone());
        }
        let thing = self.things.iter().find(|(known, _)| name.ends_with(known));
        let example = || self.description.resolve(schema).get("example").cloned();
        thing
            .map(|(_, thing)| json!(thing))
            .or_else(|| schema.get("example").cloned())
            .or_else(example)
    }
}

/// The address of an operation: what is there in its path, and one odd parameter, another one each time.
fn path(
    operation: &Operation<'_>,
    things: &[(&str, String)],
    value: &Value,
    count: usize,
) -> String {
    let text = value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned);
    let begin: String = text.chars().take(100).collect();
    let escaped = utf8_percent_encode(&begin, NON_ALPHANUMERIC).to_string();
    let mut path = operation.path.to_owned();
    for (name, thing) in things {
        path = path.replace(&format!("{{{name}}}"), thing);
    }
    while let Some((before, rest)) = path.split_once('{') {
        let (_, after) = rest.split_once('}').expect("its end");
        let odd = if escaped.is_empty() { "x" } else { &escaped };
        path = format!("{before}{odd}{after}");
    }
    let parameters = operation.parameters();
    let (needed, free): (Vec<&Parameter<'_>>, Vec<_>) = parameters
        .iter()
        .filter(|it| it.place == "query")
        .partition(|it| it.required);
    let free = free.into_iter().map(|it| it.name);
    let more = ["a[gt]", "b[in]", "c[near]", "d[or]", "_id[lt]", "a[calc]"];
    let names: Vec<&str> = free.chain(more).collect();
    let needed = needed.into_iter().map(|it| {
        let thing = things.iter().find(|(name, _)| it.name.ends_with(name));
        let value = thing.map_or(escaped.as_str(), |(_, thing)| thing);
        format!("{}={value}&", it.name)
    });
    let needed: String = needed.collect();
    format!("{path}?{needed}{}={escaped}", names[count % names.len()])
}

/// Parts of the operations, each with a sandbox of its own.
const PARTS: usize = 4;

#[tokio::test(flavor = "multi_thread")]
async fn no_value_breaks_a_handler() {
    let parts: JoinSet<usize> = (0..PARTS).map(values_of_a_part).collect();
    let count: usize = parts.join_all().await.into_iter().sum();
    assert!(count > 4_000, "{count} calls");
}

/// Gives the number of calls.
async fn values_of_a_part(part: usize) -> usize {
    let description = Description::bundled().expect("the description is there");
    let caller = Caller::of(Sandbox::builder().lenient()).await;
    let sandbox = &caller.sandbox;
    let member = By::OnBehalfOf(sandbox.credentials().users[0].id);
    let session = caller.user(0).await;
    let mut count = 0;
    for operation in description.operations().skip(part).step_by(PARTS) {
        for value in values() {
            for by in [&By::ApiKey, &member, &session] {
                // Some of these end the session.
                if matches!(by, By::Token(_)) && operation.module() == "auth" {
                    continue;
                }
                count += 1;
                let odd = Odd::new(sandbox, description, &value, count);
                let path = path(&operation, &odd.things, &value, count);
                let sent = odd.body(&operation);
                let sent = sent.map(|it| it.to_string()).unwrap_or_default();
                let reply = caller
                    .send(by, &operation.method.to_uppercase(), &path, &sent)
                    .await;
                let what = format!("{} {path} {sent}: {}", operation.id, reply.text);
                assert!(reply.status < 500, "{}: {what}", reply.status);
            }
        }
    }
    let panics = sandbox
        .violations()
        .into_iter()
        .filter(|it| it.contains("panic"));
    assert_eq!(panics.collect::<Vec<_>>(), Vec::<String>::new());
    count
}

#[tokio::test]
async fn no_form_breaks_a_handler() {
    let description = Description::bundled().expect("the description is there");
    let caller = Caller::of(Sandbox::builder().lenient()).await;
    let sandbox = &caller.sandbox;
    let mut count = 0;
    for operation in description.operations() {
        for value in values() {
            count += 1;
            let odd = Odd::new(sandbox, description, &value, count);
            let path = path(&operation, &odd.things, &json!(1), count);
            let sent = odd.body(&operation);
            let pairs = flatten(&sent.unwrap_or_default()).into_iter();
            let pairs: Vec<String> = pairs
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let form = pairs.join("&");
            let reply = caller
                .send(&By::ApiKey, &operation.method.to_uppercase(), &path, &form)
                .await;
            let what = format!("{} {path} {form}: {}", operation.id, reply.text);
            assert!(reply.status < 500, "{}: {what}", reply.status);
        }
    }
    assert!(count > 1_000, "{count} calls");
}
