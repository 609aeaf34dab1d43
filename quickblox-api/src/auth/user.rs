//! The credentials with which a session of a user is opened.
//!
//! All ways go into one `create_session`, as its reference documents them. The official JavaScript SDK drops the
//! Firebase object there and logs in afterwards; that is the SDK's mistake, not the server's rule, and two requests
//! would leave a session of the application behind if the second is refused.

use serde::Serialize;

use crate::wire::Secret;

/// The credentials of a user, for [`ClientBuilder::user`](crate::ClientBuilder::user) and
/// [`Client::as_user`](crate::Client::as_user). `Debug` prints no password and no token.
///
/// ```
/// use quickblox_api::{Client, auth::UserCredentials};
///
/// let client = Client::builder()
///     .application(76730, "auth key", "auth secret")
///     .user(UserCredentials::login("ada", "correct-horse-7"))
///     .build()?;
/// # Ok::<(), quickblox_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UserCredentials(Kind);

/// Written as the request carries it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
enum Kind {
    Password {
        user: Account,
    },
    Facebook {
        provider: &'static str,
        keys: Keys,
    },
    Firebase {
        provider: &'static str,
        firebase_phone: FirebasePhone,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Account {
    #[serde(skip_serializing_if = "Option::is_none")]
    login: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    password: Secret,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct Keys {
    token: Secret,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
struct FirebasePhone {
    project_id: String,
    access_token: Secret,
}

impl UserCredentials {
    /// Login and password.
    pub fn login(login: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Kind::Password {
            user: Account {
                login: Some(login.into()),
                email: None,
                password: password.into(),
            },
        })
    }

    /// E-mail address and password.
    pub fn email(email: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(Kind::Password {
            user: Account {
                login: None,
                email: Some(email.into()),
                password: password.into(),
            },
        })
    }

    /// The id of a user at the application's own identity provider, and the token that the provider gave the user. The
    /// server makes a user for an id that it does not know. On the wire they are login and password.
    pub fn identity_provider(user_id: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self::login(user_id, token)
    }

    /// The access token of a Facebook user. The server makes a user for one that it does not know.
    pub fn facebook(access_token: impl Into<Secret>) -> Self {
        Self(Kind::Facebook {
            provider: "facebook",
            keys: Keys {
                token: access_token.into(),
            },
        })
    }

    /// The id of the Firebase project, and the ID token of its user, who logged in there by phone. The server makes a
    /// user for one that it does not know.
    ///
    /// Such a token lives for an hour, so a session that ends later is not renewed with it: the server's refusal is
    /// then the response to the call.
    pub fn firebase_phone(project_id: impl Into<String>, id_token: impl Into<Secret>) -> Self {
        Self(Kind::Firebase {
            provider: "firebase_phone",
            firebase_phone: FirebasePhone {
                project_id: project_id.into(),
                access_token: id_token.into(),
            },
        })
    }

    /// What goes into the request for a session, to be serialised.
    pub(super) fn fields(&self) -> &impl Serialize {
        &self.0
    }

    /// The password or the token.
    pub(super) fn secret(&self) -> &Secret {
        match &self.0 {
            Kind::Password { user } => &user.password,
            Kind::Facebook { keys, .. } => &keys.token,
            Kind::Firebase { firebase_phone, .. } => &firebase_phone.access_token,
        }
    }

    /// Names the part that is empty, if one is.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        let name = match &self.0 {
            Kind::Password { user } => user.login.as_ref().or(user.email.as_ref()),
            Kind::Facebook { .. } => None,
            Kind::Firebase { firebase_phone, .. } => Some(&firebase_phone.project_id),
        };
        if name.is_some_and(|name| name.trim().is_empty()) {
            return Err("the user's login, e-mail address or project is empty");
        }
        if self.secret().expose().trim().is_empty() {
            return Err("the user's password or token is empty");
        }
        Ok(())
    }
}
