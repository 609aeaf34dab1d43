// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The typed client behind names: each operation called, each body and response decoded, by the operation's id.

use quickblox_api::{Client, types, wire};
use serde_json::Value;
use crate::typed::{Arguments, Failure, Outcome, drain, outcome, round_trip};

/// Calls an operation; `None` if there is none of this name.
pub async fn call(
    client: &Client,
    operation: &str,
    arguments: &Arguments,
) -> Option<Outcome> {
    Some(
        match operation {
            "add_message_reaction" => {
                Box::pin(call_add_message_reaction(client, arguments)).await
            }
            "ai_answer_assist" => {
                Box::pin(call_ai_answer_assist(client, arguments)).await
            }
            "ai_gateway" => Box::pin(call_ai_gateway(client, arguments)).await,
            "ai_summarize" => Box::pin(call_ai_summarize(client, arguments)).await,
            "ai_translate" => Box::pin(call_ai_translate(client, arguments)).await,
            "bulk_add_occupants" => {
                Box::pin(call_bulk_add_occupants(client, arguments)).await
            }
            "bulk_remove_occupants" => {
                Box::pin(call_bulk_remove_occupants(client, arguments)).await
            }
            "create_child_record" => {
                Box::pin(call_create_child_record(client, arguments)).await
            }
            "create_class" => Box::pin(call_create_class(client, arguments)).await,
            "create_dialog" => Box::pin(call_create_dialog(client, arguments)).await,
            "create_event" => Box::pin(call_create_event(client, arguments)).await,
            "create_file" => Box::pin(call_create_file(client, arguments)).await,
            "create_message" => Box::pin(call_create_message(client, arguments)).await,
            "create_multi_records" => {
                Box::pin(call_create_multi_records(client, arguments)).await
            }
            "create_push_token" => {
                Box::pin(call_create_push_token(client, arguments)).await
            }
            "create_record" => Box::pin(call_create_record(client, arguments)).await,
            "create_session" => Box::pin(call_create_session(client, arguments)).await,
            "create_subscription" => {
                Box::pin(call_create_subscription(client, arguments)).await
            }
            "create_user" => Box::pin(call_create_user(client, arguments)).await,
            "create_user_token" => {
                Box::pin(call_create_user_token(client, arguments)).await
            }
            "declare_file_uploaded" => {
                Box::pin(call_declare_file_uploaded(client, arguments)).await
            }
            "delete_dialog" => Box::pin(call_delete_dialog(client, arguments)).await,
            "delete_event" => Box::pin(call_delete_event(client, arguments)).await,
            "delete_file" => Box::pin(call_delete_file(client, arguments)).await,
            "delete_message" => Box::pin(call_delete_message(client, arguments)).await,
            "delete_push_token" => {
                Box::pin(call_delete_push_token(client, arguments)).await
            }
            "delete_record_file" => {
                Box::pin(call_delete_record_file(client, arguments)).await
            }
            "delete_records" => Box::pin(call_delete_records(client, arguments)).await,
            "delete_records_by_criteria" => {
                Box::pin(call_delete_records_by_criteria(client, arguments)).await
            }
            "delete_session" => Box::pin(call_delete_session(client, arguments)).await,
            "delete_subscription" => {
                Box::pin(call_delete_subscription(client, arguments)).await
            }
            "delete_user" => Box::pin(call_delete_user(client, arguments)).await,
            "delete_user_by_external_id" => {
                Box::pin(call_delete_user_by_external_id(client, arguments)).await
            }
            "download_file" => Box::pin(call_download_file(client, arguments)).await,
            "download_file_by_id" => {
                Box::pin(call_download_file_by_id(client, arguments)).await
            }
            "download_record_file" => {
                Box::pin(call_download_record_file(client, arguments)).await
            }
            "get_account_settings" => {
                Box::pin(call_get_account_settings(client, arguments)).await
            }
            "get_address_book" => {
                Box::pin(call_get_address_book(client, arguments)).await
            }
            "get_blob_object_access" => {
                Box::pin(call_get_blob_object_access(client, arguments)).await
            }
            "get_dialog" => Box::pin(call_get_dialog(client, arguments)).await,
            "get_event_by_id" => Box::pin(call_get_event_by_id(client, arguments)).await,
            "get_event_status" => {
                Box::pin(call_get_event_status(client, arguments)).await
            }
            "get_file" => Box::pin(call_get_file(client, arguments)).await,
            "get_message_by_id" => {
                Box::pin(call_get_message_by_id(client, arguments)).await
            }
            "get_notification_settings" => {
                Box::pin(call_get_notification_settings(client, arguments)).await
            }
            "get_session" => Box::pin(call_get_session(client, arguments)).await,
            "get_unread_messages_count" => {
                Box::pin(call_get_unread_messages_count(client, arguments)).await
            }
            "get_user" => Box::pin(call_get_user(client, arguments)).await,
            "get_user_by_email" => {
                Box::pin(call_get_user_by_email(client, arguments)).await
            }
            "get_user_by_external_id" => {
                Box::pin(call_get_user_by_external_id(client, arguments)).await
            }
            "get_user_by_facebook_id" => {
                Box::pin(call_get_user_by_facebook_id(client, arguments)).await
            }
            "get_user_by_login" => {
                Box::pin(call_get_user_by_login(client, arguments)).await
            }
            "get_user_by_phone" => {
                Box::pin(call_get_user_by_phone(client, arguments)).await
            }
            "get_user_by_twitter_digits_id" => {
                Box::pin(call_get_user_by_twitter_digits_id(client, arguments)).await
            }
            "get_user_by_twitter_id" => {
                Box::pin(call_get_user_by_twitter_id(client, arguments)).await
            }
            "list_child_records" => {
                Box::pin(call_list_child_records(client, arguments)).await
            }
            "list_dialogs" => Box::pin(call_list_dialogs(client, arguments)).await,
            "list_events" => Box::pin(call_list_events(client, arguments)).await,
            "list_files" => Box::pin(call_list_files(client, arguments)).await,
            "list_message_reactions" => {
                Box::pin(call_list_message_reactions(client, arguments)).await
            }
            "list_messages" => Box::pin(call_list_messages(client, arguments)).await,
            "list_pull_events" => {
                Box::pin(call_list_pull_events(client, arguments)).await
            }
            "list_records" => Box::pin(call_list_records(client, arguments)).await,
            "list_records_by_ids" => {
                Box::pin(call_list_records_by_ids(client, arguments)).await
            }
            "list_registered_users" => {
                Box::pin(call_list_registered_users(client, arguments)).await
            }
            "list_subscriptions" => {
                Box::pin(call_list_subscriptions(client, arguments)).await
            }
            "list_tagged_files" => {
                Box::pin(call_list_tagged_files(client, arguments)).await
            }
            "list_users" => Box::pin(call_list_users(client, arguments)).await,
            "list_users_by_full_name" => {
                Box::pin(call_list_users_by_full_name(client, arguments)).await
            }
            "list_users_by_tags" => {
                Box::pin(call_list_users_by_tags(client, arguments)).await
            }
            "log_in" => Box::pin(call_log_in(client, arguments)).await,
            "log_out" => Box::pin(call_log_out(client, arguments)).await,
            "remove_message_reaction" => {
                Box::pin(call_remove_message_reaction(client, arguments)).await
            }
            "reset_user_password" => {
                Box::pin(call_reset_user_password(client, arguments)).await
            }
            "update_all_messages" => {
                Box::pin(call_update_all_messages(client, arguments)).await
            }
            "update_dialog" => Box::pin(call_update_dialog(client, arguments)).await,
            "update_event" => Box::pin(call_update_event(client, arguments)).await,
            "update_file" => Box::pin(call_update_file(client, arguments)).await,
            "update_message" => Box::pin(call_update_message(client, arguments)).await,
            "update_multi_records" => {
                Box::pin(call_update_multi_records(client, arguments)).await
            }
            "update_notification_settings" => {
                Box::pin(call_update_notification_settings(client, arguments)).await
            }
            "update_record" => Box::pin(call_update_record(client, arguments)).await,
            "update_records_by_criteria" => {
                Box::pin(call_update_records_by_criteria(client, arguments)).await
            }
            "update_user" => Box::pin(call_update_user(client, arguments)).await,
            "upload_address_book" => {
                Box::pin(call_upload_address_book(client, arguments)).await
            }
            _ => return None,
        },
    )
}

