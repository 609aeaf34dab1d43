//! The content of notifications: as it is sent, as the channel of an event has it, and as it arrives.

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::{refusal::Refusal, world::Event};

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What stays as it is where a value is escaped like one of a form; blanks become plus signs afterwards.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// Keys of a universal message that stand below `aps` on iOS, and are of no use elsewhere.
const APS: [(&str, &str); 5] = [
    ("ios_badge", "badge"),
    ("ios_sound", "sound"),
    ("ios_content_available", "content-available"),
    ("ios_mutable_content", "mutable-content"),
    ("ios_category", "category"),
];

/// A message for all channels: a text, or a text with parameters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Universal(Map<String, Value>);

impl Universal {
    /// Reads Base64 of a text or of a JSON object.
    pub(super) fn read(message: &str) -> Result<Self, Refusal> {
        let text = unpacked(message).ok_or_else(invalid)?;
        match serde_json::from_str(&text) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            _ => Ok(Self(
                [("message".to_owned(), text.into())].into_iter().collect(),
            )),
        }
    }

    /// Whether it is to be a `VoIP` push where there can be one.
    pub(super) fn prefers_voip(&self) -> bool {
        let value = self.0.get("ios_voip");
        value.is_some_and(|value| value == 1 || value == "1")
    }

    /// In the form of a channel.
    pub(super) fn render(&self, channel: &str) -> String {
        let is_ios = |key: &str| key == "ios_voip" || APS.iter().any(|(name, _)| *name == key);
        let others = self
            .0
            .iter()
            .filter(|(key, _)| *key != "message" && !is_ios(key));
        let text = self.0.get("message");
        match channel {
            "gcm" => {
                let first = text.map(|text| data_pair("message", text));
                let rest = others.map(|(key, value)| data_pair(key, value));
                first.into_iter().chain(rest).collect::<Vec<_>>().join("&")
            }
            "email" => BASE64.encode(text.map(plain).unwrap_or_default()),
            _ => {
                let mut aps = Map::new();
                aps.extend(text.map(|text| ("alert".to_owned(), text.clone())));
                for (name, place) in APS {
                    let value = self.0.get(name).cloned();
                    aps.extend(value.map(|value| (place.to_owned(), value)));
                }
                aps.entry("sound").or_insert_with(|| "default".into());
                let mut payload = Map::from_iter([("aps".to_owned(), aps.into())]);
                payload.extend(others.map(|(key, value)| (key.clone(), value.clone())));
                format!(
                    "payload={}",
                    BASE64.encode(Value::Object(payload).to_string())
                )
            }
        }
    }
}

/// A message for one channel as its event has it. What is no message of the channel yet is taken for a universal one.
pub(super) fn normalised(channel: &str, message: &str) -> Result<String, Refusal> {
    let message: String = message.split_whitespace().collect();
    match channel {
        "gcm" if message.starts_with("data.") => {
            data(&message)
                .filter(|data| data.contains_key("message"))
                .ok_or_else(invalid)?;
            Ok(message)
        }
        "apns" | "apns_voip" if message.starts_with("payload=") => {
            apns_payload(&message).ok_or_else(invalid)?;
            Ok(message)
        }
        _ => Ok(Universal::read(&message)?.render(channel)),
    }
}

/// What arrives at a device.
pub(super) fn payload(event: &Event) -> Value {
    match event.channel.as_str() {
        "gcm" => json!({
            "collapse_key": format!("event{}", event.id),
            "data": data(&event.message).unwrap_or_default(),
        }),
        "email" => unpacked(&event.message).unwrap_or_default().into(),
        _ => apns_payload(&event.message).unwrap_or_default(),
    }
}

fn invalid() -> Refusal {
    Refusal::field(422, "message", "is invalid")
}

fn unpacked(base64: &str) -> Option<String> {
    let packed: String = base64.split_whitespace().collect();
    String::from_utf8(BASE64.decode(packed).ok()?).ok()
}

fn apns_payload(message: &str) -> Option<Value> {
    let text = unpacked(message.strip_prefix("payload=")?)?;
    serde_json::from_str(&text).ok().filter(Value::is_object)
}

/// The pairs of a message for Android: names after `data.`, values escaped like those of a form, then packed.
fn data(message: &str) -> Option<Map<String, Value>> {
    let pairs = message.split('&').map(|pair| {
        // The value may end in equals signs.
        let (name, value) = pair.split_once('=')?;
        let escaped = unpacked(value)?.replace('+', " ");
        let value = percent_decode_str(&escaped).decode_utf8().ok()?;
        Some((name.strip_prefix("data.")?.to_owned(), value.into()))
    });
    pairs.collect()
}

fn data_pair(key: &str, value: &Value) -> String {
    let text = plain(value);
    let escaped = utf8_percent_encode(&text, ESCAPED).to_string();
    format!("data.{key}={}", BASE64.encode(escaped.replace("%20", "+")))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use serde_json::json;

    use super::{BASE64, Universal, apns_payload, data, normalised};

    #[test]
    fn documented_forms_are_kept_or_made() {
        let cases = [
            // A text for Android becomes its only pair, as a test of an official SDK has it.
            (
                "gcm",
                "aGVsbG8gUXVpY2tCbG94IQ==",
                "data.message=aGVsbG8rUXVpY2tCbG94JTIx",
            ),
            (
                "gcm",
                "data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=",
                "data.message=SStsb3ZlK00lMjZNJTI3cyUyMStFc3BlY2lhbGx5K3JlZCtvbmUlMjE=",
            ),
            (
                "apns",
                "payload=eyJhcHMi Ont9fQ==",
                "payload=eyJhcHMiOnt9fQ==",
            ),
        ];
        for (channel, sent, expected) in cases {
            let made = normalised(channel, sent).unwrap_or_else(|_| panic!("refused: {sent}"));
            assert_eq!(made, expected);
        }
        for (channel, sent) in [
            ("gcm", "data.text=aGVsbG8="),
            ("gcm", "data.message=***"),
            ("gcm", "***"),
            ("apns", "payload=aGVsbG8="),
            ("apns_voip", "payload=***"),
            ("apns", "***"),
        ] {
            assert!(normalised(channel, sent).is_err(), "{channel} took {sent}");
        }
    }

    #[test]
    fn parameters_go_where_the_table_says() {
        let sent = json!({
            "message": "Red & one!", "ios_badge": 5, "ios_sound": "ring.wav", "ios_content_available": 1,
            "ios_mutable_content": 1, "ios_category": "cat", "ios_voip": 1, "user_id": "234",
        });
        let universal = Universal::read(&BASE64.encode(sent.to_string()));
        let universal = universal.unwrap_or_else(|_| panic!("refused"));
        assert!(universal.prefers_voip());
        assert_eq!(
            apns_payload(&universal.render("apns")).unwrap_or_default(),
            json!({
                "aps": {
                    "alert": "Red & one!", "badge": 5, "sound": "ring.wav", "content-available": 1,
                    "mutable-content": 1, "category": "cat",
                },
                "user_id": "234",
            })
        );
        let data = data(&universal.render("gcm")).unwrap_or_default();
        assert_eq!(
            json!(data),
            json!({ "message": "Red & one!", "user_id": "234" })
        );
    }
}
