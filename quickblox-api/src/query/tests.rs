//! What each module's conditions look like in the query, and what is refused.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::*;
use crate::types::{DialogType, RecordCriteriaForm};

type Pairs = BTreeMap<String, String>;

fn written<M>(condition: Condition<M>) -> String {
    let pairs = Pairs::try_from(condition).unwrap();
    let pairs = pairs
        .into_iter()
        .map(|(key, value)| format!("{key}={value}"));
    pairs.collect::<Vec<_>>().join("&")
}

fn time() -> DateTime<Utc> {
    "2019-05-02T20:43:25.9Z".parse().unwrap()
}

#[test]
fn conditions_on_users() {
    #[rustfmt::skip]
    let table = [
        (users::EXTERNAL_USER_ID.gt(33), "number external_user_id gt 33"),
        (users::ID.lt(85000), "number id lt 85000"),
        (users::FACEBOOK_ID.ge(34524), "number facebook_id ge 34524"),
        (users::FACEBOOK_ID.le(34524), "number facebook_id le 34524"),
        (users::ID.eq(5), "number id eq 5"),
        (users::TWITTER_ID.ne(5), "number twitter_id ne 5"),
        (users::ID.is_in([22, 33]), "number id in 22,33"),
        (users::ID.between(1, 5), "number id between 1,5"),
        (users::LOGIN.eq("webrtctest1"), "string login eq webrtctest1"),
        (users::FULL_NAME.ne("Lovelace, Ada"), "string full_name ne Lovelace, Ada"),
        (users::EMAIL.is_in(vec!["a@b.c".to_owned()]), "string email in a@b.c"),
        (users::UPDATED_AT.gt(time()), "date updated_at gt 2019-05-02T20:43:25Z"),
        (users::CREATED_AT.between("2021-01-01", "2021-05-06"), "date created_at between 2021-01-01,2021-05-06"),
        (UserFilter::raw("string a b c"), "string a b c"),
    ];
    for (filter, expected) in table {
        assert_eq!(Vec::try_from(filter), Ok(vec![expected.to_owned()]));
    }
    let both = UserFilters::from([users::ID.gt(1), users::PHONE.eq("1")]);
    assert_eq!(
        both,
        UserFilters::new()
            .and(users::ID.gt(1))
            .and(users::PHONE.eq("1"))
    );
    let both = Vec::try_from(both).unwrap();
    assert_eq!(both, ["number id gt 1", "string phone eq 1"]);
}

#[test]
fn orders_of_users() {
    for (order, expected) in [
        (UserOrder::asc(users::CREATED_AT), "asc date created_at"),
        (UserOrder::desc(users::FULL_NAME), "desc string full_name"),
        (UserOrder::asc(users::ID), "asc number id"),
        (UserOrder::raw("asc string city"), "asc string city"),
    ] {
        assert_eq!(
            (order.to_string(), String::from(order)),
            (expected.into(), expected.into())
        );
    }
}

#[test]
fn conditions_on_dialogs() {
    #[rustfmt::skip]
    let table = [
        (dialogs::ID.ne("5cc9"), "_id[ne]=5cc9"),
        (dialogs::ID.eq("5cc9"), "_id=5cc9"),
        (dialogs::TYPE.is_in([1, 2]), "type[in]=1,2"),
        (dialogs::TYPE.eq(DialogType::Private), "type=3"),
        (dialogs::NAME.ctn("ram, sam"), "name[ctn]=ram, sam"),
        (dialogs::UPDATED_AT.lt(1_556_829_805), "updated_at[lt]=1556829805"),
        (dialogs::CREATED_AT.gte(time()), "created_at[gte]=1556829805"),
        (dialogs::LAST_MESSAGE_DATE_SENT.lte(5), "last_message_date_sent[lte]=5"),
        (dialogs::LAST_MESSAGE_DATE_SENT.nin([5, 6]), "last_message_date_sent[nin]=5,6"),
        (dialogs::OCCUPANTS_IDS.all([91, 92]), "occupants_ids[all]=91,92"),
        (Condition::raw("a[b][c]", "[d"), "a[b][c]=[d"),
        (Condition::raw("", ""), "="),
    ];
    for (condition, expected) in table {
        assert_eq!(written(condition), expected);
    }
    let custom = DialogFilter::new().data("Cool", [("color", "red"), ("size", "5")]);
    let custom = Pairs::try_from(custom.and(dialogs::TYPE.eq(2))).unwrap();
    let expected = [
        ("data[class_name]", "Cool"),
        ("data[color]", "red"),
        ("data[size]", "5"),
        ("type", "2"),
    ];
    assert!(
        custom
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .eq(expected)
    );
}

#[test]
fn conditions_on_messages() {
    for (condition, expected) in [
        (messages::ID.is_in(["a", "b"]), "_id[in]=a,b"),
        (messages::MESSAGE.ctn("guys"), "message[ctn]=guys"),
        (messages::MESSAGE.ne("a,b"), "message[ne]=a,b"),
        (messages::DATE_SENT.gt(time()), "date_sent[gt]=1556829805"),
        (messages::SENDER_ID.is_in([1, 2]), "sender_id[in]=1,2"),
        (messages::RECIPIENT_ID.nin([1]), "recipient_id[nin]=1"),
        (messages::UPDATED_AT.gte(0), "updated_at[gte]=0"),
        (
            messages::ATTACHMENTS_TYPE.eq("image"),
            "attachments.type=image",
        ),
    ] {
        assert_eq!(written(condition), expected);
    }
}

