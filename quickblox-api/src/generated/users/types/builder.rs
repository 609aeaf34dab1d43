// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `users`.

/// Builds a [`CreateUserFields`](super::CreateUserFields).
#[derive(Clone, Debug)]
pub struct CreateUserFields {
    age_over16: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_sales_activities: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_statistics_analysis: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    blob_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    custom_data: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    external_user_id: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    facebook_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    full_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    login: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    parents_contacts: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::quickblox_api::wire::Secret,
        ::std::string::String,
    >,
    phone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    tag_list: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    twitter_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    website: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateUserFields {
    fn default() -> Self {
        Self {
            age_over16: Ok(Default::default()),
            allow_sales_activities: Ok(Default::default()),
            allow_statistics_analysis: Ok(Default::default()),
            blob_id: Ok(Default::default()),
            custom_data: Ok(Default::default()),
            email: Ok(Default::default()),
            external_user_id: Ok(Default::default()),
            facebook_id: Ok(Default::default()),
            full_name: Ok(Default::default()),
            login: Ok(Default::default()),
            parents_contacts: Ok(Default::default()),
            password: Err("password is missing: call `password` with it".to_string()),
            phone: Ok(Default::default()),
            tag_list: Ok(Default::default()),
            twitter_id: Ok(Default::default()),
            website: Ok(Default::default()),
        }
    }
}

impl CreateUserFields {
    /// Sets [`age_over16`](struct@super::CreateUserFields#structfield.age_over16).
    pub fn age_over16<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.age_over16 = value
            .try_into()
            .map_err(|e| format!("age_over16: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_sales_activities`](struct@super::CreateUserFields#structfield.allow_sales_activities).
    pub fn allow_sales_activities<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_sales_activities = value
            .try_into()
            .map_err(|e| format!("allow_sales_activities: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_statistics_analysis`](struct@super::CreateUserFields#structfield.allow_statistics_analysis).
    pub fn allow_statistics_analysis<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_statistics_analysis = value
            .try_into()
            .map_err(|e| format!("allow_statistics_analysis: {e}"))
            .map(Some);
        self
    }
    /// Sets [`blob_id`](struct@super::CreateUserFields#structfield.blob_id).
    pub fn blob_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_id = value.try_into().map_err(|e| format!("blob_id: {e}")).map(Some);
        self
    }
    /// Sets [`custom_data`](struct@super::CreateUserFields#structfield.custom_data).
    pub fn custom_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_data = value
            .try_into()
            .map_err(|e| format!("custom_data: {e}"))
            .map(Some);
        self
    }
    /// Sets [`email`](struct@super::CreateUserFields#structfield.email).
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value.try_into().map_err(|e| format!("email: {e}")).map(Some);
        self
    }
    /// Sets [`external_user_id`](struct@super::CreateUserFields#structfield.external_user_id).
    pub fn external_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.external_user_id = value
            .try_into()
            .map_err(|e| format!("external_user_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`facebook_id`](struct@super::CreateUserFields#structfield.facebook_id).
    pub fn facebook_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.facebook_id = value
            .try_into()
            .map_err(|e| format!("facebook_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`full_name`](struct@super::CreateUserFields#structfield.full_name).
    pub fn full_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.full_name = value
            .try_into()
            .map_err(|e| format!("full_name: {e}"))
            .map(Some);
        self
    }
    /// Sets [`login`](struct@super::CreateUserFields#structfield.login).
    pub fn login<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.login = value.try_into().map_err(|e| format!("login: {e}")).map(Some);
        self
    }
    /// Sets [`parents_contacts`](struct@super::CreateUserFields#structfield.parents_contacts).
    pub fn parents_contacts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parents_contacts = value
            .try_into()
            .map_err(|e| format!("parents_contacts: {e}"))
            .map(Some);
        self
    }
    /// Sets [`password`](struct@super::CreateUserFields#structfield.password).
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value.try_into().map_err(|e| format!("password: {e}"));
        self
    }
    /// Sets [`phone`](struct@super::CreateUserFields#structfield.phone).
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|e| format!("phone: {e}")).map(Some);
        self
    }
    /// Sets [`tag_list`](struct@super::CreateUserFields#structfield.tag_list).
    pub fn tag_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.tag_list = value.try_into().map_err(|e| format!("tag_list: {e}")).map(Some);
        self
    }
    /// Sets [`twitter_id`](struct@super::CreateUserFields#structfield.twitter_id).
    pub fn twitter_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.twitter_id = value
            .try_into()
            .map_err(|e| format!("twitter_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`website`](struct@super::CreateUserFields#structfield.website).
    pub fn website<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.website = value.try_into().map_err(|e| format!("website: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<CreateUserFields> for super::CreateUserFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateUserFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                age_over16: value.age_over16?,
                allow_sales_activities: value.allow_sales_activities?,
                allow_statistics_analysis: value.allow_statistics_analysis?,
                blob_id: value.blob_id?,
                custom_data: value.custom_data?,
                email: value.email?,
                external_user_id: value.external_user_id?,
                facebook_id: value.facebook_id?,
                full_name: value.full_name?,
                login: value.login?,
                parents_contacts: value.parents_contacts?,
                password: value.password?,
                phone: value.phone?,
                tag_list: value.tag_list?,
                twitter_id: value.twitter_id?,
                website: value.website?,
            }),
        )
    }
}

