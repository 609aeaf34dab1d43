//! A client for a background job: it retries for a long time while the server is busy, and fails at once if a retry
//! cannot help.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example patient_client -- 4503964
//! ```
//!
//! The client emits spans and events of `tracing`; this example prints them.

use std::{env, error::Error, time::Duration};

use quickblox_api::{Client, ClientBuilder, ErrorKind, RetryPolicy};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(std::io::stderr)
        .init();
    let user = env::args()
        .nth(1)
        .ok_or("which user? pass an id as the first argument")?;
    let client = ClientBuilder::from_env()?.retry(policy()).build()?;
    println!("{}", run(&client, user.parse()?).await);
    Ok(())
}

/// Up to ten attempts within ten minutes. A write that the server may have processed is sent again only if the
/// operation is idempotent.
pub(crate) fn policy() -> RetryPolicy {
    RetryPolicy::default()
        .max_attempts(10)
        .max_delay(Duration::from_secs(60))
        .max_retry_after(Duration::from_secs(120))
        .total_time(Duration::from_secs(600))
}

/// Returns a message for an operator.
pub(crate) async fn run(client: &Client, user: i64) -> String {
    let error = match client.get_user(user).send().await {
        Ok(response) if response.attempts() == 1 => {
            return format!("found user {}", response.user.id);
        }
        Ok(response) => {
            return format!(
                "found user {} at attempt {}, after {:?} of waiting",
                response.user.id,
                response.attempts(),
                response.waited()
            );
        }
        Err(error) => error,
    };
    let advice = match error.kind() {
        ErrorKind::NotFound => "check the id",
        ErrorKind::Unauthorized | ErrorKind::Forbidden => "check the keys",
        ErrorKind::InvalidRequest | ErrorKind::Validation => "correct the request",
        ErrorKind::RateLimited => "come back later, or choose a larger plan",
        ErrorKind::Server | ErrorKind::Transport | ErrorKind::Timeout => "come back later",
        _ => "report this",
    };
    match error.request_id() {
        Some(id) => format!("{error} (request {id}): {advice}"),
        None => format!("{error}: {advice}"),
    }
}
