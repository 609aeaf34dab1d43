//! The command line of the sandbox.

use std::{net::IpAddr, time::Duration};

use clap::{
    Parser,
    builder::{PossibleValuesParser, TypedValueParser},
};
use quickblox_sandbox::{Builder, Plan, Sandbox};

/// An in-memory QuickBlox Server API on this machine
#[derive(Debug, Parser)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[command(version)]
pub(crate) struct Arguments {
    /// Port to listen on; any free one if absent
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on; the default is reachable from this machine only
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// Where keys, ids and tokens come from
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Speak HTTPS with a self-signed certificate, which the text shows
    #[arg(long)]
    tls: bool,
    /// Limit of requests a second
    #[arg(long, value_parser = plan(), default_value = Plan::default().name())]
    plan: Plan,
    /// Milliseconds that each answer waits
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// Write a line on standard error for each request
    #[arg(long)]
    log: bool,
    /// Print one line of JSON instead of text
    #[arg(long)]
    pub(crate) json: bool,
    /// Tolerate what the description does not know
    #[arg(long)]
    pub(crate) lenient: bool,
    /// End a pair of a query at a bare `;`, as older servers do
    #[arg(long)]
    semicolon_separators: bool,
}

impl Arguments {
    pub(crate) fn sandbox(&self) -> Builder {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .address(self.address)
            .seed(self.seed)
            .plan(self.plan)
            .latency(Duration::from_millis(self.latency));
        if self.tls {
            builder = builder.tls();
        }
        if self.log {
            builder = builder.log();
        }
        if self.lenient {
            builder = builder.lenient();
        }
        if self.semicolon_separators {
            builder = builder.semicolon_separators();
        }
        builder
    }
}

fn plan() -> impl TypedValueParser<Value = Plan> {
    let names = Plan::ALL.map(Plan::name);
    PossibleValuesParser::new(names).try_map(|name| name.parse())
}