/// Reads a paged operation's stream to its end and counts the entries; `None` if there is none of this name.
pub async fn items(
    client: &Client,
    operation: &str,
    arguments: &Arguments,
) -> Option<Result<usize, Failure>> {
    Some(
        match operation {
            "list_dialogs" => Box::pin(items_list_dialogs(client, arguments)).await,
            "list_events" => Box::pin(items_list_events(client, arguments)).await,
            "list_files" => Box::pin(items_list_files(client, arguments)).await,
            "list_messages" => Box::pin(items_list_messages(client, arguments)).await,
            "list_records" => Box::pin(items_list_records(client, arguments)).await,
            "list_users" => Box::pin(items_list_users(client, arguments)).await,
            "list_users_by_full_name" => {
                Box::pin(items_list_users_by_full_name(client, arguments)).await
            }
            "list_users_by_tags" => {
                Box::pin(items_list_users_by_tags(client, arguments)).await
            }
            _ => return None,
        },
    )
}

/// Decodes a request's body into its type and encodes it again; `None` if the operation has no body.
pub fn body(operation: &str, value: &Value) -> Option<Result<Value, String>> {
    Some(
        match operation {
            "add_message_reaction" => round_trip::<types::MessageReactionRequest>(value),
            "ai_answer_assist" => round_trip::<types::AiAnswerAssistRequest>(value),
            "ai_gateway" => round_trip::<types::AiGatewayRequest>(value),
            "ai_summarize" => round_trip::<types::AiSummarizeRequest>(value),
            "ai_translate" => round_trip::<types::AiTranslateForm>(value),
            "bulk_add_occupants" => round_trip::<types::BulkOccupantsForm>(value),
            "bulk_remove_occupants" => round_trip::<types::BulkOccupantsForm>(value),
            "create_child_record" => round_trip::<types::CreateRecordRequest>(value),
            "create_class" => round_trip::<types::CreateClassRequest>(value),
            "create_dialog" => round_trip::<types::CreateDialogRequest>(value),
            "create_event" => round_trip::<types::CreateEventRequest>(value),
            "create_file" => round_trip::<types::CreateFileRequest>(value),
            "create_message" => round_trip::<types::CreateMessageRequest>(value),
            "create_multi_records" => {
                round_trip::<types::CreateMultiRecordsRequest>(value)
            }
            "create_push_token" => round_trip::<types::CreatePushTokenRequest>(value),
            "create_record" => round_trip::<types::CreateRecordRequest>(value),
            "create_session" => round_trip::<types::CreateSessionRequest>(value),
            "create_subscription" => {
                round_trip::<types::CreateSubscriptionRequest>(value)
            }
            "create_user" => round_trip::<types::CreateUserRequest>(value),
            "declare_file_uploaded" => {
                round_trip::<types::DeclareFileUploadedRequest>(value)
            }
            "delete_dialog" => round_trip::<types::DeleteDialogForm>(value),
            "delete_message" => round_trip::<types::DeleteMessageForm>(value),
            "delete_record_file" => round_trip::<types::DeleteRecordFileForm>(value),
            "delete_records_by_criteria" => {
                round_trip::<types::RecordCriteriaForm>(value)
            }
            "log_in" => round_trip::<types::LogInRequest>(value),
            "remove_message_reaction" => {
                round_trip::<types::MessageReactionRequest>(value)
            }
            "update_all_messages" => round_trip::<types::UpdateAllMessagesRequest>(value),
            "update_dialog" => round_trip::<types::UpdateDialogRequest>(value),
            "update_event" => round_trip::<types::UpdateEventRequest>(value),
            "update_file" => round_trip::<types::UpdateFileRequest>(value),
            "update_message" => round_trip::<types::UpdateMessageRequest>(value),
            "update_multi_records" => {
                round_trip::<types::UpdateMultiRecordsRequest>(value)
            }
            "update_notification_settings" => {
                round_trip::<types::UpdateDialogNotificationsRequest>(value)
            }
            "update_record" => round_trip::<types::UpdateRecordRequest>(value),
            "update_records_by_criteria" => {
                round_trip::<types::UpdateRecordsByCriteriaRequest>(value)
            }
            "update_user" => round_trip::<types::UpdateUserRequest>(value),
            "upload_address_book" => round_trip::<types::UploadAddressBookRequest>(value),
            _ => return None,
        },
    )
}

