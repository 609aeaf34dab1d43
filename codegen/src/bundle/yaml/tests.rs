//! What is quoted, and that nothing is lost.

use super::{document, is_printable, text};
use crate::yaml::parse;

#[test]
fn texts_that_another_version_of_yaml_reads_otherwise_are_quoted() {
    let quoted = [
        "yes",
        "No",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "Null",
        "null",
        "~",
        "",
        " ",
        "2020-01-02",
        "2019-05-02T20:43:25Z",
        "2001-12-14 21:59:43.10 -5",
        "12:30",
        "190:20:30",
        "0777",
        "0o17",
        "1_000",
        "0x1F",
        "0b11",
        "=",
        "<<",
        "1e3",
        ".5",
        "1.",
        "+1",
        "-.inf",
        ".nan",
        "-",
        "?",
        "a: b",
        "a #b",
        "@x",
        "`x",
        "%x",
        "! x",
        "&x",
        "*x",
        "[x",
        "{x",
        "|",
        "> x",
        " x",
        "x ",
        "\tx",
        "#x",
        "'x",
        "\"x",
        "x:",
        "007",
        "-0",
        "1,000",
        "\u{2028}x",
        "x\u{85}",
        "\u{feff}x",
        "!!str",
        "---",
        "x\ny",
        "a\\\u{7f}",
    ];
    for word in quoted {
        let written = text(word);
        assert!(
            written.starts_with('"') && written.ends_with('"'),
            "{written}"
        );
        assert!(written.chars().all(is_printable), "{written}");
    }
    for word in [
        "yes or no",
        "/users/{id}.json",
        "$ref",
        "_id",
        "é",
        "a:b",
        "a#b",
        "one, two",
        "on_",
    ] {
        assert_eq!(text(word), word);
    }
}

#[test]
fn what_is_written_is_read_as_the_same() {
    let texts = [
        "one\ntwo\n",
        "one\n\n  two",
        "one\n",
        "\none",
        " one\ntwo",
        "one\n\n",
        "a\tb\nc",
        "\u{2028}\n",
        "a\\b",
    ];
    let texts = serde_json::Value::from(&texts[..]);
    let list = r#"[[1, [], {}], {"b": {"c": -1.5e300}, "yes": [true, null]}]"#;
    let source = format!(r#"{{"list": {list}, "1": 1e-7, "texts": {texts}}}"#);
    let read = |text: &str| {
        let mut diagnostics = Vec::new();
        let node = parse(text, 0, &mut diagnostics).expect(text);
        assert!(diagnostics.is_empty(), "{text}");
        node
    };
    let expected = read(&source);
    let written = document(&expected);
    assert_eq!(read(&written).to_json(), expected.to_json(), "{written}");
    assert!(
        written.contains("c: -1.5e+300\n") && written.contains("\"1\": 1.0e-7\n"),
        "{written}"
    );
}
