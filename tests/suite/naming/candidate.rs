//! A module of a description, made of one operation that sends and receives, with one word at one place.

use serde_json::{Map, Value, json};

/// Where the word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Tag,
    Operation,
    OperationEnd,
    Path,
    PathParameter,
    Query,
    Header,
    Sent,
    SentOpen,
    Received,
    ReceivedOpen,
    ReceivedTyped,
    Schema,
    ClosedEnum,
    OpenEnum,
    RustName,
    Text,
    Format,
    RustType,
}

pub(super) const PLACES: &[Place] = &[
    Place::Tag,
    Place::Operation,
    Place::OperationEnd,
    Place::Path,
    Place::PathParameter,
    Place::Query,
    Place::Header,
    Place::Sent,
    Place::SentOpen,
    Place::Received,
    Place::ReceivedOpen,
    Place::ReceivedTyped,
    Place::Schema,
    Place::ClosedEnum,
    Place::OpenEnum,
    Place::RustName,
    Place::Text,
    Place::Format,
    Place::RustType,
];

#[derive(Debug, Clone)]
pub(super) struct Candidate {
    number: usize,
    word: String,
    pub(super) place: Place,
}

impl Candidate {
    pub(super) fn new(number: usize, word: &str, place: Place) -> Self {
        Self {
            number,
            word: word.to_owned(),
            place,
        }
    }

    /// The word, if this is its place.
    fn at(&self, place: Place) -> Option<&str> {
        (self.place == place).then_some(self.word.as_str())
    }

    fn module(&self) -> String {
        self.at(Place::Tag).unwrap_or("users").to_owned()
    }

    pub(super) fn file(&self) -> String {
        format!("common/candidate_{}.json", self.number)
    }

    /// The entry of the root's tags.
    pub(super) fn tag(&self) -> Option<Value> {
        self.at(Place::Tag)
            .map(|tag| json!({"name": tag, "description": "Things."}))
    }

    /// Whether a message about another file is about this candidate: its path, its tag, or the name that both have.
    pub(super) fn is_named_in(&self, message: &str) -> bool {
        let shown = |text: &str| message.contains(&format!("`{}`", text.escape_debug()));
        let places = if message.contains("module") {
            &[Place::Tag][..]
        } else {
            &[Place::Operation, Place::Schema]
        };
        let mut named = places.iter().filter_map(|place| self.at(*place));
        let is_unshown = |c: char| c.is_control() || c == '\u{202e}';
        let is_odd = message.starts_with("the text holds the character");
        let stands_in_root = [Place::Tag, Place::Path, Place::PathParameter].contains(&self.place);
        is_odd && stands_in_root && self.word.contains(is_unshown)
            || shown(&self.path().0)
            || shown(&self.operation_id())
            || named.any(shown)
    }

    fn operation_id(&self) -> String {
        let end = self.at(Place::OperationEnd);
        let usual = || match end {
            Some(word) => format!("create_{word}"),
            None => format!("create_n{}", self.number),
        };
        self.at(Place::Operation).map_or_else(usual, str::to_owned)
    }

    pub(super) fn path(&self) -> (String, Value) {
        let number = self.number;
        let parameter = self.at(Place::PathParameter).unwrap_or("id");
        let path = match self.at(Place::Path) {
            Some(word) => format!("/{word}/n{number}/{{{parameter}}}"),
            None => format!("/n{number}/{{{parameter}}}"),
        };
        (path, json!({"$ref": format!("{}#/item", self.file())}))
    }