/// Decodes an answer into its type and encodes it again; `None` if the operation answers nothing, or bytes.
pub fn answer(operation: &str, value: &Value) -> Option<Result<Value, String>> {
    Some(
        match operation {
            "ai_answer_assist" => round_trip::<types::AiAnswer>(value),
            "ai_gateway" => round_trip::<types::AiAnswer>(value),
            "ai_summarize" => round_trip::<types::AiSummary>(value),
            "ai_translate" => round_trip::<types::AiAnswer>(value),
            "bulk_add_occupants" => round_trip::<types::BulkOccupantsReport>(value),
            "bulk_remove_occupants" => round_trip::<types::BulkOccupantsReport>(value),
            "create_child_record" => round_trip::<types::ClassRecord>(value),
            "create_class" => round_trip::<types::Class>(value),
            "create_dialog" => round_trip::<types::Dialog>(value),
            "create_event" => round_trip::<wire::OneOrMany<types::EventEnvelope>>(value),
            "create_file" => round_trip::<types::BlobEnvelope>(value),
            "create_message" => round_trip::<types::Message>(value),
            "create_multi_records" => round_trip::<types::RecordBatch>(value),
            "create_push_token" => round_trip::<types::PushTokenEnvelope>(value),
            "create_record" => round_trip::<types::ClassRecord>(value),
            "create_session" => round_trip::<types::SessionEnvelope>(value),
            "create_subscription" => {
                round_trip::<Vec<types::SubscriptionEnvelope>>(value)
            }
            "create_user" => round_trip::<types::UserEnvelope>(value),
            "create_user_token" => round_trip::<types::UserToken>(value),
            "delete_dialog" => round_trip::<types::DeleteReport>(value),
            "delete_message" => round_trip::<types::DeleteReport>(value),
            "delete_records" => round_trip::<types::DeleteReport>(value),
            "delete_records_by_criteria" => {
                round_trip::<types::DeletedRecordCount>(value)
            }
            "get_account_settings" => round_trip::<types::AccountSettings>(value),
            "get_address_book" => round_trip::<Vec<types::Contact>>(value),
            "get_blob_object_access" => {
                round_trip::<types::BlobObjectAccessEnvelope>(value)
            }
            "get_dialog" => round_trip::<types::Dialog>(value),
            "get_event_by_id" => round_trip::<types::EventEnvelope>(value),
            "get_event_status" => round_trip::<types::EventEnvelope>(value),
            "get_file" => round_trip::<types::BlobEnvelope>(value),
            "get_message_by_id" => round_trip::<types::Message>(value),
            "get_notification_settings" => {
                round_trip::<types::DialogNotificationsEnvelope>(value)
            }
            "get_session" => round_trip::<types::SessionEnvelope>(value),
            "get_unread_messages_count" => {
                round_trip::<types::UnreadMessagesCount>(value)
            }
            "get_user" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_email" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_external_id" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_facebook_id" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_login" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_phone" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_twitter_digits_id" => round_trip::<types::UserEnvelope>(value),
            "get_user_by_twitter_id" => round_trip::<types::UserEnvelope>(value),
            "list_child_records" => round_trip::<types::RecordPage>(value),
            "list_dialogs" => round_trip::<types::DialogPage>(value),
            "list_events" => round_trip::<types::EventPage>(value),
            "list_files" => round_trip::<types::BlobPage>(value),
            "list_message_reactions" => round_trip::<types::MessageReactionList>(value),
            "list_messages" => round_trip::<types::MessagePage>(value),
            "list_records" => round_trip::<types::RecordPage>(value),
            "list_records_by_ids" => round_trip::<types::RecordsByIds>(value),
            "list_registered_users" => round_trip::<types::RegisteredUsers>(value),
            "list_subscriptions" => round_trip::<Vec<types::SubscriptionEnvelope>>(value),
            "list_tagged_files" => round_trip::<types::BlobPage>(value),
            "list_users" => round_trip::<types::UserPage>(value),
            "list_users_by_full_name" => round_trip::<types::UserPage>(value),
            "list_users_by_tags" => round_trip::<types::UserPage>(value),
            "log_in" => round_trip::<types::UserEnvelope>(value),
            "update_dialog" => round_trip::<types::Dialog>(value),
            "update_event" => round_trip::<types::EventEnvelope>(value),
            "update_file" => round_trip::<types::BlobEnvelope>(value),
            "update_multi_records" => round_trip::<types::RecordBatch>(value),
            "update_notification_settings" => {
                round_trip::<types::DialogNotificationsEnvelope>(value)
            }
            "update_record" => round_trip::<types::ClassRecord>(value),
            "update_records_by_criteria" => round_trip::<types::RecordPage>(value),
            "update_user" => round_trip::<types::UserEnvelope>(value),
            "upload_address_book" => round_trip::<types::AddressBookReport>(value),
            _ => return None,
        },
    )
}

