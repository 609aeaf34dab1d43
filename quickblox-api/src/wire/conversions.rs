//! The trait implementations of the public types that wrap a [`List`](super::list::List).

/// Implements decoding and the conversions: `list_type!(Values<T>, Other)` for a list of any values,
/// `list_type!(Ids, [generics] value)` for texts or numbers that may be one text with commas.
macro_rules! list_type {
    ($name:ident<T>, $other:ident) => {
        impl<T> $name<T> {
            /// The values in order.
            pub fn as_slice(&self) -> &[T] {
                &self.0.values
            }

            /// The values in order.
            pub fn into_vec(self) -> Vec<T> {
                self.0.values
            }
        }

        impl<T> std::ops::Deref for $name<T> {
            type Target = [T];

            fn deref(&self) -> &[T] {
                self.as_slice()
            }
        }

        impl<T> IntoIterator for $name<T> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.into_vec().into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a $name<T> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.as_slice().iter()
            }
        }

        /// The empty list.
        impl<T> Default for $name<T> {
            fn default() -> Self {
                Self::from([])
            }
        }

        list_type!(@from [T,] T, $name<T>);
        list_type!(@decode [, T: serde::Deserialize<'de>] $name<T>, $other);
    };
    ($name:ident, [$($generics:tt)*] $item:ty) => {
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self($crate::wire::list::List::text(text))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                text.to_owned().into()
            }
        }

        /// The values separated by commas, as in a path or a query; a text unchanged.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        /// The empty list.
        impl Default for $name {
            fn default() -> Self {
                Self($crate::wire::list::List::from_iter([]))
            }
        }

        list_type!(@from [$($generics)*] $item, $name);
        list_type!(@decode [] $name, Text);
    };
    (@from [$($generics:tt)*] $item:ty, $name:ty) => {
        impl<$($generics)*> FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(values: I) -> Self {
                Self(values.into_iter().map(Into::into).collect())
            }
        }

        impl<$($generics)*> From<Vec<$item>> for $name {
            fn from(values: Vec<$item>) -> Self {
                values.into_iter().collect()
            }
        }

        impl<$($generics)* const N: usize> From<[$item; N]> for $name {
            fn from(values: [$item; N]) -> Self {
                values.into_iter().collect()
            }
        }
    };
    (@decode [$($generics:tt)*] $name:ty, $other:ident) => {
        impl<'de $($generics)*> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use $crate::wire::list::{List, Other};
                List::deserialize(deserializer, Other::$other).map(Self)
            }
        }
    };
}

pub(super) use list_type;
