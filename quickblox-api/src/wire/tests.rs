//! The JSON forms that the lenient types accept and refuse, and the conversions of the list types.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{from_str, to_string};

use super::*;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Event {
    id: i64,
}

/// A response whose fields are not optional.
#[derive(Deserialize)]
struct Page {
    #[serde(default)]
    items: Items<i64>,
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    ids: Vec<i64>,
}

/// Decodes `json` and checks that the value is encoded as `json` again.
fn round_trip<T: Serialize + DeserializeOwned>(json: &str) -> T {
    let value = from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(to_string(&value).unwrap(), json);
    value
}

/// Each row is a JSON document that is encoded unchanged, and the `Debug` text of what `get` returns for its value.
fn accepts<T, S>(get: impl Fn(T) -> S, rows: &[(&str, &str)])
where
    T: Serialize + DeserializeOwned,
    S: Debug,
{
    for (json, debug) in rows {
        assert_eq!(format!("{:?}", get(round_trip(json))), *debug, "{json}");
    }
}

/// `whole` are documents that are refused because of `expected`, `within` those with an error at the path.
fn refuses<T: DeserializeOwned>(expected: &str, whole: &[&str], within: &[(&str, &str)]) {
    let whole = whole.iter().map(|json| (*json, ".", expected));
    for (json, path, expected) in whole.chain(within.iter().map(|row| (row.0, row.1, ""))) {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err();
        let error = error.unwrap_or_else(|| panic!("{json} is accepted"));
        assert_eq!(error.path().to_string(), path, "{json}");
        assert!(error.to_string().contains(expected), "{json}: {error}");
    }
}

