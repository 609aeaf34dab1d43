// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! The calls of module `users`.

pub mod builder;
pub mod types;
use crate::Client;

/// The calls of module `users`.
pub trait ClientUsersExt {
    /// List users.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client
    ///     .list_users()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the users of the application page by page, all of them or those that every `filter[]` lets through. For
    /// a user session or an API key. The page of this operation does not mention `On-Behalf-Of`; the one about
    /// authentication shows it on just this call. An application may have listing switched off in the Dashboard.
    ///
    /// A filter is one text, `type field operator value`, with blanks between its four parts; the `+` that the
    /// documentation prints is a blank in URL form. `type` is `number`, `string` or `date`, and dates are ISO dates with
    /// or without a time (an SDK calls them `string` and is served). Three examples:
    ///
    /// - `number id in 22,33`
    /// - `date last_request_at ge 2019-05-23T18:07:19Z`
    /// - `string login eq Peter`
    ///
    /// | operator | lets through | fields |
    /// |---|---|---|
    /// | `eq`, `ne` | equal, not equal | those of `gt`, and `full_name`, `email`, `login`, `phone` |
    /// | `in` | any value of a list with commas | those of `eq` |
    /// | `gt`, `lt` | greater, less | `id`, `external_user_id`, `facebook_id`, and the three dates |
    /// | `ge`, `le` | the same, or equal | those of `gt` |
    /// | `between` | within two values with a comma | those of `gt` |
    ///
    /// The three dates are `created_at`, `updated_at` and `last_request_at`.
    ///
    /// Older documentation adds the fields `website`, `twitter_id` and, once, `twitter_digits_id`. Some guides print
    /// `gte`, which no reference and no SDK knows. A condition outside `filter[]`, such as `id[ne]=1`, is ignored
    /// without a word. What an empty result looks like is not certain; `list_users_by_tags` answers 404 in that case.
    ///
    /// # Request
    ///
    /// `GET /users.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: A page of users.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: Listing users is probably switched off for the application. What the body holds is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-users>
    fn list_users(&self) -> builder::ListUsers<'_>;
    /// Create a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, body: types::CreateUserRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .create_user()
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Signs a user up. An application session is enough, unless the Dashboard forbids users to be created that way; a
    /// user session or an API key serves too. `login` or `email` is needed, and a password. Login, e-mail address,
    /// Facebook id and external id must each be free.
    ///
    /// Where an application demands confirmed addresses, the user gets an e-mail and cannot log in before following it.
    /// Form bodies with names such as `user[login]` work as well as JSON.
    ///
    /// # Request
    ///
    /// `POST /users.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The new user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: A value is missing, taken or malformed. The texts stand under the field's name, or under `base`.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-user>
    fn create_user(&self) -> builder::CreateUser<'_>;
    /// Get a user by e-mail address.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, email: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_email()
    ///     .email(email)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the one user with this address. A user session or an API key may ask.
    ///
    /// # Request
    ///
    /// `GET /users/by_email.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-user-by-email>
    fn get_user_by_email(&self) -> builder::GetUserByEmail<'_>;
    /// Get a user by Facebook id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, facebook_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_facebook_id()
    ///     .facebook_id(facebook_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the one user with this Facebook id, to a user session or an API key. As with `get_user_by_login`, the
    /// documentation lists the operation and its page was not available.
    ///
    /// # Request
    ///
    /// `GET /users/by_facebook_id.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/user-model>
    fn get_user_by_facebook_id(&self) -> builder::GetUserByFacebookId<'_>;
    /// List users by full name.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, full_name: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_users_by_full_name()
    ///     .full_name(full_name)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Searches users by their full name, for a user session or an API key. Whether a part of the name suffices is not
    /// said. No match may well be answered like one in `list_users_by_tags`, with 404; nobody has seen it.
    ///
    /// # Request
    ///
    /// `GET /users/by_full_name.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: A page of users with that name.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-users-by-full-name>
    fn list_users_by_full_name(&self) -> builder::ListUsersByFullName<'_>;
    /// Get a user by login.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, login: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_login()
    ///     .login(login)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the one user with this login, not a list. For a user session or an API key. The documentation names the
    /// operation; its own page was not available, so the link leads to the user model.
    ///
    /// # Request
    ///
    /// `GET /users/by_login.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/user-model>
    fn get_user_by_login(&self) -> builder::GetUserByLogin<'_>;
    /// List users by tags.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, tags: String) -> Result<(), Error> {
    /// let answer = client
    ///     .list_users_by_tags()
    ///     .tags(tags)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Searches users by tags, for a user session or an API key. Whether a user needs all the tags or one of them is
    /// not said. When nobody has them the answer is 404 rather than an empty page. The JavaScript SDK, given a list,
    /// names the parameter `tags[]` and still joins the tags with commas.
    ///
    /// # Request
    ///
    /// `GET /users/by_tags.json`. Sending it twice does no harm.
    ///
    /// The answer is one part of the list; [`items`](crate::paging::Paged::items) goes through all of it.
    ///
    /// # Answer
    ///
    /// - `200`: A page of users with these tags.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/list-users-by-tags>
    fn list_users_by_tags(&self) -> builder::ListUsersByTags<'_>;
    /// Get a user by Twitter Digits id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, twitter_digits_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_twitter_digits_id()
    ///     .twitter_digits_id(twitter_digits_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Used to return the user with this Twitter Digits id. The server's lists of changes say that it was removed in
    /// 2018 (3.18.02.1 and 3.18.04.1).
    ///
    /// # Request
    ///
    /// `GET /users/by_twitter_digits_id.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn get_user_by_twitter_digits_id(&self) -> builder::GetUserByTwitterDigitsId<'_>;
    /// Get a user by Twitter id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, twitter_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_twitter_id()
    ///     .twitter_id(twitter_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the one user with this Twitter id. Gone from the documentation; the JavaScript SDK 2.23.0 still has it.
    ///
    /// # Request
    ///
    /// `GET /users/by_twitter_id.json`, legacy: in older documentation only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    #[deprecated = "legacy: no longer in the documentation of the API"]
    fn get_user_by_twitter_id(&self) -> builder::GetUserByTwitterId<'_>;
    /// Get a user by external id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, external_user_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_external_id()
    ///     .external_user_id(external_user_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns the user who carries this id of the caller's own system. The documentation asks for an integer and puts
    /// it among the query parameters by mistake; SDKs also pass text. For a user session or an API key. The
    /// documentation lists three refusals besides the 404, with texts under `errors`; their statuses were not seen.
    ///
    /// # Request
    ///
    /// `GET /users/external/{external_user_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-user-by-external-user-id>
    fn get_user_by_external_id(&self) -> builder::GetUserByExternalId<'_>;
    /// Delete a user by external id.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, external_user_id: String) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_user_by_external_id()
    ///     .external_user_id(external_user_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Does what `delete_user` does, with the same rights and effects, for a user named by the id of the caller's own
    /// system. The documentation wants an integer, an SDK passes text. The status of the refusals it lists was not
    /// seen.
    ///
    /// # Request
    ///
    /// `DELETE /users/external/{external_user_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user with this id is gone. The body is empty.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-user-by-external-id>
    fn delete_user_by_external_id(&self) -> builder::DeleteUserByExternalId<'_>;
    /// Send an e-mail for resetting the password.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, email: String) -> Result<(), Error> {
    /// let answer = client
    ///     .reset_user_password()
    ///     .email(email)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Sends the user instructions for setting a new password. A GET, yet each call sends an e-mail. Takes a session
    /// token or an API key. Accounts on the Basic, Startup and Growth plans have it switched off at first. The address
    /// has to be confirmed.
    ///
    /// # Request
    ///
    /// `GET /users/password/reset.json`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `200`: The e-mail is on its way. The body is empty.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The user may not have it reset. Seen in 2019, not listed in the documentation.
    /// - `404`: No user has this address, presumably. What the body holds is not known.
    /// - `422`: The address was not accepted, presumably. What the body holds is not known.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/reset-user-password>
    fn reset_user_password(&self) -> builder::ResetUserPassword<'_>;
    /// Get a user by phone number.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, phone: String) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user_by_phone()
    ///     .phone(phone)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns one user by phone number. No documentation page has it; the JavaScript SDK does since 2017. The path
    /// says `phone`, not `by_phone`.
    ///
    /// # Request
    ///
    /// `GET /users/phone.json`, known from the official SDKs only. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    fn get_user_by_phone(&self) -> builder::GetUserByPhone<'_>;
    /// Get a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, user_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .get_user()
    ///     .user_id(user_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Returns one user by QuickBlox id, for a user session or an API key. Some fields of other users may be withheld.
    ///
    /// # Request
    ///
    /// `GET /users/{user_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `404`: There is nothing under this id, or nothing matches.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/get-user-by-id>
    fn get_user(&self) -> builder::GetUser<'_>;
    /// Update a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, user_id: i64, body: types::UpdateUserRequest) -> Result<(), Error> {
    /// let answer = client
    ///     .update_user()
    ///     .user_id(user_id)
    ///     .body(body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Changes the fields that are sent and leaves the others. Users may change themselves; an account owner may change
    /// anyone. Somebody else is told `You are not owner of this object`, with a status that was not seen. For a user
    /// session or an API key.
    ///
    /// A new password needs the old one beside it; whether an API key may do without is not known. A stored picture
    /// whose file is gone makes the update fail even if it has nothing to do with the picture. Form bodies with names
    /// such as `user[full_name]` are taken too.
    ///
    /// # Request
    ///
    /// `PUT /users/{user_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user after the change.
    ///
    /// # Errors
    ///
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `422`: A value was refused, or the session has no user.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/update-user>
    fn update_user(&self) -> builder::UpdateUser<'_>;
    /// Delete a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, user_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .delete_user()
    ///     .user_id(user_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Deletes a user by QuickBlox id. Users may delete themselves, an account owner anyone. The user also leaves all
    /// chat dialogs, according to an older list of changes. For a user session or an API key. The documentation lists
    /// further refusals, of which nothing was seen.
    ///
    /// # Request
    ///
    /// `DELETE /users/{user_id}.json`. Sending it twice does no harm.
    ///
    /// # Answer
    ///
    /// - `200`: The user is deleted. The body is empty.
    ///
    /// # Errors
    ///
    /// - `400`: The request is malformed. The body has a `code` and a `message`, whose texts were not seen.
    /// - `401`: The session does not exist (expired, destroyed or unknown token), no credential was sent, or it is wrong.
    /// - `403`: The caller may not do this.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/delete-user>
    fn delete_user(&self) -> builder::DeleteUser<'_>;
    /// Create a session token for a user.
    ///
    /// ```no_run
    /// # use quickblox_api::{Client, Error, prelude::*, types, wire};
    /// # #[allow(deprecated)]
    /// # async fn example(client: Client, user_id: i64) -> Result<(), Error> {
    /// let answer = client
    ///     .create_user_token()
    ///     .user_id(user_id)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Makes a token for any user by means of an API key, without the user's password. A session token sent along has
    /// no effect. There is no request body, the path has no `.json`, and the answer has no `session` around the token.
    ///
    /// # Request
    ///
    /// `POST /users/{user_id}/tokens`. Sending it twice may have its effect twice.
    ///
    /// # Answer
    ///
    /// - `201`: The token.
    ///
    /// # Errors
    ///
    /// - `401`: The API key is refused. Texts stand under `errors.base`; none was seen whole.
    /// - `404`: The user was not found, presumably. Texts stand under `errors.base`; none was seen.
    /// - `429`: More requests a second than the plan allows (80, 120 or 160). Nothing was done; wait and try again. What the body holds is not known.
    ///
    /// Source: <https://docs.quickblox.com/reference/create-token-with-api-key>
    fn create_user_token(&self) -> builder::CreateUserToken<'_>;
}

