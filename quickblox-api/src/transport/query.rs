//! The API's rule for URLs: do not encode.
//!
//! Its documentation says that the server will not process an encoded URL. What its SDKs send shows that it means:
//! encode once at most, and leave brackets alone. reqwest form-encodes instead (`filter%5B%5D=a+b%2Cc`), so each query
//! is decoded and written anew.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use reqwest::Url;

/// What cannot stand in a query: what HTTP forbids, and what separates names, values and pairs or means something else
/// to a form decoder. Older servers end a pair at `;`, and the official mobile SDKs encode it. All else, such as
/// `[ ] , : @ / ? ! $ ( ) * ~`, stays as it is.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b';')
    .add(b'=')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Rewrites the query so that each character is encoded once if it must be and not at all otherwise. Its meaning stays.
pub(crate) fn rewrite(url: &mut Url) {
    let mut query = String::new();
    for (name, value) in url.query_pairs() {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(&name, ENCODED));
        query.push('=');
        query.extend(utf8_percent_encode(&value, ENCODED));
    }
    // `Url` itself encodes `'`, as browsers do; that is its only addition.
    url.set_query(if query.is_empty() { None } else { Some(&query) });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use reqwest::Url;
    use serde::Deserialize;

    use super::rewrite;

    fn url(query: &str) -> Url {
        let mut url = Url::parse("https://api.quickblox.com/users.json").unwrap();
        url.set_query(Some(query));
        url
    }

    fn rewritten(query: &str) -> Url {
        let mut url = url(query);
        rewrite(&mut url);
        url
    }

    fn pairs(url: &Url) -> Vec<(String, String)> {
        url.query_pairs().into_owned().collect()
    }

    #[test]
    fn only_what_must_be_is_encoded() {
        #[rustfmt::skip]
        let table = [
            ("", None),
            ("&&", None),
            ("page=1&per_page=100", Some("page=1&per_page=100")),
            ("filter%5B%5D=number+id+gt+5", Some("filter[]=number%20id%20gt%205")),
            ("created_at%5Bgt%5D=1%2C2%3A3", Some("created_at[gt]=1,2:3")),
            ("email=a%2Bb%40example.com", Some("email=a%2Bb@example.com")),
            ("q=%21%24%28%29*%2C-.%2F%3A%3B%3F%40%5B%5D_%7E", Some("q=!$()*,-./:%3B?@[]_~")),
            ("q=%22%23%25%26%2B%3C%3D%3E%5C%5E%60%7B%7C%7D", Some("q=%22%23%25%26%2B%3C%3D%3E%5C%5E%60%7B%7C%7D")),
            ("q=%00%09%0A%7F", Some("q=%00%09%0A%7F")),
            ("q=Zo%C3%AB+%E6%97%A5", Some("q=Zo%C3%AB%20%E6%97%A5")),
            ("q=it%27s", Some("q=it%27s")),
            ("a%3Db=c%3Dd", Some("a%3Db=c%3Dd")),
            ("q=100%2525", Some("q=100%2525")),
            ("q", Some("q=")),
        ];
        for (form_encoded, expected) in table {
            assert_eq!(rewritten(form_encoded).query(), expected, "{form_encoded}");
        }
    }

    #[derive(Deserialize)]
    struct Cases {
        cases: Vec<Case>,
    }

    #[derive(Deserialize)]
    struct Case {
        sent: String,
    }

    #[test]
    fn means_what_the_official_sdk_means() {
        let Cases { cases } = crate::testing::case("url_encoding");
        assert!(!cases.is_empty());
        for Case { sent } in cases {
            assert_eq!(pairs(&rewritten(&sent)), pairs(&url(&sent)), "{sent}");
        }
    }

    proptest! {
        #[test]
        fn the_meaning_stays_whatever_the_pairs(given in prop::collection::vec((any::<String>(), any::<String>()), 0..6)) {
            let mut url = url("");
            url.query_pairs_mut().extend_pairs(&given);
            rewrite(&mut url);
            // A pair of nothing and nothing is written as `=` and read back as such.
            prop_assert_eq!(pairs(&url), given);
        }

        #[test]
        fn the_meaning_stays_whatever_the_query_and_twice_is_once(query in "[ -~é%&=+]{0,40}") {
            let once = rewritten(&query);
            prop_assert_eq!(pairs(&once), pairs(&url(&query)));
            prop_assert_eq!(&rewritten(once.query().unwrap_or_default()), &once);
        }
    }
}
