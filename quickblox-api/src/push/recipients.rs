//! To whom an event goes: in one of the ways that the server knows.

use crate::{
    error::{Error, Invalid},
    types::{EventExternalUsers, EventTags, EventUsers},
};

/// The recipients of an event, named in one way. Only those with a subscription count.
///
/// There is no documented way to reach all users. How many may be named at once is not documented either.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipients(Way);

#[derive(Clone, Debug, PartialEq)]
enum Way {
    Users(Vec<i64>),
    External(Vec<i64>),
    Tagged(Tags, Vec<String>),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Tags {
    Any,
    All,
    None,
}

impl Recipients {
    /// Users by their ids.
    pub fn users(ids: impl IntoIterator<Item = i64>) -> Self {
        Self(Way::Users(ids.into_iter().collect()))
    }

    /// Users by the ids that the caller's own system gave them (`external_user_id`).
    pub fn external(ids: impl IntoIterator<Item = i64>) -> Self {
        Self(Way::External(ids.into_iter().collect()))
    }

    /// Users with at least one of the tags.
    pub fn tagged_any(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::tagged(Tags::Any, tags)
    }

    /// Users with all of the tags and no others.
    pub fn tagged_all(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::tagged(Tags::All, tags)
    }

    /// Users with none of the tags.
    pub fn tagged_none(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::tagged(Tags::None, tags)
    }

    fn tagged(which: Tags, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags = tags.into_iter().map(Into::into).collect();
        Self(Way::Tagged(which, tags))
    }

    /// The two fields of the body, of which one is there. Lists go as texts with commas, as documented.
    pub(super) fn selectors(
        self,
    ) -> Result<(Option<EventUsers>, Option<EventExternalUsers>), Error> {
        match self.0 {
            Way::Users(ids) => {
                let ids = Some(joined("user.ids", &ids)?.into());
                Ok((Some(EventUsers { ids, tags: None }), None))
            }
            Way::External(ids) => {
                let ids = Some(joined("external_user.ids", &ids)?.into());
                Ok((None, Some(EventExternalUsers { ids })))
            }
            Way::Tagged(which, names) => {
                if let Some(tag) = names.iter().find(|tag| !is_tag(tag)) {
                    let wrong = format!("`{tag}` is empty or holds a comma and cannot be a tag");
                    return Err(Invalid::new("user.tags", wrong).into());
                }
                let names = Some(joined("user.tags", &names)?.into());
                let mut tags = EventTags::default();
                match which {
                    Tags::Any => tags.any = names,
                    Tags::All => tags.all = names,
                    Tags::None => tags.exclude = names,
                }
                let tags = Some(tags);
                Ok((Some(EventUsers { ids: None, tags }), None))
            }
        }
    }
}

fn is_tag(tag: &str) -> bool {
    !tag.trim().is_empty() && !tag.contains(',')
}

fn joined(field: &str, parts: &[impl ToString]) -> Result<String, Error> {
    if parts.is_empty() {
        return Err(Invalid::new(field, "names no recipients; name at least one").into());
    }
    let parts = parts.iter().map(ToString::to_string);
    Ok(parts.collect::<Vec<_>>().join(","))
}
