//! A part of a list in which some items cannot be decoded: each of those is an error of its own, and the others are kept.
//!
//! Used only when a response could not be decoded as a whole, so that the usual response is decoded once, without a tree
//! in between. The items are slices of the response; a response of more items than a page has, or with much beside them,
//! is not taken apart.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
    },
};
use serde_json::{Value, value::RawValue};

use crate::error::{DecodeError, Error};

/// More items than a page of any operation has.
const MAX_ITEMS: usize = 10_000;
/// More than any page has beside its items, in bytes. It is decoded anew with each item.
const MAX_REST: usize = 16 * 1024;

/// The response without the items that cannot be decoded, and those.
pub(super) struct Decoded<T> {
    pub(super) value: T,
    pub(super) invalid: Vec<InvalidItem>,
}

pub(super) struct InvalidItem {
    pub(super) index: usize,
    /// The place within the response.
    pub(super) path: String,
    pub(super) cause: DecodeError,
    pub(super) raw: Vec<u8>,
}

/// Decodes the items of the list one by one; `None` if it is not the items that cannot be decoded.
pub(super) fn decode_each<T: DeserializeOwned>(body: &[u8], list: &str) -> Option<Decoded<T>> {
    let page = Page::read(body, list)?;
    page.with::<T>(&[]).ok()?;
    let (mut valid, mut invalid) = (Vec::new(), Vec::new());
    for (index, item) in page.items.iter().enumerate() {
        let Err(error) = page.with::<T>(&[item]) else {
            valid.push(*item);
            continue;
        };
        let path = DecodeError::path(&error);
        let below = path.strip_prefix(&format!("{list}[0]"));
        invalid.push(InvalidItem {
            index,
            path: format!("{list}[{index}]{}", below.unwrap_or_default()),
            cause: DecodeError::new(error.inner()),
            raw: item.get().as_bytes().to_owned(),
        });
    }
    let value = page.with(&valid).ok()?;
    Some(Decoded { value, invalid })
}

/// The JSON of each item of the list in a response; nothing if it is no page.
pub(crate) fn raw_items<'a>(body: &'a [u8], list: &str) -> Vec<&'a [u8]> {
    let items = Page::read(body, list).map_or_else(Vec::new, |page| page.items);
    let items = items.into_iter().map(|item| item.get().as_bytes());
    items.collect()
}

/// The parts of a response that is an object with a list.
struct Page<'a, 'l> {
    list: &'l str,
    items: Vec<&'a RawValue>,
    /// The other members as JSON, each with a comma behind it.
    rest: String,
}

impl<'a, 'l> Page<'a, 'l> {
    fn read(body: &'a [u8], list: &'l str) -> Option<Self> {
        let mut json = serde_json::Deserializer::from_slice(body);
        let page = PageVisitor { list }.deserialize(&mut json).ok()?;
        json.end().ok()?;
        Some(page)
    }

    /// Decodes the response with these items only.
    fn with<T: DeserializeOwned>(
        &self,
        items: &[&RawValue],
    ) -> Result<T, serde_path_to_error::Error<serde_json::Error>> {
        let items: Vec<_> = items.iter().map(|item| item.get()).collect();
        let name = Value::from(self.list);
        let json = format!("{{{}{name}:[{}]}}", self.rest, items.join(","));
        let mut json = serde_json::Deserializer::from_str(&json);
        serde_path_to_error::deserialize(&mut json)
    }
}

struct PageVisitor<'l> {
    list: &'l str,
}

impl<'a, 'l> DeserializeSeed<'a> for PageVisitor<'l> {
    type Value = Page<'a, 'l>;

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'a, 'l> Visitor<'a> for PageVisitor<'l> {
    type Value = Page<'a, 'l>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the list `{}`", self.list)
    }

    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut items, mut rest) = (None, String::new());
        while let Some(key) = map.next_key::<String>()? {
            if key == self.list {
                items = Some(map.next_value::<Items<'_>>()?.0);
                continue;
            }
            let value: &RawValue = map.next_value()?;
            if rest.len() + key.len() + value.get().len() > MAX_REST {
                return Err(A::Error::custom("too much beside the list"));
            }
            rest += &Value::from(key).to_string();
            rest += ":";
            rest += value.get();
            rest += ",";
        }
        let list = self.list;
        let items = items.ok_or_else(|| A::Error::custom("no list"))?;
        Ok(Page { list, items, rest })
    }
}

struct Items<'a>(Vec<&'a RawValue>);

impl<'a> Deserialize<'a> for Items<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ItemsVisitor)
    }
}

struct ItemsVisitor;