#[test]
fn conditions_on_records() {
    let field = || records::field("f");
    for (condition, expected) in [
        (field().eq(2), "f=2"),
        (field().eq(Value::Null), "f=null"),
        (field().eq("a,b"), "f=a,b"),
        (field().ne(true), "f[ne]=true"),
        (field().gt(2.45), "f[gt]=2.45"),
        (field().is_in(["a", "b"]), "f[in]=a,b"),
        (field().nin(vec![1.5]), "f[nin]=1.5"),
        (field().all(["a"]), "f[all]=a"),
        (field().or(["sam", "tim"]), "f[or]=sam,tim"),
        (field().ctn("son"), "f[ctn]=son"),
        (field().near(11.0, 45.4, 16800.0), "f[near]=11,45.4;16800"),
        (field().calc(Calc::Avg), "f[calc]=avg"),
        (records::PARENT_ID.eq("5e60"), "_parent_id=5e60"),
    ] {
        assert_eq!(written(condition), expected);
    }
}

#[test]
fn what_cannot_be_written_is_refused_and_named() {
    let field = || records::field("f");
    let none: [&str; 0] = [];
    #[rustfmt::skip]
    let table = [
        (field().is_in(["a", "b,c"]).into(), "f[in]", "`b,c` holds a comma"),
        (field().nin(none).into(), "f[nin]", "the list is empty"),
        (field().all(["a,"]).into(), "f[all]", "comma"),
        (field().or(["a,"]).into(), "f[or]", "comma"),
        (field().eq(vec![1]).into(), "f", "not one value"),
        (field().near(f64::NAN, 0.0, 1.0).into(), "f[near]", "not finite"),
        (records::field("").eq(1).into(), "", "name of a field"),
        (records::field("a[b]").lt(1).into(), "a[b][lt]", "name of a field"),
        (RecordFilter::from([field().lt(1), field().lt(2)]), "f[lt]", "twice"),
        (RecordFilter::from(field().lt(1)).raw("f[lt]", "2"), "f[lt]", "twice"),
    ];
    for (filter, key, reason) in table {
        let error = Pairs::try_from(filter.clone()).unwrap_err();
        assert_eq!(error.key(), key);
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(RecordCriteriaForm::try_from(filter).unwrap_err(), error);
        let error = crate::Error::from(error);
        assert_eq!(error.kind(), crate::ErrorKind::Validation);
        let field = Some(key).filter(|key| !key.is_empty());
        assert_eq!(error.messages().next().unwrap().0, field);
    }
    #[rustfmt::skip]
    let table = [
        (users::LOGIN.is_in(["a,b"]), "string login in"),
        (users::ID.is_in(Vec::<i64>::new()), "number id in"),
        (users::CREATED_AT.between("2021-01-01,", "2021"), "date created_at between"),
    ];
    for (filter, key) in table {
        assert_eq!(Vec::try_from(filter.clone()).unwrap_err().key(), key);
        let all = UserFilters::new().and(users::ID.eq(1)).and(filter);
        assert_eq!(Vec::try_from(all).unwrap_err().key(), key);
    }
    let twice = DialogFilter::new()
        .data("A", [("a", 1)])
        .data("B", [("b", 1)]);
    assert_eq!(
        Pairs::try_from(twice).unwrap_err().key(),
        "data[class_name]"
    );
}

#[test]
fn criteria_of_records() {
    let f = || records::field("f");
    let filter = RecordFilter::new()
        .and(f().gt("0.2"))
        .and(f().lt(1.5))
        .and(records::field("g").eq(false))
        .and(records::field("h").is_in([1, 2]));
    assert_eq!(
        Map::try_from(filter.clone()).map(Value::from),
        Ok(json!({ "f": { "gt": "0.2", "lt": 1.5 }, "g": false, "h": { "in": "1,2" } }))
    );
    let form = RecordCriteriaForm::try_from(filter).unwrap();
    assert_eq!((form.len(), form["f[gt]"].as_str()), (4, "0.2"));
    for (filter, reason) in [
        (RecordFilter::new(), "all records"),
        (f().calc(Calc::Sum).into(), "chooses no records"),
    ] {
        let error = Map::try_from(filter.clone()).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        assert_eq!(RecordCriteriaForm::try_from(filter).unwrap_err(), error);
    }
    for filter in [
        [f().eq(1), f().lt(2)],
        [f().lt(2), f().eq(1)],
        [f().lt(2), f().lt(3)],
    ] {
        let error = Map::try_from(RecordFilter::from(filter)).unwrap_err();
        assert!(error.to_string().contains("twice"), "{error}");
    }
}

#[test]
fn lists_are_sorted_by_the_constants_of_filters() {
    let table = [
        (String::try_from(dialogs::TYPE), Ok("type")),
        (String::try_from(dialogs::CREATED_AT), Ok("created_at")),
        (String::try_from(messages::DATE_SENT), Ok("date_sent")),
        (String::try_from(records::ID), Ok("_id")),
        (String::try_from(records::field("score")), Ok("score")),
        (String::try_from(records::field("")), Err("")),
        (String::try_from(records::field("a[b]")), Err("a[b]")),
    ];
    for (sorted, expected) in table {
        let sorted = sorted.as_deref().map_err(QueryError::key);
        assert_eq!(sorted, expected);
    }
}
