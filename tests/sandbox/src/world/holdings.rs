//! How much a sandbox holds, for tests that look for what was left behind.

use super::World;

/// How much there is of each kind.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use quickblox_sandbox::{Holdings, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// assert_eq!(sandbox.holdings(), Holdings { users: 2, ..Holdings::default() });
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Users, the two of the start among them.
    pub users: usize,
    /// Sessions that were neither ended nor asked for again after their end.
    pub sessions: usize,
    /// Dialogs of all types.
    pub dialogs: usize,
    /// Messages that were not deleted for everybody.
    pub messages: usize,
    /// Entries of files, with or without content.
    pub files: usize,
    /// Classes of custom objects, which no call deletes.
    pub classes: usize,
    /// Records of all classes.
    pub records: usize,
    /// Files in fields of records.
    pub record_files: usize,
    /// Subscriptions to notifications.
    pub subscriptions: usize,
    /// Device tokens that were registered apart from a subscription.
    pub push_tokens: usize,
    /// Events, delivered ones included.
    pub events: usize,
    /// Contacts in all address books.
    pub contacts: usize,
}

impl Holdings {
    pub(crate) fn of(world: &World) -> Self {
        let (classes, records, record_files) = world.records.count();
        let (subscriptions, push_tokens, events) = world.push.count();
        Self {
            users: world.users.iter().count(),
            sessions: world.sessions.count(),
            dialogs: world.dialogs.count(),
            messages: world.messages.count(),
            files: world.blobs.count(),
            classes,
            records,
            record_files,
            subscriptions,
            push_tokens,
            events,
            contacts: world.contacts.count(),
        }
    }
}