    /// The file, as JSON.
    pub(super) fn text(&self) -> String {
        let number = self.number;
        let received = self
            .at(Place::Schema)
            .map_or(format!("Received{number}"), str::to_owned);
        let property = |name: &str, schema: Value| {
            let mut properties = Map::new();
            properties.insert(name.to_owned(), schema);
            properties
        };
        let open = |mut schema: Value, others: Value| {
            schema["additionalProperties"] = others;
            schema
        };
        let id = self.operation_id();
        let parameter = |name: &str, place: &str, required: bool| {
            json!({
                "name": name, "in": place, "required": required, "description": "One of them.", "example": "a",
                "schema": {"type": "string"},
            })
        };
        let mut parameters = vec![parameter(
            self.at(Place::PathParameter).unwrap_or("id"),
            "path",
            true,
        )];
        parameters.extend(
            self.at(Place::Query)
                .map(|name| parameter(name, "query", false)),
        );
        parameters.extend(
            self.at(Place::Header)
                .map(|name| parameter(name, "header", false)),
        );
        let sent = self
            .at(Place::Sent)
            .or(self.at(Place::SentOpen))
            .unwrap_or("worth");
        let mut sent_schema = json!({"type": "string", "description": "What is sent."});
        let mut sent_value = json!("a");
        if let Some(value) = self.at(Place::ClosedEnum) {
            sent_schema["enum"] = json!(["b", value]);
            sent_value = json!("b");
        }
        if let Some(name) = self.at(Place::RustName) {
            sent_schema["x-rust-name"] = json!(name);
        }
        let gives = self
            .at(Place::Received)
            .or(self.at(Place::ReceivedOpen))
            .or(self.at(Place::ReceivedTyped))
            .unwrap_or("worth");
        let mut received_schema =
            json!({"type": "string", "description": "What is received.", "nullable": true});
        if let Some(format) = self.at(Place::Format) {
            received_schema["format"] = json!(format);
            received_schema["type"] =
                json!(["string", "integer", "number"][number / PLACES.len() % 3]);
        }
        let received_value = match received_schema["type"].as_str() {
            Some("integer") => json!(5),
            Some("number") => json!(0.5),
            _ => json!("a"),
        };
        let mut file = json!({
            "item": {"post": {
                "tags": [self.module()], "operationId": id, "summary": "Make a thing",
                "description": format!("Makes the thing {}.", self.at(Place::Text).unwrap_or("n")),
                "x-status": "sdk-only", "x-idempotent": true, "security": [], "parameters": parameters,
                "requestBody": {"required": true, "content": {"application/json": {
                    "schema": {"$ref": format!("#/Sent{number}")},
                    "examples": {"one": {"value": property(sent, sent_value)}},
                }}},
                "responses": {"200": {"description": "The thing.", "content": {"application/json": {
                    "schema": {"$ref": format!("#/{}", received.replace('~', "~0").replace('/', "~1"))},
                    "examples": {"one": {"value": property(gives, received_value)}},
                }}}},
            }},
        });
        let request = json!({
            "type": "object", "description": "What is sent.", "properties": property(sent, sent_schema),
        });
        file[format!("Sent{number}")] = match self.place {
            Place::SentOpen => open(request, json!({})),
            _ => request,
        };
        let mut model = json!({
            "type": "object", "description": "What is received.", "properties": property(gives, received_schema),
        });
        self.add_kind(&mut file, &mut model);
        let types = ["string", "integer", "number", "boolean"];
        file[received] = match self.place {
            Place::ReceivedOpen => open(model, json!({})),
            Place::ReceivedTyped => open(model, json!({"type": types[number / PLACES.len() % 4]})),
            _ => model,
        };
        serde_json::to_string_pretty(&file).expect("JSON")
    }

    /// The schema of a further property, which is an open enum or has a type by hand.
    fn add_kind(&self, file: &mut Value, model: &mut Value) {
        let number = self.number;
        if [Place::OpenEnum, Place::RustType].contains(&self.place) {
            model["required"] = json!(["kind"]);
            let example = "/item/post/responses/200/content/application~1json/examples/one/value";
            if let Some(example) = file.pointer_mut(example) {
                example["kind"] = json!("b");
            }
        }
        if let Some(value) = self.at(Place::OpenEnum) {
            model["properties"]["kind"] = json!({"$ref": format!("#/Kind{number}")});
            file[format!("Kind{number}")] = json!({
                "type": "string", "description": "Its kind.", "x-extensible-enum": ["b", value],
            });
        }
        if let Some(name) = self.at(Place::RustType) {
            model["properties"]["kind"] = json!({"$ref": format!("#/Kind{number}")});
            file[format!("Kind{number}")] = json!({
                "type": "string", "description": "Its kind.", "x-rust-type": format!("wire::{name}"),
            });
        }
    }
}
