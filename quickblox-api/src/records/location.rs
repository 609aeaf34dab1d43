//! The one type of field whose written form is not its read form.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

/// A place, for fields of type `Location`.
///
/// Written as the text `longitude, latitude`, read from a list of the two numbers, as the server has it, or from that
/// text. One that is not finite cannot be written.
///
/// ```
/// use quickblox_api::records::Location;
///
/// let place: Location = serde_json::from_str("[11.13, 45.52]")?;
/// assert_eq!(place, Location { longitude: 11.13, latitude: 45.52 });
/// assert_eq!(serde_json::to_string(&place)?, r#""11.13, 45.52""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Location {
    /// Degrees to the east of Greenwich, negative to the west.
    pub longitude: f64,
    /// Degrees to the north of the equator, negative to the south.
    pub latitude: f64,
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            longitude,
            latitude,
        } = self;
        if longitude.is_finite() && latitude.is_finite() {
            serializer.collect_str(&format_args!("{longitude}, {latitude}"))
        } else {
            Err(ser::Error::custom("a place that is not finite"))
        }
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Visitor)
    }
}

struct Visitor;

impl<'de> de::Visitor<'de> for Visitor {
    type Value = Location;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("longitude and latitude, in a list or as a text with a comma")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, sequence: A) -> Result<Location, A::Error> {
        let sequence = de::value::SeqAccessDeserializer::new(sequence);
        let (longitude, latitude) = <(f64, f64)>::deserialize(sequence)?;
        Ok(Location {
            longitude,
            latitude,
        })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Location, E> {
        let numbers = text
            .split_once(',')
            .map(|(longitude, latitude)| (longitude.trim().parse(), latitude.trim().parse()));
        match numbers {
            Some((Ok(longitude), Ok(latitude))) => Ok(Location {
                longitude,
                latitude,
            }),
            _ => Err(E::invalid_value(de::Unexpected::Str(text), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Location;

    #[test]
    fn both_forms_are_read_and_the_text_is_written() {
        for (json, written) in [
            ("[11.13,45.52]", r#""11.13, 45.52""#),
            ("[-11,0]", r#""-11, 0""#),
            (r#""11.13, 45.52""#, r#""11.13, 45.52""#),
            (r#"" 1,-2.5 ""#, r#""1, -2.5""#),
        ] {
            let read: Location = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), written);
        }
    }

    #[test]
    fn other_json_is_refused_and_so_is_a_place_that_is_none() {
        for json in [
            "null",
            "7",
            "[]",
            "[1]",
            "[1,2,3]",
            r#""1""#,
            r#""1,2,3""#,
            r#""a,b""#,
            r#"["1","2"]"#,
        ] {
            assert!(serde_json::from_str::<Location>(json).is_err(), "{json}");
        }
        for (longitude, latitude) in [(f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            let place = Location {
                longitude,
                latitude,
            };
            assert!(serde_json::to_string(&place).is_err());
        }
    }
}
