//! A sandbox with clients for everybody in it.

use quickblox_api::{Client, ClientBuilder, RetryPolicy, auth::UserCredentials, types::DialogType};
use quickblox_sandbox::Sandbox;

use crate::common::PASSWORD;

pub(crate) struct Host {
    pub(crate) sandbox: Sandbox,
    /// With the application's keys and no user.
    pub(crate) application: Client,
    /// With the API key.
    pub(crate) owner: Client,
    /// The two users who are there from the start, Anna and Boris.
    pub(crate) users: [Client; 2],
    pub(crate) ids: [i64; 2],
}

impl Host {
    pub(crate) async fn start() -> Self {
        let sandbox = Sandbox::start().await.expect("the sandbox starts");
        let keys = sandbox.credentials();
        let known = [&keys.users[0], &keys.users[1]];
        let application = builder(&sandbox).build().expect("a client");
        let users = known
            .map(|user| UserCredentials::login(user.login.clone(), user.password.clone()))
            .map(|user| application.as_user(user));
        let owner = Client::builder()
            .base_url(sandbox.base_url())
            .api_key(keys.api_key.clone())
            .retry(RetryPolicy::none());
        Self {
            application,
            owner: owner.build().expect("a client"),
            users,
            ids: known.map(|user| user.id),
            sandbox,
        }
    }

    /// Signs a user up; gives the id.
    pub(crate) async fn sign_up(&self, login: &str, tags: &str) -> i64 {
        let user = self.owner.create_user().login(login).password(PASSWORD);
        let created = user.tag_list(tags);
        created.send().await.expect("a user").user.id
    }

    /// A client for somebody who was signed up.
    pub(crate) fn user(&self, login: &str) -> Client {
        self.application
            .as_user(UserCredentials::login(login, PASSWORD))
    }

    /// A group of both users, opened by Anna; gives its id.
    pub(crate) async fn group(&self, name: &str) -> String {
        let dialog = self.users[0].create_dialog().type_(DialogType::Group);
        let created = dialog.name(name).occupants_ids([self.ids[1]]);
        created.send().await.expect("a dialog").id.clone()
    }
}

/// A client with the application's keys, tried once.
pub(crate) fn builder(sandbox: &Sandbox) -> ClientBuilder {
    let keys = sandbox.credentials();
    Client::builder()
        .base_url(sandbox.base_url())
        .application(
            keys.application_id,
            keys.auth_key.clone(),
            keys.auth_secret.clone(),
        )
        .retry(RetryPolicy::none())
}

/// Sends a message to a dialog; gives its id.
pub(crate) async fn say(client: &Client, dialog: &str, text: &str) -> String {
    let sent = client.create_message().chat_dialog_id(dialog).message(text);
    sent.send().await.expect("a message").id.clone()
}

/// The texts of a dialog, the oldest first; reading them marks nothing.
pub(crate) async fn texts(client: &Client, dialog: &str) -> Vec<String> {
    let list = client
        .list_messages(dialog)
        .sort_asc("date_sent")
        .mark_as_read(0);
    let list = list.send().await.expect("a list").into_inner();
    list.items
        .into_iter()
        .filter_map(|message| message.message)
        .collect()
}
