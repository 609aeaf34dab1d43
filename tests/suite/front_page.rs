//! The front page of the crate answers each kind of error, in its table and in its example alike.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use quickblox_api::ErrorKind;
use quickblox_tests::workspace;

/// A kind of error, and the name of the status for it.
type Statuses = BTreeMap<String, String>;

fn add(statuses: &mut Statuses, kinds: &str, status: &str) {
    for kind in kinds.split("ErrorKind::").skip(1) {
        let end = kind.find(|c: char| !c.is_alphanumeric());
        let kind = kind[..end.unwrap_or(kind.len())].to_owned();
        let before = statuses.insert(kind, status.to_owned());
        assert_eq!(before, None, "{kinds} stand twice");
    }
}

/// What the rows say: `| kinds | status | reason |`.
fn table(page: &str) -> Statuses {
    let mut statuses = Statuses::new();
    for row in page.lines() {
        if let [_, kinds, status, ..] = row.split('|').collect::<Vec<_>>()[..]
            && let Ok(status) = status.trim().parse::<StatusCode>()
        {
            let name = status.canonical_reason().expect("it has a name");
            add(&mut statuses, kinds, &name.to_uppercase().replace(' ', "_"));
        }
    }
    statuses
}

/// What the arms of the example say: `kinds => StatusCode::NAME,`.
fn example(page: &str) -> Statuses {
    let mut statuses = Statuses::new();
    let arms = page
        .lines()
        .filter_map(|line| line.split_once(" => StatusCode::"));
    for (kinds, status) in arms.filter(|(kinds, _)| !kinds.contains(" if ")) {
        add(&mut statuses, kinds, status.trim_end_matches(','));
    }
    statuses
}

#[test]
fn each_kind_of_error_has_its_status() {
    let root = workspace().join("quickblox-api/src/lib.rs");
    let page = std::fs::read_to_string(root).expect("the root is text");
    let (table, example) = (table(&page), example(&page));
    for kind in ErrorKind::ALL {
        let kind = format!("{kind:?}");
        let told = table.get(&kind);
        assert!(told.is_some(), "the table lacks {kind}");
        let rest = "INTERNAL_SERVER_ERROR".to_owned();
        assert_eq!(told, Some(example.get(&kind).unwrap_or(&rest)), "{kind}");
    }
    assert_eq!(table.len(), ErrorKind::ALL.len());
}
