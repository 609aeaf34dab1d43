//! The sandbox as a program: starts, says how to reach it, runs until it is interrupted.

mod cli;

use std::{
    future,
    io::{self, Write as _},
    pin::pin,
    process::ExitCode,
};

use clap::Parser as _;
use quickblox_sandbox::{Credentials, Sandbox};
use serde::Serialize;

use cli::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> io::Result<()> {
    let mut interrupted = pin!(tokio::signal::ctrl_c());
    // Whoever has read the text may interrupt at once: the first poll makes that end well.
    tokio::select! {
        biased;
        ended = &mut interrupted => return ended,
        () = future::ready(()) => {}
    }
    // As many connections as the system lets a process have. Without them it merely serves fewer at a time.
    let _ = rlimit::increase_nofile_limit(rlimit::INFINITY);
    let sandbox = arguments.sandbox().start().await?;
    let text = if arguments.json {
        json(&sandbox)?
    } else {
        greeting(&sandbox)
    };
    let mut out = io::stdout();
    writeln!(out, "{text}")?;
    out.flush()?;
    interrupted.await?;
    if arguments.lenient {
        return Ok(());
    }
    sandbox.check().map_err(io::Error::other)
}

fn json(sandbox: &Sandbox) -> io::Result<String> {
    #[derive(Serialize)]
    struct Line<'a> {
        base_url: &'a str,
        #[serde(flatten)]
        credentials: &'a Credentials,
        /// Without it nobody who reads the line could speak HTTPS to the sandbox.
        #[serde(skip_serializing_if = "Option::is_none")]
        certificate: Option<&'a str>,
    }
    let line = Line {
        base_url: sandbox.base_url(),
        credentials: sandbox.credentials(),
        certificate: sandbox.certificate(),
    };
    Ok(serde_json::to_string(&line)?)
}

/// What to paste into a shell to be the first user, then what to change for somebody else: an API key beside a user is
/// refused by the client, so its lines undo the others.
fn greeting(sandbox: &Sandbox) -> String {
    let address = sandbox.address();
    let reach = if address.ip().is_loopback() {
        "from this machine only"
    } else {
        "from other machines too"
    };
    let base_url = sandbox.base_url();
    let credentials = sandbox.credentials();
    let mut lines = vec![
        format!("QuickBlox sandbox on {base_url}, reachable {reach}"),
        String::new(),
        "In another terminal, for the application:".to_owned(),
        format!("  export QUICKBLOX_BASE_URL={base_url}"),
        format!(
            "  export QUICKBLOX_APPLICATION_ID={}",
            credentials.application_id
        ),
        format!("  export QUICKBLOX_AUTH_KEY={}", credentials.auth_key),
        format!("  export QUICKBLOX_AUTH_SECRET={}", credentials.auth_secret),
        format!("  export QUICKBLOX_ACCOUNT_KEY={}", credentials.account_key),
    ];
    for (user, then) in credentials.users.iter().zip(["and", "or"]) {
        lines.extend([
            String::new(),
            format!("{then} its user {} ({}):", user.id, user.email),
            format!("  export QUICKBLOX_USER_LOGIN={}", user.login),
            format!("  export QUICKBLOX_USER_PASSWORD={}", user.password),
        ]);
    }
    lines.extend([
        String::new(),
        "or, instead of a user, for the owner of the account:".to_owned(),
        "  unset QUICKBLOX_USER_LOGIN QUICKBLOX_USER_PASSWORD".to_owned(),
        format!("  export QUICKBLOX_API_KEY={}", credentials.api_key),
    ]);
    if let Some(certificate) = sandbox.certificate() {
        lines.push(format!(
            "\nTo be trusted by clients:\n{}",
            certificate.trim_end()
        ));
    }
    lines.push("\nEnds with ctrl-c; nothing is kept.".to_owned());
    lines.join("\n")
}