impl ClientUsersExt for Client {
    fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }
    fn create_user(&self) -> builder::CreateUser<'_> {
        builder::CreateUser::new(self)
    }
    fn get_user_by_email(&self) -> builder::GetUserByEmail<'_> {
        builder::GetUserByEmail::new(self)
    }
    fn get_user_by_facebook_id(&self) -> builder::GetUserByFacebookId<'_> {
        builder::GetUserByFacebookId::new(self)
    }
    fn list_users_by_full_name(&self) -> builder::ListUsersByFullName<'_> {
        builder::ListUsersByFullName::new(self)
    }
    fn get_user_by_login(&self) -> builder::GetUserByLogin<'_> {
        builder::GetUserByLogin::new(self)
    }
    fn list_users_by_tags(&self) -> builder::ListUsersByTags<'_> {
        builder::ListUsersByTags::new(self)
    }
    fn get_user_by_twitter_digits_id(&self) -> builder::GetUserByTwitterDigitsId<'_> {
        builder::GetUserByTwitterDigitsId::new(self)
    }
    fn get_user_by_twitter_id(&self) -> builder::GetUserByTwitterId<'_> {
        builder::GetUserByTwitterId::new(self)
    }
    fn get_user_by_external_id(&self) -> builder::GetUserByExternalId<'_> {
        builder::GetUserByExternalId::new(self)
    }
    fn delete_user_by_external_id(&self) -> builder::DeleteUserByExternalId<'_> {
        builder::DeleteUserByExternalId::new(self)
    }
    fn reset_user_password(&self) -> builder::ResetUserPassword<'_> {
        builder::ResetUserPassword::new(self)
    }
    fn get_user_by_phone(&self) -> builder::GetUserByPhone<'_> {
        builder::GetUserByPhone::new(self)
    }
    fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
    fn update_user(&self) -> builder::UpdateUser<'_> {
        builder::UpdateUser::new(self)
    }
    fn delete_user(&self) -> builder::DeleteUser<'_> {
        builder::DeleteUser::new(self)
    }
    fn create_user_token(&self) -> builder::CreateUserToken<'_> {
        builder::CreateUserToken::new(self)
    }
}
