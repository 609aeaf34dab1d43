//! Enums to which the server may add values.
//!
//! The description lists the values known today (`x-extensible-enum`). One that comes later is kept in `Other` instead
//! of costing the caller the whole answer.

/// Defines an enum over `i64` or `String` that keeps values it does not know.
///
/// Called by generated code only:
///
/// ```text
/// crate::wire::open_enum! {
///     /// Type of a dialog.
///     pub enum DialogType: i64 {
///         /// Everybody can join.
///         PublicGroup = 1,
///     }
/// }
/// ```
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident: i64 { $($(#[$variant_meta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version of the crate does not know.
            Other(i64),
        }

        impl $name {
            /// The number that stands on the wire.
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other(other),
                }
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.as_i64()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <i64 as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
    ($(#[$meta:meta])* pub enum $name:ident: String { $($(#[$variant_meta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that this version of the crate does not know.
            Other(::std::string::String),
        }

        impl $name {
            /// The text that stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                match value.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::Other(value),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self.as_str(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as ::serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro makes public enums only")]
mod tests {
    open_enum! {
        /// Type of a dialog.
        pub enum DialogType: i64 {
            /// Everybody can join.
            PublicGroup = 1,
            /// Its members only.
            Group = 2,
        }
    }

    open_enum! {
        /// Who vouches for a user.
        pub enum AuthProvider: String {
            /// Facebook.
            Facebook = "facebook",
        }
    }

    #[test]
    fn known_and_unknown_numbers_are_read_and_written_back() {
        for (json, expected) in [
            ("1", DialogType::PublicGroup),
            ("2", DialogType::Group),
            ("-4", DialogType::Other(-4)),
        ] {
            let read: DialogType = serde_json::from_str(json).unwrap();
            assert_eq!(read, expected);
            assert_eq!(DialogType::from(expected.as_i64()), expected);
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!(read.to_string(), json);
        }
    }

    #[test]
    fn known_and_unknown_texts_are_read_and_written_back() {
        for (text, expected) in [
            ("facebook", AuthProvider::Facebook),
            ("Facebook", AuthProvider::Other("Facebook".to_owned())),
            ("", AuthProvider::Other(String::new())),
        ] {
            let json = serde_json::to_string(text).unwrap();
            let read: AuthProvider = serde_json::from_str(&json).unwrap();
            assert_eq!(read, expected);
            assert_eq!(
                (
                    AuthProvider::from(text),
                    AuthProvider::from(text.to_owned())
                ),
                (read.clone(), read.clone())
            );
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
            assert_eq!((read.as_str(), read.to_string().as_str()), (text, text));
        }
    }

    #[test]
    fn another_json_type_is_refused() {
        assert!(serde_json::from_str::<DialogType>(r#""1""#).is_err());
        assert!(serde_json::from_str::<AuthProvider>("1").is_err());
    }
}
