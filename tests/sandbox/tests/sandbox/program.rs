//! The program: what it prints, and how it ends.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::{Child, Command, Stdio},
};

use serde_json::Value;

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(arguments: &[&str]) -> Program {
    let child = Command::new(env!("CARGO_BIN_EXE_quickblox-sandbox"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    Program(child.expect("the program starts"))
}

fn first_line(program: &mut Program) -> String {
    let mut line = String::new();
    let out = program.0.stdout.as_mut().expect("its output");
    BufReader::new(out).read_line(&mut line).expect("a line");
    line
}

#[test]
fn one_line_of_json_tells_all() {
    let mut program = start(&["--json", "--seed", "9"]);
    let line: Value = serde_json::from_str(&first_line(&mut program)).expect("JSON");
    let base_url = line["base_url"].as_str().expect("an address");
    assert!(base_url.starts_with("http://127.0.0.1:"), "{base_url}");
    assert!(line["application_id"].is_i64());
    for name in ["auth_key", "auth_secret", "account_key", "api_key"] {
        assert!(
            line[name].as_str().is_some_and(|key| !key.is_empty()),
            "{name}"
        );
    }
    let users = line["users"].as_array().expect("users");
    assert_eq!(users.len(), 2);
    for user in users {
        assert!(user["id"].is_i64());
        for name in ["login", "email", "password"] {
            assert!(user[name].is_string(), "{name}");
        }
    }
}

#[test]
fn the_line_has_the_certificate_where_there_is_one() {
    for (arguments, scheme) in [(vec!["--json"], "http"), (vec!["--json", "--tls"], "https")] {
        let mut program = start(&arguments);
        let line: Value = serde_json::from_str(&first_line(&mut program)).expect("JSON");
        let base_url = line["base_url"].as_str().expect("an address");
        assert!(base_url.starts_with(&format!("{scheme}://")), "{base_url}");
        let certificate = line.get("certificate").and_then(Value::as_str);
        let is_pem = certificate.map(|text| text.starts_with("-----BEGIN CERTIFICATE-----"));
        assert_eq!(is_pem, (scheme == "https").then_some(true), "{arguments:?}");
    }
}

#[test]
fn an_address_that_stands_for_all_is_none_to_call() {
    for (address, called) in [
        ("0.0.0.0", "http://127.0.0.1:"),
        ("127.0.0.1", "http://127.0.0.1:"),
    ] {
        let mut program = start(&["--json", "--address", address]);
        let line: Value = serde_json::from_str(&first_line(&mut program)).expect("JSON");
        let base_url = line["base_url"].as_str().expect("an address");
        assert!(base_url.starts_with(called), "{address}: {base_url}");
    }
}

#[test]
fn a_port_in_use_is_told() {
    let mut first = start(&["--json"]);
    let line: Value = serde_json::from_str(&first_line(&mut first)).expect("JSON");
    let base_url = line["base_url"].as_str().expect("an address");
    let address = base_url.trim_start_matches("http://");
    let port = address.rsplit(':').next().expect("a port");
    let mut second = start(&["--port", port]);
    let status = second.0.wait().expect("it ends");
    let mut text = String::new();
    let err = second.0.stderr.as_mut().expect("its errors");
    err.read_to_string(&mut text).expect("text");
    assert_eq!(status.code(), Some(1), "{text}");
    assert!(
        text.starts_with(&format!("error: cannot listen on {address}: ")),
        "{text}"
    );
}

#[test]
fn the_text_says_where_and_how() {
    let mut program = start(&["--plan", "basic", "--lenient"]);
    let out = program.0.stdout.as_mut().expect("its output");
    let lines = BufReader::new(out).lines().map(|line| line.expect("text"));
    let lines: Vec<String> = lines
        .take_while(|line| !line.starts_with("Ends with"))
        .collect();
    let text = lines.join("\n");
    assert!(text.contains("from this machine only"), "{text}");
    let variables = [
        "BASE_URL",
        "APPLICATION_ID",
        "AUTH_KEY",
        "AUTH_SECRET",
        "ACCOUNT_KEY",
        "API_KEY",
        "USER_LOGIN",
        "USER_PASSWORD",
    ];
    for name in variables {
        assert!(
            text.contains(&format!("export QUICKBLOX_{name}=")),
            "{name}: {text}"
        );
    }
}

#[test]
fn a_wrong_argument_is_refused() {
    for arguments in [
        ["--plan", "golden"],
        ["--port", "70000"],
        ["--address", "here"],
    ] {
        let mut program = start(&arguments);
        let status = program.0.wait().expect("it ends");
        assert_eq!(status.code(), Some(2), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn an_interruption_is_a_good_end() {
    let mut program = start(&["--json"]);
    first_line(&mut program);
    let id = program.0.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status();
    assert!(sent.expect("the signal is sent").success());
    let status = program.0.wait().expect("it ends");
    assert_eq!(status.code(), Some(0));
}
