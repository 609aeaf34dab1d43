//! Contacts of a user's phone, and which of them are users.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{Handlers, users};
use crate::{
    answer::Answer,
    call::Call,
    fields::{integer, text},
    refusal::Refusal,
    world::{Book, Contact, User, World},
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("upload_address_book", upload_address_book),
    ("get_address_book", get_address_book),
    ("list_registered_users", list_registered_users),
];

/// How many characters the id of a device may have.
const UDID: usize = 64;

fn upload_address_book(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let device = call.field("/udid").and_then(text);
    check(device.as_deref())?;
    let sent = call.field("/contacts").and_then(Value::as_array);
    let sent = sent.ok_or_else(|| Refusal::field(422, "contacts", "can't be blank"))?;
    let is_forced = call.field("/force").and_then(integer) == Some(1);
    let book = world.contacts.book_mut(user, device);
    let before = if is_forced {
        std::mem::take(book)
    } else {
        Book::default()
    };
    let (mut created, mut updated, mut deleted) = (0, 0, 0);
    let mut rejected = Map::new();
    for (index, sent) in sent.iter().enumerate() {
        match Change::read(sent) {
            Ok(Change::Put(contact)) => {
                if book.put(contact) {
                    created += 1;
                } else {
                    updated += 1;
                }
            }
            Ok(Change::Remove(phone)) => deleted += i32::from(book.remove(&phone)),
            Err(texts) => {
                // Whether the service counts from 0 or from 1 is not known.
                rejected.insert(index.to_string(), texts.into());
            }
        }
    }
    let gone = before.iter().filter(|old| !book.contains(&old.phone));
    let gone = i32::try_from(gone.count()).unwrap_or(i32::MAX);
    let mut report = json!({
        "created": created,
        "updated": updated,
        "deleted": gone.saturating_add(deleted),
    });
    if let (Value::Object(report), false) = (&mut report, rejected.is_empty()) {
        report.insert("rejected".to_owned(), rejected.into());
    }
    Ok(Answer::ok(report))
}

fn get_address_book(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let book = book(world, call, call.user()?)?;
    let contacts = book.iter();
    let contacts = contacts.map(|it| json!({ "name": it.name, "phone": it.phone }));
    Ok(Answer::ok(contacts.collect()))
}

fn list_registered_users(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    // An application is let in, and has no contacts.
    let user = call.caller.user().ok_or_else(empty)?;
    let book = book(world, call, user)?;
    let phones: HashSet<&str> = book.iter().map(|it| it.phone.as_str()).collect();
    let mut by_phone: HashMap<&str, Vec<&User>> = HashMap::new();
    for user in world.users.iter() {
        if let Some(phone) = user.phone.as_deref().filter(|it| phones.contains(it)) {
            by_phone.entry(phone).or_default().push(user);
        }
    }
    let is_compact = call.query("compact") == Some("1");
    let found = book.iter().filter_map(|it| by_phone.get(it.phone.as_str()));
    let items = found.flatten().map(|user| {
        if is_compact {
            json!({ "user": { "id": user.id, "phone": user.phone } })
        } else {
            json!({ "user": users::render(user) })
        }
    });
    Ok(Answer::ok(json!({ "items": items.collect::<Vec<_>>() })))
}

/// The book that a query asks for; an empty one is as good as none.
fn book<'a>(world: &'a World, call: &Call, user: i64) -> Result<&'a Book, Refusal> {
    let device = call.query("udid");
    check(device)?;
    let book = world.contacts.book(user, device);
    book.filter(|book| !book.is_empty()).ok_or_else(empty)
}

fn empty() -> Refusal {
    Refusal::list(404, "Empty address book")
}

fn check(device: Option<&str>) -> Result<(), Refusal> {
    match device {
        Some(device) if device.chars().count() > UDID => {
            let text = format!("is too long (maximum is {UDID} characters)");
            Err(Refusal::field(422, "udid", text))
        }
        _ => Ok(()),
    }
}

/// What is to be done with one contact of an upload.
enum Change {
    Put(Contact),
    Remove(String),
}

impl Change {
    /// Reads a contact; what is wrong with it is told in the service's words.
    fn read(sent: &Value) -> Result<Self, Vec<&'static str>> {
        let field = |name: &str| sent.get(name).and_then(text);
        let is_destroyed = sent.get("destroy").and_then(integer) == Some(1);
        let (name, phone) = match (field("name"), field("phone")) {
            (name, Some(phone)) if is_destroyed || name.is_some() => (name, phone),
            _ => return Err(vec!["Invalid fields set"]),
        };
        let mut texts = Vec::new();
        if !(10..=15).contains(&phone.chars().count()) {
            texts.push("Length of 'phone' field should be min: 10 and max: 15.");
        }
        if !is_destroyed
            && let Some(name) = &name
            && !(1..=255).contains(&name.chars().count())
        {
            texts.push("Length of 'name' field should be min: 1 and max: 255.");
        }
        match (texts.is_empty(), is_destroyed) {
            (false, _) => Err(texts),
            (true, true) => Ok(Self::Remove(phone)),
            (true, false) => Ok(Self::Put(Contact {
                name: name.unwrap_or_default(),
                phone,
            })),
        }
    }
}
