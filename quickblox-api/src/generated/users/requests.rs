// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Requests of module `users`.

use std::fmt::Display;
use progenitor_client::{QueryParam, encode_path};
use reqwest::RequestBuilder;
use reqwest::header::ACCEPT;
use crate::{Client, Error, Operation, ResponseValue, wire};
use crate::call::{Call, IntoField, Limited};
use crate::generated::{operations, types};
use crate::paging::{ItemStream, Measure, PageStream, Paged, Window};

impl Client {
    /// Create a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateUser`](crate::requests::CreateUser).
    pub fn create_user(&self) -> CreateUser {
        let call = Call::new(self, &operations::CREATE_USER);
        CreateUser {
            call,
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
            password: None,
            phone: None,
            tag_list: None,
            twitter_id: None,
            website: None,
        }
    }

    /// Create a session token for a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`CreateUserToken`](crate::requests::CreateUserToken).
    pub fn create_user_token(
        &self,
        user_id: impl TryInto<i64, Error: Display>,
    ) -> CreateUserToken {
        let mut call = Call::new(self, &operations::CREATE_USER_TOKEN);
        let user_id = call.argument("user_id", user_id);
        call.within("user_id", &user_id, Some(1), None);
        CreateUserToken { call, user_id }
    }

    /// Delete a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteUser`](crate::requests::DeleteUser).
    pub fn delete_user(&self, user_id: impl TryInto<i64, Error: Display>) -> DeleteUser {
        let mut call = Call::new(self, &operations::DELETE_USER);
        let user_id = call.argument("user_id", user_id);
        call.within("user_id", &user_id, Some(1), None);
        DeleteUser { call, user_id }
    }

    /// Delete a user by external id.
    ///
    /// Fields, limits, credentials, errors and an example: [`DeleteUserByExternalId`](crate::requests::DeleteUserByExternalId).
    pub fn delete_user_by_external_id(
        &self,
        external_user_id: impl TryInto<String, Error: Display>,
    ) -> DeleteUserByExternalId {
        let mut call = Call::new(self, &operations::DELETE_USER_BY_EXTERNAL_ID);
        let external_user_id = call.segment("external_user_id", external_user_id);
        DeleteUserByExternalId {
            call,
            external_user_id,
        }
    }

    /// Get a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUser`](crate::requests::GetUser).
    pub fn get_user(&self, user_id: impl TryInto<i64, Error: Display>) -> GetUser {
        let mut call = Call::new(self, &operations::GET_USER);
        let user_id = call.argument("user_id", user_id);
        call.within("user_id", &user_id, Some(1), None);
        GetUser { call, user_id }
    }

    /// Get a user by e-mail address.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByEmail`](crate::requests::GetUserByEmail).
    pub fn get_user_by_email(
        &self,
        email: impl TryInto<String, Error: Display>,
    ) -> GetUserByEmail {
        let mut call = Call::new(self, &operations::GET_USER_BY_EMAIL);
        let email = call.argument("email", email);
        GetUserByEmail { call, email }
    }

    /// Get a user by external id.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByExternalId`](crate::requests::GetUserByExternalId).
    pub fn get_user_by_external_id(
        &self,
        external_user_id: impl TryInto<String, Error: Display>,
    ) -> GetUserByExternalId {
        let mut call = Call::new(self, &operations::GET_USER_BY_EXTERNAL_ID);
        let external_user_id = call.segment("external_user_id", external_user_id);
        GetUserByExternalId {
            call,
            external_user_id,
        }
    }

    /// Get a user by Facebook id.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByFacebookId`](crate::requests::GetUserByFacebookId).
    pub fn get_user_by_facebook_id(
        &self,
        facebook_id: impl TryInto<String, Error: Display>,
    ) -> GetUserByFacebookId {
        let mut call = Call::new(self, &operations::GET_USER_BY_FACEBOOK_ID);
        let facebook_id = call.argument("facebook_id", facebook_id);
        GetUserByFacebookId {
            call,
            facebook_id,
        }
    }

    /// Get a user by login.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByLogin`](crate::requests::GetUserByLogin).
    pub fn get_user_by_login(
        &self,
        login: impl TryInto<String, Error: Display>,
    ) -> GetUserByLogin {
        let mut call = Call::new(self, &operations::GET_USER_BY_LOGIN);
        let login = call.argument("login", login);
        GetUserByLogin { call, login }
    }

    /// Get a user by phone number.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByPhone`](crate::requests::GetUserByPhone).
    pub fn get_user_by_phone(
        &self,
        phone: impl TryInto<String, Error: Display>,
    ) -> GetUserByPhone {
        let mut call = Call::new(self, &operations::GET_USER_BY_PHONE);
        let phone = call.argument("phone", phone);
        GetUserByPhone { call, phone }
    }

