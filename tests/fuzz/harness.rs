//! Runs a target on changed inputs of a corpus.

use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    time::{Duration, Instant},
};

use fastrand::Rng;

/// Pieces that are worth inserting anywhere: what YAML, JSON, headers and names have in common.
const PIECES: &[&str] = &[
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    ",",
    "- ",
    "\n",
    "\r",
    "\t",
    "#",
    "&a ",
    "*a",
    "<<: ",
    "|",
    ">",
    "%",
    "\\",
    "\\u0000",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "é",
    "😀",
    "null",
    "true",
    "~",
    "0",
    "-1",
    "1e999",
    "NaN",
    "9223372036854775808",
    "99999999999999999999999",
    "$ref",
    "..",
    "/",
    "//",
    "?",
    ";",
    "bytes ",
    "-",
    "Self",
    "type",
    "String",
];

/// How many inputs a target gets as a test.
const INPUTS: u32 = 200;

/// Calls the target with one input after another: a bounded number of them, or for as many seconds as
/// `QUICKBLOX_FUZZ_SECONDS` says. `QUICKBLOX_FUZZ_SEED` sets another seed than 1.
pub(crate) fn fuzz(name: &str, corpus: &[Vec<u8>], target: impl Fn(&[u8])) {
    let number = |name: &str| env::var(name).ok()?.parse::<u64>().ok();
    let seed = number("QUICKBLOX_FUZZ_SEED").unwrap_or(1);
    let end = number("QUICKBLOX_FUZZ_SECONDS").map(|it| Instant::now() + Duration::from_secs(it));
    let mut rng = Rng::with_seed(seed);
    let mut count = 0;
    while end.map_or(count < INPUTS, |end| Instant::now() < end) {
        let input = changed(corpus, &mut rng);
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| target(&input))) {
            let file = env::temp_dir().join(format!("quickblox-fuzz-{name}-{seed}-{count}"));
            fs::write(&file, &input).expect("the input is kept");
            println!(
                "{name}: input {count} of seed {seed} fails: {}",
                file.display()
            );
            resume_unwind(panic);
        }
        count += 1;
    }
    println!("{name}: {count} inputs");
    assert!(count > 0, "{name} had no time");
}

/// An input of the corpus with one to eight changes.
fn changed(corpus: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let mut input = pick(corpus, rng).clone();
    for _ in 0..rng.u8(1..=8) {
        let at = rng.usize(0..=input.len());
        let end = (at + rng.usize(0..=16)).min(input.len());
        match rng.u8(0..6) {
            0 => drop(input.drain(at..end)),
            1 => drop(input.splice(at..at, pick(PIECES, rng).bytes())),
            2 => drop(input.splice(at..end, pick(PIECES, rng).bytes())),
            3 => {
                let copy = input[at..end].to_vec();
                let to = rng.usize(0..=input.len());
                drop(input.splice(to..to, copy));
            }
            4 => {
                // A stretch of another input.
                let other = pick(corpus, rng);
                let from = rng.usize(0..=other.len());
                let until = (from + rng.usize(0..=64)).min(other.len());
                drop(input.splice(at..at, other[from..until].iter().copied()));
            }
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte = rng.u8(..);
                }
            }
        }
    }
    input
}

fn pick<'a, T>(of: &'a [T], rng: &mut Rng) -> &'a T {
    &of[rng.usize(0..of.len())]
}
