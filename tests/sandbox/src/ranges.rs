//! Content under the rules of HTTP for parts of it and for copies that a client has already.

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, StatusCode,
    header::{ACCEPT_RANGES, CONTENT_RANGE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE},
};

use crate::{answer::Answer, world::Content};

/// What a request asks for among so many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    All,
    /// From the first to the last of these positions, both of which there are.
    Part(usize, usize),
    Nothing,
}

/// Sends all of a content, the part that `Range` asks for (one part; several are answered with all), or nothing if
/// `If-None-Match` names it.
pub(crate) fn answer(content: &Content, media_type: &str, headers: &HeaderMap) -> Answer {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let bytes = &content.bytes;
    let is_named =
        |list: &str| list == "*" || list.split(',').any(|etag| etag.trim() == content.etag);
    let wanted = match text(RANGE) {
        // The part is of use to the client only if the rest that it has is of the same content.
        Some(range) if text(IF_RANGE).is_none_or(|etag| etag == content.etag) => {
            wanted(range, bytes.len())
        }
        _ => Wanted::All,
    };
    let answer = match wanted {
        _ if text(IF_NONE_MATCH).is_some_and(is_named) => {
            Answer::empty().with_status(StatusCode::NOT_MODIFIED)
        }
        Wanted::All => Answer::bytes(media_type, bytes.clone()),
        Wanted::Part(first, last) => part(bytes, first, last, media_type),
        Wanted::Nothing => Answer::empty()
            .with_status(StatusCode::RANGE_NOT_SATISFIABLE)
            .with_header(CONTENT_RANGE, &format!("bytes */{}", bytes.len())),
    };
    answer
        .with_header(ETAG, &content.etag)
        .with_header(ACCEPT_RANGES, "bytes")
}

fn part(bytes: &Bytes, first: usize, last: usize, media_type: &str) -> Answer {
    let range = format!("bytes {first}-{last}/{}", bytes.len());
    Answer::bytes(media_type, bytes.slice(first..=last))
        .with_status(StatusCode::PARTIAL_CONTENT)
        .with_header(CONTENT_RANGE, &range)
}

/// Reads a header such as `bytes=0-9`, `bytes=10-` or `bytes=-5`. What cannot be read asks for everything.
fn wanted(range: &str, size: usize) -> Wanted {
    let Some((first, last)) = range
        .strip_prefix("bytes=")
        .and_then(|it| it.split_once('-'))
    else {
        return Wanted::All;
    };
    let end = size.saturating_sub(1);
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), _) if first >= size => Wanted::Nothing,
        (Ok(first), Ok(last)) if last >= first => Wanted::Part(first, end.min(last)),
        (Ok(first), Err(_)) if last.trim().is_empty() => Wanted::Part(first, end),
        (Err(_), Ok(0)) if first.trim().is_empty() => Wanted::Nothing,
        (Err(_), Ok(length)) if first.trim().is_empty() && size > 0 => {
            Wanted::Part(size.saturating_sub(length), end)
        }
        _ => Wanted::All,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Wanted::{All, Nothing, Part},
        wanted,
    };

    #[test]
    fn parts_are_cut_to_what_there_is() {
        let cases = [
            ("bytes=0-0", Part(0, 0)),
            ("bytes=2-4", Part(2, 4)),
            ("bytes=2-", Part(2, 9)),
            ("bytes=8-99", Part(8, 9)),
            ("bytes=-3", Part(7, 9)),
            ("bytes=-99", Part(0, 9)),
            ("bytes=-0", Nothing),
            ("bytes=10-", Nothing),
            ("bytes=4-2", All),
            ("bytes=0-1,3-4", All),
            ("bytes=-", All),
            ("bytes=a-b", All),
            ("lines=0-1", All),
        ];
        for (range, expected) in cases {
            assert_eq!(wanted(range, 10), expected, "{range}");
        }
        assert_eq!(wanted("bytes=0-", 0), Nothing);
        assert_eq!(wanted("bytes=-1", 0), All);
    }
}
