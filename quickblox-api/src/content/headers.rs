//! What the headers of a download say: which bytes of which version of the file these are.

use http::{
    HeaderMap, HeaderName, HeaderValue, StatusCode,
    header::{
        ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, ETAG,
        LAST_MODIFIED,
    },
};
use percent_encoding::percent_decode_str;

/// What tells a version of a file from another. A weak tag may stand for several, so it is none here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Version {
    tag: Option<HeaderValue>,
    modified: Option<HeaderValue>,
}

impl Version {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let tag = headers
            .get(ETAG)
            .filter(|tag| tag.as_bytes().starts_with(b"\""));
        Self {
            tag: tag.cloned(),
            modified: headers.get(LAST_MODIFIED).cloned(),
        }
    }

    /// The value of `If-Range`, which keeps a part of one version from being joined to another's.
    pub(super) fn condition(&self) -> Option<&HeaderValue> {
        self.tag.as_ref().or(self.modified.as_ref())
    }

    /// Whether both are known, and the same.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (&self.tag, &other.tag) {
            (Some(tag), Some(other)) => tag == other,
            _ => self.modified.is_some() && self.modified == other.modified,
        }
    }
}

/// Which part of a file the body of a response is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    /// The first byte's place in the file.
    pub(super) start: u64,
    /// Bytes of the whole file, if known.
    pub(super) total: Option<u64>,
}

impl Extent {
    /// What is wrong with the response, if it is no part that reaches to the end of the file, as it was asked for.
    pub(super) fn of(status: StatusCode, headers: &HeaderMap) -> Result<Self, &'static str> {
        let mut encodings = headers.get_all(CONTENT_ENCODING).iter();
        if encodings.any(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity")) {
            return Err("the file came encoded, though that was not asked for");
        }
        let length = text(headers, &CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
        if status != StatusCode::PARTIAL_CONTENT {
            return Ok(Self {
                start: 0,
                total: length,
            });
        }
        let (start, end, total) =
            part(headers).ok_or("a part of the file came that does not say which")?;
        if end.checked_add(1) != Some(total) {
            return Err("a part of the file came that ends before the file does");
        }
        if start > end || length.is_some_and(|length| length != total - start) {
            return Err("a part of the file came whose length is not as announced");
        }
        Ok(Self {
            start,
            total: Some(total),
        })
    }
}

/// Bytes of the whole file, from a refusal to send a part that it does not have.
pub(super) fn total_of_unsatisfied(headers: &HeaderMap) -> Option<u64> {
    content_range(headers)?.1
}

/// First byte, last byte and bytes of the whole file.
fn part(headers: &HeaderMap) -> Option<(u64, u64, u64)> {
    let (range, total) = content_range(headers)?;
    let (start, end) = range.split_once('-')?;
    Some((start.parse().ok()?, end.parse().ok()?, total?))
}

fn content_range(headers: &HeaderMap) -> Option<(&str, Option<u64>)> {
    let (range, total) = text(headers, &CONTENT_RANGE)?
        .strip_prefix("bytes ")?
        .split_once('/')?;
    Some((range.trim(), total.trim().parse().ok()))
}

/// Whether the rest of the file may be asked for.
pub(super) fn takes_ranges(status: StatusCode, headers: &HeaderMap) -> bool {
    let accepts = text(headers, &ACCEPT_RANGES);
    status == StatusCode::PARTIAL_CONTENT
        || accepts.is_some_and(|unit| unit.eq_ignore_ascii_case("bytes"))
}

/// The file name of `Content-Disposition`, by preference the one that may hold any character.
pub(super) fn file_name(headers: &HeaderMap) -> Option<String> {
    let parameters = || {
        let value = text(headers, &CONTENT_DISPOSITION).unwrap_or_default();
        let mut is_quoted = false;
        let mut before = ' ';
        let ends = move |c: char| {
            is_quoted ^= c == '"' && before != '\\';
            before = c;
            c == ';' && !is_quoted
        };
        value
            .split(ends)
            .filter_map(|part| part.trim().split_once('='))
    };
    let named = |wanted: &str| {
        parameters().find_map(|(name, value)| name.eq_ignore_ascii_case(wanted).then_some(value))
    };
    let extended = named("filename*").and_then(|value| {
        let (charset, encoded) = value.split_once('\'')?;
        let (_, encoded) = encoded.split_once('\'')?;
        let decoded = percent_decode_str(encoded).decode_utf8().ok()?;
        charset
            .eq_ignore_ascii_case("utf-8")
            .then(|| decoded.into_owned())
    });
    let plain = || {
        let value = named("filename")?;
        let quoted = value
            .strip_prefix('"')
            .and_then(|value| value.strip_suffix('"'));
        Some(quoted.unwrap_or(value).replace("\\\"", "\""))
    };
    extended.or_else(plain).filter(|name| !name.is_empty())
}

