//! Signing up, finding, changing and removing users.

use serde_json::{Value, json};

use super::Handlers;
use crate::{
    answer::Answer,
    call::Call,
    moments::iso,
    refusal::Refusal,
    world::{User, World},
};

/// By operation id.
pub(crate) const HANDLERS: Handlers = &[("get_user", get_user)];

fn get_user(world: &mut World, call: &Call) -> Result<Answer, Refusal> {
    let user = call.path_id("user_id").and_then(|id| world.users.get(id));
    let user = user.ok_or_else(Refusal::user_not_found)?;
    Ok(Answer::ok(json!({ "user": render(user) })))
}

/// A user as any answer shows one.
pub(crate) fn render(user: &User) -> Value {
    // A number where it is one, as large as one can be.
    let external_user_id = user
        .external_user_id
        .as_ref()
        .map(|id| match id.parse::<i64>() {
            Ok(number) => json!(number),
            Err(_) => json!(id),
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
