//! The forms in which an answer holds its list.

use crate::wire::Items;

/// A list, whatever holds it.
pub(crate) trait List {
    type Entry;

    fn entries(&self) -> usize;
    fn into_entries(self) -> Vec<Self::Entry>;
}

impl<T> List for Vec<T> {
    type Entry = T;

    fn entries(&self) -> usize {
        self.len()
    }

    fn into_entries(self) -> Vec<T> {
        self
    }
}

impl<T> List for Items<T> {
    type Entry = T;

    fn entries(&self) -> usize {
        self.len()
    }

    fn into_entries(self) -> Vec<T> {
        self.into_vec()
    }
}

/// No list is a list without entries.
impl<L: List> List for Option<L> {
    type Entry = L::Entry;

    fn entries(&self) -> usize {
        self.as_ref().map_or(0, List::entries)
    }

    fn into_entries(self) -> Vec<L::Entry> {
        self.map_or_else(Vec::new, List::into_entries)
    }
}

#[cfg(test)]
mod tests {
    use super::List;
    use crate::wire::Items;

    #[test]
    fn every_form_has_its_entries() {
        fn check(list: impl List<Entry = i64> + Clone, expected: &[i64]) {
            assert_eq!(list.entries(), expected.len());
            assert_eq!(list.into_entries(), expected);
        }
        check(vec![4, 5], &[4, 5]);
        check(Some(vec![4]), &[4]);
        check(None::<Vec<i64>>, &[]);
        check(Items::from(vec![4]), &[4]);
        check(None::<Items<i64>>, &[]);
        let count: Items<i64> = serde_json::from_str(r#"{"count": 7}"#).unwrap();
        check(Some(count), &[]);
    }
}
