//! A user's fields: as they are sent, checked, and shown.

use serde_json::{Value, json};

use crate::{
    call::Call,
    fields::{flag, integer, text, texts},
    moments::iso,
    refusal::Refusal,
    world::{Identity, User, World},
};

/// How many tags a user may have.
const TAGS: usize = 5;
/// How many characters a password has at least.
const PASSWORD: usize = 8;

/// Sets the fields that a body has under `user`. Blanks at the end go, except in the password; an empty text clears.
pub(super) fn fill(user: &mut User, call: &Call) {
    let field = |name: &str| call.field(&format!("/user/{name}"));
    let texts_by_name = [
        ("login", &mut user.login),
        ("email", &mut user.email),
        ("full_name", &mut user.full_name),
        ("phone", &mut user.phone),
        ("website", &mut user.website),
        ("external_user_id", &mut user.external_user_id),
        ("facebook_id", &mut user.facebook_id),
        ("twitter_id", &mut user.twitter_id),
        ("custom_data", &mut user.custom_data),
    ];
    for (name, place) in texts_by_name {
        if let Some(value) = field(name).and_then(text) {
            let value = value.trim_end();
            *place = (!value.is_empty()).then(|| value.to_owned());
        }
    }
    let flags_by_name = [
        ("age_over16", &mut user.age_over16),
        (
            "allow_statistics_analysis",
            &mut user.allow_statistics_analysis,
        ),
        ("allow_sales_activities", &mut user.allow_sales_activities),
    ];
    for (name, place) in flags_by_name {
        if let Some(value) = field(name).and_then(flag) {
            *place = value;
        }
    }
    if let Some(password) = field("password").and_then(text) {
        user.password = password;
    }
    if let Some(contacts) = field("parents_contacts").and_then(text) {
        contacts.trim_end().clone_into(&mut user.parents_contacts);
    }
    if let Some(tags) = field("tag_list") {
        user.tags = texts(tags);
    }
    if let Some(blob_id) = field("blob_id").and_then(integer) {
        user.blob_id = Some(blob_id);
    }
}

/// Refuses what no user may be: without a name, with one that another user has, with a weak password.
pub(super) fn check(world: &World, user: &User, new_password: bool) -> Result<(), Refusal> {
    // An SDK also lets a phone number stand alone; users of a provider have neither.
    let is_named = [
        Identity::Login,
        Identity::Email,
        Identity::Phone,
        Identity::FacebookId,
        Identity::TwitterId,
    ]
    .iter()
    .any(|identity| user.identity(*identity).is_some());
    if !is_named {
        return Err(Refusal::base(422, "Login or email required"));
    }
    let mut problems = Vec::new();
    for identity in Identity::UNIQUE {
        let value = user.identity(identity);
        let other = value.and_then(|value| world.users.find(identity, value));
        if other.is_some_and(|other| other.id != user.id) {
            problems.push((identity.field(), "has already been taken"));
        }
    }
    if new_password {
        if user.password.chars().count() < PASSWORD {
            problems.push(("password", "is too short (minimum is 8 characters)"));
        }
        if !user.password.chars().all(|it| it.is_ascii_graphic()) {
            let text = "should contain alphanumeric and punctuation characters only";
            problems.push(("password", text));
        }
    }
    if user.tags.len() > TAGS {
        problems.push(("tag_list", "is invalid"));
    }
    // Told also of a picture that was there before, whatever the request is about.
    if user.blob_id.is_some_and(|id| world.blobs.get(id).is_none()) {
        problems.push(("blob", "does not exist"));
    }
    if problems.is_empty() {
        return Ok(());
    }
    let problems = problems.into_iter();
    let problems = problems.map(|(field, text)| (field.to_owned(), text.to_owned()));
    Err(Refusal::fields(422, problems))
}

/// A user as any answer shows one.
pub(in crate::operations) fn render(user: &User) -> Value {
    // A number where it is one.
    let external_user_id = user
        .external_user_id
        .as_ref()
        .map(|id| match id.parse::<i64>() {
            Ok(number) if number.to_string() == *id => json!(number),
            _ => json!(id),
        });
    let tags = (!user.tags.is_empty()).then(|| user.tags.join(","));
    json!({
        "id": user.id,
        "full_name": user.full_name,
        "email": user.email,
        "login": user.login,
        "phone": user.phone,
        "website": user.website,
        "created_at": iso(user.created_at),
        "updated_at": iso(user.updated_at),
        "last_request_at": user.last_request_at.map(iso),
        "external_user_id": external_user_id,
        "facebook_id": user.facebook_id,
        "twitter_id": user.twitter_id,
        "blob_id": user.blob_id,
        "custom_data": user.custom_data,
        "age_over16": user.age_over16,
        "allow_statistics_analysis": user.allow_statistics_analysis,
        "allow_sales_activities": user.allow_sales_activities,
        "parents_contacts": user.parents_contacts,
        "user_tags": tags,
    })
}
