//! The documented limits of what requests carry, checked before anything is sent.
//!
//! Parameters are checked when they are set, bodies when the request is sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::wire::{IndexedList, Secret};

/// How large a value is.
#[derive(Clone, Copy)]
pub(crate) enum Size {
    Number(i64),
    Characters(usize),
    /// The characters of a secret, whose number is not told.
    Hidden(usize),
}

/// A value with a size, or none where there is no value.
pub(crate) trait Limited {
    fn size(&self) -> Option<Size>;

    fn number(&self) -> Option<i64> {
        match self.size()? {
            Size::Number(number) => Some(number),
            Size::Characters(_) | Size::Hidden(_) => None,
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
        Some(Size::Hidden(self.expose().chars().count()))
    }
}

impl<T: Limited> Limited for Option<T> {
    fn size(&self) -> Option<Size> {
        self.as_ref()?.size()
    }
}

/// Is the value within its limits, both of which are inside? The message begins with the name.
pub(crate) fn fits(
    name: &str,
    value: &impl Limited,
    least: Option<i64>,
    most: Option<i64>,
) -> Result<(), String> {
    let Some(size) = value.size() else {
        return Ok(());
    };
    let number = match size {
        Size::Number(number) => number,
        Size::Characters(count) | Size::Hidden(count) => i64::try_from(count).unwrap_or(i64::MAX),
    };
    let (limit, short_or_long) = match (least, most) {
        (Some(least), _) if number < least => (format!("at least {least}"), "short"),
        (_, Some(most)) if number > most => (format!("at most {most}"), "long"),
        _ => return Ok(()),
    };
    let end = if short_or_long == "short" {
        "needed"
    } else {
        "allowed"
    };
    Err(match size {
        Size::Number(number) => format!("{name} is {number}, but {limit} is {end}"),
        Size::Characters(1) => format!("{name} is 1 character long, but {limit} is {end}"),
        Size::Characters(count) => {
            format!("{name} is {count} characters long, but {limit} is {end}")
        }
        Size::Hidden(_) => format!("{name} is too {short_or_long}: {limit} characters are {end}"),
    })
}

/// A model that has limits, or holds models that have some.
pub(crate) trait Bounded {
    /// Is all of it within its limits? The message begins with the place.
    fn check(&self) -> Result<(), String>;
}

impl<T: Bounded> Bounded for Option<T> {
    fn check(&self) -> Result<(), String> {
        self.as_ref().map_or(Ok(()), Bounded::check)
    }
}

impl<T: Bounded> Bounded for [T] {
    fn check(&self) -> Result<(), String> {
        let mut entries = self.iter().enumerate();
        entries.try_for_each(|(index, entry)| {
            let said = entry.check();
            said.map_err(|wrong| format!("[{index}].{wrong}"))
        })
    }
}

impl<T: Bounded> Bounded for Vec<T> {
    fn check(&self) -> Result<(), String> {
        self.as_slice().check()
    }
}

impl<T: Bounded> Bounded for IndexedList<T> {
    fn check(&self) -> Result<(), String> {
        self.as_slice().check()
    }
}

impl<T: Bounded> Bounded for BTreeMap<String, T> {
    fn check(&self) -> Result<(), String> {
        self.iter().try_for_each(|(key, entry)| {
            let said = entry.check();
            said.map_err(|wrong| format!("{key}.{wrong}"))
        })
    }
}

/// Does each of the caller's own fields have a name that the API leaves to callers? The message begins with the name.
pub(crate) fn unreserved(
    fields: &Map<String, Value>,
    own: &[&str],
    taken: &[&str],
) -> Result<(), String> {
    fields.keys().try_for_each(|name| {
        if own.contains(&name.as_str()) {
            Err(format!(
                "{name} is a field that the request knows: set that one, and leave it out of the others"
            ))
        } else if taken.contains(&name.as_str()) {
            Err(format!(
                "{name} is a name that the API uses itself: give this field another one"
            ))
        } else {
            Ok(())
        }
    })
}

/// Is what stands in this field within its limits?
pub(crate) fn holds(name: &str, held: &impl Bounded) -> Result<(), String> {
    held.check().map_err(|wrong| {
        let dot = if wrong.starts_with('[') { "" } else { "." };
        format!("{name}{dot}{wrong}")
    })
}

#[cfg(test)]
mod tests {
    use super::{Limited, fits};
    use crate::wire::Secret;

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
        let wrong = Some("per_page is 0, but at least 1 is needed");
        check("per_page", 0, Some(1), Some(100), wrong);
        let wrong = Some("per_page is 101, but at most 100 is allowed");
        check("per_page", 101, Some(1), Some(100), wrong);
        let wrong = Some("name is 201 characters long, but at most 200 is allowed");
        check("name", text(201), None, Some(200), wrong);
        let wrong = Some("name is 0 characters long, but at least 1 is needed");
        check("name", text(0), Some(1), None, wrong);
        let wrong = Some("full_name is 1 character long, but at least 3 is needed");
        check("full_name", text(1), Some(3), None, wrong);
        let wrong = Some("password is too short: at least 8 characters are needed");
        check("password", Secret::from(text(7)), Some(8), None, wrong);
        let wrong = Some("password is too long: at most 40 characters are allowed");
        check("password", Secret::from(text(41)), None, Some(40), wrong);
    }

    fn check(
        name: &str,
        value: impl Limited,
        least: Option<i64>,
        most: Option<i64>,
        wrong: Option<&str>,
    ) {
        let expected = wrong.map_or(Ok(()), |wrong| Err(wrong.to_owned()));
        assert_eq!(fits(name, &Some(value), least, most), expected);
    }

    #[test]
    fn what_is_absent_has_no_limits() {
        assert_eq!(fits("page", &None::<i32>, Some(1), None), Ok(()));
    }
}
