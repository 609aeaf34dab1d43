//! Calls without HTTP, for tests and measurements that need much to be there.

use http::HeaderMap;
use serde_json::Value;

use crate::{
    Sandbox,
    answer::{Answer, Body},
    call::{Call, Caller},
    operations,
};

impl Sandbox {
    /// Does what a request by API key would do, in the place of a user if one is named, without HTTP: no faults, no
    /// limit of the plan's rate, and neither request nor answer is held against the description. It takes
    /// microseconds, so that a test can begin with thousands of users or messages. `body` is what the JSON of the
    /// request would be, `Null` if it has none; `path` has no query.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use quickblox_sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// for number in 0..100 {
    ///     let user = json!({ "login": format!("user-{number}"), "password": "s3cret-word" });
    ///     let made = sandbox.apply(None, "POST", "/users.json", json!({ "user": user }));
    ///     assert!(made.is_ok(), "{made:?}");
    /// }
    /// let twice = json!({ "user": { "login": "user-1", "password": "s3cret-word" } });
    /// let refused = sandbox.apply(None, "POST", "/users.json", twice);
    /// assert_eq!(refused.map_err(|(status, _)| status), Err(422));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Status and body of the refusal; 404 and `Null` for what no operation is described for.
    pub fn apply(
        &self,
        on_behalf_of: Option<i64>,
        method: &str,
        path: &str,
        body: Value,
    ) -> Result<Value, (u16, Value)> {
        let shared = self.shared();
        let operation = shared.description.find(method, path);
        let operation = operation.ok_or((404, Value::Null))?;
        let call = Call {
            operation,
            path: operation.path_values(path),
            query: Vec::new(),
            body,
            files: Vec::new(),
            caller: Caller::ApiKey { on_behalf_of },
            headers: HeaderMap::new(),
            now: shared.clock.now(),
        };
        let answer = operations::handle(&mut shared.world(), &call);
        let is_refused = answer.is_err();
        let Answer { status, body, .. } = answer.unwrap_or_else(Answer::from);
        let value = match body {
            Body::Json(value) => value,
            Body::Text(_, text) => text.into(),
            Body::Empty | Body::Bytes(..) => Value::Null,
        };
        if is_refused {
            Err((status.as_u16(), value))
        } else {
            Ok(value)
        }
    }
}
