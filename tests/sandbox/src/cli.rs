//! The command line of the sandbox.

use std::{net::IpAddr, time::Duration};

use clap::{Parser, ValueEnum, builder::PossibleValue};
use quickblox_sandbox::{Builder, Plan, Sandbox};

/// An in-memory QuickBlox Server API on this machine
#[derive(Debug, Parser)]
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
    /// Limit of requests a second
    #[arg(long, value_enum, default_value_t)]
    plan: PlanName,
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
    lenient: bool,
}

impl Arguments {
    pub(crate) fn sandbox(&self) -> Builder {
        let mut builder = Sandbox::builder()
            .port(self.port)
            .address(self.address)
            .seed(self.seed)
            .plan(self.plan.0)
            .latency(Duration::from_millis(self.latency));
        if self.log {
            builder = builder.log();
        }
        if self.lenient {
            builder = builder.lenient();
        }
        builder
    }
}

/// A plan under its name.
#[derive(Debug, Clone, Copy, Default)]
struct PlanName(Plan);

impl ValueEnum for PlanName {
    fn value_variants<'a>() -> &'a [Self] {
        const {
            &[
                PlanName(Plan::ALL[0]),
                PlanName(Plan::ALL[1]),
                PlanName(Plan::ALL[2]),
                PlanName(Plan::ALL[3]),
            ]
        }
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()))
    }
}
