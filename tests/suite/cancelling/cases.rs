//! The kinds of calls that are given up.

use std::{pin::Pin, time::Duration};

use quickblox_api::{Client, ClientBuilder, Error, RateLimit, RetryPolicy, content::FilePart};

pub(super) type Step<'a> = Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

pub(super) type MakeStep = for<'a> fn(&'a Client) -> Step<'a>;

/// One kind of call.
pub(super) struct Case {
    pub(super) name: &'static str,
    /// Gives the client its credentials and settings.
    pub(super) client: fn(ClientBuilder) -> ClientBuilder,
    /// What the server says to the first requests that are not for a session; a success to all others.
    pub(super) first: &'static [&'static str],
    /// What is done before.
    pub(super) before: MakeStep,
    /// What is given up.
    pub(super) call: MakeStep,
    /// How many requests the call takes if it is not given up, those for sessions included.
    pub(super) requests: usize,
}

fn nothing(_: &Client) -> Step<'_> {
    Box::pin(async { Ok(()) })
}

pub(super) fn read(client: &Client) -> Step<'_> {
    Box::pin(async {
        client.get_user(5).send().await?;
        Ok(())
    })
}

pub(super) fn write(client: &Client) -> Step<'_> {
    Box::pin(async {
        let user = client.create_user().login("ada");
        user.password("correct horse 7").send().await?;
        Ok(())
    })
}

fn read_as_user(client: &Client) -> Step<'_> {
    Box::pin(async {
        client.as_user_id(5).get_user(5).send().await?;
        Ok(())
    })
}

fn log_in(client: &Client) -> Step<'_> {
    Box::pin(async {
        let user = client.log_in().login("ada");
        user.password("correct horse 7").send().await?;
        Ok(())
    })
}

fn log_out(client: &Client) -> Step<'_> {
    Box::pin(async {
        client.log_out().send().await?;
        Ok(())
    })
}

fn delete_session(client: &Client) -> Step<'_> {
    Box::pin(async {
        client.delete_session().send().await?;
        Ok(())
    })
}

pub(super) fn download(client: &Client) -> Step<'_> {
    Box::pin(async {
        let mut content = client.download_file("97f5802d").send().await?.into_inner();
        while content.try_next().await?.is_some() {}
        Ok(())
    })
}

pub(super) fn list(client: &Client) -> Step<'_> {
    Box::pin(async {
        let mut users = client.list_users().per_page(1).items();
        while users.try_next().await?.is_some() {}
        Ok(())
    })
}

fn upload(client: &Client) -> Step<'_> {
    Box::pin(async {
        let file = FilePart::new("a.png", "image/png", vec![0; 1 << 20]);
        let id = "5d87a916a28f9a683f1cb55d";
        let request = client.upload_record_file("Cinemas", id, "poster", file);
        request.send().await?;
        Ok(())
    })
}

fn with_key(builder: ClientBuilder) -> ClientBuilder {
    builder.api_key("k3y")
}

pub(super) fn with_application(builder: ClientBuilder) -> ClientBuilder {
    builder.application(5, "k3y", "s3cret")
}

pub(super) const GONE: &str = "401 No";

pub(super) const CASES: &[Case] = &[
    Case {
        name: "a read",
        client: with_key,
        first: &[],
        before: nothing,
        call: read,
        requests: 1,
    },
    Case {
        name: "a write",
        client: with_key,
        first: &[],
        before: nothing,
        call: write,
        requests: 1,
    },
    Case {
        name: "a write that opens a session",
        client: with_application,
        first: &[],
        before: nothing,
        call: write,
        requests: 2,
    },
    Case {
        name: "a write that renews a session",
        client: with_application,
        first: &["200 OK", GONE],
        before: read,
        call: write,
        requests: 3,
    },
    Case {
        name: "a read as a user",
        client: with_key,
        first: &[],
        before: nothing,
        call: read_as_user,
        requests: 2,
    },
    Case {
        name: "a write that waits for its turn",
        // One at once, and another every 56 ms.
        client: |builder| with_key(builder).rate_limit(RateLimit::per_second(19)),
        first: &[],
        before: read,
        call: write,
        requests: 1,
    },
    Case {
        name: "a write that is tried again",
        client: |builder| {
            let policy = RetryPolicy::default().base_delay(Duration::from_millis(10));
            with_key(builder).retry(policy)
        },
        first: &["429 No", "429 No\nRetry-After: 0"],
        before: nothing,
        call: write,
        requests: 3,
    },
    Case {
        name: "a read that is tried again and opens a session",
        client: with_application,
        first: &["503 No"],
        before: nothing,
        call: read,
        requests: 3,
    },
    Case {
        name: "a download",
        client: with_application,
        first: &[],
        before: nothing,
        call: download,
        requests: 2,
    },
    Case {
        name: "a list",
        client: with_key,
        first: &[],
        before: nothing,
        call: list,
        requests: 2,
    },
    Case {
        name: "an upload",
        client: with_application,
        first: &[],
        before: nothing,
        call: upload,
        requests: 2,
    },
    Case {
        name: "a login",
        client: with_application,
        first: &[],
        before: nothing,
        call: log_in,
        requests: 2,
    },
    Case {
        name: "a logout",
        client: with_application,
        first: &[],
        before: log_in,
        call: log_out,
        requests: 1,
    },
    Case {
        name: "the end of a session",
        client: with_application,
        first: &[],
        before: read,
        call: delete_session,
        requests: 1,
    },
];
