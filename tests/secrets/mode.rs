//! What a server can do with the secrets it is sent.

use std::time::Duration;

use quickblox_tests::server::Then;

/// What it does with each request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// As described.
    Success,
    /// A refusal with this status that repeats all secrets of the request.
    Refuses(u16, Words),
    /// A success that is none, with all secrets of the request in it.
    Undecodable(Wrong),
    /// Half of a success.
    Cut(Then),
    /// No HTTP, but the secrets.
    Garbage,
    /// No answer.
    Silent(Then),
    /// A redirect: to this host or to another.
    Redirects(u16, To),
}

impl Mode {
    /// How long to wait for an answer: no longer than needed where there is none.
    pub(super) fn limit(self) -> Duration {
        match self {
            Self::Cut(Then::Hold) | Self::Silent(Then::Hold) => Duration::from_millis(30),
            _ => Duration::from_secs(60),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Base,
    Field,
    Code,
    Plain,
    Html,
    /// One that looks as if the session were lost.
    Gone,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    Text,
    List,
    /// The secrets in place of all numbers.
    Numbers,
    /// The secrets as names.
    Names,
    /// Half of the answer, with the length of the half.
    Half,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    Itself,
    Another,
}

pub(super) const MODES: &[Mode] = &[
    Mode::Success,
    Mode::Refuses(422, Words::Base),
    Mode::Refuses(400, Words::Field),
    Mode::Refuses(403, Words::Code),
    Mode::Refuses(429, Words::Plain),
    Mode::Refuses(502, Words::Html),
    Mode::Refuses(401, Words::Gone),
    Mode::Undecodable(Wrong::Text),
    Mode::Undecodable(Wrong::List),
    Mode::Undecodable(Wrong::Numbers),
    Mode::Undecodable(Wrong::Names),
    Mode::Undecodable(Wrong::Half),
    Mode::Cut(Then::Close),
    Mode::Cut(Then::Reset),
    Mode::Cut(Then::Hold),
    Mode::Garbage,
    Mode::Silent(Then::Reset),
    Mode::Silent(Then::Hold),
    Mode::Redirects(307, To::Itself),
    Mode::Redirects(301, To::Itself),
    Mode::Redirects(307, To::Another),
    Mode::Redirects(302, To::Another),
];
