// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Models of module `users`.

use std::convert::Infallible;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use crate::wire;
use crate::call::{IntoField, given};

/// The fields of a new user. `login` or `email` is required. The server removes trailing spaces from every text except
/// the password.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateUserFields {
    /// Whether the user is over 16.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_over16: Option<bool>,
    /// Consent to sales activities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_sales_activities: Option<bool>,
    /// Consent to statistics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_statistics_analysis: Option<bool>,
    /// Id of the user's picture, a file that is already uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// Free text of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
    /// E-mail address, unique in the application. Required if `login` is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Id in the caller's own system, unique in the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_user_id: Option<wire::NumberOrText>,
    /// Facebook id, unique in the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook_id: Option<String>,
    /// Name for display.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// Login name, unique in the application. Required if `email` is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Contacts of the parents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents_contacts: Option<String>,
    /// Password of at least 8 characters: letters, digits and punctuation.
    pub password: wire::Secret,
    /// Phone number, stored as it is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Tags, separated by commas, at most 5. Responses return them as `user_tags`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<String>,
    /// Twitter id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter_id: Option<String>,
    /// URL of a web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl CreateUserFields {
    /// One with the required fields.
    pub fn new(password: impl Into<wire::Secret>) -> Self {
        Self {
            age_over16: None,
            allow_sales_activities: None,
            allow_statistics_analysis: None,
            blob_id: None,
            custom_data: None,
            email: None,
            external_user_id: None,
            facebook_id: None,
            full_name: None,
            login: None,
            parents_contacts: None,
            password: password.into(),
            phone: None,
            tag_list: None,
            twitter_id: None,
            website: None,
        }
    }

    /// Sets [`age_over16`](Self#structfield.age_over16).
    pub fn age_over16<K>(
        mut self,
        age_over16: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.age_over16 = given(age_over16);
        self
    }

    /// Sets [`allow_sales_activities`](Self#structfield.allow_sales_activities).
    pub fn allow_sales_activities<K>(
        mut self,
        allow_sales_activities: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.allow_sales_activities = given(allow_sales_activities);
        self
    }

    /// Sets [`allow_statistics_analysis`](Self#structfield.allow_statistics_analysis).
    pub fn allow_statistics_analysis<K>(
        mut self,
        allow_statistics_analysis: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.allow_statistics_analysis = given(allow_statistics_analysis);
        self
    }

    /// Sets [`blob_id`](Self#structfield.blob_id).
    pub fn blob_id<K>(
        mut self,
        blob_id: impl IntoField<i64, K, Error = Infallible>,
    ) -> Self {
        self.blob_id = given(blob_id);
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data<K>(
        mut self,
        custom_data: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.custom_data = given(custom_data);
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email<K>(
        mut self,
        email: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.email = given(email);
        self
    }

    /// Sets [`external_user_id`](Self#structfield.external_user_id).
    pub fn external_user_id<K>(
        mut self,
        external_user_id: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.external_user_id = given(external_user_id);
        self
    }

    /// Sets [`facebook_id`](Self#structfield.facebook_id).
    pub fn facebook_id<K>(
        mut self,
        facebook_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.facebook_id = given(facebook_id);
        self
    }

    /// Sets [`full_name`](Self#structfield.full_name).
    pub fn full_name<K>(
        mut self,
        full_name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.full_name = given(full_name);
        self
    }

    /// Sets [`login`](Self#structfield.login).
    pub fn login<K>(
        mut self,
        login: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.login = given(login);
        self
    }

    /// Sets [`parents_contacts`](Self#structfield.parents_contacts).
    pub fn parents_contacts<K>(
        mut self,
        parents_contacts: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.parents_contacts = given(parents_contacts);
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone<K>(
        mut self,
        phone: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.phone = given(phone);
        self
    }

    /// Sets [`tag_list`](Self#structfield.tag_list).
    pub fn tag_list<K>(
        mut self,
        tag_list: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.tag_list = given(tag_list);
        self
    }

    /// Sets [`twitter_id`](Self#structfield.twitter_id).
    pub fn twitter_id<K>(
        mut self,
        twitter_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.twitter_id = given(twitter_id);
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website<K>(
        mut self,
        website: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.website = given(website);
        self
    }
}

/// Envelope of the user to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateUserRequest {
    /// The fields of a new user. `login` or `email` is required. The server removes trailing spaces from every text except
    /// the password.
    pub user: CreateUserFields,
}

impl CreateUserRequest {
    /// One with the required fields.
    pub fn new(user: impl Into<CreateUserFields>) -> Self {
        Self { user: user.into() }
    }
}

/// The fields to change. An absent field keeps its value. The rules for a new user apply. Null or an empty text might
/// not clear a field.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateUserFields {
    /// Whether the user is over 16.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_over16: Option<bool>,
    /// Consent to sales activities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_sales_activities: Option<bool>,
    /// Consent to statistics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_statistics_analysis: Option<bool>,
    /// Id of the new picture, an uploaded file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_id: Option<i64>,
    /// New free text of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
    /// New e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// New id in the caller's own system. A number sent as text is returned as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_user_id: Option<wire::NumberOrText>,
    /// New Facebook id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook_id: Option<String>,
    /// New display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// New login name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
    /// Current password. Required with `password`, and sent only with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_password: Option<wire::Secret>,
    /// Contacts of the parents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parents_contacts: Option<String>,
    /// New password, at least 8 characters. Requires `old_password`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<wire::Secret>,
    /// New phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// New tags, separated by commas, at most 5. They replace the present tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<String>,
    /// New Twitter id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter_id: Option<String>,
    /// New URL of the web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl UpdateUserFields {
    /// One without a field.
    pub fn new() -> Self {
        Self {
            age_over16: None,
            allow_sales_activities: None,
            allow_statistics_analysis: None,
            blob_id: None,
            custom_data: None,
            email: None,
            external_user_id: None,
            facebook_id: None,
            full_name: None,
            login: None,
            old_password: None,
            parents_contacts: None,
            password: None,
            phone: None,
            tag_list: None,
            twitter_id: None,
            website: None,
        }
    }

    /// Sets [`age_over16`](Self#structfield.age_over16).
    pub fn age_over16<K>(
        mut self,
        age_over16: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.age_over16 = given(age_over16);
        self
    }

    /// Sets [`allow_sales_activities`](Self#structfield.allow_sales_activities).
    pub fn allow_sales_activities<K>(
        mut self,
        allow_sales_activities: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.allow_sales_activities = given(allow_sales_activities);
        self
    }

    /// Sets [`allow_statistics_analysis`](Self#structfield.allow_statistics_analysis).
    pub fn allow_statistics_analysis<K>(
        mut self,
        allow_statistics_analysis: impl IntoField<bool, K, Error = Infallible>,
    ) -> Self {
        self.allow_statistics_analysis = given(allow_statistics_analysis);
        self
    }

    /// Sets [`blob_id`](Self#structfield.blob_id).
    pub fn blob_id<K>(
        mut self,
        blob_id: impl IntoField<i64, K, Error = Infallible>,
    ) -> Self {
        self.blob_id = given(blob_id);
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data<K>(
        mut self,
        custom_data: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.custom_data = given(custom_data);
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email<K>(
        mut self,
        email: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.email = given(email);
        self
    }

    /// Sets [`external_user_id`](Self#structfield.external_user_id).
    pub fn external_user_id<K>(
        mut self,
        external_user_id: impl IntoField<wire::NumberOrText, K, Error = Infallible>,
    ) -> Self {
        self.external_user_id = given(external_user_id);
        self
    }

    /// Sets [`facebook_id`](Self#structfield.facebook_id).
    pub fn facebook_id<K>(
        mut self,
        facebook_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.facebook_id = given(facebook_id);
        self
    }

    /// Sets [`full_name`](Self#structfield.full_name).
    pub fn full_name<K>(
        mut self,
        full_name: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.full_name = given(full_name);
        self
    }

    /// Sets [`login`](Self#structfield.login).
    pub fn login<K>(
        mut self,
        login: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.login = given(login);
        self
    }

    /// Sets [`old_password`](Self#structfield.old_password).
    pub fn old_password<K>(
        mut self,
        old_password: impl IntoField<wire::Secret, K, Error = Infallible>,
    ) -> Self {
        self.old_password = given(old_password);
        self
    }

    /// Sets [`parents_contacts`](Self#structfield.parents_contacts).
    pub fn parents_contacts<K>(
        mut self,
        parents_contacts: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.parents_contacts = given(parents_contacts);
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password<K>(
        mut self,
        password: impl IntoField<wire::Secret, K, Error = Infallible>,
    ) -> Self {
        self.password = given(password);
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone<K>(
        mut self,
        phone: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.phone = given(phone);
        self
    }

    /// Sets [`tag_list`](Self#structfield.tag_list).
    pub fn tag_list<K>(
        mut self,
        tag_list: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.tag_list = given(tag_list);
        self
    }

    /// Sets [`twitter_id`](Self#structfield.twitter_id).
    pub fn twitter_id<K>(
        mut self,
        twitter_id: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.twitter_id = given(twitter_id);
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website<K>(
        mut self,
        website: impl IntoField<String, K, Error = Infallible>,
    ) -> Self {
        self.website = given(website);
        self
    }
}

/// Envelope of the changes to a user.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UpdateUserRequest {
    /// The fields to change. An absent field keeps its value. The rules for a new user apply. Null or an empty text might
    /// not clear a field.
    pub user: UpdateUserFields,
}

impl UpdateUserRequest {
    /// One with the required fields.
    pub fn new(user: impl Into<UpdateUserFields>) -> Self {
        Self { user: user.into() }
    }
}

/// A user of the application. Only `id` is always present. E-mail address, full name, Facebook id and phone of other
/// users may be missing if the application restricts personal data. The address book can return users with `id` and
/// `phone` only. Other fields depend on the server version. Passwords are never returned.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Whether the user is older than 16.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub age_over16: Option<bool>,
    /// Whether the user consents to sales activities.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub allow_sales_activities: Option<bool>,
    /// Whether the user consents to statistical analysis.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub allow_statistics_analysis: Option<bool>,
    /// Id of the file with the user's picture. Becomes null when that file is deleted in the Dashboard.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub blob_id: Option<i64>,
    /// When the user was created.
    pub created_at: Option<DateTime<Utc>>,
    /// Free text of the application, often JSON as text.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub custom_data: Option<String>,
    /// E-mail address, unique in the application.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub email: Option<String>,
    /// Id in the caller's own system.
    pub external_user_id: Option<wire::NumberOrText>,
    /// Facebook id, digits as text.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub facebook_id: Option<String>,
    /// Display name.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub full_name: Option<String>,
    /// Id of the user, assigned by the server.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub id: i64,
    /// Time of the user's last request, as an ISO date. May be null before the first request.
    pub last_request_at: Option<DateTime<Utc>>,
    /// Login name, unique in the application. A user may have none.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub login: Option<String>,
    /// A number without a specified meaning. Sent until server version 3.18.04.1.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub owner_id: Option<i64>,
    /// Contact details of the user's parents. May be empty.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub parents_contacts: Option<String>,
    /// Phone number as it was entered, with or without a leading `+`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub phone: Option<String>,
    /// Id at Twitter Digits, a discontinued phone login. Sent until server version 3.18.04.1, as `owner_id` was.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub twitter_digits_id: Option<String>,
    /// Twitter id. May be missing.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub twitter_id: Option<String>,
    /// Time of the last change.
    pub updated_at: Option<DateTime<Utc>>,
    /// Tags, separated by commas, as one text. Requests send them as `tag_list`.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub user_tags: Option<String>,
    /// URL of the user's web page.
    #[serde(default, deserialize_with = "crate::wire::lenient")]
    pub website: Option<String>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One user in an envelope; most operations on users return it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserEnvelope {
    /// A user of the application. Only `id` is always present. E-mail address, full name, Facebook id and phone of other
    /// users may be missing if the application restricts personal data. The address book can return users with `id` and
    /// `phone` only. Other fields depend on the server version. Passwords are never returned.
    pub user: User,
}

/// One page of a list of users.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserPage {
    /// Number of this page, from 1.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub current_page: i32,
    /// The users of this page, each wrapped in an object.
    #[serde(default, deserialize_with = "crate::wire::null_to_default")]
    pub items: Vec<UserPageItem>,
    /// Maximum number of entries on a page.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub per_page: i32,
    /// Number of matching users on all pages together.
    #[serde(deserialize_with = "crate::wire::lenient")]
    pub total_entries: i64,
}

/// An entry in a page of users.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserPageItem {
    /// A user of the application. Only `id` is always present. E-mail address, full name, Facebook id and phone of other
    /// users may be missing if the application restricts personal data. The address book can return users with `id` and
    /// `phone` only. Other fields depend on the server version. Passwords are never returned.
    pub user: User,
}

/// A session token for one user, not wrapped in a `session` object.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UserToken {
    /// When the token expires.
    pub expires_at: DateTime<Utc>,
    /// Session token of the user.
    pub token: wire::Secret,
}

impl crate::call::Bounded for CreateUserFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("password", &self.password, Some(8), None)?;
        Ok(())
    }
}

impl crate::call::Bounded for CreateUserRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("user", &self.user)?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateUserFields {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::fits("password", &self.password, Some(8), None)?;
        Ok(())
    }
}

impl crate::call::Bounded for UpdateUserRequest {
    fn check(&self) -> Result<(), crate::error::Invalid> {
        crate::call::holds("user", &self.user)?;
        Ok(())
    }
}