pub(super) fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

    use super::{Extent, Version, file_name, takes_ranges};

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&str, &str)| {
            (
                name.parse::<HeaderName>().unwrap(),
                HeaderValue::from_str(value).unwrap(),
            )
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn an_answer_says_which_bytes_it_holds() {
        let part = |range: &'static str| vec![("content-range", range)];
        let with = |range: &'static str, length: &'static str| {
            vec![("content-range", range), ("content-length", length)]
        };
        let (unknown, early) = ("does not say which", "ends before the file does");
        let (length, encoded) = ("length is not as announced", "came encoded");
        #[rustfmt::skip]
        let table = [
            (200, vec![("content-length", "10")], Ok((0, Some(10)))),
            (200, vec![], Ok((0, None))),
            (200, vec![("content-length", "ten")], Ok((0, None))),
            (200, vec![("content-encoding", "Identity")], Ok((0, None))),
            (200, vec![("content-encoding", "gzip")], Err(encoded)),
            (200, vec![("content-encoding", "identity"), ("content-encoding", "gzip")], Err(encoded)),
            (206, vec![("content-encoding", "br"), ("content-range", "bytes 5-9/10")], Err(encoded)),
            (206, with("bytes 5-9/10", "5"), Ok((5, Some(10)))),
            (206, part("bytes 5-9/10"), Ok((5, Some(10)))),
            (206, part("bytes 0-9/10"), Ok((0, Some(10)))),
            (206, with("bytes 5-9/10", "4"), Err(length)),
            (206, part("bytes 12-9/10"), Err(length)),
            (206, part("bytes 5-8/10"), Err(early)),
            (206, part("bytes 5-10/10"), Err(early)),
            (206, part("bytes 5-18446744073709551615/10"), Err(early)),
            (206, part("bytes 5-9/*"), Err(unknown)),
            (206, vec![("content-length", "5")], Err(unknown)),
            (206, part("bytes */10"), Err(unknown)),
            (206, part("lines 5-9/10"), Err(unknown)),
            (206, part("bytes -5-9/10"), Err(unknown)),
        ];
        for (status, given, expected) in table {
            let status = StatusCode::from_u16(status).unwrap();
            let extent = Extent::of(status, &headers(&given));
            match (extent, expected) {
                (Ok(extent), Ok((start, total))) => assert_eq!(extent, Extent { start, total }),
                (Err(reason), Err(expected)) => assert!(reason.contains(expected), "{reason}"),
                (extent, _) => panic!("{status} {given:?}: {extent:?}"),
            }
        }
    }

    #[test]
    fn versions_are_the_same_only_if_that_is_certain() {
        let version = |pairs: &[(&str, &str)]| Version::of(&headers(pairs));
        let (tag, weak) = (("etag", "\"a\""), ("etag", "W/\"a\""));
        let (day, next) = (("last-modified", "Tue"), ("last-modified", "Wed"));
        for (one, other, same) in [
            (&[tag][..], &[tag][..], true),
            (&[tag, day], &[tag, next], true),
            (&[tag], &[("etag", "\"b\"")], false),
            (&[tag, day], &[("etag", "\"b\""), day], false),
            (&[weak], &[weak], false),
            (&[weak, day], &[weak, day], true),
            (&[tag, day], &[day], true),
            (&[day], &[next], false),
            (&[], &[], false),
        ] {
            assert_eq!(version(one).is(&version(other)), same, "{one:?} {other:?}");
        }
        assert_eq!(version(&[tag, day]).condition().unwrap(), "\"a\"");
        assert_eq!(version(&[weak, day]).condition().unwrap(), "Tue");
        assert_eq!(version(&[weak]).condition(), None);
    }

    #[test]
    fn ranges_are_taken_if_the_server_says_so() {
        for (status, given, expected) in [
            (200, &[("accept-ranges", "bytes")][..], true),
            (200, &[("accept-ranges", "none")], false),
            (200, &[], false),
            (206, &[], true),
        ] {
            let status = StatusCode::from_u16(status).unwrap();
            assert_eq!(takes_ranges(status, &headers(given)), expected, "{given:?}");
        }
    }

    #[test]
    fn the_name_is_read_in_both_forms() {
        #[rustfmt::skip]
        let table = [
            ("attachment", None),
            ("attachment; filename=a.txt", Some("a.txt")),
            ("attachment; FileName=\"a b.txt\"", Some("a b.txt")),
            ("inline; filename=\"a \\\"b\\\"\"", Some("a \"b\"")),
            ("attachment; filename=\"a; filename=b; \\\";c.txt\"; size=5", Some("a; filename=b; \";c.txt")),
            ("attachment; filename=\"z.txt\"; filename*=UTF-8''%C5%BC.txt", Some("ż.txt")),
            ("attachment; filename=\"z.txt\"; filename*=latin1''%BF", Some("z.txt")),
            ("attachment; filename=\"\"", None),
        ];
        for (given, expected) in table {
            let name = file_name(&headers(&[("content-disposition", given)]));
            assert_eq!(name.as_deref(), expected, "{given}");
        }
    }
}
