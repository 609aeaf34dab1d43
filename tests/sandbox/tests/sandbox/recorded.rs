//! Requests as documentation, official SDKs and logs have them: the sandbox knows each by its path and takes its form,
//! and those for chat, made to be about what is there, get the status that was recorded.

mod case;
mod stage;

use std::collections::BTreeMap;

use quickblox_sandbox::contract::Description;
use serde_json::json;

use self::{case::Case, stage::Stage};
use crate::common::{By, Caller, Reply};

/// Requests whose answer is another than the recorded one, or that nothing is described for: the status, and why.
const SLIPS: [(&str, u16, &str); 14] = [
    (
        "auth/authentication--api-key",
        404,
        "the documentation's example leaves `.json` out of the path",
    ),
    (
        "auth/authentication--api-key-on-behalf-of",
        404,
        "the documentation's example leaves `.json` out of the path",
    ),
    (
        "chat_dialogs/create_dialog--private_2015_all_null",
        422,
        "the body of the request was not recorded",
    ),
    (
        "chat_messages/create_message--js-sdk-system-message",
        422,
        "for private dialogs only, while the one at hand is a group",
    ),
    (
        "chat_messages/list_messages--js-sdk-count",
        404,
        "the id in it is too short for one of a dialog",
    ),
    (
        "chat_messages/list_messages--js-sdk-paged",
        404,
        "the id in it is too short for one of a dialog",
    ),
    (
        "chat_messages/list_messages--wire-2017-no-dialog-id",
        422,
        "strict sandboxes refuse what leaves out a required parameter",
    ),
    (
        "content/declare_file_uploaded--android-form-size-zero",
        404,
        "an old Android SDK sends POST for PUT",
    ),
    (
        "content/update_file--js-sdk-get-quirk",
        422,
        "the JavaScript SDK forgets the method and sends a GET, which changes nothing",
    ),
    (
        "content/upload_file--legacy-s3",
        404,
        "an upload to a storage elsewhere",
    ),
    (
        "content/upload_file--js-sdk-all-params",
        400,
        "the permission in it is not one of this sandbox",
    ),
    (
        "content/upload_file--q-consultation-all-params",
        400,
        "the permission in it is not one of this sandbox",
    ),
    (
        "custom_objects/create_record--record_too_large_error",
        400,
        "the body of the request was not recorded",
    ),
    (
        "custom_objects/list_records--sort_in_get_body",
        404,
        "a guide's example leaves `.json` out of the path",
    ),
];

/// Sends the request of a case, by API key where that will do. For chat, what was forbidden is sent by the second user,
/// for the first one's dialog; for records, their class is made first.
async fn replay(caller: &Caller, description: &Description, case: &Case) -> Reply {
    let request = &case.request;
    // Some of these end their session.
    let anna = caller.user(0).await;
    if case.is_of_chat() {
        let stage = Stage::set(caller, &anna).await;
        return match case.status() {
            Some(403) => stage.send(&caller.user(1).await, case).await,
            _ => stage.send(&anna, case).await,
        };
    }
    let path = request.path();
    if let Some(class) = path.strip_prefix("/data/") {
        let class = class.split(['/', '.']).next();
        let body = json!({ "name": class }).to_string();
        // It may be there from another case.
        caller.send(&By::ApiKey, "POST", "/class.json", &body).await;
    }
    let operation = description.find(&request.method, &path);
    let credentials = operation.map(|it| it.credentials().concat());
    let takes_key = credentials.is_some_and(|it| it.contains(&"Authorization"));
    let query = request.query.as_ref();
    let query = query.map(|it| format!("?{it}")).unwrap_or_default();
    let target = format!("{path}{query}");
    if takes_key {
        let reply = request
            .send(caller, &By::ApiKey, &target, &request.body())
            .await;
        if !reply.text.contains("Need user") {
            return reply;
        }
    }
    request.send(caller, &anna, &target, &request.body()).await
}

/// What is wrong with the answer to a case, by the status that it slips to if it does.
fn mistake(case: &Case, reply: &Reply, slip: Option<u16>) -> Option<String> {
    let created = ["create_dialog", "create_message"].contains(&case.operation.as_str());
    let usual = if created { 201 } else { 200 };
    let recorded = case.is_of_chat().then(|| case.status().unwrap_or(usual));
    let is_read = reply.status != 400 && reply.status < 500;
    let is_understood = is_read && !reply.text.contains("described");
    let expected = slip.or(recorded);
    let is_right = expected.map_or(is_understood, |status| reply.status == status);
    (!is_right).then(|| format!("{}: {} {}", case.name, reply.status, reply.text))
}

#[tokio::test]
async fn recorded_requests_are_understood_but_for_slips() {
    let description = Description::bundled().expect("the description is there");
    let caller = Caller::start().await;
    let mut slips: BTreeMap<&str, u16> = SLIPS
        .iter()
        .map(|(name, status, _)| (*name, *status))
        .collect();
    let cases = case::all();
    let mut mistakes = Vec::new();
    for case in &cases {
        let slip = slips.remove(case.name.as_str());
        let reply = replay(&caller, description, case).await;
        if slip.is_some() && mistake(case, &reply, None).is_none() {
            mistakes.push(format!("{}: it slips no more", case.name));
        }
        mistakes.extend(mistake(case, &reply, slip));
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    assert!(slips.is_empty(), "no longer recorded: {slips:?}");
    assert!(cases.len() > 240, "{} cases", cases.len());
}
