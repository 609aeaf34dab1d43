//! Ids and secrets, all from the seed, none twice.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use fastrand::Rng;

/// The source of everything that a server makes up.
#[derive(Debug)]
pub(crate) struct Ids {
    random: Rng,
    last: i64,
    machine: u64,
    count: u32,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        // As large as the ids of the service are.
        let last = random.i64(100_000_000..900_000_000);
        let machine = random.u64(..) >> 24;
        Self {
            random,
            last,
            machine,
            count: 0,
        }
    }

    /// An integer id, greater than all before.
    pub(crate) fn number(&mut self) -> i64 {
        self.last += 1;
        self.last
    }

    /// An id of 24 hex digits, as dialogs, messages and records have; later ones sort behind earlier ones.
    pub(crate) fn object(&mut self, now: DateTime<Utc>) -> String {
        self.count += 1;
        let seconds = now.timestamp() & 0xffff_ffff;
        let count = self.count & 0x00ff_ffff;
        format!("{seconds:08x}{:010x}{count:06x}", self.machine)
    }

    /// As many random hex digits as asked for: tokens, keys, passwords.
    pub(crate) fn hex(&mut self, digits: usize) -> String {
        (0..digits).fold(String::new(), |mut text, _| {
            // Writing into a `String` cannot fail.
            let _ = write!(text, "{:x}", self.random.u8(..16));
            text
        })
    }
}
