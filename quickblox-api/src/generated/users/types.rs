// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `users`.

pub mod builder;
#[allow(unused_imports)]
use crate::types::*;

/// A new user. One of `login` and `email` is needed (an SDK also lets `phone` stand alone). The server trims trailing
/// blanks from every text except the password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateUserFields {
    /// Over 16 or not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age_over16: ::std::option::Option<bool>,
    /// Consent to sales activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_sales_activities: ::std::option::Option<bool>,
    /// Consent to statistics.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_statistics_analysis: ::std::option::Option<bool>,
    /// Picture of the user, a file uploaded before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob_id: ::std::option::Option<i64>,
    /// Any text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_data: ::std::option::Option<::std::string::String>,
    /// E-mail address, not yet taken. Needed where `login` is absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// Id in the caller's own system, not yet taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_user_id: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Facebook id, not yet taken.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub facebook_id: ::std::option::Option<::std::string::String>,
    /// Name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub full_name: ::std::option::Option<::std::string::String>,
    /// Login name, not yet taken. Needed where `email` is absent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<::std::string::String>,
    /// Contacts of the parents.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parents_contacts: ::std::option::Option<::std::string::String>,
    /// At least 8 letters, digits and punctuation characters.
    pub password: ::quickblox_api::wire::Secret,
    /// Phone number, kept as written.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    /// Tags, separated by commas, at most five. Returned under the name `user_tags`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_list: ::std::option::Option<::std::string::String>,
    /// Twitter id. No longer in the documentation's example.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub twitter_id: ::std::option::Option<::std::string::String>,
    /// Web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
}

impl CreateUserFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateUserFields {
        Default::default()
    }
}

/// The user to create, in an object of its own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateUserRequest {
    /// A new user. One of `login` and `email` is needed (an SDK also lets `phone` stand alone). The server trims trailing
    /// blanks from every text except the password.
    pub user: CreateUserFields,
}

impl CreateUserRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::CreateUserRequest {
        Default::default()
    }
}

/// What to change; a field that is absent stays as it is. The rules for a new user apply. Whether null or an empty
/// text clears a field is not known.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateUserFields {
    /// Over 16 or not.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age_over16: ::std::option::Option<bool>,
    /// Consent to sales activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_sales_activities: ::std::option::Option<bool>,
    /// Consent to statistics.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_statistics_analysis: ::std::option::Option<bool>,
    /// New picture, an uploaded file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob_id: ::std::option::Option<i64>,
    /// New custom text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_data: ::std::option::Option<::std::string::String>,
    /// New e-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// New id in the caller's own system. Sent as text, it comes back as a number where it is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_user_id: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// New Facebook id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub facebook_id: ::std::option::Option<::std::string::String>,
    /// New name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub full_name: ::std::option::Option<::std::string::String>,
    /// New login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<::std::string::String>,
    /// The password so far. Sent together with `password`, and only then.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub old_password: ::std::option::Option<::quickblox_api::wire::Secret>,
    /// Contacts of the parents.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parents_contacts: ::std::option::Option<::std::string::String>,
    /// New password, 8 characters or more. Sent together with `old_password`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<::quickblox_api::wire::Secret>,
    /// New phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    /// The tags from now on, separated by commas, five at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_list: ::std::option::Option<::std::string::String>,
    /// New Twitter id.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub twitter_id: ::std::option::Option<::std::string::String>,
    /// New web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
}

impl UpdateUserFields {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateUserFields {
        Default::default()
    }
}

/// The changes, in an object of their own.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateUserRequest {
    /// What to change; a field that is absent stays as it is. The rules for a new user apply. Whether null or an empty
    /// text clears a field is not known.
    pub user: UpdateUserFields,
}

impl UpdateUserRequest {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UpdateUserRequest {
        Default::default()
    }
}