impl ::std::convert::From<super::CreateUserFields> for CreateUserFields {
    fn from(value: super::CreateUserFields) -> Self {
        Self {
            age_over16: Ok(value.age_over16),
            allow_sales_activities: Ok(value.allow_sales_activities),
            allow_statistics_analysis: Ok(value.allow_statistics_analysis),
            blob_id: Ok(value.blob_id),
            custom_data: Ok(value.custom_data),
            email: Ok(value.email),
            external_user_id: Ok(value.external_user_id),
            facebook_id: Ok(value.facebook_id),
            full_name: Ok(value.full_name),
            login: Ok(value.login),
            parents_contacts: Ok(value.parents_contacts),
            password: Ok(value.password),
            phone: Ok(value.phone),
            tag_list: Ok(value.tag_list),
            twitter_id: Ok(value.twitter_id),
            website: Ok(value.website),
        }
    }
}

/// Builds a [`CreateUserRequest`](super::CreateUserRequest).
#[derive(Clone, Debug)]
pub struct CreateUserRequest {
    user: ::std::result::Result<super::CreateUserFields, ::std::string::String>,
}

impl ::std::default::Default for CreateUserRequest {
    fn default() -> Self {
        Self {
            user: Err("user is missing: call `user` with it".to_string()),
        }
    }
}

impl CreateUserRequest {
    /// Sets [`user`](struct@super::CreateUserRequest#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::CreateUserFields>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateUserRequest> for super::CreateUserRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreateUserRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { user: value.user? }))
    }
}

impl ::std::convert::From<super::CreateUserRequest> for CreateUserRequest {
    fn from(value: super::CreateUserRequest) -> Self {
        Self { user: Ok(value.user) }
    }
}

