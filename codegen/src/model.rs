//! The object model of OpenAPI 3.0.3 as a table: which keys each kind of object has and what stands under them.
//!
//! One table serves three stages: the loader knows by it what a `$ref` leads to and where that is bundled, the
//! structure check finds unknown and missing keys, and the lint rules are handed the objects of their kind. Callbacks,
//! links, `encoding` and XML hints are left out on purpose: this API has none of them and the generator would drop them.

/// A kind of object or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    ExternalDocs,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    Schema,
    SecurityScheme,
    SecurityRequirement,
    Components,
    Text,
    Flag,
    Number,
    /// Anything at all: the value of an example, of a default, of an extension.
    Any,
}

/// How often a kind stands under a key.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Shape {
    One(Kind),
    List(Kind),
    Map(Kind),
    /// A schema or a boolean, as `additionalProperties` takes it.
    SchemaOrFlag,
}

use Kind::{
    Any, Components, Contact, Example, ExternalDocs, Flag, Header, Info, License, MediaType,
    Number, OpenApi, Operation, Parameter, PathItem, RequestBody, Response, Schema,
    SecurityRequirement, SecurityScheme, Server, Tag, Text,
};
use Shape::{List, Map, One, SchemaOrFlag};

/// A key, what stands under it, and whether it must be there.
pub(crate) type Field = (&'static str, Shape, bool);

impl Kind {
    /// The keys of an object of this kind; `None` for kinds that are no fixed set of keys.
    #[expect(clippy::too_many_lines, reason = "it is a table")]
    pub(crate) fn fields(self) -> Option<&'static [Field]> {
        Some(match self {
            OpenApi => &[
                ("openapi", One(Text), true),
                ("info", One(Info), true),
                ("externalDocs", One(ExternalDocs), false),
                ("servers", List(Server), false),
                ("tags", List(Tag), false),
                ("security", List(SecurityRequirement), false),
                ("paths", Map(PathItem), true),
                ("components", One(Components), false),
            ],
            Info => &[
                ("title", One(Text), true),
                ("version", One(Text), true),
                ("description", One(Text), false),
                ("termsOfService", One(Text), false),
                ("contact", One(Contact), false),
                ("license", One(License), false),
            ],
            Contact => &[
                ("name", One(Text), false),
                ("url", One(Text), false),
                ("email", One(Text), false),
            ],
            License => &[("name", One(Text), true), ("url", One(Text), false)],
            ExternalDocs => &[("description", One(Text), false), ("url", One(Text), true)],
            Server => &[
                ("url", One(Text), true),
                ("description", One(Text), false),
                ("variables", One(Any), false),
            ],
            Tag => &[
                ("name", One(Text), true),
                ("description", One(Text), false),
                ("externalDocs", One(ExternalDocs), false),
            ],
            PathItem => &[
                ("summary", One(Text), false),
                ("description", One(Text), false),
                ("parameters", List(Parameter), false),
                ("get", One(Operation), false),
                ("put", One(Operation), false),
                ("post", One(Operation), false),
                ("delete", One(Operation), false),
                ("patch", One(Operation), false),
                ("head", One(Operation), false),
                ("options", One(Operation), false),
            ],
            Operation => &[
                ("tags", List(Text), false),
                ("operationId", One(Text), false),
                ("summary", One(Text), false),
                ("description", One(Text), false),
                ("externalDocs", One(ExternalDocs), false),
                ("deprecated", One(Flag), false),
                ("security", List(SecurityRequirement), false),
                ("parameters", List(Parameter), false),
                ("requestBody", One(RequestBody), false),
                ("responses", Map(Response), true),
            ],
            Parameter => &[
                ("name", One(Text), true),
                ("in", One(Text), true),
                ("description", One(Text), false),
                ("required", One(Flag), false),
                ("deprecated", One(Flag), false),
                ("allowEmptyValue", One(Flag), false),
                ("allowReserved", One(Flag), false),
                ("style", One(Text), false),
                ("explode", One(Flag), false),
                ("schema", One(Schema), false),
                ("content", Map(MediaType), false),
                ("example", One(Any), false),
                ("examples", Map(Example), false),
            ],
            RequestBody => &[
                ("description", One(Text), false),
                ("required", One(Flag), false),
                ("content", Map(MediaType), true),
            ],
            MediaType => &[
                ("schema", One(Schema), false),
                ("example", One(Any), false),
                ("examples", Map(Example), false),
            ],
            Response => &[
                ("description", One(Text), true),
                ("headers", Map(Header), false),
                ("content", Map(MediaType), false),
            ],
            Header => &[
                ("description", One(Text), false),
                ("required", One(Flag), false),
                ("schema", One(Schema), false),
                ("example", One(Any), false),
            ],
            Example => &[
                ("summary", One(Text), false),
                ("description", One(Text), false),
                ("value", One(Any), true),
            ],
            Schema => &[
                ("title", One(Text), false),
                ("description", One(Text), false),
                ("type", One(Text), false),
                ("format", One(Text), false),
                ("nullable", One(Flag), false),
                ("deprecated", One(Flag), false),
                ("readOnly", One(Flag), false),
                ("writeOnly", One(Flag), false),
                ("default", One(Any), false),
                ("example", One(Any), false),
                ("enum", List(Any), false),
                ("required", List(Text), false),
                ("properties", Map(Schema), false),
                ("additionalProperties", SchemaOrFlag, false),
                ("items", One(Schema), false),
                ("allOf", List(Schema), false),
                ("oneOf", List(Schema), false),
                ("anyOf", List(Schema), false),
                ("not", One(Schema), false),
                ("minimum", One(Number), false),
                ("maximum", One(Number), false),
                ("exclusiveMinimum", One(Flag), false),
                ("exclusiveMaximum", One(Flag), false),
                ("multipleOf", One(Number), false),
                ("minLength", One(Number), false),
                ("maxLength", One(Number), false),
                ("pattern", One(Text), false),
                ("minItems", One(Number), false),
                ("maxItems", One(Number), false),
                ("uniqueItems", One(Flag), false),
                ("minProperties", One(Number), false),
                ("maxProperties", One(Number), false),
                ("externalDocs", One(ExternalDocs), false),
            ],
            SecurityScheme => &[
                ("type", One(Text), true),
                ("description", One(Text), false),
                ("name", One(Text), false),
                ("in", One(Text), false),
                ("scheme", One(Text), false),
                ("bearerFormat", One(Text), false),
            ],
            Components => &[
                ("schemas", Map(Schema), false),
                ("parameters", Map(Parameter), false),
                ("responses", Map(Response), false),
                ("requestBodies", Map(RequestBody), false),
                ("headers", Map(Header), false),
                ("examples", Map(Example), false),
                ("securitySchemes", Map(SecurityScheme), false),
            ],
            SecurityRequirement | Text | Flag | Number | Any => return None,
        })
    }

    /// What stands under a key of an object of this kind.
    pub(crate) fn field(self, key: &str) -> Option<(&'static str, Shape)> {
        let mut fields = self.fields()?.iter();
        fields
            .find(|(name, ..)| *name == key)
            .map(|(name, shape, _)| (*name, *shape))
    }

    /// The section of `components` where what a `$ref` of this kind leads to is bundled. A path item has none: it is
    /// put in place of its `$ref`.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Schema => "schemas",
            Parameter => "parameters",
            Response => "responses",
            RequestBody => "requestBodies",
            Header => "headers",
            Example => "examples",
            _ => return None,
        })
    }

    /// May a `$ref` stand in place of this kind?
    pub(crate) fn referable(self) -> bool {
        self == PathItem || self.section().is_some()
    }

    /// The name in messages.
    pub(crate) fn title(self) -> &'static str {
        match self {
            OpenApi => "the root",
            Info => "info",
            Contact => "a contact",
            License => "a license",
            ExternalDocs => "externalDocs",
            Server => "a server",
            Tag => "a tag",
            PathItem => "a path item",
            Operation => "an operation",
            Parameter => "a parameter",
            RequestBody => "a request body",
            MediaType => "a media type",
            Response => "an answer",
            Header => "a header",
            Example => "an example",
            Schema => "a schema",
            SecurityScheme => "a security scheme",
            SecurityRequirement => "a security requirement",
            Components => "components",
            Text => "a text",
            Flag => "a boolean",
            Number => "a number",
            Any => "a value",
        }
    }

    /// The keys under which an operation stands in a path item.
    pub(crate) const METHODS: [&'static str; 7] =
        ["get", "put", "post", "delete", "patch", "head", "options"];
}
