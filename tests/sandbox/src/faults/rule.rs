//! Which calls a fault meets.

use std::{fmt, sync::Arc};

use axum::http::request::Parts;
use fastrand::Rng;

use super::Fault;

type Picks = Arc<dyn Fn(&Parts) -> bool + Send + Sync>;

/// A fault and the calls that it meets. A call is counted for [`after`](Self::after) if operation, predicate and share
/// have picked it, and for [`times`](Self::times) if it meets the fault.
#[derive(Clone)]
pub struct Rule {
    fault: Fault,
    operation_id: Option<String>,
    picks: Option<Picks>,
    share: f64,
    after: u64,
    times: Option<u64>,
}

impl From<Fault> for Rule {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            operation_id: None,
            picks: None,
            share: 1.0,
            after: 0,
            times: None,
        }
    }
}

impl Rule {
    /// Only calls of an operation, by its id, such as `list_users`.
    #[must_use]
    pub fn on(mut self, operation_id: &str) -> Self {
        self.operation_id = Some(operation_id.to_owned());
        self
    }

    /// Only so many calls; no end if not set.
    #[must_use]
    pub fn times(mut self, count: u64) -> Self {
        self.times = Some(count);
        self
    }

    /// So many calls pass first; none if not set.
    #[must_use]
    pub fn after(mut self, count: u64) -> Self {
        self.after = count;
        self
    }

    /// Only a share of the calls, from 0 to 1, drawn from the sandbox's seed: the same seed, the same rules and the same
    /// calls in the same order meet the same faults.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    /// Only calls that a predicate picks by their head: method, address, headers.
    #[must_use]
    pub fn when(mut self, picks: impl Fn(&Parts) -> bool + Send + Sync + 'static) -> Self {
        self.picks = Some(Arc::new(picks));
        self
    }

    pub(super) fn operation_id(&self) -> Option<&str> {
        self.operation_id.as_deref()
    }

    fn is_for(&self, operation_id: &str, head: &Parts) -> bool {
        self.operation_id().is_none_or(|id| id == operation_id)
            && self.picks.as_ref().is_none_or(|picks| picks(head))
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("fault", &self.fault)
            .field("operation_id", &self.operation_id)
            .field("share", &self.share)
            .field("after", &self.after)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}

/// A rule with what it remembers of the calls so far.
pub(super) struct Waiting {
    rule: Rule,
    random: Rng,
}

impl Waiting {
    pub(super) fn new(rule: Rule, random: Rng) -> Self {
        Self { rule, random }
    }

    pub(super) fn is_used_up(&self) -> bool {
        self.rule.times == Some(0)
    }

    /// The fault, if it meets this call.
    pub(super) fn strike(&mut self, operation_id: &str, head: &Parts) -> Option<Fault> {
        if self.is_used_up() || !self.rule.is_for(operation_id, head) {
            return None;
        }
        if self.random.f64() >= self.rule.share {
            return None;
        }
        if self.rule.after > 0 {
            self.rule.after -= 1;
            return None;
        }
        if let Some(left) = &mut self.rule.times {
            *left -= 1;
        }
        Some(self.rule.fault.clone())
    }
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rule.fmt(f)
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "so a test fails")]
mod tests {
    use axum::http::Request;
    use fastrand::Rng;

    use super::{Rule, Waiting};
    use crate::faults::{Fault, Faults, Stage};

    fn hits(rule: Rule, seed: u64) -> String {
        let mut waiting = Waiting::new(rule, Rng::with_seed(seed));
        let ids = ["list_users", "get_user", "list_users", "list_users"];
        let calls = ids.into_iter().cycle().take(16);
        let marks = calls.map(|id| {
            let request = Request::builder().uri(format!("/{id}")).body(());
            let (head, ()) = request
                .unwrap_or_else(|error| panic!("{error}"))
                .into_parts();
            waiting.strike(id, &head).map_or('.', |_| 'x')
        });
        marks.collect()
    }

    #[test]
    fn a_rule_meets_its_calls() {
        let fault = || Rule::from(Fault::Reset(Stage::Head));
        let cases = [
            (fault(), "xxxxxxxxxxxxxxxx"),
            (fault().times(3), "xxx............."),
            (fault().times(0), "................"),
            (fault().after(14), "..............xx"),
            (fault().on("get_user"), ".x...x...x...x.."),
            (fault().on("get_user").after(1).times(2), ".....x...x......"),
            (
                fault().when(|head| head.uri.path() == "/get_user"),
                ".x...x...x...x..",
            ),
            (fault().share(0.0), "................"),
            (fault().share(f64::NAN), "xxxxxxxxxxxxxxxx"),
            (fault().share(1.0).times(1), "x..............."),
        ];
        for (rule, expected) in cases {
            let what = format!("{rule:?}");
            assert_eq!(hits(rule, 1), expected, "{what}");
        }
    }

    #[test]
    fn a_share_is_the_same_for_the_same_seed() {
        let fault = || Fault::Stall.share(0.5);
        assert_eq!(hits(fault(), 1), hits(fault(), 1));
        assert_ne!(hits(fault(), 1), hits(fault(), 2));
        let met: usize = (0..100)
            .map(|seed| hits(fault(), seed).matches('x').count())
            .sum();
        assert!((700..900).contains(&met), "{met} of 1600");
    }

    #[test]
    fn the_first_rule_counts_until_it_is_used_up() {
        let faults = Faults::new(1, |id| id == "a");
        faults.once("a", Fault::Twice);
        faults.once("a", Fault::Late);
        faults.add(Fault::Stall);
        let (head, ()) = Request::new(()).into_parts();
        let met: Vec<_> = (0..3).map(|_| faults.strike("a", &head)).collect();
        let expected = [Fault::Twice, Fault::Late, Fault::Stall];
        assert_eq!(met, expected.map(Some));
        assert_eq!(faults.hits(), 3);
        faults.clear();
        assert_eq!(faults.strike("a", &head), None);
        assert_eq!(faults.unknown(), Vec::<String>::new());
        faults.once("b", Fault::Stall);
        assert_eq!(faults.unknown().len(), 1);
    }
}
