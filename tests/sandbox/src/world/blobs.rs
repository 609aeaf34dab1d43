//! Files: what is known about each, its content, and the permissions to send and to fetch it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use bytes::Bytes;
use chrono::{DateTime, Utc};

/// A file as the sandbox keeps it.
#[derive(Debug, Clone)]
pub(crate) struct Blob {
    pub(crate) id: i64,
    pub(crate) uid: String,
    /// Who registered it.
    pub(crate) user: i64,
    pub(crate) content_type: String,
    pub(crate) name: String,
    pub(crate) public: bool,
    pub(crate) tags: Vec<String>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    /// Bytes as of the last declaration; it stays when the content is to be replaced.
    pub(crate) size: Option<usize>,
    /// When the upload was last declared; it stays likewise.
    pub(crate) completed_at: Option<DateTime<Utc>>,
    pub(crate) is_complete: bool,
    pub(crate) content: Option<Content>,
    /// The permission to upload, until the upload is declared.
    pub(crate) permission: Option<Permission>,
    /// Signatures of the links to read the content, and when they end.
    pub(crate) links: Vec<(String, DateTime<Utc>)>,
}

/// The bytes of a file.
#[derive(Debug, Clone)]
pub(crate) struct Content {
    pub(crate) bytes: Bytes,
    /// What tells these bytes from others, in quotes.
    pub(crate) etag: String,
}

/// A permission to upload: what a form must say.
#[derive(Debug, Clone)]
pub(crate) struct Permission {
    pub(crate) expires_at: DateTime<Utc>,
    /// Names and values in the order of their address.
    pub(crate) fields: Vec<(&'static str, String)>,
}

/// Where the content of files goes and comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Storage {
    /// The API takes the content and sends it, as the shared servers do today.
    #[default]
    Api,
    /// A storage beside the API, as it was until 2018 and may still be on dedicated servers: uploads go there and are
    /// answered in XML, downloads are redirected there.
    Bucket,
}

/// The files of the application.
#[derive(Debug, Default)]
pub(crate) struct Blobs {
    /// Which way of storing they are in.
    pub(crate) storage: Storage,
    by_id: BTreeMap<i64, Blob>,
    by_uid: HashMap<String, i64>,
    by_user: HashMap<i64, BTreeSet<i64>>,
    by_tag: HashMap<String, BTreeSet<i64>>,
}

impl Blobs {
    pub(crate) fn count(&self) -> usize {
        self.by_id.len()
    }

    pub(crate) fn get(&self, id: i64) -> Option<&Blob> {
        self.by_id.get(&id)
    }

    pub(crate) fn by_uid(&self, uid: &str) -> Option<&Blob> {
        self.by_id.get(self.by_uid.get(uid)?)
    }

    /// The files that a user registered, the oldest first.
    pub(crate) fn of_user(&self, user: i64) -> Vec<&Blob> {
        let ids = self.by_user.get(&user).into_iter().flatten();
        ids.filter_map(|id| self.by_id.get(id)).collect()
    }

    /// The files with at least one of these tags, the oldest first.
    pub(crate) fn tagged(&self, tags: &[String]) -> Vec<&Blob> {
        let found = tags.iter().filter_map(|tag| self.by_tag.get(tag)).flatten();
        let ids: BTreeSet<i64> = found.copied().collect();
        ids.iter().filter_map(|id| self.by_id.get(id)).collect()
    }

    pub(crate) fn insert(&mut self, blob: Blob) {
        let id = blob.id;
        self.by_uid.insert(blob.uid.clone(), id);
        self.by_user.entry(blob.user).or_default().insert(id);
        for tag in &blob.tags {
            self.by_tag.entry(tag.clone()).or_default().insert(id);
        }
        self.by_id.insert(id, blob);
    }

    pub(crate) fn remove(&mut self, id: i64) -> Option<Blob> {
        let blob = self.by_id.remove(&id)?;
        self.by_uid.remove(&blob.uid);
        if let Some(ids) = self.by_user.get_mut(&blob.user) {
            ids.remove(&id);
        }
        for tag in &blob.tags {
            if let Some(ids) = self.by_tag.get_mut(tag) {
                ids.remove(&id);
            }
        }
        Some(blob)
    }

    /// Changes a file; whatever it is found by may change too.
    pub(crate) fn change(&mut self, id: i64, change: impl FnOnce(&mut Blob)) -> Option<&Blob> {
        let mut blob = self.remove(id)?;
        change(&mut blob);
        self.insert(blob);
        self.get(id)
    }
}
