//! The documented limits of numbers in requests, checked before anything is sent.
//!
//! Generated setters call this; what they store is reported by `send()`, with everything else that is wrong.

/// A number that a request may carry, or none.
pub(crate) trait Limited {
    fn number(&self) -> Option<i64>;
}

impl Limited for i32 {
    fn number(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl Limited for i64 {
    fn number(&self) -> Option<i64> {
        Some(*self)
    }
}

impl<T: Limited> Limited for Option<T> {
    fn number(&self) -> Option<i64> {
        self.as_ref()?.number()
    }
}

/// Passes the value on, unless it is outside of the limits, both of which are inside.
pub(crate) fn within<T: Limited>(
    name: &str,
    value: Result<T, String>,
    minimum: Option<i64>,
    maximum: Option<i64>,
) -> Result<T, String> {
    let value = value?;
    let Some(number) = value.number() else {
        return Ok(value);
    };
    match (minimum, maximum) {
        (Some(minimum), _) if number < minimum => Err(format!(
            "{name} is {number}, but at least {minimum} is needed"
        )),
        (_, Some(maximum)) if number > maximum => Err(format!(
            "{name} is {number}, but at most {maximum} is allowed"
        )),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn limits_are_inside() {
        for (number, minimum, maximum, expected) in [
            (1, Some(1), Some(100), Ok(1)),
            (100, Some(1), Some(100), Ok(100)),
            (
                0,
                Some(1),
                Some(100),
                Err("per_page is 0, but at least 1 is needed"),
            ),
            (
                101,
                Some(1),
                Some(100),
                Err("per_page is 101, but at most 100 is allowed"),
            ),
            (-5, None, Some(100), Ok(-5)),
            (i64::MAX, Some(1), None, Ok(i64::MAX)),
            (i64::MIN, None, None, Ok(i64::MIN)),
        ] {
            let checked = within("per_page", Ok(Some(number)), minimum, maximum);
            assert_eq!(
                checked,
                expected.map(Some).map_err(str::to_owned),
                "{number}"
            );
        }
    }

    #[test]
    fn what_is_absent_or_already_wrong_stays_so() {
        assert_eq!(within("page", Ok(None::<i32>), Some(1), None), Ok(None));
        assert_eq!(
            within::<i32>("page", Err("no number".to_owned()), Some(1), None),
            Err("no number".to_owned())
        );
    }
}
