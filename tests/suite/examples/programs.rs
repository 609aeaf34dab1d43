//! Each example as a program: started with what its own page asks for, judged by what it prints.

use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::OnceLock,
};

use quickblox_api::{Client, auth::UserCredentials, types::DialogType};
use quickblox_tests::workspace;
use serde_json::Value;

use super::{host::say, names};

/// The programs of the workspace by name, built as `cargo test --workspace` builds them; where that has been done, there
/// is nothing left to build.
pub(crate) fn program(name: &str) -> Command {
    static PROGRAMS: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    let programs = PROGRAMS.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .args([
                "build",
                "--workspace",
                "--locked",
                "--offline",
                "--examples",
            ])
            .args(["--bin", "quickblox-sandbox", "--message-format=json"])
            .current_dir(workspace())
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        let lines = output.stdout.split(|byte| *byte == b'\n');
        lines
            .filter_map(|line| serde_json::from_slice::<Value>(line).ok())
            .filter_map(|line| {
                let name = line["target"]["name"].as_str()?;
                Some((name.to_owned(), line["executable"].as_str()?.into()))
            })
            .collect()
    });
    let mut command = Command::new(&programs[name]);
    for (variable, _) in env::vars_os() {
        if variable.to_string_lossy().starts_with("QUICKBLOX_") {
            command.env_remove(variable);
        }
    }
    command
}

/// The sandbox as a program, until it is dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) lines: BufReader<ChildStdout>,
}

impl Running {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = program("quickblox-sandbox")
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the sandbox starts");
        let out = child.stdout.take().expect("its output");
        let lines = BufReader::new(out);
        Self { child, lines }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a program finds in its environment.
#[derive(Clone, Copy)]
enum As {
    Application,
    User,
    Owner,
    Nobody,
}

/// A sandbox with somebody's dialog and file in it.
struct Scene {
    keys: Value,
    dialog: String,
    file: String,
    folder: tempfile::TempDir,
    _running: Running,
}

impl Scene {
    async fn new() -> Self {
        let mut running = Running::start(&["--json"]);
        let mut line = String::new();
        running.lines.read_line(&mut line).expect("a line");
        let keys: Value = serde_json::from_str(&line).expect("JSON");
        let text = |name: &str| keys[name].as_str().expect("a text").to_owned();
        let application = Client::builder().base_url(text("base_url")).application(
            keys["application_id"].as_i64().expect("an id"),
            text("auth_key"),
            text("auth_secret"),
        );
        let application = application.build().expect("a client");
        let [anna, boris] = [0, 1].map(|index| {
            let user = &keys["users"][index];
            let text = |name: &str| user[name].as_str().expect("a text").to_owned();
            application.as_user(UserCredentials::login(text("login"), text("password")))
        });
        let agent = keys["users"][1]["id"].as_i64().expect("an id");
        let dialog = anna.create_dialog().type_(DialogType::Group);
        let dialog = dialog.name("Casino").occupants_ids([agent]);
        let dialog = dialog.send().await.expect("a dialog").into_inner().id;
        say(&boris, &dialog, "Where is the casino?").await;
        let file = anna.upload("note.txt", "text/plain", "a note".to_owned());
        let file = file.send().await.expect("a file").uid;
        Self {
            keys,
            dialog,
            file,
            folder: tempfile::tempdir().expect("a folder"),
            _running: running,
        }
    }

