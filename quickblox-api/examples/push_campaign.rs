//! Sends a push notification to all users with a tag, in batches.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! export QUICKBLOX_USER_LOGIN=… QUICKBLOX_USER_PASSWORD=…
//! cargo run --example push_campaign -- runners 'The race starts at nine'
//! ```
//!
//! A single event can also address a tag (`Recipients::tagged_any`). Batches of ids show which users were reached, and
//! an interrupted campaign can continue with the others.

use std::env;

use quickblox_api::{
    Client, Error,
    push::{PushEvent, Recipients, Universal},
    types::Environment,
};

/// Number of users per event: one page of the list. The API documents no limit; this keeps a failed batch small.
pub(crate) const BATCH: usize = 100;

/// The result of a campaign.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    /// Number of users in the batches that the server accepted.
    pub(crate) sent: usize,
    /// Number of users in the batches without any registered device.
    pub(crate) without_device: usize,
    /// Ids of the events, one or more per batch.
    pub(crate) events: Vec<i64>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
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

/// The client must act as a user: other sessions may not search users by tag.
pub(crate) async fn run(client: &Client, tag: &str, text: &str) -> Result<Report, Error> {
    let message = Universal::new(text)
        .badge(1)
        .sound("default")
        .field("campaign", tag);
    let mut report = Report::default();
    let mut pages = client.list_users_by_tags(tag).per_page(BATCH).pages();
    loop {
        let users: Vec<i64> = match pages.try_next().await {
            Ok(Some(page)) => page.items.iter().map(|item| item.user.id).collect(),
            Ok(None) => return Ok(report),
            // The server responds with 404 if no user has the tag.
            Err(error) if error.is_not_found() => return Ok(report),
            Err(error) => return Err(error),
        };
        if !users.is_empty() {
            send(client, message.clone(), users, &mut report).await?;
        }
    }
}

async fn send(
    client: &Client,
    message: Universal,
    users: Vec<i64>,
    report: &mut Report,
) -> Result<(), Error> {
    let count = users.len();
    let recipients = Recipients::users(users);
    let event = PushEvent::new(Environment::Production, message, recipients).name("campaign");
    match client.create_event().body(event).send().await {
        // One event, or one for each platform.
        Ok(created) => {
            report.sent += count;
            let ids = created.iter().map(|created| created.event.id);
            report.events.extend(ids);
        }
        Err(error) if no_device(&error) => report.without_device += count,
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Returns whether no recipient has a device. The server sends no code for this error, only a text.
fn no_device(error: &Error) -> bool {
    let texts = ["No one can receive", "No recipients"];
    error
        .messages()
        .any(|(_, text)| texts.iter().any(|start| text.starts_with(start)))
}
