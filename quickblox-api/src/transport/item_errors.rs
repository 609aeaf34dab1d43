//! A part of a list in which some items cannot be decoded: each of those is an error of its own, and the others are kept.
//!
//! Used only when an answer could not be decoded as a whole, so that the usual answer is decoded once, without a tree in
//! between.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::error::{DecodeError, Error};

/// The answer without the items that cannot be decoded, and those.
pub(super) struct Decoded<T> {
    pub(super) value: T,
    pub(super) invalid: Vec<InvalidItem>,
}

pub(super) struct InvalidItem {
    pub(super) index: usize,
    /// The place within the answer.
    pub(super) path: String,
    pub(super) cause: DecodeError,
    pub(super) raw: Vec<u8>,
}

/// Decodes the items of the list one by one; `None` if it is not the items that cannot be decoded.
pub(super) fn decode_each<T: DeserializeOwned>(body: &[u8], list: &str) -> Option<Decoded<T>> {
    let answer: Map<String, Value> = serde_json::from_slice(body).ok()?;
    let mut answer = Answer { answer, list };
    let items = answer.replace(Vec::new())?;
    answer.decode::<T>().ok()?;
    let (mut valid, mut invalid) = (Vec::new(), Vec::new());
    for (index, item) in items.into_iter().enumerate() {
        answer.replace(vec![item]);
        let outcome = answer.decode::<T>();
        let item = answer.replace(Vec::new())?;
        match outcome {
            Ok(_) => valid.extend(item),
            Err(error) => {
                let path = DecodeError::path(&error);
                let below = path.strip_prefix(&format!("{list}[0]"));
                invalid.push(InvalidItem {
                    index,
                    path: format!("{list}[{index}]{}", below.unwrap_or_default()),
                    cause: DecodeError::new(error.inner()),
                    raw: serde_json::to_vec(item.first()?).ok()?,
                });
            }
        }
    }
    answer.replace(valid);
    let value = answer.decode().ok()?;
    Some(Decoded { value, invalid })
}

struct Answer<'l> {
    answer: Map<String, Value>,
    list: &'l str,
}

impl Answer<'_> {
    /// Exchanges the items; `None` if there is no list.
    fn replace(&mut self, items: Vec<Value>) -> Option<Vec<Value>> {
        let list = self.answer.get_mut(self.list)?.as_array_mut()?;
        Some(std::mem::replace(list, items))
    }

    fn decode<T: DeserializeOwned>(
        &self,
    ) -> Result<T, serde_path_to_error::Error<serde_json::Error>> {
        serde_path_to_error::deserialize(&self.answer)
    }
}

/// The items and the errors as they stood in the answer.
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

    use super::{Decoded, decode_each, in_order};
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
            "",
        ] {
            assert!(
                decode_each::<Page>(body.as_bytes(), "items").is_none(),
                "{body}"
            );
        }
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
