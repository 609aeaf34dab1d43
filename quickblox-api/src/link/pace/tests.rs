//! When requests may go out, by a clock that is paused.

use std::{
    sync::{Arc, Mutex},
    task::{Context, Waker},
    time::Duration,
};

use tokio::{
    task::JoinSet,
    time::{Instant, sleep},
};

use super::{Pacer, RateLimit};

/// When each of so many calls, made at once, may go out.
async fn turns(limit: RateLimit, calls: usize) -> Vec<Duration> {
    let pacer = Arc::new(Pacer::new(Some(limit), true).unwrap());
    let start = Instant::now();
    let mut waiting = JoinSet::new();
    for _ in 0..calls {
        let pacer = pacer.clone();
        waiting.spawn(async move {
            pacer.turn().await;
            start.elapsed()
        });
    }
    let mut turns = waiting.join_all().await;
    turns.sort_unstable();
    turns
}

#[tokio::test(start_paused = true)]
async fn in_no_second_are_there_more_than_the_rate() {
    for (limit, rate) in [
        (RateLimit::BASIC, 80),
        (RateLimit::STARTER, 120),
        (RateLimit::GROWTH, 160),
        (RateLimit::HIPAA, 160),
        (RateLimit::per_second(15), 15),
        (RateLimit::per_second(3), 3),
        (RateLimit::per_second(2), 2),
    ] {
        let turns = turns(limit, 5 * rate).await;
        for (number, turn) in turns.iter().enumerate() {
            let second = *turn + Duration::from_secs(1);
            let within = |other: &&Duration| **other < second;
            let count = turns[number..].iter().take_while(within).count();
            assert!(count <= rate, "{limit:?}: {count} from {turn:?} on");
        }
        // And not far fewer either: the bucket fills at nine tenths of the rate, or half of a tiny one.
        let last = turns.last().unwrap().as_secs_f64();
        let slack = if rate < 10 { 2.5 } else { 1.2 };
        assert!(last < 5.0 * slack, "{limit:?}: {last} s for 5 s of calls");
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_told_and_one_who_gives_up_is_out_of_the_way() {
    let pacer = Pacer::new(Some(RateLimit::per_second(11)), true).unwrap();
    assert_eq!(pacer.turn().await.waited, Duration::ZERO);
    let gives_up = tokio::time::timeout(Duration::from_millis(1), pacer.turn());
    assert!(gives_up.await.is_err());
    let waited = pacer.turn().await.waited;
    assert!(
        waited > Duration::from_millis(90) && waited < Duration::from_millis(110),
        "{waited:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_a_second_is_no_rate_and_no_rate_is_too_high() {
    assert!(Pacer::new(Some(RateLimit::per_second(0)), true).is_none());
    for rate in [1, 2_000_000_000, u32::MAX] {
        let pacer = Pacer::new(Some(RateLimit::per_second(rate)), true).unwrap();
        assert_eq!(pacer.turn().await.waited, Duration::ZERO, "{rate}");
    }
    let turns = turns(RateLimit::per_second(u32::MAX), 500).await;
    assert!(turns.last().unwrap() < &Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_polled_and_left_alone_stops_no_other() {
    let pacer = Pacer::new(Some(RateLimit::per_second(11)), true).unwrap();
    assert_eq!(pacer.turn().await.waited, Duration::ZERO);
    let mut idle = Box::pin(pacer.turn());
    let mut context = Context::from_waker(Waker::noop());
    assert!(idle.as_mut().poll(&mut context).is_pending());
    let waited = pacer.turn().await.waited;
    assert!(
        waited > Duration::from_millis(190) && waited < Duration::from_millis(210),
        "{waited:?}"
    );
    // It comes too late for its own turn, and takes another.
    assert!(idle.await.waited < Duration::from_millis(310));
}

#[tokio::test(start_paused = true)]
async fn turns_that_were_left_alone_do_not_go_out_together() {
    let pacer = Pacer::new(Some(RateLimit::BASIC), true).unwrap();
    let mut context = Context::from_waker(Waker::noop());
    let mut turns: Vec<_> = (0..200).map(|_| Box::pin(pacer.turn())).collect();
    for turn in &mut turns {
        let _ = turn.as_mut().poll(&mut context);
    }
    sleep(Duration::from_secs(60)).await;
    let mut ready = 0;
    for turn in &mut turns[8..] {
        ready += usize::from(turn.as_mut().poll(&mut context).is_ready());
    }
    assert!(ready <= 8, "{ready}");
}

/// A server that admits so many requests in each second of its clock.
struct Admission {
    rate: u32,
    start: Instant,
    second: u64,
    admitted: u32,
}

impl Admission {
    fn admits(&mut self) -> bool {
        let second = self.start.elapsed().as_secs();
        if second != self.second {
            (self.second, self.admitted) = (second, 0);
        }
        self.admitted += 1;
        self.admitted <= self.rate
    }
}

/// So many workers, each with so many calls that are repeated until they are admitted. The refusals, the most attempts at
/// one call, and the time that it all took.
async fn batch(pacer: Pacer, rate: u32, workers: usize, calls: usize) -> (usize, usize, Duration) {
    let pacer = Arc::new(pacer);
    let start = Instant::now();
    let admission = Admission {
        rate,
        start,
        second: 0,
        admitted: 0,
    };
    let admission = Arc::new(Mutex::new(admission));
    let mut running = JoinSet::new();
    for _ in 0..workers {
        let (pacer, admission) = (pacer.clone(), admission.clone());
        running.spawn(async move {
            let (mut refused, mut most) = (0, 0);
            for _ in 0..calls {
                for attempt in 1.. {
                    let turn = pacer.turn().await;
                    sleep(Duration::from_millis(5)).await;
                    most = most.max(attempt);
                    if admission.lock().unwrap().admits() {
                        break;
                    }
                    pacer.refused(&turn);
                    refused += 1;
                }
            }
            (refused, most)
        });
    }
    let results = running.join_all().await;
    let refused = results.iter().map(|(refused, _)| refused).sum();
    let most = results.iter().map(|(_, most)| *most).max();
    (refused, most.unwrap(), start.elapsed())
}

#[tokio::test(start_paused = true)]
async fn a_batch_without_a_configured_pace_adapts_to_the_plan() {
    for (limit, plan) in [
        (None, 80),
        (None, 160),
        (Some(RateLimit::per_second(1000)), 80),
        (Some(RateLimit::BASIC), 40),
    ] {
        let pacer = Pacer::new(limit, true).unwrap();
        let (refused, most, time) = batch(pacer, plan, 16, 300).await;
        // The default policy makes four attempts.
        assert!(most <= 3, "{limit:?}, {plan}: {most} attempts");
        assert!(refused < 4800 / 20, "{limit:?}, {plan}: {refused} refused");
        let used = 4800.0 / (f64::from(plan) * time.as_secs_f64());
        assert!(used > 0.6, "{limit:?}, {plan}: {used} of the plan used");
    }
    // Without the adaptation most requests are refused.
    let pacer = Pacer::new(None, false).unwrap();
    let (refused, most, _) = batch(pacer, 80, 16, 300).await;
    assert!(refused > 4800 && most > 4, "{refused}, {most}");
}

#[tokio::test(start_paused = true)]
async fn one_burst_of_refusals_is_one_cut_and_the_rate_comes_back() {
    let pacer = Pacer::new(None, true).unwrap();
    let mut burst = Vec::new();
    for _ in 0..100 {
        burst.push(pacer.turn().await);
    }
    for turn in &burst {
        pacer.refused(turn);
    }
    let per_second = async || {
        let start = Instant::now();
        let mut count = 0;
        while start.elapsed() < Duration::from_secs(1) {
            pacer.turn().await;
            count += 1;
            if count == 1000 {
                break;
            }
        }
        count
    };
    // The second that was used up, then half of the hundred.
    assert!(pacer.turn().await.waited >= Duration::from_secs(1));
    let half = per_second().await;
    assert!((45..=56).contains(&half), "{half}");
    sleep(Duration::from_secs(30)).await;
    assert_eq!(per_second().await, 1000, "no limit after half a minute");
}