    fn text(&self, pointer: &str) -> String {
        match self.keys.pointer(pointer).expect("it was printed") {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }

    /// Runs an example; gives whether it ended well, and what it printed on both channels.
    fn run(&self, name: &str, by: As, arguments: &[String], input: &str) -> (bool, String) {
        let mut command = program(name);
        let application = [
            ("APPLICATION_ID", "/application_id"),
            ("AUTH_KEY", "/auth_key"),
            ("AUTH_SECRET", "/auth_secret"),
        ];
        let user = [
            ("USER_LOGIN", "/users/0/login"),
            ("USER_PASSWORD", "/users/0/password"),
        ];
        let variables = match by {
            As::Application => application.to_vec(),
            As::User => [&application[..], &user[..]].concat(),
            As::Owner => vec![("API_KEY", "/api_key")],
            As::Nobody => Vec::new(),
        };
        for (variable, pointer) in variables.into_iter().chain([("BASE_URL", "/base_url")]) {
            command.env(format!("QUICKBLOX_{variable}"), self.text(pointer));
        }
        let tenant = ["base_url", "application_id", "auth_key", "auth_secret"];
        let tenant = tenant.map(|name| self.text(&format!("/{name}"))).join(",");
        command.env("TENANTS", format!("acme,{tenant};globex,{tenant}x"));
        run(command.args(arguments), input)
    }
}

/// Runs a program to its end with an input.
pub(crate) fn run(command: &mut Command, input: &str) -> (bool, String) {
    let child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.expect("the program starts");
    let mut stdin = child.stdin.take().expect("its input");
    // A program that reads nothing may have ended.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8(printed).expect("text");
    (output.status.success(), printed)
}

#[tokio::test]
async fn every_example_runs_as_its_page_says() {
    let scene = Scene::new().await;
    fs::write(scene.path("film.mp4"), vec![7; 100_000]).expect("written");
    let users = [scene.text("/users/0/id"), scene.text("/users/1/id")];
    let note = scene.path("copy.txt");
    let film = scene.path("film.mp4");
    let lines = "grace,grace@example.com,s3cret-word,Grace\nbroken\n";
    #[rustfmt::skip]
    let runs: [(&str, As, &[&str], &str, &str); 17] = [
        ("address_book", As::User, &["Ada=+4930123456", "Grace=+12125550100"], "", "created: 2,"),
        ("answer_assist", As::User, &[&scene.dialog, "6633a1300fea600001bd6e71"], "", "You wrote: Where is the casino?"),
        ("custom_request", As::User, &[], "", "dialogs about lunch: 0"),
        ("download_file", As::User, &[&scene.file, &note], "", "copy.txt has 6 bytes"),
        ("export_history", As::User, &[&scene.dialog], "", "\"message\":\"Where is the casino?\""),
        ("first_dialog", As::Application, &[], "", "opened New Year party as "),
        ("group_bot", As::User, &["Casino", "It is closed"], "", "posted to Casino; answered 1 questions"),
        ("import_users", As::Application, &[], lines, "created: 1,"),
        ("leaderboard", As::Owner, &["ada", "30"], "", "30 points of 1 players"),
        ("moderation_sweep", As::Owner, &[&users[0], "CASINO"], "", "messages: 3,"),
        ("patient_client", As::Owner, &[&users[0]], "", "found user "),
        ("push_campaign", As::User, &[], "", "sent to 0 users in 0 events; 0 have no device"),
        ("quick_start", As::User, &[], "", " is in dialog "),
        ("session_handover", As::User, &[], "", "the other side acts as user "),
        ("several_tenants", As::Nobody, &[], "", "acme: "),
        ("support_desk", As::Owner, &[&users[0], &users[1]], "", "2 wait for the agent"),
        ("upload_with_progress", As::User, &[&film, "video/mp4"], "", "uploaded as "),
    ];
    let covered: Vec<&str> = runs.iter().map(|(name, ..)| *name).collect();
    assert_eq!(covered, names(), "a row for each example, in this order");
    for (name, by, arguments, input, expected) in runs {
        let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
        let (ended_well, printed) = scene.run(name, by, &arguments, input);
        assert!(
            ended_well && printed.contains(expected),
            "{name}: {printed}"
        );
        for secret in ["/auth_secret", "/api_key", "/users/0/password"] {
            assert!(!printed.contains(&scene.text(secret)), "{name}: {secret}");
        }
    }
    assert!(Path::new(&note).exists());
}

#[tokio::test]
async fn an_example_that_is_called_wrongly_says_what_it_needs() {
    let scene = Scene::new().await;
    #[rustfmt::skip]
    let runs: [(&str, As, &[&str], &str); 11] = [
        ("answer_assist", As::User, &[], "which dialog?"),
        ("answer_assist", As::User, &[&scene.dialog], "which assistant?"),
        ("download_file", As::User, &[], "which file?"),
        ("download_file", As::User, &[&scene.file], "where to?"),
        ("export_history", As::User, &[&scene.dialog, "last"], "last is no position"),
        ("leaderboard", As::User, &[], "create_class: "),
        ("moderation_sweep", As::Owner, &[], "who moderates?"),
        ("moderation_sweep", As::Owner, &["1", ""], "which words"),
        ("quick_start", As::Nobody, &[], "no credential"),
        ("support_desk", As::Owner, &["1"], "give the ids"),
        ("upload_with_progress", As::User, &["film.mp4"], "of which type?"),
    ];
    for (name, by, arguments, expected) in runs {
        let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
        let (ended_well, printed) = scene.run(name, by, &arguments, "");
        assert!(!ended_well, "{name}: {printed}");
        assert!(printed.contains(expected), "{name}: {printed}");
    }
}