/// Builds a [`UpdateUserFields`](super::UpdateUserFields).
#[derive(Clone, Debug)]
pub struct UpdateUserFields {
    age_over16: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_sales_activities: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_statistics_analysis: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    blob_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    custom_data: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    external_user_id: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    facebook_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    full_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    login: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    old_password: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    parents_contacts: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    password: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::Secret>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    tag_list: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    twitter_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    website: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateUserFields {
    fn default() -> Self {
        Self {
            age_over16: Ok(Default::default()),
            allow_sales_activities: Ok(Default::default()),
            allow_statistics_analysis: Ok(Default::default()),
            blob_id: Ok(Default::default()),
            custom_data: Ok(Default::default()),
            email: Ok(Default::default()),
            external_user_id: Ok(Default::default()),
            facebook_id: Ok(Default::default()),
            full_name: Ok(Default::default()),
            login: Ok(Default::default()),
            old_password: Ok(Default::default()),
            parents_contacts: Ok(Default::default()),
            password: Ok(Default::default()),
            phone: Ok(Default::default()),
            tag_list: Ok(Default::default()),
            twitter_id: Ok(Default::default()),
            website: Ok(Default::default()),
        }
    }
}

impl UpdateUserFields {
    /// Sets [`age_over16`](struct@super::UpdateUserFields#structfield.age_over16).
    pub fn age_over16<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.age_over16 = value
            .try_into()
            .map_err(|e| format!("age_over16: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_sales_activities`](struct@super::UpdateUserFields#structfield.allow_sales_activities).
    pub fn allow_sales_activities<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_sales_activities = value
            .try_into()
            .map_err(|e| format!("allow_sales_activities: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_statistics_analysis`](struct@super::UpdateUserFields#structfield.allow_statistics_analysis).
    pub fn allow_statistics_analysis<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_statistics_analysis = value
            .try_into()
            .map_err(|e| format!("allow_statistics_analysis: {e}"))
            .map(Some);
        self
    }
    /// Sets [`blob_id`](struct@super::UpdateUserFields#structfield.blob_id).
    pub fn blob_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_id = value.try_into().map_err(|e| format!("blob_id: {e}")).map(Some);
        self
    }
    /// Sets [`custom_data`](struct@super::UpdateUserFields#structfield.custom_data).
    pub fn custom_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_data = value
            .try_into()
            .map_err(|e| format!("custom_data: {e}"))
            .map(Some);
        self
    }
    /// Sets [`email`](struct@super::UpdateUserFields#structfield.email).
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value.try_into().map_err(|e| format!("email: {e}")).map(Some);
        self
    }
    /// Sets [`external_user_id`](struct@super::UpdateUserFields#structfield.external_user_id).
    pub fn external_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.external_user_id = value
            .try_into()
            .map_err(|e| format!("external_user_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`facebook_id`](struct@super::UpdateUserFields#structfield.facebook_id).
    pub fn facebook_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.facebook_id = value
            .try_into()
            .map_err(|e| format!("facebook_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`full_name`](struct@super::UpdateUserFields#structfield.full_name).
    pub fn full_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.full_name = value
            .try_into()
            .map_err(|e| format!("full_name: {e}"))
            .map(Some);
        self
    }
    /// Sets [`login`](struct@super::UpdateUserFields#structfield.login).
    pub fn login<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.login = value.try_into().map_err(|e| format!("login: {e}")).map(Some);
        self
    }
    /// Sets [`old_password`](struct@super::UpdateUserFields#structfield.old_password).
    pub fn old_password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.old_password = value
            .try_into()
            .map_err(|e| format!("old_password: {e}"))
            .map(Some);
        self
    }
    /// Sets [`parents_contacts`](struct@super::UpdateUserFields#structfield.parents_contacts).
    pub fn parents_contacts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parents_contacts = value
            .try_into()
            .map_err(|e| format!("parents_contacts: {e}"))
            .map(Some);
        self
    }
    /// Sets [`password`](struct@super::UpdateUserFields#structfield.password).
    pub fn password<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.password = value.try_into().map_err(|e| format!("password: {e}")).map(Some);
        self
    }
    /// Sets [`phone`](struct@super::UpdateUserFields#structfield.phone).
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|e| format!("phone: {e}")).map(Some);
        self
    }
    /// Sets [`tag_list`](struct@super::UpdateUserFields#structfield.tag_list).
    pub fn tag_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.tag_list = value.try_into().map_err(|e| format!("tag_list: {e}")).map(Some);
        self
    }
    /// Sets [`twitter_id`](struct@super::UpdateUserFields#structfield.twitter_id).
    pub fn twitter_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.twitter_id = value
            .try_into()
            .map_err(|e| format!("twitter_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`website`](struct@super::UpdateUserFields#structfield.website).
    pub fn website<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.website = value.try_into().map_err(|e| format!("website: {e}")).map(Some);
        self
    }
}

