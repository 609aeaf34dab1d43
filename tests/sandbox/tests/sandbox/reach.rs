//! From where a sandbox can be reached, and where its links lead then.

use quickblox_sandbox::Sandbox;
use serde_json::json;

use crate::common::{By, Caller};

#[tokio::test]
async fn links_lead_to_the_host_that_was_asked_if_the_sandbox_listens_on_all() {
    let cases = [
        ("0.0.0.0", "http://sandbox.example:8080", "sandbox.example"),
        ("127.0.0.1", "", "127.0.0.1"),
    ];
    for (address, expected, chat) in cases {
        let address = address.parse().expect("an address");
        let caller = Caller::of(Sandbox::builder().address(address)).await;
        let base_url = caller.sandbox.base_url();
        assert!(base_url.starts_with("http://127.0.0.1:"), "{base_url}");
        let expected = if expected.is_empty() {
            base_url
        } else {
            expected
        };
        let By::Token(token) = caller.user(0).await else {
            panic!("a session has a token");
        };
        let account_key = caller.sandbox.credentials().account_key.clone();
        let by = By::Headers(vec![
            ("Host", "sandbox.example:8080".to_owned()),
            ("QB-Account-Key", account_key),
            ("QB-Token", token),
        ]);
        let settings = caller.get(&by, "/account_settings.json").await.expect(200);
        assert_eq!(settings["api_endpoint"], expected);
        assert_eq!(settings["chat_endpoint"], chat);
        let blob = json!({ "blob": { "name": "a", "content_type": "text/plain" } }).to_string();
        let blob = caller.send(&by, "POST", "/blobs.json", &blob).await;
        let params = blob.expect(201)["blob"]["blob_object_access"]["params"].clone();
        let params = params.as_str().expect("an address");
        assert!(
            params.starts_with(&format!("{expected}/blobs/")),
            "{params}"
        );
    }
}
