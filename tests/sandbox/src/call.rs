//! One call as a handler sees it: who asks for what, in one shape whatever the encoding was.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::HeaderMap;
use serde_json::Value;

use crate::{contract::Operation, refusal::Refusal};

/// A request that was let in and decoded.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// What is asked for.
    pub(crate) operation: Operation<'static>,
    /// Values of the path parameters, decoded.
    pub(crate) path: Vec<(&'static str, String)>,
    /// The pairs of the query in their order, decoded once, brackets left in the names.
    pub(crate) query: Vec<(String, String)>,
    /// The body as a tree, whether it came as JSON, as a form or in parts; `Null` without a body. Texts of a form have
    /// become numbers and booleans where the description wants nothing else.
    pub(crate) body: Value,
    /// The files of a body in parts.
    pub(crate) files: Vec<FilePart>,
    /// Who asks.
    pub(crate) caller: Caller,
    /// The headers of the request.
    pub(crate) headers: HeaderMap,
    /// The moment of the request, the same for everything that it changes.
    pub(crate) now: DateTime<Utc>,
}

/// A file in a body of several parts.
#[derive(Debug, Clone)]
pub(crate) struct FilePart {
    /// Name of the field.
    pub(crate) name: String,
    /// Name of the file.
    pub(crate) file_name: String,
    /// Media type, if the part tells one.
    pub(crate) media_type: Option<String>,
    /// The content.
    pub(crate) bytes: Bytes,
}

/// Who makes a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Nobody in particular: the operation takes no credential.
    Anonymous,
    /// The session of an application, which may read.
    Application { token: String },
    /// The session of a user.
    User { token: String, user: i64 },
    /// The owner of the account by API key, maybe in the place of a user.
    ApiKey { on_behalf_of: Option<i64> },
    /// The account, by its key.
    Account,
}

impl Caller {
    /// The user who acts, if any.
    pub(crate) fn user(&self) -> Option<i64> {
        match self {
            Self::User { user, .. } => Some(*user),
            Self::ApiKey { on_behalf_of } => *on_behalf_of,
            Self::Anonymous | Self::Application { .. } | Self::Account => None,
        }
    }

    /// Whether this is the owner of the account, who may do everything: an API key in nobody's place.
    pub(crate) fn is_owner(&self) -> bool {
        *self == Self::ApiKey { on_behalf_of: None }
    }

    /// The token of the session.
    pub(crate) fn token(&self) -> Option<&str> {
        match self {
            Self::Application { token } | Self::User { token, .. } => Some(token),
            Self::Anonymous | Self::ApiKey { .. } | Self::Account => None,
        }
    }
}

impl Call {
    /// The user who acts, by session or by `On-Behalf-Of`; refused as the API does where there is none.
    pub(crate) fn user(&self) -> Result<i64, Refusal> {
        self.caller.user().ok_or_else(Refusal::need_user)
    }

    /// The value of a path parameter; empty if the path has none of this name.
    pub(crate) fn path(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// A path parameter that is an integer; `None` if it is something else.
    pub(crate) fn path_id(&self, name: &str) -> Option<i64> {
        self.path(name).parse().ok()
    }

    /// The last value of a query name; brackets count as part of the name.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.iter().rev();
        let found = pairs.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// All values of a query name, in their order.
    pub(crate) fn queries<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let pairs = self.query.iter().filter(move |(known, _)| known == name);
        pairs.map(|(_, value)| value.as_str())
    }

    /// A field of the body by its JSON pointer, such as `/user/login`; nulls count as absent.
    pub(crate) fn field(&self, pointer: &str) -> Option<&Value> {
        self.body.pointer(pointer).filter(|value| !value.is_null())
    }
}
