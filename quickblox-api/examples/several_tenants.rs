//! One service for several applications of QuickBlox, each with its own keys, session and rate.
//!
//! ```sh
//! export TENANTS='acme,https://api.quickblox.com,76730,…,…;globex,https://apiglobex.quickblox.com,76731,…,…'
//! cargo run --example several_tenants
//! ```
//!
//! A tenant is a name, the address of its server, and the id, authorization key and secret of its application.

use std::{collections::BTreeMap, env, error::Error};

use quickblox_api::{Client, RateLimit, prelude::*};
use tokio::task::JoinSet;

/// Clients by tenant. Clones of one share its session, its connections and its rate; those of others do not.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tenants(BTreeMap<String, Client>);

impl Tenants {
    /// Nothing is sent: sessions are opened when they are needed.
    pub(crate) fn add(&mut self, name: &str, client: Client) {
        self.0.insert(name.to_owned(), client);
    }

    fn client(&self, name: &str) -> Option<&Client> {
        self.0.get(name)
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
            // The plans of all tenants allow so much at least.
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

/// How many users each tenant has, or why that is not known. One that fails does not hold up the others.
pub(crate) async fn run(tenants: &Tenants) -> BTreeMap<String, Result<i64, String>> {
    let mut counts = JoinSet::new();
    for name in tenants.0.keys().cloned() {
        let tenants = tenants.clone();
        counts.spawn(async move {
            let count = count(&tenants, &name).await;
            (name, count)
        });
    }
    counts.join_all().await.into_iter().collect()
}

async fn count(tenants: &Tenants, name: &str) -> Result<i64, String> {
    let client = tenants.client(name).ok_or("no such tenant")?;
    let page = client.list_users().per_page(1).send().await;
    let page = page.map_err(|error| error.to_string())?;
    Ok(page.total_entries)
}
