//! A client for a job that may take its time: patient with a busy server, quick to tell what cannot be mended.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example patient_client -- 4503964
//! ```
//!
//! What the client does is told as spans and events of `tracing`; this example prints them.

use std::{env, error::Error, time::Duration};

use quickblox_api::{Client, ClientBuilder, ErrorKind, RetryPolicy, prelude::*};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(std::io::stderr)
        .init();
    let user = env::args().nth(1).ok_or("which user? give an id")?;
    let client = ClientBuilder::from_env()?.retry(policy()).build()?;
    println!("{}", run(&client, user.parse()?).await);
    Ok(())
}

/// Up to ten attempts within ten minutes. Writes are repeated only if they certainly were not carried out.
pub(crate) fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(10)
        .max_delay(Duration::from_secs(60))
        .max_retry_after(Duration::from_secs(120))
        .total_time(Duration::from_secs(600))
}

/// What to tell an operator.
pub(crate) async fn run(client: &Client, user: i64) -> String {
    let error = match client.get_user().user_id(user).send().await {
        Ok(answer) if answer.attempts() == 1 => return format!("found user {}", answer.user.id),
        Ok(answer) => {
            return format!(
                "found user {} at attempt {}, after {:?} of waiting",
                answer.user.id,
                answer.attempts(),
                answer.waited()
            );
        }
        Err(error) => error,
    };
    let advice = match error.kind() {
        ErrorKind::NotFound => "check the id",
        ErrorKind::Unauthorized | ErrorKind::Forbidden => "check the keys",
        ErrorKind::InvalidRequest | ErrorKind::Validation => "mend the request",
        ErrorKind::RateLimited => "come back later, or take a larger plan",
        ErrorKind::Server | ErrorKind::Transport | ErrorKind::Timeout => "come back later",
        _ => "report this",
    };
    let quote = error
        .request_id()
        .map_or(String::new(), |id| format!(" (request {id})"));
    format!("{error}{quote}: {advice}")
}