    /// Get a user by Twitter Digits id.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByTwitterDigitsId`](crate::requests::GetUserByTwitterDigitsId).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn get_user_by_twitter_digits_id(
        &self,
        twitter_digits_id: impl TryInto<String, Error: Display>,
    ) -> GetUserByTwitterDigitsId {
        let mut call = Call::new(self, &operations::GET_USER_BY_TWITTER_DIGITS_ID);
        let twitter_digits_id = call.argument("twitter_digits_id", twitter_digits_id);
        GetUserByTwitterDigitsId {
            call,
            twitter_digits_id,
        }
    }

    /// Get a user by Twitter id.
    ///
    /// Fields, limits, credentials, errors and an example: [`GetUserByTwitterId`](crate::requests::GetUserByTwitterId).
    #[deprecated = "legacy: no longer in the documentation of the API"]
    pub fn get_user_by_twitter_id(
        &self,
        twitter_id: impl TryInto<String, Error: Display>,
    ) -> GetUserByTwitterId {
        let mut call = Call::new(self, &operations::GET_USER_BY_TWITTER_ID);
        let twitter_id = call.argument("twitter_id", twitter_id);
        GetUserByTwitterId {
            call,
            twitter_id,
        }
    }

    /// List users.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListUsers`](crate::requests::ListUsers).
    pub fn list_users(&self) -> ListUsers {
        let call = Call::new(self, &operations::LIST_USERS);
        ListUsers {
            call,
            filter: None,
            order: None,
            page: None,
            per_page: None,
        }
    }

    /// List users by full name.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListUsersByFullName`](crate::requests::ListUsersByFullName).
    pub fn list_users_by_full_name(
        &self,
        full_name: impl TryInto<String, Error: Display>,
    ) -> ListUsersByFullName {
        let mut call = Call::new(self, &operations::LIST_USERS_BY_FULL_NAME);
        let full_name = call.argument("full_name", full_name);
        call.within("full_name", &full_name, Some(3), None);
        ListUsersByFullName {
            call,
            full_name,
            page: None,
            per_page: None,
        }
    }

    /// List users by tags.
    ///
    /// Fields, limits, credentials, errors and an example: [`ListUsersByTags`](crate::requests::ListUsersByTags).
    pub fn list_users_by_tags(
        &self,
        tags: impl TryInto<String, Error: Display>,
    ) -> ListUsersByTags {
        let mut call = Call::new(self, &operations::LIST_USERS_BY_TAGS);
        let tags = call.argument("tags", tags);
        ListUsersByTags {
            call,
            tags,
            page: None,
            per_page: None,
        }
    }

    /// Send an e-mail for resetting the password.
    ///
    /// Fields, limits, credentials, errors and an example: [`ResetUserPassword`](crate::requests::ResetUserPassword).
    pub fn reset_user_password(
        &self,
        email: impl TryInto<String, Error: Display>,
    ) -> ResetUserPassword {
        let mut call = Call::new(self, &operations::RESET_USER_PASSWORD);
        let email = call.argument("email", email);
        ResetUserPassword { call, email }
    }

    /// Update a user.
    ///
    /// Fields, limits, credentials, errors and an example: [`UpdateUser`](crate::requests::UpdateUser).
    pub fn update_user(&self, user_id: impl TryInto<i64, Error: Display>) -> UpdateUser {
        let mut call = Call::new(self, &operations::UPDATE_USER);
        let user_id = call.argument("user_id", user_id);
        call.within("user_id", &user_id, Some(1), None);
        UpdateUser {
            call,
            user_id,
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
}

/// Create a user.
///
/// Made by [`Client::create_user`](crate::Client::create_user).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .create_user()
///     .custom_data("lead of marketing team")
///     .email("peter@example.com")
///     .facebook_id("8887366")
///     .full_name("Peter Smith")
///     .login("Peter")
///     .password("!Peter009")
///     .phone("+73123555")
///     .tag_list("marketing,seo")
///     .website("https://example.com")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a user (sign-up). Accepts a session token or an API key. The Dashboard can forbid sign-up with an
/// application session. `password` is required, and `login` or `email`. Login, e-mail address, Facebook id and
/// external user id must be unique in the application.
///
/// If the application requires confirmed e-mail addresses, the server sends the user a confirmation e-mail. The user
/// cannot log in before confirming the address. The server also accepts a form body with names such as `user[login]`.
///
/// # Request
///
/// `POST /users.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `201`: The created user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: A value is missing, already taken or malformed. The messages are listed under the name of the field, or under `base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-user>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUser {
    call: Call,
    age_over16: Option<bool>,
    allow_sales_activities: Option<bool>,
    allow_statistics_analysis: Option<bool>,
    blob_id: Option<i64>,
    custom_data: Option<String>,
    email: Option<String>,
    external_user_id: Option<wire::NumberOrText>,
    facebook_id: Option<String>,
    full_name: Option<String>,
    login: Option<String>,
    parents_contacts: Option<String>,
    password: Option<wire::Secret>,
    phone: Option<String>,
    tag_list: Option<String>,
    twitter_id: Option<String>,
    website: Option<String>,
}

impl CreateUser {
    /// `age_over16`: Whether the user is over 16.
    pub fn age_over16<K>(mut self, age_over16: impl IntoField<bool, K>) -> Self {
        self.call.set("age_over16", &mut self.age_over16, age_over16);
        self
    }

    /// `allow_sales_activities`: Consent to sales activities.
    pub fn allow_sales_activities<K>(
        mut self,
        allow_sales_activities: impl IntoField<bool, K>,
    ) -> Self {
        self.call
            .set(
                "allow_sales_activities",
                &mut self.allow_sales_activities,
                allow_sales_activities,
            );
        self
    }

