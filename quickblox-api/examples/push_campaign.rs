//! Sends a push notification to all users with a tag, in batches.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example push_campaign -- runners 'The race starts at nine'
//! ```
//!
//! An event may also name the tag itself (`Recipients::tagged_any`). Batches by id tell who was reached, and a campaign
//! that was broken off can go on with the rest.

use std::{env, error::Error};

use quickblox_api::{
    Client,
    prelude::*,
    push::{PushEvent, Recipients, Universal},
    types::Environment,
};

/// How many users get one event. The API documents no limit; this keeps a failed batch small.
pub(crate) const BATCH: usize = 100;

/// What became of a campaign.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    /// Users in batches that the server took.
    pub(crate) sent: usize,
    /// Users in batches of which nobody has a device registered.
    pub(crate) without_device: usize,
    /// Ids of the events, one or more a batch.
    pub(crate) events: Vec<i64>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let tag = arguments.next().unwrap_or_else(|| "runners".to_owned());
    let text = arguments
        .next()
        .unwrap_or_else(|| "The race starts at nine".to_owned());
    let report = run(&Client::from_env()?, &tag, &text).await?;
    println!(
        "sent to {} users in {} events; {} have no device",
        report.sent,
        report.events.len(),
        report.without_device
    );
    Ok(())
}

/// Needs a client for a user: only such a session may look for users by tag.
pub(crate) async fn run(
    client: &Client,
    tag: &str,
    text: &str,
) -> Result<Report, quickblox_api::Error> {
    let message = Universal::new(text)
        .badge(1)
        .sound("default")
        .field("campaign", tag);
    let mut report = Report::default();
    let mut batch = Vec::with_capacity(BATCH);
    let mut users = client.list_users_by_tags().tags(tag).items();
    loop {
        let user = match users.try_next().await {
            // That nobody has the tag is no failure.
            Err(error) if error.is_not_found() => None,
            user => user?,
        };
        let is_last = user.is_none();
        batch.extend(user.map(|item| item.user.id));
        if batch.len() == BATCH || (is_last && !batch.is_empty()) {
            send(client, &message, &batch, &mut report).await?;
            batch.clear();
        }
        if is_last {
            return Ok(report);
        }
    }
}

async fn send(
    client: &Client,
    message: &Universal,
    users: &[i64],
    report: &mut Report,
) -> Result<(), quickblox_api::Error> {
    let recipients = Recipients::users(users.iter().copied());
    let event = PushEvent::new(Environment::Production, message.clone(), recipients);
    match client
        .create_event()
        .body(event.name("campaign"))
        .send()
        .await
    {
        // One event, or one for each platform.
        Ok(created) => {
            report.sent += users.len();
            report
                .events
                .extend(created.iter().map(|created| created.event.id));
        }
        Err(error) if nobody_is_subscribed(&error) => report.without_device += users.len(),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// The server has no code for this, only words.
fn nobody_is_subscribed(error: &quickblox_api::Error) -> bool {
    let words = ["No one can receive", "No recipients"];
    error
        .messages()
        .any(|(_, text)| words.iter().any(|start| text.starts_with(start)))
}
