// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! What the crate's own layers know of each operation.

use crate::Operation;
use crate::operation::{Auth, PageStyle, Pagination, SessionEffect, Status};

/// Every operation of the description, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    ADD_MESSAGE_REACTION,
    AI_ANSWER_ASSIST,
    AI_GATEWAY,
    AI_SUMMARIZE,
    AI_TRANSLATE,
    BULK_ADD_OCCUPANTS,
    BULK_REMOVE_OCCUPANTS,
    CREATE_CHILD_RECORD,
    CREATE_CLASS,
    CREATE_DIALOG,
    CREATE_EVENT,
    CREATE_FILE,
    CREATE_MESSAGE,
    CREATE_MULTI_RECORDS,
    CREATE_PUSH_TOKEN,
    CREATE_RECORD,
    CREATE_SESSION,
    CREATE_SUBSCRIPTION,
    CREATE_USER,
    CREATE_USER_TOKEN,
    DECLARE_FILE_UPLOADED,
    DELETE_DIALOG,
    DELETE_EVENT,
    DELETE_FILE,
    DELETE_MESSAGE,
    DELETE_PUSH_TOKEN,
    DELETE_RECORD_FILE,
    DELETE_RECORDS,
    DELETE_RECORDS_BY_CRITERIA,
    DELETE_SESSION,
    DELETE_SUBSCRIPTION,
    DELETE_USER,
    DELETE_USER_BY_EXTERNAL_ID,
    DOWNLOAD_FILE,
    DOWNLOAD_FILE_BY_ID,
    DOWNLOAD_RECORD_FILE,
    GET_ACCOUNT_SETTINGS,
    GET_ADDRESS_BOOK,
    GET_BLOB_OBJECT_ACCESS,
    GET_DIALOG,
    GET_EVENT_BY_ID,
    GET_EVENT_STATUS,
    GET_FILE,
    GET_MESSAGE_BY_ID,
    GET_NOTIFICATION_SETTINGS,
    GET_SESSION,
    GET_UNREAD_MESSAGES_COUNT,
    GET_USER,
    GET_USER_BY_EMAIL,
    GET_USER_BY_EXTERNAL_ID,
    GET_USER_BY_FACEBOOK_ID,
    GET_USER_BY_LOGIN,
    GET_USER_BY_PHONE,
    GET_USER_BY_TWITTER_DIGITS_ID,
    GET_USER_BY_TWITTER_ID,
    LIST_CHILD_RECORDS,
    LIST_DIALOGS,
    LIST_EVENTS,
    LIST_FILES,
    LIST_MESSAGE_REACTIONS,
    LIST_MESSAGES,
    LIST_PULL_EVENTS,
    LIST_RECORDS,
    LIST_RECORDS_BY_IDS,
    LIST_REGISTERED_USERS,
    LIST_SUBSCRIPTIONS,
    LIST_TAGGED_FILES,
    LIST_USERS,
    LIST_USERS_BY_FULL_NAME,
    LIST_USERS_BY_TAGS,
    LOG_IN,
    LOG_OUT,
    REMOVE_MESSAGE_REACTION,
    RESET_USER_PASSWORD,
    UPDATE_ALL_MESSAGES,
    UPDATE_DIALOG,
    UPDATE_EVENT,
    UPDATE_FILE,
    UPDATE_MESSAGE,
    UPDATE_MULTI_RECORDS,
    UPDATE_NOTIFICATION_SETTINGS,
    UPDATE_RECORD,
    UPDATE_RECORDS_BY_CRITERIA,
    UPDATE_USER,
    UPLOAD_ADDRESS_BOOK,
    UPLOAD_FILE,
    UPLOAD_RECORD_FILE,
];