    /// `allow_statistics_analysis`: Consent to statistics.
    pub fn allow_statistics_analysis<K>(
        mut self,
        allow_statistics_analysis: impl IntoField<bool, K>,
    ) -> Self {
        self.call
            .set(
                "allow_statistics_analysis",
                &mut self.allow_statistics_analysis,
                allow_statistics_analysis,
            );
        self
    }

    /// `blob_id`: Id of the user's picture, a file that is already uploaded.
    pub fn blob_id<K>(mut self, blob_id: impl IntoField<i64, K>) -> Self {
        self.call.set("blob_id", &mut self.blob_id, blob_id);
        self
    }

    /// `custom_data`: Free text of the application.
    pub fn custom_data<K>(mut self, custom_data: impl IntoField<String, K>) -> Self {
        self.call.set("custom_data", &mut self.custom_data, custom_data);
        self
    }

    /// `email`: E-mail address, unique in the application. Required if `login` is absent.
    pub fn email<K>(mut self, email: impl IntoField<String, K>) -> Self {
        self.call.set("email", &mut self.email, email);
        self
    }

    /// `external_user_id`: Id in the caller's own system, unique in the application.
    pub fn external_user_id<K>(
        mut self,
        external_user_id: impl IntoField<wire::NumberOrText, K>,
    ) -> Self {
        self.call.set("external_user_id", &mut self.external_user_id, external_user_id);
        self
    }

    /// `facebook_id`: Facebook id, unique in the application.
    pub fn facebook_id<K>(mut self, facebook_id: impl IntoField<String, K>) -> Self {
        self.call.set("facebook_id", &mut self.facebook_id, facebook_id);
        self
    }

    /// `full_name`: Name for display.
    pub fn full_name<K>(mut self, full_name: impl IntoField<String, K>) -> Self {
        self.call.set("full_name", &mut self.full_name, full_name);
        self
    }

    /// `login`: Login name, unique in the application. Required if `email` is absent.
    pub fn login<K>(mut self, login: impl IntoField<String, K>) -> Self {
        self.call.set("login", &mut self.login, login);
        self
    }

    /// `parents_contacts`: Contacts of the parents.
    pub fn parents_contacts<K>(
        mut self,
        parents_contacts: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("parents_contacts", &mut self.parents_contacts, parents_contacts);
        self
    }

    /// `password`: Password of at least 8 characters: letters, digits and punctuation.
    ///
    /// Required.
    pub fn password<K>(mut self, password: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("password", &mut self.password, password);
        self
    }

    /// `phone`: Phone number, stored as it is sent.
    pub fn phone<K>(mut self, phone: impl IntoField<String, K>) -> Self {
        self.call.set("phone", &mut self.phone, phone);
        self
    }

    /// `tag_list`: Tags, separated by commas, at most 5. Responses return them as `user_tags`.
    pub fn tag_list<K>(mut self, tag_list: impl IntoField<String, K>) -> Self {
        self.call.set("tag_list", &mut self.tag_list, tag_list);
        self
    }

    /// `twitter_id`: Twitter id.
    pub fn twitter_id<K>(mut self, twitter_id: impl IntoField<String, K>) -> Self {
        self.call.set("twitter_id", &mut self.twitter_id, twitter_id);
        self
    }

