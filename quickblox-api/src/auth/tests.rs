//! Which credential goes with which operation.

use super::*;

const ANY: &[Auth] = &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf];
/// None is needed, a session is welcome.
const WELCOME: &[Auth] = &[Auth::SessionToken, Auth::Anonymous];

fn credentials(names: &str) -> Credentials {
    let value = |name: &str| {
        names
            .contains(name)
            .then(|| HeaderValue::from_static("value"))
    };
    Credentials {
        api_key: value("api"),
        account_key: value("account"),
        session: value("session").map(|token| {
            let clock = Clock::default();
            Arc::new(Session::given(
                token,
                SessionOwner::Unknown,
                None,
                None,
                clock,
            ))
        }),
        ..Credentials::none(Clock::default())
    }
}

fn name(credential: &Credential<'_>) -> &'static str {
    match credential {
        Credential::Nothing => "nothing",
        Credential::Account(_) => "account",
        Credential::ApiKey {
            on_behalf_of: None, ..
        } => "api",
        Credential::ApiKey {
            on_behalf_of: Some(_),
            ..
        } => "api as user",
        Credential::Session(_) => "session",
    }
}

#[test]
fn the_first_credential_that_fits_is_chosen() {
    #[rustfmt::skip]
    let table = [
        ("session", ANY, None, "session"),
        ("api", ANY, None, "api"),
        ("api session", ANY, None, "api"),
        ("api session", ANY, Some(5), "api as user"),
        ("api session account", &[Auth::SessionToken], None, "session"),
        ("api", &[Auth::ApiKeyOnBehalfOf], Some(5), "api as user"),
        ("api session account", &[Auth::AccountKey], None, "account"),
        ("api session account", &[], Some(5), "nothing"),
        ("session", WELCOME, None, "session"),
        ("account", WELCOME, None, "nothing"),
        ("", WELCOME, None, "nothing"),
        ("", &[Auth::Anonymous], Some(5), "nothing"),
        ("", &[], None, "nothing"),
        ("", &[], Some(5), "nothing"),
    ];
    for (have, accepted, user, expected) in table {
        let credentials = credentials(have);
        let chosen = credentials
            .choose(accepted, user)
            .map(|credential| name(&credential));
        assert_eq!(chosen, Ok(expected), "{have} for {accepted:?}");
    }
}

#[test]
fn what_is_missing_is_named() {
    #[rustfmt::skip]
    let table = [
        ("", &[Auth::SessionToken][..], None, "`ClientBuilder::application` or `ClientBuilder::session_token`"),
        ("api", &[Auth::SessionToken], None, "`ClientBuilder::application`"),
        ("session", &[Auth::ApiKey], None, "`ClientBuilder::api_key`"),
        ("session", ANY, Some(5), "`on_behalf_of` works with an API key only"),
        ("api", &[Auth::ApiKeyOnBehalfOf], None, "with `on_behalf_of`"),
        ("api session", &[Auth::AccountKey], None, "`ClientBuilder::account_key`"),
        ("session", WELCOME, Some(5), "`on_behalf_of` works with an API key only"),
        ("api session", &[Auth::SessionToken], Some(5), "cannot act on behalf of a user"),
        ("api session", &[Auth::ApiKey], Some(5), "cannot act on behalf of a user"),
        ("api session account", &[Auth::AccountKey], Some(5), "cannot act on behalf of a user"),
        ("api session", WELCOME, Some(5), "cannot act on behalf of a user"),
        ("account", ANY, None, ", or `ClientBuilder::api_key`, or "),
        ("api", ANY, Some(0), "`on_behalf_of` is 0, but"),
        ("api session", WELCOME, Some(-5), "`on_behalf_of` is -5, but"),
    ];
    for (have, accepted, user, advice) in table {
        let message = credentials(have)
            .choose(accepted, user)
            .map(|credential| name(&credential))
            .unwrap_err();
        assert!(
            message.contains(advice),
            "{have} for {accepted:?}: {message}"
        );
    }
}
