//! Files: registered, uploaded, declared, listed, changed, downloaded and deleted.

mod download;
mod permission;
mod upload;

use std::fmt;

use serde_json::{Value, json};

pub(crate) use upload::{Rejected, awaits, store};

use super::Handlers;
use crate::{
    answer::Answer,
    call::Call,
    fields::{flag, integer, text, texts},
    moments::iso,
    query::Page,
    refusal::Refusal,
    world::{Blob, User, World},
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[
    ("create_file", create_file),
    ("list_files", list_files),
    ("list_tagged_files", list_tagged_files),
    ("get_file", get_file),
    ("update_file", update_file),
    ("delete_file", delete_file),
    ("upload_file", upload::upload_file),
    ("declare_file_uploaded", upload::declare_file_uploaded),
    ("download_file", download::download_file),
    ("download_file_by_id", download::download_file_by_id),
    ("get_blob_object_access", download::get_blob_object_access),
];

/// The account that the application belongs to.
const ACCOUNT: i64 = 105_726;
/// How many characters a name may have.
const NAME: usize = 100;

fn create_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.user()?;
    let required = |name: &str| {
        let value = call.field(&format!("/blob/{name}")).and_then(text);
        let value = value.filter(|value| !value.is_empty());
        value.ok_or_else(|| Refusal::field(422, name, "can't be blank"))
    };
    let name = checked_name(required("name")?)?;
    let public = match call.field("/blob/public") {
        None => false,
        Some(value) => flag(value).ok_or_else(|| Refusal::field(422, "public", "is invalid"))?,
    };
    let mut blob = Blob {
        id: world.ids.number(),
        uid: uid(world),
        user,
        content_type: required("content_type")?,
        name,
        public,
        tags: call.field("/blob/tag_list").map(texts).unwrap_or_default(),
        created_at: call.now,
        updated_at: call.now,
        size: None,
        completed_at: None,
        is_complete: false,
        content: None,
        permission: None,
        links: Vec::new(),
    };
    permit(world, call, &mut blob);
    let value = render_open(world, call, &blob);
    world.blobs.insert(blob);
    Ok(Answer::created(json!({ "blob": value })))
}

fn list_files(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    page(call, &world.blobs.of_user(call.user()?))
}

fn list_tagged_files(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = world.users.get(call.user()?);
    let user = user.ok_or_else(Refusal::user_not_found)?;
    page(call, &world.blobs.tagged(&user.tags))
}

fn page(call: &Call, blobs: &[&Blob]) -> Result<Answer, Refusal> {
    let render = |blob: &&Blob| json!({ "blob": render(blob) });
    Ok(Answer::ok(Page::of(call)?.envelope(blobs, render)))
}

fn get_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    Ok(Answer::ok(json!({ "blob": render(find(world, call)?) })))
}

fn update_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let mut blob = own(world, call)?.clone();
    if let Some(name) = call.field("/blob/name").and_then(text) {
        blob.name = checked_name(name)?;
    }
    if let Some(content_type) = call.field("/blob/content_type").and_then(text) {
        blob.content_type = content_type;
    }
    if let Some(tags) = call.field("/blob/tag_list") {
        blob.tags = texts(tags);
    }
    blob.updated_at = call.now;
    let is_new = call.field("/blob/new").and_then(integer) == Some(1);
    if is_new {
        // Size and time of completion stay, as in the documented answer, and so `blob_status` alone tells.
        blob.uid = uid(world);
        blob.is_complete = false;
        blob.content = None;
        blob.links.clear();
        permit(world, call, &mut blob);
    }
    let value = if is_new {
        render_open(world, call, &blob)
    } else {
        render(&blob)
    };
    world.blobs.change(blob.id, |old| *old = blob);
    Ok(Answer::ok(json!({ "blob": value })))
}

fn delete_file(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let id = own(world, call)?.id;
    world.blobs.remove(id);
    let pictured = world.users.iter().filter(|user| user.blob_id == Some(id));
    for user in pictured.cloned().collect::<Vec<User>>() {
        world.users.insert(User {
            blob_id: None,
            ..user
        });
    }
    Ok(Answer::empty())
}

/// The file of the path.
fn find<'a>(world: &'a World, call: &Call) -> Result<&'a Blob, Refusal> {
    let blob = call.path_id("blob_id").and_then(|id| world.blobs.get(id));
    blob.ok_or_else(|| not_found(call.path("blob_id")))
}

/// The file of the path, if the caller may change it.
fn own<'a>(world: &'a World, call: &Call) -> Result<&'a Blob, Refusal> {
    let blob = find(world, call)?;
    if call.caller.is_owner() || call.user()? == blob.user {
        Ok(blob)
    } else {
        Err(Refusal::forbidden())
    }
}

fn not_found(id: impl fmt::Display) -> Refusal {
    Refusal::coded(404, format!("Couldn't find Blob with 'id'={id}"))
}

fn checked_name(name: String) -> Result<String, Refusal> {
    match name.chars().count() {
        0 => Err(Refusal::field(422, "name", "can't be blank")),
        1..=NAME => Ok(name),
        _ => {
            let text = format!("is too long (maximum is {NAME} characters)");
            Err(Refusal::field(422, "name", text))
        }
    }
}

fn uid(world: &mut World) -> String {
    format!("{}00", world.ids.hex(32))
}

fn permit(world: &mut World, call: &Call, blob: &mut Blob) {
    let storage = world.blobs.storage;
    blob.permission = Some(permission::new(&mut world.ids, storage, blob, call.now));
}

/// A file as lists show it.
fn render(blob: &Blob) -> Value {
    json!({
        "id": blob.id,
        "uid": blob.uid,
        "content_type": blob.content_type,
        "name": blob.name,
        "size": blob.size,
        "created_at": iso(blob.created_at),
        "updated_at": iso(blob.updated_at),
        "blob_status": blob.is_complete.then_some("complete"),
        "set_completed_at": blob.completed_at.map(iso),
        "public": blob.public,
    })
}

/// A file that waits for its content, with the permission to send it.
fn render_open(world: &World, call: &Call, blob: &Blob) -> Value {
    let mut value = render(blob);
    if let (Value::Object(fields), Some(permission)) = (&mut value, &blob.permission) {
        let access = permission::render(world, call, blob.id, permission);
        fields.insert("account_id".to_owned(), ACCOUNT.into());
        fields.insert("app_id".to_owned(), world.credentials.application_id.into());
        fields.insert("blob_object_access".to_owned(), access);
    }
    value
}
