//! Input that is broken, hostile or too much: refused, and the next caller is served.

use crate::common::{By, Caller, raw::exchange};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=b";

#[tokio::test]
async fn a_body_that_is_none_is_refused() {
    let caller = Caller::start().await;
    let deep_json = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_form = format!("user{}=1", "[a]".repeat(100_000));
    let cases: [(&str, &str, Vec<u8>, u16); 12] = [
        ("broken JSON", JSON, b"{\"user\": ".to_vec(), 422),
        ("no JSON", JSON, b"user".to_vec(), 422),
        ("deep JSON", JSON, deep_json.into_bytes(), 422),
        ("deep form", FORM, deep_form.into_bytes(), 422),
        (
            "JSON that is not UTF-8",
            JSON,
            b"{\"user\": \"\xff\"}".to_vec(),
            422,
        ),
        (
            "form that is not UTF-8",
            FORM,
            b"user[login]=\xff".to_vec(),
            422,
        ),
        ("no parts", PARTS, b"nothing".to_vec(), 422),
        (
            "half a part",
            PARTS,
            b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx".to_vec(),
            422,
        ),
        (
            "parts without a boundary",
            "multipart/form-data",
            b"--b--".to_vec(),
            422,
        ),
        ("too large", JSON, vec![b' '; 5 * 1024 * 1024], 413),
        ("a list for an object", JSON, b"[1]".to_vec(), 422),
        ("nothing", JSON, Vec::new(), 422),
    ];
    for (what, media_type, body, status) in cases {
        let request = ("POST", "/users.json");
        let reply = caller
            .send_bytes(&By::ApiKey, request, media_type, body)
            .await;
        assert_eq!(reply.status, status, "{what}: {}", reply.text);
        assert!(reply.json()["errors"].is_object(), "{what}: {}", reply.text);
    }
    let reply = caller.get(&By::ApiKey, "/users.json").await;
    assert_eq!(reply.json()["total_entries"], 2);
}

#[tokio::test]
async fn a_head_that_is_none_is_refused() {
    let caller = Caller::start().await;
    let long = "x".repeat(10 * 1024 * 1024);
    let cases = [
        (
            "ten megabytes of a header",
            format!("GET /users.json HTTP/1.1\r\nX: {long}\r\n\r\n"),
            "431",
        ),
        (
            "ten megabytes of a path",
            format!("GET /{long} HTTP/1.1\r\n\r\n"),
            "4",
        ),
        ("no HTTP", "nonsense\r\n\r\n".to_owned(), "400"),
        (
            "a header without a name",
            "GET /users.json HTTP/1.1\r\n: x\r\n\r\n".to_owned(),
            "400",
        ),
    ];
    for (what, head, status) in cases {
        let echo = exchange(&caller.sandbox, head.as_bytes(), false).await;
        let expected = format!("HTTP/1.1 {status}");
        assert!(echo.text.starts_with(&expected), "{what}: {echo:?}");
    }
    assert_eq!(caller.get(&By::ApiKey, "/users.json").await.status, 200);
}

#[tokio::test]
async fn odd_values_in_a_path_are_values() {
    let caller = Caller::start().await;
    let paths = [
        "/users/by_login.json?login=%FF%FE",
        "/users/by_login.json?login=%",
        "/users/by_login.json?login=%00",
        "/users/99999999999999999999999.json",
        "/users/external/%2F..%2F.json",
        "/users/by_login.json?login=a&login=b",
    ];
    for path in paths {
        let status = caller.get(&By::ApiKey, path).await.status;
        assert!((400..500).contains(&status), "{path}: {status}");
    }
}