/// A user of the application. `id` alone is always there: profiles of other users may lack e-mail address, full name,
/// Facebook id and phone where the application's settings restrict personal data (which of them is not certain), the
/// address book can return no more than `id` and `phone`, and fields come and go with the server's version. Passwords
/// are never returned.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct User {
    /// Whether the user is older than 16.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub age_over16: ::std::option::Option<bool>,
    /// Consent to being approached for sales.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_sales_activities: ::std::option::Option<bool>,
    /// Consent to statistical evaluation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_statistics_analysis: ::std::option::Option<bool>,
    /// File with the user's picture. Becomes null when that file is removed in the Dashboard.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blob_id: ::std::option::Option<i64>,
    /// When the user was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Free text of the application, often JSON written as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_data: ::std::option::Option<::std::string::String>,
    /// E-mail address, unique in the application.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    /// The user's id in the caller's own system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_user_id: ::std::option::Option<::quickblox_api::wire::NumberOrText>,
    /// Id at Facebook, digits as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub facebook_id: ::std::option::Option<::std::string::String>,
    /// Name for display.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub full_name: ::std::option::Option<::std::string::String>,
    /// Id of the user, given by the server.
    pub id: i64,
    /// Time of the user's latest request; null, it seems, before the first. An ISO date like the others, though the
    /// documentation calls it a timestamp.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_request_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    /// Login name, unique in the application. A user may have been created without one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login: ::std::option::Option<::std::string::String>,
    /// A number that no source explains. Sent until server version 3.18.04.1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_id: ::std::option::Option<i64>,
    /// How to reach the parents. Empty in everything that was seen.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parents_contacts: ::std::option::Option<::std::string::String>,
    /// Phone number as it was entered, with or without a leading `+`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    /// Id at Twitter's phone log-in, which was given up. Sent as long as `owner_id` was.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub twitter_digits_id: ::std::option::Option<::std::string::String>,
    /// Id at Twitter. Newer answers may leave it out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub twitter_id: ::std::option::Option<::std::string::String>,
    /// Time of the last change.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    /// Tags, separated by commas, as one text. Written under the name `tag_list`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_tags: ::std::option::Option<::std::string::String>,
    /// Address of a web page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub website: ::std::option::Option<::std::string::String>,
    /// Further fields, as the server sent them or shall get them.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl User {
    /// A builder that has no value yet.
    pub fn builder() -> builder::User {
        Default::default()
    }
}

/// One user, as most operations on users return them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserEnvelope {
    /// A user of the application. `id` alone is always there: profiles of other users may lack e-mail address, full name,
    /// Facebook id and phone where the application's settings restrict personal data (which of them is not certain), the
    /// address book can return no more than `id` and `phone`, and fields come and go with the server's version. Passwords
    /// are never returned.
    pub user: User,
}

impl UserEnvelope {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UserEnvelope {
        Default::default()
    }
}

/// One page of a list of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserPage {
    /// Number of this page, from 1.
    pub current_page: i32,
    /// The users of this page, each within an object of its own.
    pub items: ::std::vec::Vec<UserPageItem>,
    /// How many entries a page may have.
    pub per_page: i32,
    /// How many users match on all pages together.
    pub total_entries: i64,
}

impl UserPage {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UserPage {
        Default::default()
    }
}

/// An entry of a page of users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserPageItem {
    /// A user of the application. `id` alone is always there: profiles of other users may lack e-mail address, full name,
    /// Facebook id and phone where the application's settings restrict personal data (which of them is not certain), the
    /// address book can return no more than `id` and `phone`, and fields come and go with the server's version. Passwords
    /// are never returned.
    pub user: User,
}

impl UserPageItem {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UserPageItem {
        Default::default()
    }
}

/// A token for one user. Bare, with no `session` around it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UserToken {
    /// When the token stops working.
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// Session token of the user.
    pub token: ::quickblox_api::wire::Secret,
}

impl UserToken {
    /// A builder that has no value yet.
    pub fn builder() -> builder::UserToken {
        Default::default()
    }
}

impl crate::transport::Bounded for CreateUserFields {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("password", &self.password, Some(8), None)?;
        Ok(())
    }
}

impl crate::transport::Bounded for CreateUserRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::holds("user", &self.user)?;
        Ok(())
    }
}

impl crate::transport::Bounded for UpdateUserFields {
    fn check(&self) -> Result<(), String> {
        crate::transport::fits("password", &self.password, Some(8), None)?;
        Ok(())
    }
}

impl crate::transport::Bounded for UpdateUserRequest {
    fn check(&self) -> Result<(), String> {
        crate::transport::holds("user", &self.user)?;
        Ok(())
    }
}
