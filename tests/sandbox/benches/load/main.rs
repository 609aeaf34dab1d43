//! A full sandbox, and a crowd: how long it takes to fill, to list, and to serve ten thousand connections.
//!
//! `cargo bench -p quickblox-sandbox` prints the figures and fails above the bars. The numbers of a busy machine say
//! more about the machine.

use std::{error::Error, time::Duration};

use quickblox_sandbox::Sandbox;

mod crowd;
mod fill;
mod pages;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How long filling may take.
const FILL: Duration = Duration::from_secs(10);
/// How long a page may take.
const PAGE: Duration = Duration::from_millis(5);
/// How many connections there are at a time.
const CROWD: usize = 10_000;

#[tokio::main]
async fn main() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let filled = fill::fill(&sandbox)?;
    println!(
        "{} users, {} dialogs, {} messages, without HTTP: {:.2?} (bar: {FILL:?})",
        fill::USERS,
        fill::DIALOGS,
        fill::MESSAGES,
        filled.took
    );
    let mut slow = Vec::new();
    if filled.took > FILL {
        slow.push("filling".to_owned());
    }
    for (path, took) in pages::measure(&sandbox, &filled).await? {
        println!("{took:>10.2?} (bar: {PAGE:?}) {path}");
        if took > PAGE {
            slow.push(path);
        }
    }
    let (opened, served) = crowd::serve(CROWD).await?;
    println!("{CROWD} connections: opened in {opened:.2?}, two calls on each in {served:.2?}");
    if slow.is_empty() {
        Ok(())
    } else {
        Err(format!("above the bar: {}", slow.join(", ")).into())
    }
}
