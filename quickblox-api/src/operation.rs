//! What is known of an operation besides its types.
//!
//! The table of all operations is generated from the description. A call takes from it which credentials it sends and
//! whether it may be repeated; callers and tools may read it.

/// One operation of the API.
///
/// ```
/// use quickblox_api::OPERATIONS;
///
/// let legacy = OPERATIONS.iter().filter(|operation| operation.status == quickblox_api::Status::Legacy);
/// for operation in legacy {
///     println!("{} {} ({})", operation.method, operation.path, operation.id);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The name, which is also the name of the client's method: `create_user`.
    pub id: &'static str,
    /// The HTTP method in capitals.
    pub method: &'static str,
    /// The path below the base URL, parameters in braces: `/users/{user_id}.json`.
    pub path: &'static str,
    /// The module it belongs to: `users`.
    pub tag: &'static str,
    /// Whether it is documented today.
    pub status: Status,
    /// Whether the same request may be sent twice without a second effect.
    pub idempotent: bool,
    /// The credentials it takes, any one of them; none is sent if this is empty or [`Anonymous`](Auth::Anonymous) alone.
    pub auth: &'static [Auth],
    /// What a success does to the session of the call.
    pub session: SessionEffect,
    /// How its response is split into pages, if it is.
    pub pagination: Option<Pagination>,
    /// The media type of the request, if it has a body: `application/json`. Operations with `multipart/form-data` have
    /// hand-written methods in [`content`](crate::content).
    pub media_type: Option<&'static str>,
    /// The media type of the response, if it has a body: `application/json`, or `application/octet-stream` for the content
    /// of a file.
    pub response_media_type: Option<&'static str>,
}

/// How far an operation is supported by the server's makers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Documented today.
    Current,
    /// Documented once; may stop working.
    Legacy,
    /// Known only from the official SDKs.
    SdkOnly,
}

/// A way to prove who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auth {
    /// The token of a session of the application or of a user.
    SessionToken,
    /// An API key alone.
    ApiKey,
    /// An API key with the id of the user it acts as.
    ApiKeyOnBehalfOf,
    /// The key of the account.
    AccountKey,
    /// None is needed. Listed beside others: one is sent if the client has it.
    Anonymous,
}

/// What a successful call does to the session that it was made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionEffect {
    /// Nothing but that it lasts longer.
    None,
    /// It becomes the session of a user.
    LogIn,
    /// It becomes a session of the application.
    LogOut,
    /// It ends.
    Delete,
}

/// How a long response is asked for in parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// By number of the page or by number of entries to skip.
    pub style: PageStyle,
    /// The most entries that one response holds, if a limit is known.
    pub maximum: Option<u32>,
    /// The property of the response that holds the list.
    pub items: &'static str,
}

/// The parameters that select a part of a long response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageStyle {
    /// `page`, counted from 1, and `per_page`.
    Page,
    /// `skip` and `limit`.
    Offset,
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_sorted_by_id() {
        assert!(crate::OPERATIONS.is_sorted_by_key(|operation| operation.id));
    }
}
