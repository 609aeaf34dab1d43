//! Pages of lists over HTTP, one after another on one connection.

use std::time::{Duration, Instant};

use quickblox_sandbox::Sandbox;

use super::{Result, fill::Filled};

/// How often each page is asked for; the median counts.
const TIMES: usize = 101;

/// The time of each page, from the call to the last byte.
pub(crate) async fn measure(sandbox: &Sandbox, filled: &Filled) -> Result<Vec<(String, Duration)>> {
    let dialog = &filled.dialog;
    let paths = [
        "/users.json?per_page=100".to_owned(),
        "/users.json?per_page=100&page=100".to_owned(),
        "/users.json?per_page=100&order=desc+date+created_at".to_owned(),
        "/users.json?per_page=100&filter[]=string+login+in+user-1,user-9999".to_owned(),
        "/users/by_full_name.json?full_name=person+99&per_page=100".to_owned(),
        "/users/by_tags.json?tags=tag-7&per_page=100".to_owned(),
        "/chat/Dialog.json?limit=100".to_owned(),
        "/chat/Dialog.json?limit=100&skip=900&sort_desc=created_at".to_owned(),
        format!("/chat/Message.json?chat_dialog_id={dialog}&limit=100"),
        format!("/chat/Message.json?chat_dialog_id={dialog}&limit=100&sort_desc=date_sent"),
    ];
    let client = reqwest::Client::new();
    let key = format!("ApiKey {}", sandbox.credentials().api_key);
    let mut times = Vec::new();
    for path in paths {
        let mut taken = Vec::new();
        for _ in 0..TIMES {
            let mut request = client
                .get(format!("{}{path}", sandbox.base_url()))
                .header("Authorization", &key);
            if path.starts_with("/chat") {
                request = request.header("On-Behalf-Of", filled.user);
            }
            let start = Instant::now();
            let response = request.send().await?;
            let status = response.status();
            let text = response.text().await?;
            taken.push(start.elapsed());
            if !status.is_success() {
                return Err(format!("{path}: {status} {text}").into());
            }
        }
        taken.sort_unstable();
        let median = taken.get(TIMES / 2).copied();
        times.push((path, median.ok_or("no times")?));
    }
    Ok(times)
}