    /// `website`: URL of a web page.
    pub fn website<K>(mut self, website: impl IntoField<String, K>) -> Self {
        self.call.set("website", &mut self.website, website);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::CreateUserRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::CreateUserRequest>(body) {
            let body = body.user;
            self.age_over16 = body.age_over16;
            self.allow_sales_activities = body.allow_sales_activities;
            self.allow_statistics_analysis = body.allow_statistics_analysis;
            self.blob_id = body.blob_id;
            self.custom_data = body.custom_data;
            self.email = body.email;
            self.external_user_id = body.external_user_id;
            self.facebook_id = body.facebook_id;
            self.full_name = body.full_name;
            self.login = body.login;
            self.parents_contacts = body.parents_contacts;
            self.password = Some(body.password);
            self.phone = body.phone;
            self.tag_list = body.tag_list;
            self.twitter_id = body.twitter_id;
            self.website = body.website;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let body = types::CreateUserRequest {
            user: self
                .call
                .bounded(types::CreateUserFields {
                    age_over16: self.age_over16,
                    allow_sales_activities: self.allow_sales_activities,
                    allow_statistics_analysis: self.allow_statistics_analysis,
                    blob_id: self.blob_id,
                    custom_data: self.custom_data,
                    email: self.email,
                    external_user_id: self.external_user_id,
                    facebook_id: self.facebook_id,
                    full_name: self.full_name,
                    login: self.login,
                    parents_contacts: self.parents_contacts,
                    password: self.call.required("password", self.password)?,
                    phone: self.phone,
                    tag_list: self.tag_list,
                    twitter_id: self.twitter_id,
                    website: self.website,
                })?,
        };
        let request = self
            .call
            .http()
            .post(format!("{}/users.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}

/// Create a session token for a user.
///
/// Made by [`Client::create_user_token`](crate::Client::create_user_token).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.create_user_token(123).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Creates a session token for any user of the application, without the user's password. Requires an API key; a
/// session token in the same request has no effect. The request has no body, and the path has no `.json` suffix. The
/// response is not wrapped in a `session` object.
///
/// # Request
///
/// `POST /users/{user_id}/tokens`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `user_id`: Id of the user.
///
/// # Credentials
///
/// An API key.
///
/// # Response
///
/// - `201`: The created token.
///
/// # Errors
///
/// - `401`: The API key is invalid. The messages are listed under `errors.base`.
/// - `404`: The user probably does not exist. Messages are listed under `errors.base`.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/create-token-with-api-key>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct CreateUserToken {
    call: Call,
    user_id: Option<i64>,
}

impl CreateUserToken {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserToken>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let user_id = encode_path(
            &self.call.required("user_id", self.user_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .post(format!("{}/users/{user_id}/tokens", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Delete a user.
///
/// Made by [`Client::delete_user`](crate::Client::delete_user).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_user(36).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes a user by QuickBlox user id and removes the user from all dialogs. Requires a user session or an API key.
/// Users may delete themselves; the account owner may delete any user.
///
/// # Request
///
/// `DELETE /users/{user_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `user_id`: Id of the user.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user is deleted. The body is empty.
///
/// # Errors
///
/// - `400`: The request is malformed. The body has a `code` and a `message`.
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The caller lacks the permission for this operation.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-user>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteUser {
    call: Call,
    user_id: Option<i64>,
}

impl DeleteUser {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let user_id = encode_path(
            &self.call.required("user_id", self.user_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(format!("{}/users/{user_id}.json", self.call.base_url()));
        Ok((self.call, request))
    }
}

/// Delete a user by external id.
///
/// Made by [`Client::delete_user_by_external_id`](crate::Client::delete_user_by_external_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.delete_user_by_external_id("697").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Deletes the user with this id in the caller's own system. Rights and side effects are those of `delete_user`.
///
/// # Request
///
/// `DELETE /users/external/{external_user_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `external_user_id`: Id in the caller's own system.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user is deleted. The response has no body.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/delete-user-by-external-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct DeleteUserByExternalId {
    call: Call,
    external_user_id: Option<String>,
}

impl DeleteUserByExternalId {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let external_user_id = encode_path(
            &self.call.required("external_user_id", self.external_user_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .delete(
                format!(
                    "{}/users/external/{external_user_id}.json", self.call.base_url()
                ),
            );
        Ok((self.call, request))
    }
}

/// Get a user.
///
/// Made by [`Client::get_user`](crate::Client::get_user).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user(96752798).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns one user by QuickBlox user id. Requires a user session or an API key. Some fields of other users may be
/// missing.
///
/// # Request
///
/// `GET /users/{user_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `user_id`: Id of the user.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-user-by-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUser {
    call: Call,
    user_id: Option<i64>,
}

impl GetUser {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let user_id = encode_path(
            &self.call.required("user_id", self.user_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(format!("{}/users/{user_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get a user by e-mail address.
///
/// Made by [`Client::get_user_by_email`](crate::Client::get_user_by_email).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_email("peter@example.com").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the one user with this e-mail address. Requires a user session or an API key.
///
/// # Request
///
/// `GET /users/by_email.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `email`: E-mail address to look up.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-user-by-email>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByEmail {
    call: Call,
    email: Option<String>,
}

impl GetUserByEmail {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let email = self.call.required("email", self.email)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_email.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("email", &email));
        Ok((self.call, request))
    }
}

/// Get a user by external id.
///
/// Made by [`Client::get_user_by_external_id`](crate::Client::get_user_by_external_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_external_id("133712").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the user with this id in the caller's own system. Requires a user session or an API key.
///
/// # Request
///
/// `GET /users/external/{external_user_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `external_user_id`: Id in the caller's own system.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/get-user-by-external-user-id>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByExternalId {
    call: Call,
    external_user_id: Option<String>,
}

impl GetUserByExternalId {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let external_user_id = encode_path(
            &self.call.required("external_user_id", self.external_user_id)?.to_string(),
        );
        let request = self
            .call
            .http()
            .get(
                format!(
                    "{}/users/external/{external_user_id}.json", self.call.base_url()
                ),
            )
            .header(ACCEPT, "application/json");
        Ok((self.call, request))
    }
}

/// Get a user by Facebook id.
///
/// Made by [`Client::get_user_by_facebook_id`](crate::Client::get_user_by_facebook_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_facebook_id("8887366").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the one user with this Facebook id. Requires a user session or an API key.
///
/// # Request
///
/// `GET /users/by_facebook_id.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `facebook_id`: Facebook id, digits as text.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/user-model>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByFacebookId {
    call: Call,
    facebook_id: Option<String>,
}

impl GetUserByFacebookId {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let facebook_id = self.call.required("facebook_id", self.facebook_id)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_facebook_id.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("facebook_id", &facebook_id));
        Ok((self.call, request))
    }
}

/// Get a user by login.
///
/// Made by [`Client::get_user_by_login`](crate::Client::get_user_by_login).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_login("Peter").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the one user with this login, not a list. Requires a user session or an API key.
///
/// # Request
///
/// `GET /users/by_login.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `login`: Login name to look up.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/user-model>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByLogin {
    call: Call,
    login: Option<String>,
}

impl GetUserByLogin {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let login = self.call.required("login", self.login)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_login.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("login", &login));
        Ok((self.call, request))
    }
}

/// Get a user by phone number.
///
/// Made by [`Client::get_user_by_phone`](crate::Client::get_user_by_phone).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_phone("1133445566").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the one user with this phone number. The path is `phone`, not `by_phone`. Not every server supports it.
///
/// # Request
///
/// `GET /users/phone.json`. Not part of the published API; the official SDKs send it. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `phone`: Phone number to look up.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByPhone {
    call: Call,
    phone: Option<String>,
}

impl GetUserByPhone {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let phone = self.call.required("phone", self.phone)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/phone.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("phone", &phone));
        Ok((self.call, request))
    }
}

