//! Enums to which the server may add values.
//!
//! The description lists the known values (`x-extensible-enum`). An unknown value is decoded as `Other` instead of
//! failing the whole response.

/// Defines an enum of `i64` or `String` values with a variant `Other` for unknown values.
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
        $crate::wire::open_enum! {
            @common i64, as_i64, serialize_i64,
            $(#[$meta])* #[derive(Copy)] $name { $($(#[$variant_meta])* $variant,)* }
        }

        impl $name {
            /// The encoded number.
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
    };
    ($(#[$meta:meta])* pub enum $name:ident: String { $($(#[$variant_meta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $crate::wire::open_enum! {
            @common ::std::string::String, as_str, serialize_str,
            $(#[$meta])* $name { $($(#[$variant_meta])* $variant,)* }
        }

        impl $name {
            /// The encoded text.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                ::std::borrow::ToOwned::to_owned(value).into()
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
    };
    (@common $repr:ty, $get:ident, $serialize:ident, $(#[$meta:meta])* $name:ident { $($variants:tt)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($variants)*
            /// A value that is unknown to this version of the crate.
            Other($repr),
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.$get(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.$serialize(self.$get())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <$repr as $crate::wire::Lenient>::read(deserializer).map(Self::from)
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro makes public enums only")]
mod tests {
    use serde_json::{from_str, to_string};

    open_enum! {
        /// Type of a dialog.
        pub enum DialogType: i64 {
            /// Everybody can join.
            PublicGroup = 1,
            /// Only its occupants can read it.
            Group = 2,
        }
    }

    open_enum! {
        /// The provider that authenticates a user.
        pub enum AuthProvider: String {
            /// Facebook.
            Facebook = "facebook",
        }
    }

    #[test]
    fn known_and_unknown_values_are_decoded_and_encoded_again() {
        for (json, expected) in [
            ("1", DialogType::PublicGroup),
            ("2", DialogType::Group),
            ("-4", DialogType::Other(-4)),
        ] {
            assert_eq!(from_str::<DialogType>(json).unwrap(), expected);
            assert_eq!(DialogType::from(expected.as_i64()), expected);
            assert_eq!(to_string(&expected).unwrap(), json);
            assert_eq!(expected.to_string(), json);
        }
        for (text, expected) in [
            ("facebook", AuthProvider::Facebook),
            ("Facebook", AuthProvider::Other("Facebook".to_owned())),
            ("", AuthProvider::Other(String::new())),
        ] {
            let json = to_string(text).unwrap();
            assert_eq!(from_str::<AuthProvider>(&json).unwrap(), expected);
            assert_eq!(AuthProvider::from(text), expected);
            assert_eq!(to_string(&expected).unwrap(), json);
            assert_eq!((expected.as_str(), &*expected.to_string()), (text, text));
        }
    }

    #[test]
    fn a_number_may_be_a_text_and_a_text_a_number() {
        assert_eq!(
            from_str::<DialogType>(r#""1""#).unwrap(),
            DialogType::PublicGroup
        );
        let unknown = AuthProvider::Other("1".to_owned());
        assert_eq!(from_str::<AuthProvider>("1").unwrap(), unknown);
    }

    #[test]
    fn another_json_type_is_refused() {
        assert!(from_str::<DialogType>(r#""one""#).is_err());
        assert!(from_str::<AuthProvider>("true").is_err());
    }
}
