//! That the check can fail: what is planted is found, in each place and each disguise.

use super::collector::{COLLECTOR, PLANTED, listen};

#[test]
fn a_leak_is_found_wherever_it_is() {
    listen();
    let canary = COLLECTOR.canary(PLANTED);
    tracing::trace!(field = %canary, "an event");
    drop(tracing::trace_span!("a span", field = ?canary).entered());
    log::trace!(target: "somebody", "a record with {canary}");
    let panicked = std::thread::spawn({
        let canary = canary.clone();
        move || panic!("planted for a test: {canary}")
    });
    assert!(panicked.join().is_err());
    COLLECTOR.note("a text", &canary);
    let planted = COLLECTOR.planted();
    assert_eq!(
        planted,
        ["a panic", "a record of somebody", "a text", "a trace"]
    );
}

#[test]
fn a_leak_is_found_in_disguise() {
    let canary = COLLECTOR.canary(PLANTED);
    let hex: Vec<String> = canary.bytes().map(|byte| format!("{byte:02x}")).collect();
    for (text, expected) in [
        (String::new(), None),
        ("Kana ri".to_owned(), None),
        (canary.clone(), Some(PLANTED)),
        (format!("%20{canary}%20"), Some(PLANTED)),
        (format!("{:?}", Some(&canary)), Some(PLANTED)),
        (canary[..8].to_owned(), Some("cut")),
        (format!("{:?}", canary.as_bytes()), Some("disguised")),
        (hex.concat(), Some("disguised")),
        // Base64 of it, with none, one and two characters before it.
        ("S2FuYXJpMDAwMEZsaWVndE5pY2h0".to_owned(), Some("disguised")),
        (
            "OkthbmFyaTAwMDBGbGllZ3ROaWNodA==".to_owned(),
            Some("disguised"),
        ),
        (
            "YTpLYW5hcmkwMDAwRmxpZWd0TmljaHQ=".to_owned(),
            Some("disguised"),
        ),
    ] {
        let found: Vec<String> = COLLECTOR.found(&text).into_iter().collect();
        assert_eq!(found, Vec::from_iter(expected), "{text}");
    }
}
