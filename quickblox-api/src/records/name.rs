//! Names of classes and ids of records, checked on their way into a path.
//!
//! There, `by_criteria` in place of an id would be another call, one that may delete much more.

/// A class, as the path has it.
#[derive(Clone, Debug)]
pub(super) struct ClassName(pub(super) String);

impl TryFrom<ClassName> for String {
    type Error = &'static str;

    fn try_from(ClassName(name): ClassName) -> Result<Self, Self::Error> {
        if name.is_empty() {
            Err("is empty; give the name that the class has in the Dashboard")
        } else if matches!(name.as_str(), "." | "..")
            || name.contains(|c: char| c.is_control() || matches!(c, '/' | '\\'))
        {
            Err(
                "is `.`, `..` or holds a slash or a control character; give the name that the class has in the Dashboard",
            )
        } else {
            Ok(name)
        }
    }
}

/// A record, as the path has it.
#[derive(Clone, Debug)]
pub(super) struct RecordId(pub(super) String);

impl TryFrom<RecordId> for String {
    type Error = &'static str;

    fn try_from(RecordId(id): RecordId) -> Result<Self, Self::Error> {
        // `multi` is the one other word of letters that stands where ids do.
        if !id.is_empty() && id != "multi" && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            Ok(id)
        } else {
            Err("is not made of letters and digits; give the `id` of a record")
        }
    }
}

/// Several records, as the path has them.
#[derive(Clone, Debug)]
pub(super) struct RecordIds(Vec<String>);

impl<I: Into<String>> FromIterator<I> for RecordIds {
    fn from_iter<L: IntoIterator<Item = I>>(ids: L) -> Self {
        Self(ids.into_iter().map(Into::into).collect())
    }
}

impl TryFrom<RecordIds> for String {
    type Error = &'static str;

    fn try_from(RecordIds(ids): RecordIds) -> Result<Self, Self::Error> {
        if ids.is_empty() {
            return Err("holds no ids; give at least one");
        }
        let ids = ids.into_iter().map(|id| Self::try_from(RecordId(id)));
        ids.collect::<Result<Vec<_>, _>>().map(|ids| ids.join(","))
    }
}
