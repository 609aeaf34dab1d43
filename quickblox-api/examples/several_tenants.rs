//! One service for several QuickBlox applications, each with its own keys, session and rate limit.
//!
//! ```sh
//! export TENANTS='acme,https://api.quickblox.com,76730,…,…;globex,https://apiglobex.quickblox.com,76731,…,…'
//! cargo run --example several_tenants
//! ```
//!
//! A tenant is a name, the base URL of its server, and the id, authorization key and authorization secret of its
//! application.

use std::{collections::BTreeMap, env, error::Error};

use quickblox_api::{Client, RateLimit};
use tokio::task::JoinSet;

/// Clients by tenant. Clones of one client share its session, connections and rate limit; different clients share
/// nothing.
#[derive(Debug, Default)]
pub(crate) struct Tenants(BTreeMap<String, Client>);

impl Tenants {
    /// Nothing is sent: a session is opened by the first call that needs it.
    pub(crate) fn add(&mut self, name: &str, client: Client) {
        self.0.insert(name.to_owned(), client);
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut tenants = Tenants::default();
    for tenant in env::var("TENANTS")?.split(';') {
        let [name, base_url, id, key, secret] = tenant.split(',').collect::<Vec<_>>()[..] else {
            return Err("a tenant is name,base URL,application id,auth key,auth secret".into());
        };
        let client = Client::builder()
            .base_url(base_url)
            .application(id.parse()?, key, secret)
            // Every plan allows at least this rate.
            .rate_limit(RateLimit::BASIC);
        tenants.add(name, client.build()?);
    }
    for (name, count) in run(&tenants).await {
        match count {
            Ok(count) => println!("{name}: {count} users"),
            Err(error) => println!("{name}: {error}"),
        }
    }
    Ok(())
}

/// Returns the number of users of each tenant, or the error. The requests are sent at the same time, so a slow or
/// failing tenant does not delay the others.
pub(crate) async fn run(tenants: &Tenants) -> BTreeMap<String, Result<i64, String>> {
    let mut tasks = JoinSet::new();
    for (name, client) in &tenants.0 {
        let name = name.clone();
        let request = client.list_users().per_page(1);
        tasks.spawn(async move {
            let page = request.send().await;
            let count = page.map(|page| page.total_entries);
            (name, count.map_err(|error| error.to_string()))
        });
    }
    tasks.join_all().await.into_iter().collect()
}
