//! Finds canaries: texts that no caller would write, each with a number that tells which secret it stands for.

use std::{
    collections::BTreeSet,
    io,
    sync::{LazyLock, Mutex, MutexGuard, Once, PoisonError},
};

use tracing_subscriber::{filter::LevelFilter, fmt::format::FmtSpan};

/// All that is told on the way ends here, from whichever thread.
pub(super) static COLLECTOR: LazyLock<Collector> = LazyLock::new(Collector::default);

/// How each canary begins. Letters and digits only: no encoding of texts changes them.
const MARK: &str = "Kanari";
const DIGITS: usize = 4;

/// What the tests of the collector itself plant.
pub(super) const PLANTED: &str = "planted";

#[derive(Debug, Default)]
pub(super) struct Collector {
    /// What each canary stands for, by its number.
    names: Mutex<Vec<String>>,
    leaks: Mutex<BTreeSet<(String, String)>>,
    at_home: Mutex<BTreeSet<String>>,
}

impl Collector {
    /// A canary for a secret of this name, the same one for the same name.
    pub(super) fn canary(&self, name: &str) -> String {
        let mut names = locked(&self.names);
        let known = names.iter().position(|known| known == name);
        let number = known.unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        });
        format!("{MARK}{number:0DIGITS$}FliegtNicht")
    }

    /// The names of the canaries in a text, as they are or in disguise.
    pub(super) fn found(&self, text: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (at, _) in text.match_indices(MARK) {
            let digits = text.get(at + MARK.len()..at + MARK.len() + DIGITS);
            let number: Option<usize> = digits.and_then(|digits| digits.parse().ok());
            // Locked no longer than this: almost all texts have none, and are searched by several threads at once.
            let name = number.and_then(|number| locked(&self.names).get(number).cloned());
            found.insert(name.unwrap_or_else(|| "cut".to_owned()));
        }
        if DISGUISES.iter().any(|disguise| text.contains(disguise)) {
            found.insert("disguised".to_owned());
        }
        found
    }

    /// Looks for canaries where none may be.
    pub(super) fn note(&self, place: &str, text: &str) {
        self.note_except(place, text, |_| false);
    }

    /// The same, where some may be.
    pub(super) fn note_except(&self, place: &str, text: &str, may: impl Fn(&str) -> bool) {
        for name in self.found(text) {
            if may(&name) {
                locked(&self.at_home).insert(name);
            } else {
                locked(&self.leaks).insert((place.to_owned(), name));
            }
        }
    }

    /// What was found where, in words.
    pub(super) fn leaks(&self) -> Vec<String> {
        let leaks = locked(&self.leaks);
        let leaks = leaks.iter().filter(|(_, name)| name != PLANTED);
        leaks
            .map(|(place, name)| format!("{name} in {place}"))
            .collect()
    }

    /// What was found where it may be.
    pub(super) fn at_home(&self) -> BTreeSet<String> {
        locked(&self.at_home).clone()
    }

    /// Where those were found that the tests of the collector have planted.
    pub(super) fn planted(&self) -> Vec<String> {
        let leaks = locked(&self.leaks);
        let leaks = leaks.iter().filter(|(_, name)| name == PLANTED);
        leaks.map(|(place, _)| place.clone()).collect()
    }
}

static DISGUISES: LazyLock<[String; 5]> = LazyLock::new(disguises);

/// Base64 at each alignment, bytes in decimal and in hexadecimal.
fn disguises() -> [String; 5] {
    let bytes = MARK.as_bytes();
    let decimal: Vec<String> = bytes.iter().map(ToString::to_string).collect();
    let hex: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    // Of `Kanari`, `?Kanari` and `??Kanari`, what does not depend on the neighbours.
    let base64 = ["S2FuYXJp", "thbmFy", "LYW5hcm"].map(ToOwned::to_owned);
    let [one, two, three] = base64;
    [one, two, three, decimal.join(", "), hex.concat()]
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has all events, spans, records and panics of the process collected.
pub(super) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_ansi(false)
            .with_max_level(LevelFilter::TRACE)
            .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
            .with_writer(|| Lines)
            .init();
        log::set_logger(&Records).expect("no other logger");
        log::set_max_level(log::LevelFilter::Trace);
        let printed = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            COLLECTOR.note("a panic", &panic.to_string());
            printed(panic);
        }));
    });
}

/// Takes each event in one piece.
struct Lines;

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        COLLECTOR.note("a trace", &String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Records;

impl log::Log for Records {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let place = format!("a record of {}", record.target());
        COLLECTOR.note(&place, &record.args().to_string());
    }

    fn flush(&self) {}
}
