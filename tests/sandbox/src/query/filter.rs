//! All conditions of a request together, as chat and custom objects write them: `field=value`, `field[gt]=value`.

use serde_json::Value;

use super::{Condition, Operator};

/// Conditions that must all hold, but for those with `or`, of which one suffices.
#[derive(Debug, Clone, Default)]
pub(crate) struct Filter {
    all: Vec<Condition>,
    any: Vec<Condition>,
}

impl Filter {
    /// The conditions among the pairs of a query or of a form. Names in `reserved` (`skip`, `sort_asc`, …) are none;
    /// a bracket that is no operator stays part of the field's name: `data[class_name]`.
    pub(crate) fn of(pairs: &[(String, String)], reserved: &[&str]) -> Self {
        let is_condition = |name: &str| !reserved.contains(&name);
        let pairs = pairs.iter().filter(|(name, _)| is_condition(name));
        pairs.map(condition).collect()
    }

    /// Only the conditions that the server knows, for lists that ignore all others.
    pub(crate) fn of_known(
        pairs: &[(String, String)],
        is_known: impl Fn(&Condition) -> bool,
    ) -> Self {
        pairs.iter().map(condition).filter(is_known).collect()
    }

    /// Whether it lets everything through.
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty() && self.any.is_empty()
    }

    /// Whether an item fulfils the conditions; `field` gives its values by name.
    pub(crate) fn holds(&self, field: impl Fn(&str) -> Value) -> bool {
        let holds = |condition: &Condition| condition.holds(&field(&condition.field));
        self.all.iter().all(holds) && (self.any.is_empty() || self.any.iter().any(holds))
    }

    /// The names of the fields that it asks about.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &str> {
        let conditions = self.all.iter().chain(&self.any);
        conditions.map(|condition| condition.field.as_str())
    }
}

impl FromIterator<Condition> for Filter {
    fn from_iter<I: IntoIterator<Item = Condition>>(conditions: I) -> Self {
        let (any, all) = conditions
            .into_iter()
            .partition(|condition| condition.operator == Operator::Or);
        Self { all, any }
    }
}

fn condition((name, value): &(String, String)) -> Condition {
    let bracket = name
        .strip_suffix(']')
        .and_then(|name| name.rsplit_once('['));
    let known = bracket.and_then(|(field, name)| Some((field, Operator::named(name)?)));
    let (field, operator) = known.unwrap_or((name, Operator::Eq));
    Condition {
        field: field.to_owned(),
        operator,
        value: value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Filter;
    use crate::contract::pairs;

    #[test]
    fn conditions_combine_with_and_but_those_with_or() {
        let item = json!({ "name": "tim", "age": 30, "data[city]": "Ulm" });
        let cases = [
            ("", true),
            ("skip=5", true),
            ("name=tim", true),
            ("name=tim&age[gt]=30", false),
            ("age[gte]=30&age[lt]=31", true),
            ("name[or]=sam,tim", true),
            ("name[or]=sam&age[or]=30", true),
            ("name[or]=sam&age[or]=31", false),
            ("name[or]=sam&age[or]=30&age=31", false),
            ("data[city]=Ulm", true),
            ("data[city][ne]=Ulm", false),
            ("absent=1", false),
            ("absent[ne]=1", true),
        ];
        for (query, holds) in cases {
            let filter = Filter::of(&pairs(query), &["skip"]);
            let field = |name: &str| item.get(name).cloned().unwrap_or_default();
            assert_eq!(filter.holds(field), holds, "{query}");
        }
    }
}
