//! Imports users from lines of `login,e-mail,password,full name`, several at a time, at the rate that the plan allows.
//!
//! ```sh
//! export QUICKBLOX_APPLICATION_ID=… QUICKBLOX_AUTH_KEY=… QUICKBLOX_AUTH_SECRET=…
//! cargo run --example import_users < users.csv
//! ```
//!
//! Run twice, it imports what is missing: users who are there already are counted, not changed.

use std::{collections::BTreeMap, io};

use quickblox_api::{Client, ClientBuilder, Error, ErrorKind, RateLimit, prelude::*, types};
use tokio::task::JoinSet;

/// How many requests are under way at once. The rate limit holds them all back together.
const AT_ONCE: usize = 16;

/// What became of an import.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Report {
    pub(crate) created: usize,
    pub(crate) known: usize,
    /// What the server says of a line, by login.
    pub(crate) refused: BTreeMap<String, String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = ClientBuilder::from_env()?
        .rate_limit(RateLimit::BASIC)
        .build()?;
    let lines = io::stdin().lines().map_while(Result::ok);
    println!("{:#?}", run(&client, lines).await?);
    Ok(())
}

/// Ends at the first error that is not about one user: the rest would fail for the same reason.
pub(crate) async fn run(
    client: &Client,
    lines: impl IntoIterator<Item = String>,
) -> Result<Report, Error> {
    let mut report = Report::default();
    let mut under_way = JoinSet::new();
    for line in lines {
        let mut fields = line.split(',').map(|field| field.trim().to_owned());
        let (Some(login), Some(email), Some(password), name) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            report
                .refused
                .insert(line, "the line has no three fields".to_owned());
            continue;
        };
        let name = name.unwrap_or_else(|| login.clone());
        let user = types::CreateUserFields::builder()
            .login(&login)
            .email(email)
            .password(password)
            .full_name(name)
            .tag_list("imported");
        // What the client itself sees is wrong is about this user alone, as is what the server says of it.
        let user = match types::CreateUserFields::try_from(user) {
            Ok(user) => user,
            Err(refusal) => {
                report.refused.insert(login, refusal.to_string());
                continue;
            }
        };
        if under_way.len() == AT_ONCE {
            take(&mut report, under_way.join_next().await)?;
        }
        let client = client.clone();
        under_way.spawn(async move {
            let created = client.create_user().body_map(|body| body.user(user));
            (login, created.send().await.map(drop))
        });
    }
    while !under_way.is_empty() {
        take(&mut report, under_way.join_next().await)?;
    }
    Ok(report)
}

type Ended = Result<(String, Result<(), Error>), tokio::task::JoinError>;

fn take(report: &mut Report, ended: Option<Ended>) -> Result<(), Error> {
    let Some(Ok((login, created))) = ended else {
        return Ok(());
    };
    match created {
        Ok(()) => report.created += 1,
        Err(error) if is_known(&error) => report.known += 1,
        Err(error) if error.kind() == ErrorKind::Validation => {
            report.refused.insert(login, error.to_string());
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

fn is_known(error: &Error) -> bool {
    let mut messages = error.messages();
    messages.any(|(field, text)| field == Some("login") && text.contains("taken"))
}
