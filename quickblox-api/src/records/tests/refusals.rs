//! What is not sent at all.

use super::{
    ID, Score, outcome, points,
    requests::{fitting, owner_only},
    start,
};
use crate::{
    Error, ErrorKind,
    content::FilePart,
    query::{RecordFilter, RecordUpdate},
    testing::Server,
};

/// A call's outcome, and words of its error.
type Row = (Result<(), Error>, &'static str);

fn check(table: &[Row], server: &Server) {
    for (outcome, reason) in table {
        let error = outcome.as_ref().expect_err(reason);
        assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
        assert!(error.to_string().contains(reason), "{error}: {reason}");
        assert!(error.operation().is_some(), "{error}");
    }
    assert_eq!(server.requests(), Vec::<String>::new());
}

#[tokio::test]
async fn bodies_and_numbers_that_cannot_be_meant_are_refused() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("Score");
    let numbers = client.records::<i64>("Score");
    let clashing = client.records::<std::collections::BTreeMap<String, i64>>("Score");
    let set = || RecordUpdate::new().set("a", 1);
    #[rustfmt::skip]
    let table: Vec<Row> = vec![
        (outcome!(numbers.create(&5)), "no struct"),
        (outcome!(numbers.create_many(&[5])), "record.0: the value is no struct"),
        (outcome!(scores.create_many(&[])), "record: holds no records; give at least one"),
        (outcome!(clashing.replace(ID, &[("inc".to_owned(), 1)].into())), "inc: is the name of an operator"),
        (outcome!(clashing.create(&[("_parent_id".to_owned(), 1)].into())), "_parent_id: is no text"),
        (outcome!(scores.get_many([""; 0])), "holds no ids"),
        (outcome!(scores.delete_many([""; 0])), "holds no ids"),
        (outcome!(scores.update_many(None::<(&str, RecordUpdate)>)), "record: holds no changes"),
        (outcome!(scores.update_many([("a/b", set())])), "record.1.id: is not made of"),
        (outcome!(scores.update_many([(ID, set().set("id", 1))])), "record.1.id: cannot be written as a field"),
        (outcome!(scores.update_where(RecordFilter::new(), set())), "without a condition"),
        (outcome!(scores.delete_where(RecordFilter::new())), "without a condition"),
        (outcome!(scores.list().limit(101)), "limit"),
        (outcome!(scores.list().skip(-1)), "skip"),
        (scores.list().limit(101).items().try_next().await.map(drop), "limit"),
    ];
    check(&table, &server);
}

#[tokio::test]
async fn ids_that_are_none_are_refused() {
    let (client, server) = start(fitting).await;
    let scores = client.records::<Score>("Score");
    let set = || RecordUpdate::new().set("a", 1);
    let file = || FilePart::new("a", "text/plain", "");
    let mut table: Vec<Row> = Vec::new();
    for id in [
        "",
        "a/b",
        "a,b",
        "..",
        "by_criteria",
        "multi",
        "a b",
        "a\n",
        "é",
    ] {
        let reason = "is not made of letters and digits; give the `id` of a record";
        let score = points(1);
        table.extend([
            (outcome!(scores.get(id)), reason),
            (outcome!(scores.get_many([ID, id])), reason),
            (outcome!(scores.update(id, set())), reason),
            (outcome!(scores.replace(id, &points(1))), reason),
            (outcome!(scores.create(&score).parent_id(id)), reason),
            (outcome!(scores.replace(ID, &score).parent_id(id)), reason),
            (outcome!(scores.children_of(id)), reason),
            (
                scores.children_of(id).items().try_next().await.map(drop),
                reason,
            ),
            (outcome!(scores.delete(id)), reason),
            (outcome!(scores.permissions(id)), reason),
            (outcome!(scores.set_permissions(id, owner_only())), reason),
            (outcome!(scores.upload_file(id, "f", file())), reason),
            (outcome!(scores.download_file(id, "f")), reason),
            (outcome!(scores.delete_file(id, "f")), reason),
        ]);
    }
    check(&table, &server);
}

#[tokio::test]
async fn names_that_no_class_has_are_refused() {
    let (client, server) = start(fitting).await;
    let set = || RecordUpdate::new().set("a", 1);
    let file = || FilePart::new("a", "text/plain", "");
    let mut table: Vec<Row> = Vec::new();
    for (name, reason) in [
        ("", "class_name: is empty; give the name"),
        (".", "class_name: is `.`"),
        ("..", "class_name: is `.`"),
        ("a/b", "class_name: is `.`"),
        ("a\\b", "class_name: is `.`"),
        ("a\u{0}", "class_name: is `.`"),
    ] {
        let nowhere = client.records::<Score>(name);
        table.extend([
            (outcome!(nowhere.create(&points(1))), reason),
            (outcome!(nowhere.create_many(&[points(1)])), reason),
            (outcome!(nowhere.get(ID)), reason),
            (outcome!(nowhere.list()), reason),
            (nowhere.list().items().try_next().await.map(drop), reason),
            (outcome!(nowhere.count()), reason),
            (outcome!(nowhere.update(ID, set())), reason),
            (outcome!(nowhere.delete(ID)), reason),
            (outcome!(nowhere.upload_file(ID, "f", file())), reason),
        ]);
    }
    check(&table, &server);
}
