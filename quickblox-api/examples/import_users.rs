//! Imports users from lines of `login,e-mail,password,full name`, several at a time, within the plan's rate limit.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! cargo run --example import_users < users.csv
//! ```
//!
//! The full name is optional. A second run imports the users that are missing; existing users are counted and not
//! changed.

use std::{collections::BTreeMap, io, panic::resume_unwind};

use quickblox_api::{Client, ClientBuilder, Error, RateLimit};
use tokio::task::JoinSet;

/// Number of concurrent requests. The rate limit applies to all of them together.
const AT_ONCE: usize = 16;

/// The result of an import.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) created: usize,
    /// Number of users that existed before.
    pub(crate) known: usize,
    /// Why a user was not created, by login; by line if the line has too few fields.
    pub(crate) refused: BTreeMap<String, String>,
}

/// The login of a user, and the result of the request that creates the user.
type Outcome = (String, Result<(), Error>);

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = ClientBuilder::from_env()?
        .rate_limit(RateLimit::BASIC)
        .build()?;
    // Without a session every line would fail with the same error.
    client.get_session().send().await?;
    let lines = io::stdin().lines().map_while(Result::ok);
    println!("{:#?}", run(&client, lines).await?);
    Ok(())
}

/// Stops at the first error that does not concern a single user, because all other requests would fail too.
pub(crate) async fn run(
    client: &Client,
    lines: impl IntoIterator<Item = String>,
) -> Result<Report, Error> {
    let mut report = Report::default();
    let mut tasks = JoinSet::new();
    for line in lines {
        let mut fields = line.split(',').map(str::trim);
        let (Some(login), Some(email), Some(password), name) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            let reason = "the line has fewer than three fields".to_owned();
            report.refused.insert(line, reason);
            continue;
        };
        let request = client
            .create_user()
            .login(login)
            .email(email)
            .password(password)
            .full_name(name)
            .tag_list("imported");
        let login = login.to_owned();
        if tasks.len() == AT_ONCE
            && let Some(outcome) = next(&mut tasks).await
        {
            report.add(outcome)?;
        }
        tasks.spawn(async move { (login, request.send().await.map(drop)) });
    }
    while let Some(outcome) = next(&mut tasks).await {
        report.add(outcome)?;
    }
    Ok(report)
}

/// Waits for any of the tasks. A task that panics makes this panic too.
async fn next(tasks: &mut JoinSet<Outcome>) -> Option<Outcome> {
    let joined = tasks.join_next().await?;
    Some(joined.unwrap_or_else(|error| resume_unwind(error.into_panic())))
}

impl Report {
    fn add(&mut self, (login, outcome): Outcome) -> Result<(), Error> {
        match outcome {
            Ok(()) => self.created += 1,
            Err(error) if is_known(&error) => self.known += 1,
            // By the server, or by the client before anything is sent.
            Err(error) if error.is_validation() => {
                self.refused.insert(login, error.to_string());
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

/// Another value that is taken, such as the address, is somebody else's.
fn is_known(error: &Error) -> bool {
    let mut messages = error.messages();
    error.is_conflict() && messages.any(|(field, _)| field == Some("login"))
}
