//! Which variables make a client, and what is said of those that do not.

use super::*;

/// Variables without their prefix, as `NAME=value`.
fn read(variables: &[&str]) -> Result<ClientBuilder, Error> {
    ClientBuilder::from_variables(|name| {
        let short = name.strip_prefix("QUICKBLOX_").unwrap();
        let found = variables.iter().find_map(|variable| {
            let (name, value) = variable.split_once('=').unwrap();
            (name == short).then_some(value)
        })?;
        Some(if found == "<bytes>" {
            Err(())
        } else {
            Ok(found.to_owned())
        })
    })
}

const APPLICATION: [&str; 3] = [
    "APPLICATION_ID=76730",
    "AUTH_KEY=s3cr3t-key",
    "AUTH_SECRET=s3cr3t-secret",
];

#[test]
fn every_credential_can_come_from_the_environment() {
    let [id, key, secret] = APPLICATION;
    for variables in [
        &APPLICATION[..],
        &[id, key, secret, "USER_LOGIN=ada", "USER_PASSWORD=p"],
        &[id, key, secret, "USER_EMAIL=a@b.c", "USER_PASSWORD=p"],
        &[id, key, secret, "API_KEY=k", "ACCOUNT_KEY=a"],
        &["API_KEY=k", "ON_BEHALF_OF= 5 "],
        &["SESSION_TOKEN=t", "BASE_URL=https://apiacme.quickblox.com"],
        &["ACCOUNT_KEY=a"],
    ] {
        let builder = read(variables).and_then(ClientBuilder::with_credentials);
        let client = builder.and_then(ClientBuilder::build);
        assert!(client.is_ok(), "{variables:?}: {client:?}");
    }
    let builder = read(&[id, key, secret, "USER_LOGIN=ada", "USER_PASSWORD=p"]).unwrap();
    assert_eq!(builder.user, Some(UserCredentials::login("ada", "p")));
    assert_eq!(builder.application.unwrap().0, 76730);
    assert_eq!(
        read(&["BASE_URL=https://x"]).unwrap().base_url.as_deref(),
        Some("https://x")
    );
}

#[test]
fn mistakes_name_the_variable_and_not_its_value() {
    let [id, key, secret] = APPLICATION;
    #[rustfmt::skip]
    let table = [
        (&["API_KEY="][..], "QUICKBLOX_API_KEY is empty"),
        (&["BASE_URL= "], "QUICKBLOX_BASE_URL is empty"),
        (&["API_KEY=<bytes>"], "QUICKBLOX_API_KEY is no text"),
        (&["SESSION_TOKEN=s3cr3t\nx"], "QUICKBLOX_SESSION_TOKEN holds a character"),
        (&["ACCOUNT_KEY=s3cr3té"], "QUICKBLOX_ACCOUNT_KEY holds a character"),
        (&["APPLICATION_ID=s3cr3t", key, secret], "QUICKBLOX_APPLICATION_ID is no id"),
        (&["APPLICATION_ID=0", key, secret], "QUICKBLOX_APPLICATION_ID is no id"),
        (&["API_KEY=k", "ON_BEHALF_OF=-5"], "QUICKBLOX_ON_BEHALF_OF is no id"),
        (&[key, secret], "QUICKBLOX_APPLICATION_ID is not set"),
        (&[id, secret], "QUICKBLOX_AUTH_KEY is not set"),
        (&[id, key], "QUICKBLOX_AUTH_SECRET is not set"),
        (&["ON_BEHALF_OF=5"], "QUICKBLOX_API_KEY is not set"),
        (&["USER_LOGIN=ada"], "QUICKBLOX_USER_PASSWORD is not set"),
        (&["USER_PASSWORD=s3cr3t"], "QUICKBLOX_USER_LOGIN or QUICKBLOX_USER_EMAIL is not set"),
        (
            &["USER_LOGIN=a", "USER_EMAIL=b", "USER_PASSWORD=s3cr3t"],
            "QUICKBLOX_USER_LOGIN and QUICKBLOX_USER_EMAIL are both set",
        ),
        (&["USER_LOGIN=a", "USER_PASSWORD=s3cr3t"], "QUICKBLOX_APPLICATION_ID is not set"),
        (
            &[
                id,
                key,
                secret,
                "API_KEY=k",
                "USER_LOGIN=a",
                "USER_PASSWORD=p",
            ],
            "QUICKBLOX_API_KEY and QUICKBLOX_USER_PASSWORD are both set",
        ),
        (&[], "no credential in the environment"),
        (
            &["BASE_URL=https://s3cr3t"],
            "no credential in the environment",
        ),
    ];
    for (variables, expected) in table {
        let error = read(variables)
            .and_then(ClientBuilder::with_credentials)
            .unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with(expected), "{variables:?}: {message}");
        assert!(!format!("{error:?}").contains("s3cr3t"), "{error:?}");
    }
}
