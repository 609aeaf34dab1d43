//! All that is printed of what comes of a call.

use std::{error::Error as _, fmt};

use quickblox_api::Error;

use super::{collector::COLLECTOR, mode::Mode};

/// Whether a name is that of a secret among the arguments of a call. Those the client does not know to be secrets when
/// the server repeats them in a refusal.
fn is_argument(name: &str) -> bool {
    ["parameter: ", "body: ", "permission: "]
        .iter()
        .any(|kind| name.starts_with(kind))
}

/// What may stand in the error of a call: a server that repeats a call's arguments in its refusal.
fn may_be_repeated(mode: Mode, name: &str) -> bool {
    matches!(mode, Mode::Refuses(..) | Mode::Redirects(..)) && is_argument(name)
}

/// What may stand in a value: what the server puts where an ordinary value belongs.
fn may_be_a_value(mode: Mode, name: &str) -> bool {
    matches!(mode, Mode::Undecodable(_)) && !name.starts_with("answer: ")
}

/// Where something is printed, and in what mode the server is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) client: &'a str,
    pub(super) mode: Mode,
}

impl Place<'_> {
    pub(super) fn error(self, call: &str, error: &Error) {
        look_at_error(&self.of(call), error, |name| {
            may_be_repeated(self.mode, name)
        });
    }

    pub(super) fn value(self, call: &str, shown: &str) {
        let place = format!("Debug of the answer of {}", self.of(call));
        COLLECTOR.note_except(&place, shown, |name| may_be_a_value(self.mode, name));
    }

    pub(super) fn outcome<T: fmt::Debug>(self, call: &str, outcome: Result<T, Error>) -> Option<T> {
        match outcome {
            Ok(value) => {
                self.value(call, &format!("{value:?}"));
                Some(value)
            }
            Err(error) => {
                self.error(call, &error);
                None
            }
        }
    }

    /// Of anything else nothing may be printed.
    pub(super) fn debug(self, what: &str, value: &impl fmt::Debug) {
        COLLECTOR.note(&self.of(what), &format!("{value:?} {value:#?}"));
    }

    fn of(self, call: &str) -> String {
        format!("{call} ({}, {:?})", self.client, self.mode)
    }
}

/// All that can be had of an error without asking for what the server said in particular.
pub(super) fn look_at_error(place: &str, error: &Error, may: impl Fn(&str) -> bool) {
    let mut texts = vec![
        format!("{error}"),
        format!("{error:?}"),
        format!("{error:#?}"),
    ];
    let mut source = error.source();
    while let Some(cause) = source {
        texts.extend([
            format!("{cause}"),
            format!("{cause:?}"),
            format!("{cause:#?}"),
        ]);
        source = cause.source();
    }
    // A client's credentials are taken out of these, too.
    texts.push(format!("{:?} {:?}", error.body(), error.code()));
    texts.extend(error.messages().map(|message| format!("{message:?}")));
    texts.push(format!("{:?} {:?}", error.request_id(), error.json_path()));
    for text in texts {
        COLLECTOR.note_except(&format!("the error of {place}"), &text, &may);
    }
}
