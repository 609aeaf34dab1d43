//! The crate's examples as modules, for the tests to call their functions. They are targets of another package, which
//! nothing but `#[path]` reaches; all of these attributes are here.

#![allow(dead_code, reason = "`main` is for the command line")]

#[path = "../../../quickblox-api/examples/address_book.rs"]
pub(super) mod address_book;
#[path = "../../../quickblox-api/examples/answer_assist.rs"]
pub(super) mod answer_assist;
#[path = "../../../quickblox-api/examples/custom_request.rs"]
pub(super) mod custom_request;
#[path = "../../../quickblox-api/examples/download_file.rs"]
pub(super) mod download_file;
#[path = "../../../quickblox-api/examples/export_history.rs"]
pub(super) mod export_history;
#[path = "../../../quickblox-api/examples/first_dialog.rs"]
pub(super) mod first_dialog;
#[path = "../../../quickblox-api/examples/group_bot.rs"]
pub(super) mod group_bot;
#[path = "../../../quickblox-api/examples/import_users.rs"]
pub(super) mod import_users;
#[path = "../../../quickblox-api/examples/leaderboard.rs"]
pub(super) mod leaderboard;
#[path = "../../../quickblox-api/examples/moderation_sweep.rs"]
pub(super) mod moderation_sweep;
#[path = "../../../quickblox-api/examples/patient_client.rs"]
pub(super) mod patient_client;
#[path = "../../../quickblox-api/examples/push_campaign.rs"]
pub(super) mod push_campaign;
#[path = "../../../quickblox-api/examples/session_handover.rs"]
pub(super) mod session_handover;
#[path = "../../../quickblox-api/examples/several_tenants.rs"]
pub(super) mod several_tenants;
#[path = "../../../quickblox-api/examples/support_desk.rs"]
pub(super) mod support_desk;
#[path = "../../../quickblox-api/examples/upload_with_progress.rs"]
pub(super) mod upload_with_progress;