impl ::std::convert::TryFrom<UpdateUserFields> for super::UpdateUserFields {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateUserFields,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(
            Ok(Self {
                age_over16: value.age_over16?,
                allow_sales_activities: value.allow_sales_activities?,
                allow_statistics_analysis: value.allow_statistics_analysis?,
                blob_id: value.blob_id?,
                custom_data: value.custom_data?,
                email: value.email?,
                external_user_id: value.external_user_id?,
                facebook_id: value.facebook_id?,
                full_name: value.full_name?,
                login: value.login?,
                old_password: value.old_password?,
                parents_contacts: value.parents_contacts?,
                password: value.password?,
                phone: value.phone?,
                tag_list: value.tag_list?,
                twitter_id: value.twitter_id?,
                website: value.website?,
            }),
        )
    }
}

impl ::std::convert::From<super::UpdateUserFields> for UpdateUserFields {
    fn from(value: super::UpdateUserFields) -> Self {
        Self {
            age_over16: Ok(value.age_over16),
            allow_sales_activities: Ok(value.allow_sales_activities),
            allow_statistics_analysis: Ok(value.allow_statistics_analysis),
            blob_id: Ok(value.blob_id),
            custom_data: Ok(value.custom_data),
            email: Ok(value.email),
            external_user_id: Ok(value.external_user_id),
            facebook_id: Ok(value.facebook_id),
            full_name: Ok(value.full_name),
            login: Ok(value.login),
            old_password: Ok(value.old_password),
            parents_contacts: Ok(value.parents_contacts),
            password: Ok(value.password),
            phone: Ok(value.phone),
            tag_list: Ok(value.tag_list),
            twitter_id: Ok(value.twitter_id),
            website: Ok(value.website),
        }
    }
}

/// Builds a [`UpdateUserRequest`](super::UpdateUserRequest).
#[derive(Clone, Debug)]
pub struct UpdateUserRequest {
    user: ::std::result::Result<super::UpdateUserFields, ::std::string::String>,
}

impl ::std::default::Default for UpdateUserRequest {
    fn default() -> Self {
        Self {
            user: Err("user is missing: call `user` with it".to_string()),
        }
    }
}

impl UpdateUserRequest {
    /// Sets [`user`](struct@super::UpdateUserRequest#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::UpdateUserFields>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateUserRequest> for super::UpdateUserRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UpdateUserRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        crate::transport::bounded(Ok(Self { user: value.user? }))
    }
}

impl ::std::convert::From<super::UpdateUserRequest> for UpdateUserRequest {
    fn from(value: super::UpdateUserRequest) -> Self {
        Self { user: Ok(value.user) }
    }
}

