//! Permissions as requests write them.

use serde_json::Value;

use super::invalid;
use crate::{
    fields::{flag, texts},
    refusal::Refusal,
    world::records::{Access, Action, Level, Rights},
};

/// Writes the permissions that are sent, of these actions; the others stay as they are.
pub(super) fn apply(sent: &Value, rights: &mut Rights, actions: &[Action]) -> Result<(), Refusal> {
    for action in actions {
        if let Some(sent) = sent.get(action.name()).filter(|value| !value.is_null()) {
            let is_of_class = actions.contains(&Action::Create);
            let refuse = || invalid("permissions", format!("{} is invalid", action.name()));
            let level = level(sent, *action, is_of_class).ok_or_else(refuse)?;
            let is_primary = sent.get("primary").and_then(flag).unwrap_or_default();
            *rights.of_mut(*action) = Access {
                level,
                primary: is_of_class && (is_primary || *action == Action::Create),
            };
        }
    }
    Ok(())
}

fn level(sent: &Value, action: Action, is_of_class: bool) -> Option<Level> {
    // Whoever sends a record back as it came has the lists under the names of answers.
    let list = |name: &str, answered: &str| {
        let list = sent.get(name).or_else(|| sent.get(answered));
        list.map(texts).unwrap_or_default()
    };
    match sent.get("access")?.as_str()? {
        "open" => Some(Level::Open),
        "owner" if action != Action::Create => Some(Level::Owner),
        "not_allowed" if is_of_class => Some(Level::NotAllowed),
        "open_for_groups" => Some(Level::Groups(list("groups", "users_groups"))),
        "open_for_users_ids" => Some(Level::Users(list("ids", "users_ids"))),
        _ => None,
    }
}