impl<'a> Visitor<'a> for ItemsVisitor {
    type Value = Items<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {MAX_ITEMS} items")
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<Items<'a>, A::Error> {
        let mut items = Vec::new();
        while items.len() < MAX_ITEMS {
            match list.next_element()? {
                Some(item) => items.push(item),
                None => return Ok(Items(items)),
            }
        }
        match list.next_element::<IgnoredAny>()? {
            Some(_) => Err(A::Error::invalid_length(MAX_ITEMS + 1, &self)),
            None => Ok(Items(items)),
        }
    }
}

/// The items and the errors as they stood in the response.
pub(crate) fn in_order<T>(valid: Vec<T>, invalid: Vec<Error>) -> Vec<Result<T, Error>> {
    let mut all = Vec::with_capacity(valid.len() + invalid.len());
    let mut invalid = invalid.into_iter().peekable();
    for item in valid {
        while let Some(error) = invalid.next_if(|error| error.item_index() <= Some(all.len())) {
            all.push(Err(error));
        }
        all.push(Ok(item));
    }
    all.extend(invalid.map(Err));
    all
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::{Decoded, MAX_ITEMS, MAX_REST, decode_each, in_order, raw_items};
    use crate::error::{Details, Error};

    #[derive(Deserialize)]
    struct Page {
        total: i64,
        items: Vec<Item>,
    }

    #[derive(Deserialize)]
    struct Item {
        user: User,
    }

    #[derive(Deserialize)]
    struct User {
        id: i64,
    }

    #[test]
    fn each_item_that_does_not_fit_is_told_and_the_others_are_kept() {
        let body = br#"{"total":4,"items":[{"user":{}},{"user":{"id":1}},5,{"user":{"id":2}}]}"#;
        let Decoded { value, invalid } = decode_each::<Page>(body, "items").unwrap();
        let ids: Vec<i64> = value.items.iter().map(|item| item.user.id).collect();
        assert_eq!((value.total, ids), (4, vec![1, 2]));
        let places: Vec<_> = invalid
            .iter()
            .map(|item| (item.index, &*item.path))
            .collect();
        assert_eq!(places, [(0, "items[0].user.id"), (2, "items[2]")]);
        let raw: Vec<&[u8]> = invalid.iter().map(|item| &*item.raw).collect();
        assert_eq!(raw, [&br#"{"user":{}}"#[..], b"5"]);
    }

    #[test]
    fn what_is_wrong_around_the_items_is_no_error_of_an_item() {
        for body in [
            r#"{"total":"x","items":[{"user":{"id":1}}]}"#,
            r#"{"total":1,"items":{"user":{"id":1}}}"#,
            r#"{"total":1}"#,
            r#"[{"user":{"id":1}}]"#,
            r#"{"total":1,"items":[]"#,
            r#"{"total":1,"items":[]} x"#,
            "",
        ] {
            assert!(
                decode_each::<Page>(body.as_bytes(), "items").is_none(),
                "{body}"
            );
        }
    }

    #[test]
    fn a_response_that_is_no_page_is_not_taken_apart() {
        let with = |items: usize, rest: usize| {
            let items = vec!["5"; items].join(",");
            let rest = "x".repeat(rest);
            format!(r#"{{"total":1,"rest":"{rest}","items":[{items}]}}"#)
        };
        for (items, rest, is_page) in [
            (MAX_ITEMS, 0, true),
            (MAX_ITEMS + 1, 0, false),
            (1, MAX_REST - 20, true),
            (1, MAX_REST, false),
        ] {
            let decoded = decode_each::<Page>(with(items, rest).as_bytes(), "items");
            let invalid = decoded.map(|decoded| decoded.invalid.len());
            assert_eq!(invalid, is_page.then_some(items), "{items} {rest}");
        }
    }

    #[test]
    fn items_are_given_as_they_came() {
        let body = br#"{"items":[{"id": 1 }, 5]}"#;
        let items = raw_items(body, "items");
        assert_eq!(items, [&br#"{"id": 1 }"#[..], b"5"]);
        assert!(raw_items(body, "users").is_empty());
    }

    #[test]
    fn items_and_errors_stand_as_in_the_answer() {
        let error = |index| {
            Error::from(Details {
                item_index: Some(index),
                ..Details::undecodable(None)
            })
        };
        for (valid, invalid, expected) in [
            ("", vec![], ""),
            ("ab", vec![], "ab"),
            ("ab", vec![0], "!ab"),
            ("ab", vec![2], "ab!"),
            ("ab", vec![0, 1, 3], "!!a!b"),
            ("", vec![0, 1], "!!"),
        ] {
            let invalid = invalid.into_iter().map(error).collect();
            let all = in_order(valid.chars().collect(), invalid);
            let all: String = all.into_iter().map(|item| item.unwrap_or('!')).collect();
            assert_eq!(all, expected);
        }
    }
}