async fn call_add_message_reaction(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .add_message_reaction(arguments.required::<String>("chat_message_id")?);
    if let Some(value) = arguments.get::<types::MessageReactionRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_ai_answer_assist(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.ai_answer_assist();
    if let Some(value) = arguments.get::<types::AiAnswerAssistRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_ai_gateway(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.ai_gateway();
    if let Some(value) = arguments.get::<types::AiGatewayRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_ai_summarize(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.ai_summarize();
    if let Some(value) = arguments.get::<types::AiSummarizeRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_ai_translate(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.ai_translate();
    if let Some(value) = arguments.get::<types::AiTranslateForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_bulk_add_occupants(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.bulk_add_occupants();
    if let Some(value) = arguments.get::<types::BulkOccupantsForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_bulk_remove_occupants(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.bulk_remove_occupants();
    if let Some(value) = arguments.get::<types::BulkOccupantsForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_child_record(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .create_child_record(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("parent_id")?,
            arguments.required::<String>("child_name")?,
        );
    if let Some(value) = arguments.get::<types::CreateRecordRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_class(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_class();
    if let Some(value) = arguments.get::<types::CreateClassRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_dialog(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_dialog();
    if let Some(value) = arguments.get::<types::CreateDialogRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_event(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_event();
    if let Some(value) = arguments.get::<types::CreateEventRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_file(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_file();
    if let Some(value) = arguments.get::<types::CreateFileRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_message(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_message();
    if let Some(value) = arguments.get::<types::CreateMessageRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_multi_records(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .create_multi_records(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<types::CreateMultiRecordsRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_create_push_token(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_push_token();
    if let Some(value) = arguments.get::<types::CreatePushTokenRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_record(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_record(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<types::CreateRecordRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_session(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_session();
    if let Some(value) = arguments.get::<types::CreateSessionRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_subscription(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_subscription();
    if let Some(value) = arguments.get::<types::CreateSubscriptionRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_user(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.create_user();
    if let Some(value) = arguments.get::<types::CreateUserRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_create_user_token(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.create_user_token(arguments.required::<i64>("user_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_declare_file_uploaded(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .declare_file_uploaded(arguments.required::<i64>("blob_id")?);
    if let Some(value) = arguments.get::<types::DeclareFileUploadedRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_dialog(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.delete_dialog(arguments.required::<String>("dialog_id")?);
    if let Some(value) = arguments.get::<i32>("force")? {
        request = request.force_in_query(value);
    }
    if let Some(value) = arguments.get::<types::DeleteDialogForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_event(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.delete_event(arguments.required::<i64>("event_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_file(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.delete_file(arguments.required::<i64>("blob_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_message(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .delete_message(arguments.required::<String>("chat_message_id")?);
    if let Some(value) = arguments.get::<types::DeleteMessageForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_delete_push_token(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.delete_push_token(arguments.required::<i64>("push_token_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_record_file(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .delete_record_file(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("record_id")?,
        );
    if let Some(value) = arguments.get::<types::DeleteRecordFileForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_records(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .delete_records(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("record_id")?,
        );
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_records_by_criteria(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client
        .delete_records_by_criteria(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<types::RecordCriteriaForm>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_session(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.delete_session();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_subscription(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .delete_subscription(arguments.required::<i64>("subscription_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_user(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.delete_user(arguments.required::<i64>("user_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_delete_user_by_external_id(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let request = client
        .delete_user_by_external_id(arguments.required::<String>("external_user_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_download_file(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.download_file(arguments.required::<String>("uid")?);
    if let Some(value) = arguments.get::<wire::Secret>("token")? {
        request = request.token(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_download_file_by_id(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.download_file_by_id(arguments.required::<i64>("blob_id")?);
    if let Some(value) = arguments.get::<wire::Secret>("token")? {
        request = request.token(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_download_record_file(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .download_record_file(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("record_id")?,
            arguments.required::<String>("field_name")?,
        );
    if let Some(value) = arguments.get::<wire::Secret>("token")? {
        request = request.token(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_account_settings(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.get_account_settings();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_address_book(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.get_address_book();
    if let Some(value) = arguments.get::<String>("udid")? {
        request = request.udid(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_get_blob_object_access(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_blob_object_access(arguments.required::<i64>("blob_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_dialog(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_dialog(arguments.required::<String>("dialog_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_event_by_id(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_event_by_id(arguments.required::<i64>("event_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_event_status(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_event_status(arguments.required::<i64>("event_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_file(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_file(arguments.required::<i64>("blob_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_message_by_id(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .get_message_by_id(arguments.required::<String>("chat_message_id")?);
    if let Some(value) = arguments.get::<i32>("include_reactions")? {
        request = request.include_reactions(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_notification_settings(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let request = client
        .get_notification_settings(arguments.required::<String>("dialog_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_session(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.get_session();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_unread_messages_count(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client.get_unread_messages_count();
    if let Some(value) = arguments.get::<String>("chat_dialog_ids")? {
        request = request.chat_dialog_ids(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_user(arguments.required::<i64>("user_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user_by_email(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_user_by_email(arguments.required::<String>("email")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user_by_external_id(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let request = client
        .get_user_by_external_id(arguments.required::<String>("external_user_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user_by_facebook_id(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let request = client
        .get_user_by_facebook_id(arguments.required::<String>("facebook_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user_by_login(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_user_by_login(arguments.required::<String>("login")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_get_user_by_phone(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.get_user_by_phone(arguments.required::<String>("phone")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_get_user_by_twitter_digits_id(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let request = client
        .get_user_by_twitter_digits_id(
            arguments.required::<String>("twitter_digits_id")?,
        );
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_get_user_by_twitter_id(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .get_user_by_twitter_id(arguments.required::<String>("twitter_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_child_records(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .list_child_records(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("parent_id")?,
            arguments.required::<String>("child_name")?,
        );
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_dialogs(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_dialogs();
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_events(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_events();
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_files(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_files();
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_message_reactions(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .list_message_reactions(arguments.required::<String>("chat_message_id")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_messages(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .list_messages(arguments.required::<String>("chat_dialog_id")?);
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<i32>("include_reactions")? {
        request = request.include_reactions(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<i32>("mark_as_read")? {
        request = request.mark_as_read(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_list_pull_events(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.list_pull_events();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_records(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_records(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<String>("group_by")? {
        request = request.group_by(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<String>("output[exclude]")? {
        request = request.output_exclude(value);
    }
    if let Some(value) = arguments.get::<String>("output[include]")? {
        request = request.output_include(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_records_by_ids(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client
        .list_records_by_ids(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("record_id")?,
        );
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_registered_users(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_registered_users();
    if let Some(value) = arguments.get::<i32>("compact")? {
        request = request.compact(value);
    }
    if let Some(value) = arguments.get::<String>("udid")? {
        request = request.udid(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_subscriptions(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.list_subscriptions();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_list_tagged_files(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.list_tagged_files();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_users(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_users();
    if let Some(value) = arguments.get::<Vec<String>>("filter[]")? {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<String>("order")? {
        request = request.order(value);
    }
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_users_by_full_name(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client
        .list_users_by_full_name(arguments.required::<String>("full_name")?);
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_list_users_by_tags(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.list_users_by_tags(arguments.required::<String>("tags")?);
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_log_in(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.log_in();
    if let Some(value) = arguments.get::<types::LogInRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_log_out(client: &Client, arguments: &Arguments) -> Outcome {
    let _ = arguments;
    let request = client.log_out();
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_remove_message_reaction(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client
        .remove_message_reaction(arguments.required::<String>("chat_message_id")?);
    if let Some(value) = arguments.get::<types::MessageReactionRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_reset_user_password(client: &Client, arguments: &Arguments) -> Outcome {
    let request = client.reset_user_password(arguments.required::<String>("email")?);
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

#[allow(deprecated)]
async fn call_update_all_messages(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.update_all_messages();
    if let Some(value) = arguments.get::<types::UpdateAllMessagesRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_dialog(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.update_dialog(arguments.required::<String>("dialog_id")?);
    if let Some(value) = arguments.get::<types::UpdateDialogRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_event(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.update_event(arguments.required::<i64>("event_id")?);
    if let Some(value) = arguments.get::<types::UpdateEventRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_file(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.update_file(arguments.required::<i64>("blob_id")?);
    if let Some(value) = arguments.get::<types::UpdateFileRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_message(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .update_message(arguments.required::<String>("chat_message_id")?);
    if let Some(value) = arguments.get::<types::UpdateMessageRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_multi_records(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .update_multi_records(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<types::UpdateMultiRecordsRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_notification_settings(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client
        .update_notification_settings(arguments.required::<String>("dialog_id")?);
    if let Some(value) = arguments
        .get::<types::UpdateDialogNotificationsRequest>("body")?
    {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_record(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client
        .update_record(
            arguments.required::<String>("class_name")?,
            arguments.required::<String>("record_id")?,
        );
    if let Some(value) = arguments.get::<types::UpdateRecordRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_records_by_criteria(
    client: &Client,
    arguments: &Arguments,
) -> Outcome {
    let mut request = client
        .update_records_by_criteria(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<types::UpdateRecordsByCriteriaRequest>("body")?
    {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_update_user(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.update_user(arguments.required::<i64>("user_id")?);
    if let Some(value) = arguments.get::<types::UpdateUserRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn call_upload_address_book(client: &Client, arguments: &Arguments) -> Outcome {
    let mut request = client.upload_address_book();
    if let Some(value) = arguments.get::<types::UploadAddressBookRequest>("body")? {
        request = request.body(value);
    }
    let shown = format!("{request:?}");
    outcome(shown, request.send().await)
}

async fn items_list_dialogs(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_dialogs();
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    drain(request.items()).await
}

async fn items_list_events(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_events();
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    drain(request.items()).await
}

async fn items_list_files(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_files();
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    drain(request.items()).await
}

async fn items_list_messages(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client
        .list_messages(arguments.required::<String>("chat_dialog_id")?);
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<i32>("include_reactions")? {
        request = request.include_reactions(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<i32>("mark_as_read")? {
        request = request.mark_as_read(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    drain(request.items()).await
}

async fn items_list_records(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_records(arguments.required::<String>("class_name")?);
    if let Some(value) = arguments.get::<i32>("count")? {
        request = request.count(value);
    }
    if let Some(value) = arguments
        .get::<::std::collections::BTreeMap<String, String>>("filter")?
    {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<String>("group_by")? {
        request = request.group_by(value);
    }
    if let Some(value) = arguments.get::<i32>("limit")? {
        request = request.limit(value);
    }
    if let Some(value) = arguments.get::<String>("output[exclude]")? {
        request = request.output_exclude(value);
    }
    if let Some(value) = arguments.get::<String>("output[include]")? {
        request = request.output_include(value);
    }
    if let Some(value) = arguments.get::<i32>("skip")? {
        request = request.skip(value);
    }
    if let Some(value) = arguments.get::<String>("sort_asc")? {
        request = request.sort_asc(value);
    }
    if let Some(value) = arguments.get::<String>("sort_desc")? {
        request = request.sort_desc(value);
    }
    drain(request.items()).await
}

async fn items_list_users(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_users();
    if let Some(value) = arguments.get::<Vec<String>>("filter[]")? {
        request = request.filter(value);
    }
    if let Some(value) = arguments.get::<String>("order")? {
        request = request.order(value);
    }
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    drain(request.items()).await
}

async fn items_list_users_by_full_name(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client
        .list_users_by_full_name(arguments.required::<String>("full_name")?);
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    drain(request.items()).await
}

async fn items_list_users_by_tags(
    client: &Client,
    arguments: &Arguments,
) -> Result<usize, Failure> {
    let mut request = client.list_users_by_tags(arguments.required::<String>("tags")?);
    if let Some(value) = arguments.get::<i32>("page")? {
        request = request.page(value);
    }
    if let Some(value) = arguments.get::<i32>("per_page")? {
        request = request.per_page(value);
    }
    drain(request.items()).await
}
