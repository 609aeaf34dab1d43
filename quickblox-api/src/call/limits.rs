//! The documented limits of what requests carry, checked before anything is sent.
//!
//! Parameters are checked when they are set, bodies when the request is sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    error::Invalid,
    wire::{IndexedList, Secret},
};

/// How large a value is.
#[derive(Clone, Copy)]
pub(crate) enum Size {
    Number(i64),
    Characters(usize),
}

/// A value with a size, or none where there is no value.
pub(crate) trait Limited {
    fn size(&self) -> Option<Size>;

    fn number(&self) -> Option<i64> {
        match self.size()? {
            Size::Number(number) => Some(number),
            Size::Characters(_) => None,
        }
    }
}

impl Limited for i32 {
    fn size(&self) -> Option<Size> {
        Some(Size::Number((*self).into()))
    }
}

impl Limited for i64 {
    fn size(&self) -> Option<Size> {
        Some(Size::Number(*self))
    }
}

impl Limited for String {
    fn size(&self) -> Option<Size> {
        Some(Size::Characters(self.chars().count()))
    }
}

impl Limited for Secret {
    fn size(&self) -> Option<Size> {
        Some(Size::Characters(self.expose().chars().count()))
    }
}

impl<T: Limited> Limited for Option<T> {
    fn size(&self) -> Option<Size> {
        self.as_ref()?.size()
    }
}

/// Is the value within its limits, both of which are inside? The messages are those of the server.
pub(crate) fn fits(
    name: &str,
    value: &impl Limited,
    least: Option<i64>,
    most: Option<i64>,
) -> Result<(), Invalid> {
    let (number, [below, above], unit) = match value.size() {
        None => return Ok(()),
        Some(Size::Number(number)) => (number, ["small", "large"], ""),
        Some(Size::Characters(count)) => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            (count, ["short", "long"], " characters")
        }
    };
    let wrong = match (least, most) {
        (Some(least), _) if number < least => format!("is too {below} (minimum is {least}{unit})"),
        (_, Some(most)) if number > most => format!("is too {above} (maximum is {most}{unit})"),
        _ => return Ok(()),
    };
    Err(Invalid::new(name, wrong))
}

/// A model that has limits, or holds models that have some.
pub(crate) trait Bounded {
    /// Is all of it within its limits?
    fn check(&self) -> Result<(), Invalid>;
}

impl<T: Bounded> Bounded for Option<T> {
    fn check(&self) -> Result<(), Invalid> {
        self.as_ref().map_or(Ok(()), Bounded::check)
    }
}

impl<T: Bounded> Bounded for [T] {
    fn check(&self) -> Result<(), Invalid> {
        let mut entries = self.iter().enumerate();
        entries.try_for_each(|(index, entry)| holds(&format!("[{index}]"), entry))
    }
}

impl<T: Bounded> Bounded for Vec<T> {
    fn check(&self) -> Result<(), Invalid> {
        self.as_slice().check()
    }
}

impl<T: Bounded> Bounded for IndexedList<T> {
    fn check(&self) -> Result<(), Invalid> {
        self.as_slice().check()
    }
}

impl<T: Bounded> Bounded for BTreeMap<String, T> {
    fn check(&self) -> Result<(), Invalid> {
        self.iter().try_for_each(|(key, entry)| holds(key, entry))
    }
}

/// Does each of the caller's own fields have a name that the API leaves to callers?
pub(crate) fn unreserved(
    fields: &Map<String, Value>,
    own: &[&str],
    taken: &[&str],
) -> Result<(), Invalid> {
    fields.keys().try_for_each(|name| {
        let wrong = if own.contains(&name.as_str()) {
            "is a field that the request knows: set that one, and leave it out of the others"
        } else if taken.contains(&name.as_str()) {
            "is a name that the API uses itself: give this field another one"
        } else {
            return Ok(());
        };
        Err(Invalid::new(name, wrong))
    })
}

/// Is what stands in this field within its limits?
pub(crate) fn holds(name: &str, held: &impl Bounded) -> Result<(), Invalid> {
    held.check().map_err(|wrong| wrong.within(name))
}

#[cfg(test)]
mod tests {
    use super::{Limited, fits};
    use crate::{error::Invalid, wire::Secret};

    #[test]
    fn limits_are_inside() {
        let text = |length| "é".repeat(length);
        check("per_page", 1, Some(1), Some(100), None);
        check("per_page", 100, Some(1), Some(100), None);
        check("per_page", -5, None, Some(100), None);
        check("per_page", i64::MAX, Some(1), None, None);
        check("per_page", i64::MIN, None, None, None);
        check("name", text(200), None, Some(200), None);
        check("name", text(1), Some(1), None, None);
        check("password", Secret::from(text(8)), Some(8), Some(40), None);
        let wrong = Some("is too small (minimum is 1)");
        check("per_page", 0, Some(1), Some(100), wrong);
        let wrong = Some("is too large (maximum is 100)");
        check("per_page", 101, Some(1), Some(100), wrong);
        let wrong = Some("is too long (maximum is 200 characters)");
        check("name", text(201), None, Some(200), wrong);
        let wrong = Some("is too short (minimum is 3 characters)");
        check("full_name", text(1), Some(3), None, wrong);
        // This is how the server puts it.
        let wrong = Some("is too short (minimum is 8 characters)");
        check("password", Secret::from(text(7)), Some(8), None, wrong);
        let wrong = Some("is too long (maximum is 40 characters)");
        check("password", Secret::from(text(41)), None, Some(40), wrong);
    }

    fn check(
        name: &str,
        value: impl Limited,
        least: Option<i64>,
        most: Option<i64>,
        wrong: Option<&str>,
    ) {
        let expected = wrong.map_or(Ok(()), |wrong| Err(Invalid::new(name, wrong)));
        assert_eq!(fits(name, &Some(value), least, most), expected);
    }

    #[test]
    fn what_is_absent_has_no_limits() {
        assert_eq!(fits("page", &None::<i32>, Some(1), None), Ok(()));
    }
}
