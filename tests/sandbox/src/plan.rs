//! What an account may do by its plan: requests a second, and the size of files.

use std::str::FromStr;

/// A plan of the service, as far as it limits the rate of requests and the size of files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Plan {
    /// 80 requests a second, files of 10 MB.
    Basic,
    /// 120 requests a second, files of 25 MB.
    Starter,
    /// 160 requests a second, files of 50 MB.
    Growth,
    /// No limit to the rate, files of 100 MB.
    #[default]
    Enterprise,
}

impl Plan {
    /// All plans, the smallest first.
    pub const ALL: [Self; 4] = [Self::Basic, Self::Starter, Self::Growth, Self::Enterprise];

    /// The name in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Basic => "basic",
            Self::Starter => "starter",
            Self::Growth => "growth",
            Self::Enterprise => "enterprise",
        }
    }

    /// How large a file may be, in bytes. What a contract allows is not known; that of an old document stands for it.
    pub fn file_size(self) -> usize {
        let mebibytes = match self {
            Self::Basic => 10,
            Self::Starter => 25,
            Self::Growth => 50,
            Self::Enterprise => 100,
        };
        mebibytes * 1024 * 1024
    }

    /// Requests a second; `None` without a limit.
    pub fn requests_per_second(self) -> Option<u32> {
        match self {
            Self::Basic => Some(80),
            Self::Starter => Some(120),
            Self::Growth => Some(160),
            Self::Enterprise => None,
        }
    }
}

impl FromStr for Plan {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|plan| plan.name() == name);
        found.ok_or_else(|| format!("no plan is named {name}"))
    }
}

/// Counts the requests of the current second.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    second: i64,
    count: u32,
}

impl Meter {
    /// Whether one more request is within the plan.
    pub(crate) fn admits(&mut self, plan: Plan, second: i64) -> bool {
        if self.second != second {
            *self = Self { second, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        plan.requests_per_second()
            .is_none_or(|limit| self.count <= limit)
    }
}
