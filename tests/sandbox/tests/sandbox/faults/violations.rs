//! A broken description makes a test fail, once, however it is noticed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::request::Parts;
use quickblox_sandbox::{Builder, Fault, Sandbox};

use crate::common::{
    By, Caller,
    raw::{exchange, request},
};

/// A fault for no operation is a mistake that can be made from outside.
async fn broken(builder: Builder) -> Sandbox {
    let sandbox = builder.start().await.expect("it starts");
    sandbox.faults().once("list_unicorns", Fault::Stall);
    sandbox
}

fn panics(what: impl FnOnce()) -> bool {
    catch_unwind(AssertUnwindSafe(what)).is_err()
}

#[tokio::test]
async fn nobody_is_told_without_a_mistake() {
    let sandbox = Sandbox::start().await.expect("it starts");
    sandbox.faults().once("list_users", Fault::Stall);
    assert_eq!(sandbox.check(), Ok(()));
    assert!(!panics(|| sandbox.assert_clean()));
    assert!(!panics(|| drop(sandbox)));
}

#[tokio::test]
async fn whoever_asks_is_told() {
    let sandbox = broken(Sandbox::builder()).await;
    let violations = sandbox.check().expect_err("a mistake");
    let line = "a fault waits for list_unicorns, which is no operation";
    assert_eq!(violations.lines(), [line]);
    assert!(violations.to_string().ends_with(line), "{violations}");
    assert_eq!(sandbox.violations(), [line]);
    assert!(panics(|| sandbox.assert_clean()));
    assert!(!panics(|| drop(sandbox)), "they know already");
}

#[tokio::test]
async fn whoever_does_not_ask_is_told_at_the_end() {
    let sandbox = broken(Sandbox::builder()).await;
    assert!(panics(|| drop(sandbox)));
    let sandbox = broken(Sandbox::builder()).await;
    sandbox.check().expect_err("a mistake");
    sandbox.faults().once("list_dragons", Fault::Stall);
    assert!(panics(|| drop(sandbox)), "one came after they asked");
    let sandbox = broken(Sandbox::builder().lenient()).await;
    assert!(!panics(|| drop(sandbox)), "nobody minds");
}

#[tokio::test]
async fn a_panic_is_a_violation() {
    let caller = Caller::start().await;
    let sandbox = &caller.sandbox;
    let odd = |head: &Parts| match head.uri.query() {
        Some("page=1") => panic!("on purpose"),
        _ => false,
    };
    sandbox.faults().add(Fault::Stall.when(odd));
    let call = request(sandbox, "GET /users.json?page=1", "");
    let echo = exchange(sandbox, &call, false).await;
    assert_eq!(echo.text, "");
    while sandbox.violations().is_empty() {
        tokio::task::yield_now().await;
    }
    let violations = sandbox.check().expect_err("the panic");
    assert_eq!(violations.lines(), ["(any): a request ended in a panic"]);
    assert_eq!(caller.get(&By::ApiKey, "/users.json").await.status, 200);
}

#[tokio::test]
async fn a_test_that_fails_already_fails_for_its_own_reason() {
    let sandbox = broken(Sandbox::builder()).await;
    let failed = catch_unwind(AssertUnwindSafe(move || {
        let _held = sandbox;
        panic!("its own reason");
    }));
    let reason = failed.expect_err("it fails");
    assert_eq!(reason.downcast_ref(), Some(&"its own reason"));
}