/// Builds a [`User`](super::User).
#[derive(Clone, Debug)]
pub struct User {
    age_over16: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_sales_activities: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    allow_statistics_analysis: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    blob_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    created_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    custom_data: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    external_user_id: ::std::result::Result<
        ::std::option::Option<::quickblox_api::wire::NumberOrText>,
        ::std::string::String,
    >,
    facebook_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    full_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i64, ::std::string::String>,
    last_request_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    login: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    owner_id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    parents_contacts: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    twitter_digits_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    twitter_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    updated_at: ::std::result::Result<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ::std::string::String,
    >,
    user_tags: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    website: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for User {
    fn default() -> Self {
        Self {
            age_over16: Ok(Default::default()),
            allow_sales_activities: Ok(Default::default()),
            allow_statistics_analysis: Ok(Default::default()),
            blob_id: Ok(Default::default()),
            created_at: Ok(Default::default()),
            custom_data: Ok(Default::default()),
            email: Ok(Default::default()),
            external_user_id: Ok(Default::default()),
            facebook_id: Ok(Default::default()),
            full_name: Ok(Default::default()),
            id: Err("id is missing: call `id` with it".to_string()),
            last_request_at: Ok(Default::default()),
            login: Ok(Default::default()),
            owner_id: Ok(Default::default()),
            parents_contacts: Ok(Default::default()),
            phone: Ok(Default::default()),
            twitter_digits_id: Ok(Default::default()),
            twitter_id: Ok(Default::default()),
            updated_at: Ok(Default::default()),
            user_tags: Ok(Default::default()),
            website: Ok(Default::default()),
            extra: Ok(Default::default()),
        }
    }
}

impl User {
    /// Sets [`age_over16`](struct@super::User#structfield.age_over16).
    pub fn age_over16<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.age_over16 = value
            .try_into()
            .map_err(|e| format!("age_over16: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_sales_activities`](struct@super::User#structfield.allow_sales_activities).
    pub fn allow_sales_activities<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_sales_activities = value
            .try_into()
            .map_err(|e| format!("allow_sales_activities: {e}"))
            .map(Some);
        self
    }
    /// Sets [`allow_statistics_analysis`](struct@super::User#structfield.allow_statistics_analysis).
    pub fn allow_statistics_analysis<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_statistics_analysis = value
            .try_into()
            .map_err(|e| format!("allow_statistics_analysis: {e}"))
            .map(Some);
        self
    }
    /// Sets [`blob_id`](struct@super::User#structfield.blob_id).
    pub fn blob_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.blob_id = value.try_into().map_err(|e| format!("blob_id: {e}")).map(Some);
        self
    }
    /// Sets [`created_at`](struct@super::User#structfield.created_at).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("created_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`custom_data`](struct@super::User#structfield.custom_data).
    pub fn custom_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.custom_data = value
            .try_into()
            .map_err(|e| format!("custom_data: {e}"))
            .map(Some);
        self
    }
    /// Sets [`email`](struct@super::User#structfield.email).
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value.try_into().map_err(|e| format!("email: {e}")).map(Some);
        self
    }
    /// Sets [`external_user_id`](struct@super::User#structfield.external_user_id).
    pub fn external_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::NumberOrText>,
        T::Error: ::std::fmt::Display,
    {
        self.external_user_id = value
            .try_into()
            .map_err(|e| format!("external_user_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`facebook_id`](struct@super::User#structfield.facebook_id).
    pub fn facebook_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.facebook_id = value
            .try_into()
            .map_err(|e| format!("facebook_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`full_name`](struct@super::User#structfield.full_name).
    pub fn full_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.full_name = value
            .try_into()
            .map_err(|e| format!("full_name: {e}"))
            .map(Some);
        self
    }
    /// Sets [`id`](struct@super::User#structfield.id).
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value.try_into().map_err(|e| format!("id: {e}"));
        self
    }
    /// Sets [`last_request_at`](struct@super::User#structfield.last_request_at).
    pub fn last_request_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_request_at = value
            .try_into()
            .map_err(|e| format!("last_request_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`login`](struct@super::User#structfield.login).
    pub fn login<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.login = value.try_into().map_err(|e| format!("login: {e}")).map(Some);
        self
    }
    /// Sets [`owner_id`](struct@super::User#structfield.owner_id).
    pub fn owner_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.owner_id = value.try_into().map_err(|e| format!("owner_id: {e}")).map(Some);
        self
    }
    /// Sets [`parents_contacts`](struct@super::User#structfield.parents_contacts).
    pub fn parents_contacts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.parents_contacts = value
            .try_into()
            .map_err(|e| format!("parents_contacts: {e}"))
            .map(Some);
        self
    }
    /// Sets [`phone`](struct@super::User#structfield.phone).
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value.try_into().map_err(|e| format!("phone: {e}")).map(Some);
        self
    }
    /// Sets [`twitter_digits_id`](struct@super::User#structfield.twitter_digits_id).
    pub fn twitter_digits_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.twitter_digits_id = value
            .try_into()
            .map_err(|e| format!("twitter_digits_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`twitter_id`](struct@super::User#structfield.twitter_id).
    pub fn twitter_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.twitter_id = value
            .try_into()
            .map_err(|e| format!("twitter_id: {e}"))
            .map(Some);
        self
    }
    /// Sets [`updated_at`](struct@super::User#structfield.updated_at).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("updated_at: {e}"))
            .map(Some);
        self
    }
    /// Sets [`user_tags`](struct@super::User#structfield.user_tags).
    pub fn user_tags<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.user_tags = value
            .try_into()
            .map_err(|e| format!("user_tags: {e}"))
            .map(Some);
        self
    }
    /// Sets [`website`](struct@super::User#structfield.website).
    pub fn website<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.website = value.try_into().map_err(|e| format!("website: {e}")).map(Some);
        self
    }
    /// Sets [`extra`](struct@super::User#structfield.extra).
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value.try_into().map_err(|e| format!("extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<User> for super::User {
    type Error = super::error::ConversionError;
    fn try_from(
        value: User,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            age_over16: value.age_over16?,
            allow_sales_activities: value.allow_sales_activities?,
            allow_statistics_analysis: value.allow_statistics_analysis?,
            blob_id: value.blob_id?,
            created_at: value.created_at?,
            custom_data: value.custom_data?,
            email: value.email?,
            external_user_id: value.external_user_id?,
            facebook_id: value.facebook_id?,
            full_name: value.full_name?,
            id: value.id?,
            last_request_at: value.last_request_at?,
            login: value.login?,
            owner_id: value.owner_id?,
            parents_contacts: value.parents_contacts?,
            phone: value.phone?,
            twitter_digits_id: value.twitter_digits_id?,
            twitter_id: value.twitter_id?,
            updated_at: value.updated_at?,
            user_tags: value.user_tags?,
            website: value.website?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::User> for User {
    fn from(value: super::User) -> Self {
        Self {
            age_over16: Ok(value.age_over16),
            allow_sales_activities: Ok(value.allow_sales_activities),
            allow_statistics_analysis: Ok(value.allow_statistics_analysis),
            blob_id: Ok(value.blob_id),
            created_at: Ok(value.created_at),
            custom_data: Ok(value.custom_data),
            email: Ok(value.email),
            external_user_id: Ok(value.external_user_id),
            facebook_id: Ok(value.facebook_id),
            full_name: Ok(value.full_name),
            id: Ok(value.id),
            last_request_at: Ok(value.last_request_at),
            login: Ok(value.login),
            owner_id: Ok(value.owner_id),
            parents_contacts: Ok(value.parents_contacts),
            phone: Ok(value.phone),
            twitter_digits_id: Ok(value.twitter_digits_id),
            twitter_id: Ok(value.twitter_id),
            updated_at: Ok(value.updated_at),
            user_tags: Ok(value.user_tags),
            website: Ok(value.website),
            extra: Ok(value.extra),
        }
    }
}

/// Builds a [`UserEnvelope`](super::UserEnvelope).
#[derive(Clone, Debug)]
pub struct UserEnvelope {
    user: ::std::result::Result<super::User, ::std::string::String>,
}

impl ::std::default::Default for UserEnvelope {
    fn default() -> Self {
        Self {
            user: Err("user is missing: call `user` with it".to_string()),
        }
    }
}

impl UserEnvelope {
    /// Sets [`user`](struct@super::UserEnvelope#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::User>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserEnvelope> for super::UserEnvelope {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserEnvelope,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { user: value.user? })
    }
}

impl ::std::convert::From<super::UserEnvelope> for UserEnvelope {
    fn from(value: super::UserEnvelope) -> Self {
        Self { user: Ok(value.user) }
    }
}

/// Builds a [`UserPage`](super::UserPage).
#[derive(Clone, Debug)]
pub struct UserPage {
    current_page: ::std::result::Result<i32, ::std::string::String>,
    items: ::std::result::Result<
        ::std::vec::Vec<super::UserPageItem>,
        ::std::string::String,
    >,
    per_page: ::std::result::Result<i32, ::std::string::String>,
    total_entries: ::std::result::Result<i64, ::std::string::String>,
}

impl ::std::default::Default for UserPage {
    fn default() -> Self {
        Self {
            current_page: Err(
                "current_page is missing: call `current_page` with it".to_string(),
            ),
            items: Err("items is missing: call `items` with it".to_string()),
            per_page: Err("per_page is missing: call `per_page` with it".to_string()),
            total_entries: Err(
                "total_entries is missing: call `total_entries` with it".to_string(),
            ),
        }
    }
}

impl UserPage {
    /// Sets [`current_page`](struct@super::UserPage#structfield.current_page).
    pub fn current_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.current_page = value.try_into().map_err(|e| format!("current_page: {e}"));
        self
    }
    /// Sets [`items`](struct@super::UserPage#structfield.items).
    pub fn items<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::UserPageItem>>,
        T::Error: ::std::fmt::Display,
    {
        self.items = value.try_into().map_err(|e| format!("items: {e}"));
        self
    }
    /// Sets [`per_page`](struct@super::UserPage#structfield.per_page).
    pub fn per_page<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.per_page = value.try_into().map_err(|e| format!("per_page: {e}"));
        self
    }
    /// Sets [`total_entries`](struct@super::UserPage#structfield.total_entries).
    pub fn total_entries<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.total_entries = value.try_into().map_err(|e| format!("total_entries: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserPage> for super::UserPage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserPage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            current_page: value.current_page?,
            items: value.items?,
            per_page: value.per_page?,
            total_entries: value.total_entries?,
        })
    }
}