pub(crate) const ADD_MESSAGE_REACTION: Operation = Operation {
    id: "add_message_reaction",
    method: "POST",
    path: "/chat/Message/{chat_message_id}/reactions.json",
    tag: "chat",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const AI_ANSWER_ASSIST: Operation = Operation {
    id: "ai_answer_assist",
    method: "POST",
    path: "/ai/ai_extensions/ai_answer_assist",
    tag: "ai",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const AI_GATEWAY: Operation = Operation {
    id: "ai_gateway",
    method: "POST",
    path: "/ai/ai_extensions/ai_gateway",
    tag: "ai",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const AI_SUMMARIZE: Operation = Operation {
    id: "ai_summarize",
    method: "POST",
    path: "/ai/ai_extensions/ai_summarize",
    tag: "ai",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const AI_TRANSLATE: Operation = Operation {
    id: "ai_translate",
    method: "POST",
    path: "/ai/ai_extensions/ai_translate",
    tag: "ai",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const BULK_ADD_OCCUPANTS: Operation = Operation {
    id: "bulk_add_occupants",
    method: "POST",
    path: "/chat/Dialogs/add_occupants.json",
    tag: "chat",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const BULK_REMOVE_OCCUPANTS: Operation = Operation {
    id: "bulk_remove_occupants",
    method: "POST",
    path: "/chat/Dialogs/remove_occupants.json",
    tag: "chat",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_CHILD_RECORD: Operation = Operation {
    id: "create_child_record",
    method: "POST",
    path: "/data/{class_name}/{parent_id}/{child_name}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_CLASS: Operation = Operation {
    id: "create_class",
    method: "POST",
    path: "/class.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_DIALOG: Operation = Operation {
    id: "create_dialog",
    method: "POST",
    path: "/chat/Dialog.json",
    tag: "chat",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_EVENT: Operation = Operation {
    id: "create_event",
    method: "POST",
    path: "/events.json",
    tag: "push",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_FILE: Operation = Operation {
    id: "create_file",
    method: "POST",
    path: "/blobs.json",
    tag: "content",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_MESSAGE: Operation = Operation {
    id: "create_message",
    method: "POST",
    path: "/chat/Message.json",
    tag: "chat",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_MULTI_RECORDS: Operation = Operation {
    id: "create_multi_records",
    method: "POST",
    path: "/data/{class_name}/multi.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_PUSH_TOKEN: Operation = Operation {
    id: "create_push_token",
    method: "POST",
    path: "/push_tokens.json",
    tag: "push",
    status: Status::Legacy,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_RECORD: Operation = Operation {
    id: "create_record",
    method: "POST",
    path: "/data/{class_name}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_SESSION: Operation = Operation {
    id: "create_session",
    method: "POST",
    path: "/session.json",
    tag: "auth",
    status: Status::Current,
    idempotent: false,
    auth: &[],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_SUBSCRIPTION: Operation = Operation {
    id: "create_subscription",
    method: "POST",
    path: "/subscriptions.json",
    tag: "push",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_USER: Operation = Operation {
    id: "create_user",
    method: "POST",
    path: "/users.json",
    tag: "users",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const CREATE_USER_TOKEN: Operation = Operation {
    id: "create_user_token",
    method: "POST",
    path: "/users/{user_id}/tokens",
    tag: "users",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DECLARE_FILE_UPLOADED: Operation = Operation {
    id: "declare_file_uploaded",
    method: "PUT",
    path: "/blobs/{blob_id}/complete.json",
    tag: "content",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_DIALOG: Operation = Operation {
    id: "delete_dialog",
    method: "DELETE",
    path: "/chat/Dialog/{dialog_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_EVENT: Operation = Operation {
    id: "delete_event",
    method: "DELETE",
    path: "/events/{event_id}.json",
    tag: "push",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_FILE: Operation = Operation {
    id: "delete_file",
    method: "DELETE",
    path: "/blobs/{blob_id}.json",
    tag: "content",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_MESSAGE: Operation = Operation {
    id: "delete_message",
    method: "DELETE",
    path: "/chat/Message/{chat_message_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_PUSH_TOKEN: Operation = Operation {
    id: "delete_push_token",
    method: "DELETE",
    path: "/push_tokens/{push_token_id}.json",
    tag: "push",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_RECORD_FILE: Operation = Operation {
    id: "delete_record_file",
    method: "DELETE",
    path: "/data/{class_name}/{record_id}/file.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_RECORDS: Operation = Operation {
    id: "delete_records",
    method: "DELETE",
    path: "/data/{class_name}/{record_id}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_RECORDS_BY_CRITERIA: Operation = Operation {
    id: "delete_records_by_criteria",
    method: "DELETE",
    path: "/data/{class_name}/by_criteria.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/x-www-form-urlencoded"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_SESSION: Operation = Operation {
    id: "delete_session",
    method: "DELETE",
    path: "/session.json",
    tag: "auth",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::Delete,
};

pub(crate) const DELETE_SUBSCRIPTION: Operation = Operation {
    id: "delete_subscription",
    method: "DELETE",
    path: "/subscriptions/{subscription_id}.json",
    tag: "push",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_USER: Operation = Operation {
    id: "delete_user",
    method: "DELETE",
    path: "/users/{user_id}.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DELETE_USER_BY_EXTERNAL_ID: Operation = Operation {
    id: "delete_user_by_external_id",
    method: "DELETE",
    path: "/users/external/{external_user_id}.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DOWNLOAD_FILE: Operation = Operation {
    id: "download_file",
    method: "GET",
    path: "/blobs/{uid}",
    tag: "content",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::Anonymous],
    media_type: None,
    response_media_type: Some("application/octet-stream"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DOWNLOAD_FILE_BY_ID: Operation = Operation {
    id: "download_file_by_id",
    method: "GET",
    path: "/blobs/{blob_id}/download.json",
    tag: "content",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::Anonymous],
    media_type: None,
    response_media_type: Some("application/octet-stream"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const DOWNLOAD_RECORD_FILE: Operation = Operation {
    id: "download_record_file",
    method: "GET",
    path: "/data/{class_name}/{record_id}/file.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/octet-stream"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_ACCOUNT_SETTINGS: Operation = Operation {
    id: "get_account_settings",
    method: "GET",
    path: "/account_settings.json",
    tag: "auth",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::AccountKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_ADDRESS_BOOK: Operation = Operation {
    id: "get_address_book",
    method: "GET",
    path: "/address_book.json",
    tag: "address_book",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_BLOB_OBJECT_ACCESS: Operation = Operation {
    id: "get_blob_object_access",
    method: "POST",
    path: "/blobs/{blob_id}/getblobobjectbyid.json",
    tag: "content",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_DIALOG: Operation = Operation {
    id: "get_dialog",
    method: "GET",
    path: "/chat/Dialog/{dialog_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_EVENT_BY_ID: Operation = Operation {
    id: "get_event_by_id",
    method: "GET",
    path: "/events/{event_id}.json",
    tag: "push",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_EVENT_STATUS: Operation = Operation {
    id: "get_event_status",
    method: "GET",
    path: "/events/{event_id}/status.json",
    tag: "push",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_FILE: Operation = Operation {
    id: "get_file",
    method: "GET",
    path: "/blobs/{blob_id}.json",
    tag: "content",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_MESSAGE_BY_ID: Operation = Operation {
    id: "get_message_by_id",
    method: "GET",
    path: "/chat/Message/{chat_message_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "get_notification_settings",
    method: "GET",
    path: "/chat/Dialog/{dialog_id}/notifications.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_SESSION: Operation = Operation {
    id: "get_session",
    method: "GET",
    path: "/session.json",
    tag: "auth",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_UNREAD_MESSAGES_COUNT: Operation = Operation {
    id: "get_unread_messages_count",
    method: "GET",
    path: "/chat/Message/unread.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER: Operation = Operation {
    id: "get_user",
    method: "GET",
    path: "/users/{user_id}.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_EMAIL: Operation = Operation {
    id: "get_user_by_email",
    method: "GET",
    path: "/users/by_email.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_EXTERNAL_ID: Operation = Operation {
    id: "get_user_by_external_id",
    method: "GET",
    path: "/users/external/{external_user_id}.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_FACEBOOK_ID: Operation = Operation {
    id: "get_user_by_facebook_id",
    method: "GET",
    path: "/users/by_facebook_id.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_LOGIN: Operation = Operation {
    id: "get_user_by_login",
    method: "GET",
    path: "/users/by_login.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_PHONE: Operation = Operation {
    id: "get_user_by_phone",
    method: "GET",
    path: "/users/phone.json",
    tag: "users",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_TWITTER_DIGITS_ID: Operation = Operation {
    id: "get_user_by_twitter_digits_id",
    method: "GET",
    path: "/users/by_twitter_digits_id.json",
    tag: "users",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const GET_USER_BY_TWITTER_ID: Operation = Operation {
    id: "get_user_by_twitter_id",
    method: "GET",
    path: "/users/by_twitter_id.json",
    tag: "users",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_CHILD_RECORDS: Operation = Operation {
    id: "list_child_records",
    method: "GET",
    path: "/data/{class_name}/{parent_id}/{child_name}.json",
    tag: "custom_objects",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_DIALOGS: Operation = Operation {
    id: "list_dialogs",
    method: "GET",
    path: "/chat/Dialog.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Offset,
        maximum: None,
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_EVENTS: Operation = Operation {
    id: "list_events",
    method: "GET",
    path: "/events.json",
    tag: "push",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Page,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_FILES: Operation = Operation {
    id: "list_files",
    method: "GET",
    path: "/blobs.json",
    tag: "content",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Page,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_MESSAGE_REACTIONS: Operation = Operation {
    id: "list_message_reactions",
    method: "GET",
    path: "/chat/Message/{chat_message_id}/reactions.json",
    tag: "chat",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_MESSAGES: Operation = Operation {
    id: "list_messages",
    method: "GET",
    path: "/chat/Message.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Offset,
        maximum: None,
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_PULL_EVENTS: Operation = Operation {
    id: "list_pull_events",
    method: "GET",
    path: "/pull_events.json",
    tag: "push",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_RECORDS: Operation = Operation {
    id: "list_records",
    method: "GET",
    path: "/data/{class_name}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Offset,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_RECORDS_BY_IDS: Operation = Operation {
    id: "list_records_by_ids",
    method: "GET",
    path: "/data/{class_name}/{record_id}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_REGISTERED_USERS: Operation = Operation {
    id: "list_registered_users",
    method: "GET",
    path: "/address_book/registered_users.json",
    tag: "address_book",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_SUBSCRIPTIONS: Operation = Operation {
    id: "list_subscriptions",
    method: "GET",
    path: "/subscriptions.json",
    tag: "push",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_TAGGED_FILES: Operation = Operation {
    id: "list_tagged_files",
    method: "GET",
    path: "/blobs/tagged.json",
    tag: "content",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const LIST_USERS: Operation = Operation {
    id: "list_users",
    method: "GET",
    path: "/users.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Page,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_USERS_BY_FULL_NAME: Operation = Operation {
    id: "list_users_by_full_name",
    method: "GET",
    path: "/users/by_full_name.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Page,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LIST_USERS_BY_TAGS: Operation = Operation {
    id: "list_users_by_tags",
    method: "GET",
    path: "/users/by_tags.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: Some("application/json"),
    pagination: Some(Pagination {
        style: PageStyle::Page,
        maximum: Some(100),
        items: "items",
    }),
    session: SessionEffect::None,
};

pub(crate) const LOG_IN: Operation = Operation {
    id: "log_in",
    method: "POST",
    path: "/login.json",
    tag: "auth",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::LogIn,
};

pub(crate) const LOG_OUT: Operation = Operation {
    id: "log_out",
    method: "DELETE",
    path: "/login.json",
    tag: "auth",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::LogOut,
};

pub(crate) const REMOVE_MESSAGE_REACTION: Operation = Operation {
    id: "remove_message_reaction",
    method: "DELETE",
    path: "/chat/Message/{chat_message_id}/reactions.json",
    tag: "chat",
    status: Status::SdkOnly,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const RESET_USER_PASSWORD: Operation = Operation {
    id: "reset_user_password",
    method: "GET",
    path: "/users/password/reset.json",
    tag: "users",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: None,
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_ALL_MESSAGES: Operation = Operation {
    id: "update_all_messages",
    method: "PUT",
    path: "/chat/Message.json",
    tag: "chat",
    status: Status::Legacy,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_DIALOG: Operation = Operation {
    id: "update_dialog",
    method: "PUT",
    path: "/chat/Dialog/{dialog_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_EVENT: Operation = Operation {
    id: "update_event",
    method: "PUT",
    path: "/events/{event_id}.json",
    tag: "push",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_FILE: Operation = Operation {
    id: "update_file",
    method: "PUT",
    path: "/blobs/{blob_id}.json",
    tag: "content",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_MESSAGE: Operation = Operation {
    id: "update_message",
    method: "PUT",
    path: "/chat/Message/{chat_message_id}.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_MULTI_RECORDS: Operation = Operation {
    id: "update_multi_records",
    method: "PUT",
    path: "/data/{class_name}/multi.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_NOTIFICATION_SETTINGS: Operation = Operation {
    id: "update_notification_settings",
    method: "PUT",
    path: "/chat/Dialog/{dialog_id}/notifications.json",
    tag: "chat",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_RECORD: Operation = Operation {
    id: "update_record",
    method: "PUT",
    path: "/data/{class_name}/{record_id}.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_RECORDS_BY_CRITERIA: Operation = Operation {
    id: "update_records_by_criteria",
    method: "PUT",
    path: "/data/{class_name}/by_criteria.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPDATE_USER: Operation = Operation {
    id: "update_user",
    method: "PUT",
    path: "/users/{user_id}.json",
    tag: "users",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPLOAD_ADDRESS_BOOK: Operation = Operation {
    id: "upload_address_book",
    method: "POST",
    path: "/address_book.json",
    tag: "address_book",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken],
    media_type: Some("application/json"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPLOAD_FILE: Operation = Operation {
    id: "upload_file",
    method: "POST",
    path: "/blobs/{blob_id}/upload/",
    tag: "content",
    status: Status::Current,
    idempotent: false,
    auth: &[Auth::SessionToken, Auth::Anonymous],
    media_type: Some("multipart/form-data"),
    response_media_type: None,
    pagination: None,
    session: SessionEffect::None,
};

pub(crate) const UPLOAD_RECORD_FILE: Operation = Operation {
    id: "upload_record_file",
    method: "POST",
    path: "/data/{class_name}/{record_id}/file.json",
    tag: "custom_objects",
    status: Status::Current,
    idempotent: true,
    auth: &[Auth::SessionToken, Auth::ApiKey, Auth::ApiKeyOnBehalfOf],
    media_type: Some("multipart/form-data"),
    response_media_type: Some("application/json"),
    pagination: None,
    session: SessionEffect::None,
};
