//! The crate's clients of a sandbox, ready but for what a test wants to be different.

use quickblox_api::{Client, ClientBuilder, auth::UserCredentials};
use quickblox_sandbox::Sandbox;

/// A client that has the keys of the application.
pub(crate) fn application(sandbox: &Sandbox) -> ClientBuilder {
    let keys = sandbox.credentials();
    Client::builder().base_url(sandbox.base_url()).application(
        keys.application_id,
        keys.auth_key.clone(),
        keys.auth_secret.clone(),
    )
}

/// A client of one of the two users.
pub(crate) fn user(sandbox: &Sandbox, index: usize) -> ClientBuilder {
    let user = &sandbox.credentials().users[index];
    let credentials = UserCredentials::login(user.login.clone(), user.password.clone());
    application(sandbox).user(credentials)
}

/// A client of the owner of the account, who has the API key.
pub(crate) fn owner(sandbox: &Sandbox) -> ClientBuilder {
    let key = sandbox.credentials().api_key.clone();
    Client::builder().base_url(sandbox.base_url()).api_key(key)
}
