//! Lists in pages with numbers: `page` and `per_page`.

use serde_json::{Value, json};

use crate::{call::Call, refusal::Refusal};

/// The page that a request asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    number: usize,
    size: usize,
}

impl Page {
    /// From `page` (1 if absent) and `per_page` (10 if absent, 100 at most).
    pub(crate) fn of(call: &Call) -> Result<Self, Refusal> {
        let number = |name: &str, default: usize| match call.query(name) {
            None => Ok(default),
            Some(text) => match text.parse::<usize>() {
                Ok(number) if number > 0 => Ok(number),
                _ => Err(Refusal::field(422, name, "is invalid")),
            },
        };
        Ok(Self {
            number: number("page", 1)?,
            size: number("per_page", 10)?.min(100),
        })
    }

    /// The items of this page in the envelope of such lists.
    pub(crate) fn envelope<T>(self, items: &[T], render: impl Fn(&T) -> Value) -> Value {
        let before = (self.number - 1).saturating_mul(self.size);
        let page = items.iter().skip(before).take(self.size);
        json!({
            "current_page": self.number,
            "per_page": self.size,
            "total_entries": items.len(),
            "items": page.map(render).collect::<Vec<_>>(),
        })
    }
}
