//! The quick start of both front pages: what the sandbox prints is what the example needs.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, Read as _},
};

use quickblox_tests::workspace;

use super::programs::{Running, program, run};

#[test]
fn both_pages_show_it_in_the_same_words() {
    for page in ["README.md", "quickblox-api/README.md"] {
        let text = fs::read_to_string(workspace().join(page)).expect("a page is text");
        for command in [
            "\ncargo run -p quickblox-sandbox\n",
            "\ncargo run -p quickblox-api --example quick_start\n",
        ] {
            assert!(text.contains(command), "{page}: {command}");
        }
    }
}

/// Takes the lines of the text up to a line that begins so, as a shell would that they are pasted into.
fn paste(sandbox: &mut Running, end: &str) -> BTreeMap<String, String> {
    let mut variables = BTreeMap::new();
    let lines = sandbox.lines.by_ref().lines();
    for line in lines.map(|line| line.expect("text")) {
        if line.starts_with(end) {
            break;
        }
        match line.trim_start().split_once(' ') {
            Some(("export", variable)) => {
                let (name, value) = variable.split_once('=').expect("a value");
                variables.insert(name.to_owned(), value.to_owned());
            }
            Some(("unset", names)) => {
                variables.retain(|variable, _| names.split(' ').all(|name| name != variable));
            }
            _ => {}
        }
    }
    variables
}

#[test]
fn what_the_sandbox_prints_is_what_the_example_needs() {
    let mut ids = Vec::new();
    // As the first user, or, if all is pasted up to there, as the second.
    for end in ["or its user", "or, instead"] {
        let mut sandbox = Running::start(&[]);
        let variables = paste(&mut sandbox, end);
        assert_eq!(variables.len(), 7, "{variables:?}");
        let (ended_well, printed) = run(program("quick_start").envs(&variables), "");
        assert!(ended_well, "{printed}");
        let said = printed.trim_end().strip_prefix("message ");
        let ids_of = said.and_then(|said| said.split_once(" is in dialog "));
        let (message, dialog) = ids_of.expect("two ids");
        for id in [message, dialog] {
            assert_eq!(id.len(), 24, "{printed}");
        }
        ids.push(variables["QUICKBLOX_USER_LOGIN"].clone());
    }
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn all_of_it_pasted_makes_the_owner_of_the_account() {
    let mut sandbox = Running::start(&[]);
    let variables = paste(&mut sandbox, "Ends with");
    assert!(variables.contains_key("QUICKBLOX_API_KEY"));
    let (ended_well, printed) = run(program("leaderboard").envs(&variables), "");
    assert!(
        ended_well && printed.contains("20 points of 1 players"),
        "{printed}"
    );
    // A dialog is some user's.
    let (ended_well, printed) = run(program("quick_start").envs(&variables), "");
    assert!(!ended_well && printed.contains("Need user"), "{printed}");
}

#[test]
fn without_the_sandbox_it_says_so() {
    let mut sandbox = Running::start(&[]);
    let variables = paste(&mut sandbox, "or its user");
    drop(sandbox);
    let (ended_well, printed) = run(program("quick_start").envs(&variables), "");
    assert!(
        !ended_well && printed.contains("could not connect"),
        "{printed}"
    );
}