impl ::std::convert::From<super::UserPage> for UserPage {
    fn from(value: super::UserPage) -> Self {
        Self {
            current_page: Ok(value.current_page),
            items: Ok(value.items),
            per_page: Ok(value.per_page),
            total_entries: Ok(value.total_entries),
        }
    }
}

/// Builds a [`UserPageItem`](super::UserPageItem).
#[derive(Clone, Debug)]
pub struct UserPageItem {
    user: ::std::result::Result<super::User, ::std::string::String>,
}

impl ::std::default::Default for UserPageItem {
    fn default() -> Self {
        Self {
            user: Err("user is missing: call `user` with it".to_string()),
        }
    }
}

impl UserPageItem {
    /// Sets [`user`](struct@super::UserPageItem#structfield.user).
    pub fn user<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::User>,
        T::Error: ::std::fmt::Display,
    {
        self.user = value.try_into().map_err(|e| format!("user: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserPageItem> for super::UserPageItem {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserPageItem,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { user: value.user? })
    }
}

impl ::std::convert::From<super::UserPageItem> for UserPageItem {
    fn from(value: super::UserPageItem) -> Self {
        Self { user: Ok(value.user) }
    }
}

/// Builds a [`UserToken`](super::UserToken).
#[derive(Clone, Debug)]
pub struct UserToken {
    expires_at: ::std::result::Result<
        ::chrono::DateTime<::chrono::offset::Utc>,
        ::std::string::String,
    >,
    token: ::std::result::Result<::quickblox_api::wire::Secret, ::std::string::String>,
}

impl ::std::default::Default for UserToken {
    fn default() -> Self {
        Self {
            expires_at: Err(
                "expires_at is missing: call `expires_at` with it".to_string(),
            ),
            token: Err("token is missing: call `token` with it".to_string()),
        }
    }
}

impl UserToken {
    /// Sets [`expires_at`](struct@super::UserToken#structfield.expires_at).
    pub fn expires_at<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_at = value.try_into().map_err(|e| format!("expires_at: {e}"));
        self
    }
    /// Sets [`token`](struct@super::UserToken#structfield.token).
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::quickblox_api::wire::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value.try_into().map_err(|e| format!("token: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserToken> for super::UserToken {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UserToken,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            expires_at: value.expires_at?,
            token: value.token?,
        })
    }
}

impl ::std::convert::From<super::UserToken> for UserToken {
    fn from(value: super::UserToken) -> Self {
        Self {
            expires_at: Ok(value.expires_at),
            token: Ok(value.token),
        }
    }
}