#[test]
fn one_or_many_is_an_object_or_an_array() {
    accepts(
        |list: OneOrMany<Event>| list.iter().map(|event| event.id).collect::<Vec<_>>(),
        &[
            (r#"{"id":1}"#, "[1]"),
            ("[]", "[]"),
            (r#"[{"id":1}]"#, "[1]"),
            (r#"[{"id":1},{"id":2}]"#, "[1, 2]"),
        ],
    );
    refuses::<OneOrMany<Event>>(
        ", expected an object, or a list of objects",
        &["null", "7", "true", r#""{}""#],
        &[
            ("{}", "."),
            ("[1]", "[0]"),
            (r#"{"id":"a"}"#, "id"),
            (r#"[{"id":1},{"id":"a"}]"#, "[1].id"),
        ],
    );
    assert_ne!(OneOrMany::one(5), OneOrMany::from([5]));
}

#[test]
fn items_are_an_array_or_a_count() {
    accepts(
        |items: Items<i64>| (items.to_vec(), items.count()),
        &[
            ("[]", "([], None)"),
            ("[1,2]", "([1, 2], None)"),
            (r#"{"count":7}"#, "([], Some(7))"),
            (r#"{"count":0,"limit":100}"#, "([], Some(0))"),
        ],
    );
    refuses::<Items<i64>>(
        ", expected a list, or an object with `count`",
        &["7", "true", r#""7""#],
        &[(r#"[1,"2"]"#, "[1]")],
    );
    for count in [r#""7""#, "7.0"] {
        let items: Items<i64> = from_str(&format!(r#"{{"count":{count}}}"#)).unwrap();
        assert_eq!(items.count(), Some(7), "{count}");
    }
    refuses::<Items<i64>>("missing field `count`", &["{}", r#"{"limit":7}"#], &[]);
    refuses::<Items<i64>>(
        "`count` is not a number of entries",
        &[r#"{"count":null}"#, r#"{"count":-1}"#],
        &[],
    );
    refuses::<Items<Event>>("", &[], &[(r#"[{"id":1},{"id":"a"}]"#, "[1].id")]);
}

#[test]
fn null_and_an_absent_field_are_an_empty_list() {
    for (json, values) in [
        ("{}", &[][..]),
        (r#"{"items":null,"ids":null}"#, &[]),
        (r#"{"items":[],"ids":[]}"#, &[]),
        (r#"{"items":[1,2],"ids":[1,2]}"#, &[1, 2]),
    ] {
        let page: Page = from_str(json).unwrap();
        assert_eq!((&*page.items, &*page.ids), (values, values), "{json}");
    }
    let within = [(r#"{"ids":[null]}"#, "ids[0]"), (r#"{"ids":5}"#, "ids")];
    refuses::<Page>("", &[], &within);
}

#[test]
fn an_indexed_list_is_an_array_or_an_object() {
    accepts(
        |list: IndexedList<i64>| (list.to_vec(), list.keys().map(|keys| keys.join(" "))),
        &[
            ("[]", "([], None)"),
            ("[5,6]", "([5, 6], None)"),
            ("{}", r#"([], Some(""))"#),
            (r#"{"0":5,"1":6}"#, r#"([5, 6], Some("0 1"))"#),
            (r#"{"1":6,"0":5}"#, r#"([6, 5], Some("1 0"))"#),
            (r#"{"10":5,"9":6,"a":7}"#, r#"([5, 6, 7], Some("10 9 a"))"#),
        ],
    );
    refuses::<IndexedList<i64>>(
        ", expected a list, or an object with positions for keys",
        &["null", "5", r#""5""#],
        &[
            (r#"[1,"a"]"#, "[1]"),
            (r#"{"0":null}"#, "0"),
            (r#"{"0":1,"x":"a"}"#, "x"),
        ],
    );
}

#[test]
fn user_ids_are_an_array_or_a_text() {
    accepts(
        |ids: UserIds| (ids.to_string(), ids.ids().flatten().collect::<Vec<_>>()),
        &[
            ("[]", r#"("", [])"#),
            ("[1,2]", r#"("1,2", [1, 2])"#),
            (r#""1,2""#, r#"("1,2", [1, 2])"#),
            (r#"["1",2]"#, r#"("1,2", [1, 2])"#),
            (r#"" 1 ,, 2,""#, r#"(" 1 ,, 2,", [1, 2])"#),
            (r#""""#, r#"("", [])"#),
        ],
    );
    refuses::<UserIds>(
        ", expected a list, or a text with commas",
        &["null", "1.5", "{}"],
        &[(r#"["a"]"#, "[0]"), ("[1,1.5]", "[1]")],
    );
    assert_eq!(from_str::<UserIds>("1").unwrap(), UserIds::from("1"));
    let ids: Vec<_> = UserIds::from("1,bob,3").ids().map(Result::ok).collect();
    assert_eq!(ids, [Some(1), None, Some(3)]);
}

#[test]
fn comma_separated_is_an_array_or_a_text() {
    accepts(
        |list: CommaSeparated| (list.to_string(), list.parts().collect::<Vec<_>>().join("|")),
        &[
            ("[]", r#"("", "")"#),
            (r#"["man","car"]"#, r#"("man,car", "man|car")"#),
            (r#"["a,b"," c "]"#, r#"("a,b, c ", "a,b| c ")"#),
            (r#"[5,"6",7.5]"#, r#"("5,6,7.5", "5|6|7.5")"#),
            (r#""man,car""#, r#"("man,car", "man|car")"#),
            (r#"" man ,, car,""#, r#"(" man ,, car,", "man|car")"#),
            (r#""""#, r#"("", "")"#),
        ],
    );
    refuses::<CommaSeparated>(
        ", expected a list, or a text with commas",
        &["null", "1.5", "true", "{}"],
        &[("[null]", "[0]"), ("[1,[1]]", "[1]"), ("[true]", "[0]")],
    );
}

#[test]
fn a_lenient_integer_is_a_number_or_a_text() {
    accepts(
        LenientInteger::get,
        &[
            ("5", "5"),
            ("-5", "-5"),
            (r#""5""#, "5"),
            (r#""-5""#, "-5"),
            ("9223372036854775807", "9223372036854775807"),
            (r#""-9223372036854775808""#, "-9223372036854775808"),
        ],
    );
    for (json, encoded) in [("5.0", "5"), ("-0.0", "0"), (r#"" 5 ""#, r#""5""#)] {
        let integer: LenientInteger = from_str(json).unwrap();
        assert_eq!(to_string(&integer).unwrap(), encoded);
    }
    refuses::<LenientInteger>(
        ", expected a 64-bit integer, as a number or as text",
        &["null", "true", "5.5", "1e300", "9223372036854775808"],
        &[],
    );
    refuses::<LenientInteger>(
        ", expected a 64-bit integer, as a number or as text",
        &[r#""""#, r#""five""#, r#""5.5""#, "[5]"],
        &[],
    );
}

#[test]
fn number_or_text_keeps_its_form() {
    accepts(
        |value: NumberOrText| (value.to_string(), value.as_i64()),
        &[
            ("7", r#"("7", Some(7))"#),
            ("-7", r#"("-7", Some(-7))"#),
            ("7.5", r#"("7.5", None)"#),
            ("7.0", r#"("7.0", None)"#),
            ("18446744073709551615", r#"("18446744073709551615", None)"#),
            (r#""7""#, r#"("7", Some(7))"#),
            (r#""7.5""#, r#"("7.5", None)"#),
            (r#""crm-42""#, r#"("crm-42", None)"#),
            (r#""""#, r#"("", None)"#),
        ],
    );
    let expected = ", expected a number or text";
    refuses::<NumberOrText>(expected, &["null", "true", "[7]", "{}"], &[]);
    assert_ne!(NumberOrText::from(7), NumberOrText::from("7"));
}

#[test]
fn lists_are_made_from_values_and_return_them() {
    macro_rules! check {
        ($($list:ident)*) => {$(
            let list: $list<_> = (4..6).collect();
            assert_eq!((&list, &list), (&[4, 5].into(), &vec![4, 5].into()));
            assert_eq!((list.len(), list.first(), list[1]), (2, Some(&4), 5));
            assert!((&list).into_iter().eq(&[4, 5]));
            assert!(list.clone().into_iter().eq([4, 5]));
            assert_eq!((list.as_slice(), list.clone().into_vec()), (&[4, 5][..], vec![4, 5]));
            assert_eq!(to_string(&list).unwrap(), "[4,5]");
            assert!($list::<i64>::default().is_empty());
        )*};
    }
    check!(IndexedList Items OneOrMany);
}

#[test]
fn texts_are_encoded_unchanged_and_several_values_as_an_array() {
    for (ids, json) in [
        (UserIds::from(vec![1, 2]), "[1,2]"),
        ([1, 2].into(), "[1,2]"),
        ([1, 2][..].into(), "[1,2]"),
        ((1..3).collect(), "[1,2]"),
        ("1,2".into(), r#""1,2""#),
        (UserIds::default(), "[]"),
    ] {
        assert_eq!(to_string(&ids).unwrap(), json);
    }
    for (list, json) in [
        (CommaSeparated::from("a,b"), r#""a,b""#),
        (String::from("a").into(), r#""a""#),
        (vec![String::from("a"), "b".into()].into(), r#"["a","b"]"#),
        (["a", "b"].into(), r#"["a","b"]"#),
        ((1..3).collect(), "[1,2]"),
        ([NumberOrText::from(1), "b".into()].into(), r#"[1,"b"]"#),
        (CommaSeparated::default(), "[]"),
    ] {
        assert_eq!(to_string(&list).unwrap(), json);
    }
}

/// Checks that decoding restores `value`.
fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(round_trip::<T>(&to_string(value).unwrap()), *value);
}

proptest! {
    #[test]
    fn any_list_survives(ids: Vec<i64>, texts: Vec<String>, text: String) {
        let events = ids.iter().map(|id| Event { id: *id });
        survives(&events.clone().collect::<OneOrMany<_>>());
        events.map(OneOrMany::one).for_each(|one| survives(&one));
        survives(&IndexedList::keyed(ids.clone()));
        survives(&IndexedList::from(ids.clone()));
        survives(&UserIds::from(&*ids));
        [CommaSeparated::from(text), texts.into(), ids.into()].iter().for_each(survives);
    }

    #[test]
    fn any_scalar_survives(number: i64, large: u64, float in prop::num::f64::NORMAL, text: String) {
        for json in [to_string(&number), to_string(&large), to_string(&float), to_string(&text)] {
            round_trip::<NumberOrText>(&json.unwrap());
        }
        for json in [number.to_string(), format!("\"{number}\"")] {
            prop_assert_eq!(round_trip::<LenientInteger>(&json).get(), number);
        }
        if let Ok(integer) = from_str::<LenientInteger>(&to_string(&text).unwrap()) {
            prop_assert_eq!(text.trim().parse(), Ok(integer.get()));
        }
    }
}
