// Made by `cargo xtask codegen` from the description in openapi/. Do not edit.
//! Builders of the models of module `common`.

/// Builds a [`DeleteReport`](super::DeleteReport).
#[derive(Clone, Debug)]
pub struct DeleteReport {
    not_found: ::std::result::Result<
        ::std::option::Option<super::DeletedIds>,
        ::std::string::String,
    >,
    successfully_deleted: ::std::result::Result<
        ::std::option::Option<super::DeletedIds>,
        ::std::string::String,
    >,
    wrong_permissions: ::std::result::Result<
        ::std::option::Option<super::DeletedIds>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DeleteReport {
    fn default() -> Self {
        Self {
            not_found: Ok(Default::default()),
            successfully_deleted: Ok(Default::default()),
            wrong_permissions: Ok(Default::default()),
        }
    }
}

impl DeleteReport {
    /// Sets [`not_found`](struct@super::DeleteReport#structfield.not_found).
    pub fn not_found<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeletedIds>,
        T::Error: ::std::fmt::Display,
    {
        self.not_found = value
            .try_into()
            .map_err(|e| format!("not_found: {e}"))
            .map(Some);
        self
    }
    /// Sets [`successfully_deleted`](struct@super::DeleteReport#structfield.successfully_deleted).
    pub fn successfully_deleted<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeletedIds>,
        T::Error: ::std::fmt::Display,
    {
        self.successfully_deleted = value
            .try_into()
            .map_err(|e| format!("successfully_deleted: {e}"))
            .map(Some);
        self
    }
    /// Sets [`wrong_permissions`](struct@super::DeleteReport#structfield.wrong_permissions).
    pub fn wrong_permissions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::DeletedIds>,
        T::Error: ::std::fmt::Display,
    {
        self.wrong_permissions = value
            .try_into()
            .map_err(|e| format!("wrong_permissions: {e}"))
            .map(Some);
        self
    }
}

impl ::std::convert::TryFrom<DeleteReport> for super::DeleteReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeleteReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            not_found: value.not_found?,
            successfully_deleted: value.successfully_deleted?,
            wrong_permissions: value.wrong_permissions?,
        })
    }
}

impl ::std::convert::From<super::DeleteReport> for DeleteReport {
    fn from(value: super::DeleteReport) -> Self {
        Self {
            not_found: Ok(value.not_found),
            successfully_deleted: Ok(value.successfully_deleted),
            wrong_permissions: Ok(value.wrong_permissions),
        }
    }
}

/// Builds a [`DeletedIds`](super::DeletedIds).
#[derive(Clone, Debug)]
pub struct DeletedIds {
    ids: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DeletedIds {
    fn default() -> Self {
        Self {
            ids: Err("ids is missing: call `ids` with it".to_string()),
        }
    }
}

impl DeletedIds {
    /// Sets [`ids`](struct@super::DeletedIds#structfield.ids).
    pub fn ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.ids = value.try_into().map_err(|e| format!("ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DeletedIds> for super::DeletedIds {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeletedIds,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self { ids: value.ids? })
    }
}

impl ::std::convert::From<super::DeletedIds> for DeletedIds {
    fn from(value: super::DeletedIds) -> Self {
        Self { ids: Ok(value.ids) }
    }
}