/// Get a user by Twitter Digits id.
///
/// Made by [`Client::get_user_by_twitter_digits_id`](crate::Client::get_user_by_twitter_digits_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_twitter_digits_id("23434883956766").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returned the user with this Twitter Digits id. Legacy; the server removed it in 2018, in the versions 3.18.02.1
/// and 3.18.04.1.
///
/// # Request
///
/// `GET /users/by_twitter_digits_id.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `twitter_digits_id`: Twitter Digits id.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByTwitterDigitsId {
    call: Call,
    twitter_digits_id: Option<String>,
}

impl GetUserByTwitterDigitsId {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let twitter_digits_id = self
            .call
            .required("twitter_digits_id", self.twitter_digits_id)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_twitter_digits_id.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("twitter_digits_id", &twitter_digits_id));
        Ok((self.call, request))
    }
}

/// Get a user by Twitter id.
///
/// Made by [`Client::get_user_by_twitter_id`](crate::Client::get_user_by_twitter_id).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.get_user_by_twitter_id("9982366").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the one user with this Twitter id. Legacy; not every server supports it.
///
/// # Request
///
/// `GET /users/by_twitter_id.json`. Legacy: may stop working. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `twitter_id`: Twitter id, digits as text.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct GetUserByTwitterId {
    call: Call,
    twitter_id: Option<String>,
}

impl GetUserByTwitterId {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let twitter_id = self.call.required("twitter_id", self.twitter_id)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_twitter_id.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("twitter_id", &twitter_id));
        Ok((self.call, request))
    }
}

/// List users.
///
/// Made by [`Client::list_users`](crate::Client::list_users).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_users().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Returns the users of the application page by page: all users, or those that match every `filter[]`. Requires a
/// user session or an API key; with an API key, `On-Behalf-Of` can name the user to act for. Listing can be disabled
/// for an application in the Dashboard.
///
/// A filter is one text of the form `type field operator value`, with a space between the four parts. `type` is
/// `number`, `string` or `date`. Dates are ISO dates with or without a time. Three filters:
///
/// - `number id in 22,33`
/// - `date last_request_at ge 2019-05-23T18:07:19Z`
/// - `string login eq Peter`
///
/// | operator | matches | fields |
/// |---|---|---|
/// | `eq`, `ne` | equal, not equal | ordered fields, and `full_name`, `email`, `login`, `phone` |
/// | `in` | any value of a comma-separated list | the same as for `eq` |
/// | `gt`, `lt` | greater, less | ordered fields |
/// | `ge`, `le` | greater or equal, less or equal | ordered fields |
/// | `between` | a value between two values separated by a comma | ordered fields |
///
/// The ordered fields are `id`, `external_user_id`, `facebook_id`, `created_at`, `updated_at` and `last_request_at`.
/// Not every server supports filters on `website` and `twitter_id`.
///
/// The server silently ignores a condition outside `filter[]`, such as `id[ne]=1`. If no user matches, the response
/// may be an empty page or status 404.
///
/// # Request
///
/// `GET /users.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Credentials
///
/// A session, or an API key, or an API key on behalf of a user.
///
/// # Response
///
/// - `200`: A page of users.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: Listing users is probably disabled for the application.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-users>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUsers {
    call: Call,
    filter: Option<Vec<String>>,
    order: Option<String>,
    page: Option<i32>,
    per_page: Option<i32>,
}

impl ListUsers {
    /// `filter[]`: Conditions, one text each; all of them must hold. Sent as a repeated key.
    pub fn filter<K>(mut self, filter: impl IntoField<Vec<String>, K>) -> Self {
        self.call.set("filter[]", &mut self.filter, filter);
        self
    }

    /// `order`: Sort order, one text of the form `direction type field`. `direction` is `asc` or `desc`. `field` is `id`,
    /// `full_name`, `email`, `login`, `phone`, `website`, `created_at` or `updated_at`. Not every server supports
    /// sorting by `last_request_at`, `external_user_id`, `twitter_id` and `facebook_id`.
    pub fn order<K>(mut self, order: impl IntoField<String, K>) -> Self {
        self.call.set("order", &mut self.order, order);
        self
    }

    /// `page`: Number of the page, starting at 1. The default is 1.
    pub fn page<K>(mut self, page: impl IntoField<i32, K>) -> Self {
        self.call.set("page", &mut self.page, page);
        self.call.within("page", &self.page, Some(1), None);
        self
    }

