//! Makes every call to a server that answers from the description alone, and says which answers cannot be read.
//!
//! Arguments: the server's address and the number of rounds.

use std::{env, error::Error, process::ExitCode};

use quickblox_api::{Client, ErrorKind, OPERATIONS, RetryPolicy};
use quickblox_sandbox::contract::Description;
use quickblox_tests::{
    calls,
    sample::{Extent, arguments},
    typed::Failure,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut given = env::args().skip(1);
    let base_url = given
        .next()
        .ok_or("the first argument is the server's address")?;
    let rounds = given.next().ok_or("the second is the number of rounds")?;
    let rounds: usize = rounds.parse()?;
    let description = Description::bundled()?;
    let (mut read, mut failed, mut unread) = (0, 0, 0);
    for _ in 0..rounds {
        for operation in OPERATIONS {
            let arguments = arguments(description, operation.id, Extent::Required);
            // A client of its own, since some calls change the session of theirs.
            let client = Client::builder()
                .base_url(&base_url)
                .account_key("key")
                .retry(RetryPolicy::none());
            let client = match operation.id {
                "create_user_token" => client.api_key("key"),
                _ => client.session_token("token"),
            };
            match calls::call(&client.build()?, operation.id, &arguments).await {
                // It sends several parts, and is not among the generated calls.
                None => {}
                Some(Ok(_)) => read += 1,
                Some(Err(Failure::Call(error))) if error.kind() != ErrorKind::Decode => {
                    failed += 1;
                    eprintln!("{}: {error}", operation.id);
                }
                Some(Err(failure)) => {
                    unread += 1;
                    println!("{}: {failure:?}", operation.id);
                }
            }
        }
    }
    println!("{read} answers read, {unread} not; {failed} calls refused");
    Ok(ExitCode::from(u8::from(unread > 0 || read == 0)))
}
