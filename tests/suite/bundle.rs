//! The bundle as tools of other languages read it.

use std::collections::BTreeMap;

use quickblox_tests::{ROOT, description};

fn bundled(format: codegen::Format) -> String {
    let document = codegen::check(&description(), ROOT).expect("the description has no findings");
    codegen::bundle(&document, format).expect("a bundle can be written")
}

#[test]
fn what_begins_like_a_number_without_quotes_is_a_number_in_yaml_1_1() {
    let bundle = bundled(codegen::Format::Yaml);
    let values = bundle.lines().filter_map(|line| {
        let (_, value) = line.rsplit_once([' ', '-'])?;
        value
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some((line, value))
    });
    // Lines of longer texts have other words, too.
    let alone = values.filter(|(line, value)| {
        let before = line.trim_start().strip_suffix(value).unwrap_or_default();
        before == "- " || before.ends_with(": ") && before.split(' ').count() == 2
    });
    let mut numbers = 0;
    for (line, value) in alone {
        numbers += 1;
        let is_decimal = value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        assert!(is_decimal && value.parse::<f64>().is_ok(), "{line}");
    }
    assert!(numbers > 100, "{numbers} numbers");
}

#[test]
fn json_may_write_a_character_as_a_surrogate_pair() {
    let title = "QuickBlox Server API";
    let bundle = bundled(codegen::Format::Json);
    let check = |escaped: &str| {
        let text = bundle.replacen(title, escaped, 1);
        let files = BTreeMap::from([("bundle.json".to_owned(), text.into_bytes())]);
        codegen::check(&files, "bundle.json")
    };
    let document = check(r"\ud83d\ude42").expect("no findings");
    let written = codegen::bundle(&document, codegen::Format::Yaml).expect("a bundle");
    assert!(written.contains("title: \"🙂\"\n"), "{}", &written[..200]);

    let refused = check(r"\ud83d").expect_err("half a pair is no character");
    let finding = &refused.diagnostics()[0];
    let place = refused.location(finding);
    assert_eq!(
        (finding.rule, place),
        ("yaml-syntax", ("bundle.json", 4, 15))
    );
}
