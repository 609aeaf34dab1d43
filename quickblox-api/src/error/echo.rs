//! Takes out of a message what the status before it has said already.
//!
//! Proxies send pages with the title `502 Bad Gateway`, the API says `Unauthorized` in a 401.

use std::borrow::Cow;

use http::StatusCode;

/// What stands between the parts of a title.
const SEPARATORS: &[char] = &[' ', '\t', '|', ':', ';', ',', '.', '-', '–', '—', '/', '!'];

/// The text without the number and the reason of the status, where it says both together or nothing else.
pub(super) fn without_status(text: &str, status: StatusCode) -> Cow<'_, str> {
    let reason = words(status.canonical_reason().unwrap_or_default());
    let reason: Vec<&str> = reason.into_iter().map(|(_, word)| word).collect();
    let code = status.as_str();
    let words = words(text);

    let leads = words.iter().take_while(|(_, word)| is_lead(word)).count();
    let rest = words.get(leads..).unwrap_or_default();
    if are(rest, &[code]) || are(rest, &reason) {
        return "".into();
    }
    let both: Vec<&str> = std::iter::once(code).chain(reason).collect();
    let mut places = words.windows(both.len().max(2));
    let Some([(start, _), .., (last, word)]) = places.find(|words| are(words, &both)) else {
        return text.into();
    };
    let part = |text: Option<&str>| text.unwrap_or_default().trim_matches(SEPARATORS).to_owned();
    let mut before = part(text.get(..*start));
    let after = part(text.get(last + word.len()..));
    if self::words(&before).iter().all(|(_, word)| is_lead(word)) {
        before.clear();
    }
    format!("{before} {after}").trim().to_owned().into()
}

/// The words of a text, each with its place.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut place = 0;
    let words = text.split_inclusive(|c: char| !c.is_alphanumeric());
    let words = words.map(|word| {
        let start = place;
        place += word.len();
        (start, word.trim_end_matches(|c: char| !c.is_alphanumeric()))
    });
    words.filter(|(_, word)| !word.is_empty()).collect()
}

fn are(words: &[(usize, &str)], others: &[&str]) -> bool {
    !words.is_empty()
        && words.len() == others.len()
        && words
            .iter()
            .zip(others)
            .all(|((_, word), other)| word.eq_ignore_ascii_case(other))
}

/// What stands before the number: `Error 502`, `HTTP/1.1 502`.
fn is_lead(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    matches!(
        word.as_str(),
        "http" | "error" | "status" | "code" | "0" | "1" | "2" | "3"
    )
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::without_status;

    #[test]
    fn what_the_status_says_is_not_said_again() {
        for (status, text, expected) in [
            (502, "502 Bad Gateway", ""),
            (502, "502 - bad gateway.", ""),
            (502, "502: BAD GATEWAY!", ""),
            (502, "Bad Gateway", ""),
            (502, "bad gateway\n", ""),
            (502, "502", ""),
            (502, "Error 502", ""),
            (502, "HTTP Error 502", ""),
            (502, "HTTP/1.1 502 Bad Gateway", ""),
            (502, "Error 502: Bad Gateway", ""),
            (502, "502 Bad Gateway nginx", "nginx"),
            (502, "502 Bad Gateway (upstream)", "(upstream)"),
            (502, "example.com | 502: Bad gateway", "example.com"),
            (
                502,
                "Proxy: 502 Bad Gateway: no upstream",
                "Proxy no upstream",
            ),
            (401, "Unauthorized", ""),
            (401, "Unauthorized.", ""),
            (404, "Not Found", ""),
            (418, "418 I'm a teapot", ""),
            (599, "599", ""),
            // What says more, or something else, stays as it is.
            (599, "599 reasons", "599 reasons"),
            (502, "503 Service Unavailable", "503 Service Unavailable"),
            (
                502,
                "Bad Gateway to the storage",
                "Bad Gateway to the storage",
            ),
            (404, "Not Found here", "Not Found here"),
            (404, "404 users", "404 users"),
            (422, "login: is short. ", "login: is short. "),
            (502, "Error", "Error"),
            (502, "é502 Bad Gateway", "é502 Bad Gateway"),
            (502, "…", "…"),
            (502, "", ""),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(without_status(text, status), expected, "{text}");
        }
    }
}