    /// `per_page`: Number of entries on one page, at most 100 (more on Enterprise servers only). The default is 10.
    pub fn per_page<K>(mut self, per_page: impl IntoField<i32, K>) -> Self {
        self.call.set("per_page", &mut self.per_page, per_page);
        self.call.within("per_page", &self.per_page, Some(1), Some(100));
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let request = self
            .call
            .http()
            .get(format!("{}/users.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("filter[]", &self.filter))
            .query(&QueryParam::new("order", &self.order))
            .query(&QueryParam::new("page", &self.page))
            .query(&QueryParam::new("per_page", &self.per_page));
        Ok((self.call, request))
    }
}

impl Paged for ListUsers {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static Operation = &operations::LIST_USERS;
    fn window(&self) -> Window {
        Window {
            position: self.page.map(i64::from),
            size: self.per_page.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.page(position).per_page(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.per_page),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// List users by full name.
///
/// Made by [`Client::list_users_by_full_name`](crate::Client::list_users_by_full_name).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_users_by_full_name("Alex Miller").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Searches the users of the application by full name. Requires a user session or an API key. A part of the name
/// might not match. If no user matches, the response may be an empty page or status 404.
///
/// # Request
///
/// `GET /users/by_full_name.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Arguments
///
/// - `full_name`: Full name to search for, at least 3 characters.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: One page of the users with this name.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-users-by-full-name>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUsersByFullName {
    call: Call,
    full_name: Option<String>,
    page: Option<i32>,
    per_page: Option<i32>,
}

impl ListUsersByFullName {
    /// `page`: Number of the page, starting at 1. The default is 1.
    pub fn page<K>(mut self, page: impl IntoField<i32, K>) -> Self {
        self.call.set("page", &mut self.page, page);
        self.call.within("page", &self.page, Some(1), None);
        self
    }

    /// `per_page`: Number of entries on one page, at most 100 (more on Enterprise servers only). The default is 10.
    pub fn per_page<K>(mut self, per_page: impl IntoField<i32, K>) -> Self {
        self.call.set("per_page", &mut self.per_page, per_page);
        self.call.within("per_page", &self.per_page, Some(1), Some(100));
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let full_name = self.call.required("full_name", self.full_name)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_full_name.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("full_name", &full_name))
            .query(&QueryParam::new("page", &self.page))
            .query(&QueryParam::new("per_page", &self.per_page));
        Ok((self.call, request))
    }
}

impl Paged for ListUsersByFullName {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static Operation = &operations::LIST_USERS_BY_FULL_NAME;
    fn window(&self) -> Window {
        Window {
            position: self.page.map(i64::from),
            size: self.per_page.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.page(position).per_page(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.per_page),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// List users by tags.
///
/// Made by [`Client::list_users_by_tags`](crate::Client::list_users_by_tags).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.list_users_by_tags("android,web").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Searches the users of the application by tags. Requires a user session or an API key. With several tags, a user
/// may need one of them or all of them. If no user matches, the response is 404, not an empty page.
///
/// # Request
///
/// `GET /users/by_tags.json`. Safe to send twice: the client retries it.
///
/// The response is one page; [`items`](Self::items) goes through the whole list.
///
/// # Arguments
///
/// - `tags`: Tags, separated by commas. A user has at most 5 tags.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: One page of the users with these tags.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `404`: Nothing has this id, or nothing matches.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/list-users-by-tags>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ListUsersByTags {
    call: Call,
    tags: Option<String>,
    page: Option<i32>,
    per_page: Option<i32>,
}

impl ListUsersByTags {
    /// `page`: Number of the page, starting at 1. The default is 1.
    pub fn page<K>(mut self, page: impl IntoField<i32, K>) -> Self {
        self.call.set("page", &mut self.page, page);
        self.call.within("page", &self.page, Some(1), None);
        self
    }

    /// `per_page`: Number of entries on one page, at most 100 (more on Enterprise servers only). The default is 10.
    pub fn per_page<K>(mut self, per_page: impl IntoField<i32, K>) -> Self {
        self.call.set("per_page", &mut self.per_page, per_page);
        self.call.within("per_page", &self.per_page, Some(1), Some(100));
        self
    }

    crate::call::settings!(call);

    /// Goes through the whole list, one response at a time: see [`paging`](crate::paging).
    pub fn pages(self) -> PageStream<Self> {
        PageStream::new(self)
    }

    /// Goes through the entries of the whole list: see [`paging`](crate::paging).
    pub fn items(self) -> ItemStream<Self> {
        ItemStream::new(self)
    }

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserPage>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let tags = self.call.required("tags", self.tags)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/by_tags.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .query(&QueryParam::new("page", &self.page))
            .query(&QueryParam::new("per_page", &self.per_page))
            .query(&QueryParam::new("tags", &tags));
        Ok((self.call, request))
    }
}

impl Paged for ListUsersByTags {
    type Page = types::UserPage;
    type Item = types::UserPageItem;
    const OPERATION: &'static Operation = &operations::LIST_USERS_BY_TAGS;
    fn window(&self) -> Window {
        Window {
            position: self.page.map(i64::from),
            size: self.per_page.map(i64::from),
        }
    }

    fn at(self, position: i64, size: Option<i64>) -> Self {
        self.page(position).per_page(size)
    }

    fn fetch(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Self::Page>, Error>,
    > + Send + 'static {
        self.send()
    }

    fn measure(page: &Self::Page) -> Measure {
        Measure {
            entries: page.items.len(),
            size: Limited::number(&page.per_page),
            total: Limited::number(&page.total_entries),
        }
    }

    fn into_items(page: Self::Page) -> Vec<Self::Item> {
        page.items.into_iter().collect()
    }
}

/// Send an e-mail for resetting the password.
///
/// Made by [`Client::reset_user_password`](crate::Client::reset_user_password).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client.reset_user_password("user@example.com").send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Sends the user an e-mail with instructions for setting a new password. Each call sends an e-mail, although the
/// method is GET. Accepts a session token or an API key. The address must be confirmed. On the Basic, Startup and
/// Growth plans the function is off by default.
///
/// # Request
///
/// `GET /users/password/reset.json`. Not safe to send twice: the client retries it only if the server did not process it.
///
/// # Arguments
///
/// - `email`: E-mail address of the user whose password is to be reset.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The e-mail is being sent. The body is empty.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `403`: The password of this user cannot be reset, for instance because the e-mail address is not confirmed.
/// - `404`: Probably no user has this address.
/// - `422`: The address is probably invalid.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/reset-user-password>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct ResetUserPassword {
    call: Call,
    email: Option<String>,
}

impl ResetUserPassword {
    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<()>, Error> {
        let (call, request) = self.assemble()?;
        call.empty(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let email = self.call.required("email", self.email)?;
        let request = self
            .call
            .http()
            .get(format!("{}/users/password/reset.json", self.call.base_url()))
            .query(&QueryParam::new("email", &email));
        Ok((self.call, request))
    }
}

/// Update a user.
///
/// Made by [`Client::update_user`](crate::Client::update_user).
///
/// ```no_run
/// # use quickblox_api::{Client, Error, types, wire};
/// # #[allow(deprecated)]
/// # async fn example(client: Client) -> Result<(), Error> {
/// let response = client
///     .update_user(96831397)
///     .custom_data("Head of marketing")
///     .email("jen_lesser@example.com")
///     .facebook_id("125553")
///     .full_name("Jen Lesser")
///     .login("Jen_Lesser")
///     .phone("+965234215")
///     .tag_list("android,web")
///     .website("https://example.org")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Changes the given fields of a user; all other fields keep their values. Requires a user session or an API key.
/// Users may change themselves; the account owner may change any user. For other callers the request fails with the
/// message `You are not owner of this object`.
///
/// A new password must be sent together with the old one; this may also apply to requests with an API key. If the
/// file of the user's picture (`blob_id`) no longer exists, every update fails, even one that does not change the
/// picture. The server also accepts a form body with names such as `user[full_name]`.
///
/// # Request
///
/// `PUT /users/{user_id}.json`. Safe to send twice: the client retries it.
///
/// # Arguments
///
/// - `user_id`: Id of the user.
///
/// # Credentials
///
/// A session, or an API key.
///
/// # Response
///
/// - `200`: The changed user.
///
/// # Errors
///
/// - `401`: The session does not exist (expired, deleted or unknown token), or the credential is missing or wrong.
/// - `422`: A value is invalid, or the session has no user.
/// - `429`: More requests per second than the plan allows (80, 120 or 160). The server did not execute the request; wait and send it again.
///
/// Source: <https://docs.quickblox.com/reference/update-user>
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until `send` is awaited"]
pub struct UpdateUser {
    call: Call,
    user_id: Option<i64>,
    age_over16: Option<bool>,
    allow_sales_activities: Option<bool>,
    allow_statistics_analysis: Option<bool>,
    blob_id: Option<i64>,
    custom_data: Option<String>,
    email: Option<String>,
    external_user_id: Option<wire::NumberOrText>,
    facebook_id: Option<String>,
    full_name: Option<String>,
    login: Option<String>,
    old_password: Option<wire::Secret>,
    parents_contacts: Option<String>,
    password: Option<wire::Secret>,
    phone: Option<String>,
    tag_list: Option<String>,
    twitter_id: Option<String>,
    website: Option<String>,
}

impl UpdateUser {
    /// `age_over16`: Whether the user is over 16.
    pub fn age_over16<K>(mut self, age_over16: impl IntoField<bool, K>) -> Self {
        self.call.set("age_over16", &mut self.age_over16, age_over16);
        self
    }

    /// `allow_sales_activities`: Consent to sales activities.
    pub fn allow_sales_activities<K>(
        mut self,
        allow_sales_activities: impl IntoField<bool, K>,
    ) -> Self {
        self.call
            .set(
                "allow_sales_activities",
                &mut self.allow_sales_activities,
                allow_sales_activities,
            );
        self
    }

    /// `allow_statistics_analysis`: Consent to statistics.
    pub fn allow_statistics_analysis<K>(
        mut self,
        allow_statistics_analysis: impl IntoField<bool, K>,
    ) -> Self {
        self.call
            .set(
                "allow_statistics_analysis",
                &mut self.allow_statistics_analysis,
                allow_statistics_analysis,
            );
        self
    }

    /// `blob_id`: Id of the new picture, an uploaded file.
    pub fn blob_id<K>(mut self, blob_id: impl IntoField<i64, K>) -> Self {
        self.call.set("blob_id", &mut self.blob_id, blob_id);
        self
    }

    /// `custom_data`: New free text of the application.
    pub fn custom_data<K>(mut self, custom_data: impl IntoField<String, K>) -> Self {
        self.call.set("custom_data", &mut self.custom_data, custom_data);
        self
    }

    /// `email`: New e-mail address.
    pub fn email<K>(mut self, email: impl IntoField<String, K>) -> Self {
        self.call.set("email", &mut self.email, email);
        self
    }

    /// `external_user_id`: New id in the caller's own system. A number sent as text is returned as a number.
    pub fn external_user_id<K>(
        mut self,
        external_user_id: impl IntoField<wire::NumberOrText, K>,
    ) -> Self {
        self.call.set("external_user_id", &mut self.external_user_id, external_user_id);
        self
    }

    /// `facebook_id`: New Facebook id.
    pub fn facebook_id<K>(mut self, facebook_id: impl IntoField<String, K>) -> Self {
        self.call.set("facebook_id", &mut self.facebook_id, facebook_id);
        self
    }

    /// `full_name`: New display name.
    pub fn full_name<K>(mut self, full_name: impl IntoField<String, K>) -> Self {
        self.call.set("full_name", &mut self.full_name, full_name);
        self
    }

    /// `login`: New login name.
    pub fn login<K>(mut self, login: impl IntoField<String, K>) -> Self {
        self.call.set("login", &mut self.login, login);
        self
    }

    /// `old_password`: Current password. Required with `password`, and sent only with it.
    pub fn old_password<K>(
        mut self,
        old_password: impl IntoField<wire::Secret, K>,
    ) -> Self {
        self.call.set("old_password", &mut self.old_password, old_password);
        self
    }

    /// `parents_contacts`: Contacts of the parents.
    pub fn parents_contacts<K>(
        mut self,
        parents_contacts: impl IntoField<String, K>,
    ) -> Self {
        self.call.set("parents_contacts", &mut self.parents_contacts, parents_contacts);
        self
    }

    /// `password`: New password, at least 8 characters. Requires `old_password`.
    pub fn password<K>(mut self, password: impl IntoField<wire::Secret, K>) -> Self {
        self.call.set("password", &mut self.password, password);
        self
    }

    /// `phone`: New phone number.
    pub fn phone<K>(mut self, phone: impl IntoField<String, K>) -> Self {
        self.call.set("phone", &mut self.phone, phone);
        self
    }

    /// `tag_list`: New tags, separated by commas, at most 5. They replace the present tags.
    pub fn tag_list<K>(mut self, tag_list: impl IntoField<String, K>) -> Self {
        self.call.set("tag_list", &mut self.tag_list, tag_list);
        self
    }

    /// `twitter_id`: New Twitter id.
    pub fn twitter_id<K>(mut self, twitter_id: impl IntoField<String, K>) -> Self {
        self.call.set("twitter_id", &mut self.twitter_id, twitter_id);
        self
    }

    /// `website`: New URL of the web page.
    pub fn website<K>(mut self, website: impl IntoField<String, K>) -> Self {
        self.call.set("website", &mut self.website, website);
        self
    }

    /// Takes a whole body, in place of all its fields that were set before.
    pub fn body(
        mut self,
        body: impl TryInto<types::UpdateUserRequest, Error: Display + 'static>,
    ) -> Self {
        if let Some(body) = self.call.body::<types::UpdateUserRequest>(body) {
            let body = body.user;
            self.age_over16 = body.age_over16;
            self.allow_sales_activities = body.allow_sales_activities;
            self.allow_statistics_analysis = body.allow_statistics_analysis;
            self.blob_id = body.blob_id;
            self.custom_data = body.custom_data;
            self.email = body.email;
            self.external_user_id = body.external_user_id;
            self.facebook_id = body.facebook_id;
            self.full_name = body.full_name;
            self.login = body.login;
            self.old_password = body.old_password;
            self.parents_contacts = body.parents_contacts;
            self.password = body.password;
            self.phone = body.phone;
            self.tag_list = body.tag_list;
            self.twitter_id = body.twitter_id;
            self.website = body.website;
        }
        self
    }

    crate::call::settings!(call);

    /// Sends the request and waits for its response.
    pub async fn send(self) -> Result<ResponseValue<types::UserEnvelope>, Error> {
        let (call, request) = self.assemble()?;
        call.json(request).await
    }

    fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
        self.call.ready()?;
        let user_id = encode_path(
            &self.call.required("user_id", self.user_id)?.to_string(),
        );
        let body = types::UpdateUserRequest {
            user: self
                .call
                .bounded(types::UpdateUserFields {
                    age_over16: self.age_over16,
                    allow_sales_activities: self.allow_sales_activities,
                    allow_statistics_analysis: self.allow_statistics_analysis,
                    blob_id: self.blob_id,
                    custom_data: self.custom_data,
                    email: self.email,
                    external_user_id: self.external_user_id,
                    facebook_id: self.facebook_id,
                    full_name: self.full_name,
                    login: self.login,
                    old_password: self.old_password,
                    parents_contacts: self.parents_contacts,
                    password: self.password,
                    phone: self.phone,
                    tag_list: self.tag_list,
                    twitter_id: self.twitter_id,
                    website: self.website,
                })?,
        };
        let request = self
            .call
            .http()
            .put(format!("{}/users/{user_id}.json", self.call.base_url()))
            .header(ACCEPT, "application/json")
            .json(&body);
        Ok((self.call, request))
    }
}
