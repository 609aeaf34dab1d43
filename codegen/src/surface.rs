//! What callers see of an operation: the arguments of its method, the setters of its request.
//!
//! Rules and stages read the same description of it here, so that what lint accepts is what is generated. The laws:
//! parameters of the path, then required parameters, are arguments of the method, so that a call without one does not
//! compile. All other parameters and the fields of the body are setters. The body's fields are those of its model, or of
//! the model in its only property (`user`, `blob`, `event`).

use crate::{
    document::{Document, Operation},
    lint::template_names,
    names::{field_name, rust_name},
    node::Node,
    source::Span,
};

/// Names that every request has already, as methods or as private fields.
pub(crate) const RESERVED: &[&str] = &[
    "assemble",
    "body",
    "call",
    "clone",
    "extra",
    "header",
    "idempotent",
    "items",
    "pages",
    "retry",
    "send",
    "total_time",
];

/// One operation.
#[derive(Debug, Clone)]
pub(crate) struct Surface<'a> {
    pub(crate) operation: Operation<'a>,
    /// In the order of the method: those of the path as it names them, then those that are required.
    pub(crate) arguments: Vec<Parameter<'a>>,
    pub(crate) setters: Vec<Parameter<'a>>,
    pub(crate) body: Option<Body<'a>>,
}

/// A parameter of the path, the query or a header.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter<'a> {
    /// The name on the wire.
    pub(crate) wire: &'a str,
    pub(crate) node: &'a Node,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub(crate) struct Body<'a> {
    pub(crate) schema: &'a Node,
    pub(crate) required: bool,
    /// The name of its model, where it has one.
    pub(crate) model: Option<&'a str>,
    /// The only property, whose model has the fields.
    pub(crate) wrapper: Option<Field<'a>>,
    /// The model with the fields; none where the body is no object with properties.
    pub(crate) fields_of: Option<&'a str>,
    pub(crate) fields: Vec<Field<'a>>,
}

/// A property of a model.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field<'a> {
    pub(crate) wire: &'a str,
    pub(crate) key: Span,
    pub(crate) node: &'a Node,
    pub(crate) required: bool,
}

impl Parameter<'_> {
    /// The argument or setter.
    pub(crate) fn name(&self) -> String {
        field_name(self.wire, self.node)
    }

    /// What the generator calls it.
    pub(crate) fn generated_name(&self) -> String {
        rust_name(self.wire)
    }

    pub(crate) fn is_in_path(&self) -> bool {
        self.node.text("in") == Some("path")
    }

    pub(crate) fn schema(&self) -> Option<&Node> {
        self.node.get("schema")
    }

    /// Where to point for a matter of its name.
    pub(crate) fn place(&self) -> Span {
        self.node
            .get("name")
            .map_or(self.node.span, |name| name.span)
    }
}

impl Field<'_> {
    /// The setter, and the field of the model.
    pub(crate) fn name(&self) -> String {
        field_name(self.wire, self.node)
    }
}

impl<'a> Surface<'a> {
    pub(crate) fn of(document: &'a Document, operation: Operation<'a>) -> Self {
        let parameters = document.parameters(operation).filter_map(|node| {
            let wire = node.text("name")?;
            Some(Parameter { wire, node })
        });
        let (mut arguments, mut setters): (Vec<_>, Vec<_>) =
            parameters.partition(|parameter| parameter.node.flag("required"));
        let template: Vec<&str> = template_names(operation.path).collect();
        // The order of keys and lists in the description does not show in the output.
        arguments.sort_by_key(|argument: &Parameter<'_>| {
            let mut names = template.iter();
            let place = names.position(|name| *name == argument.wire);
            let place = place.filter(|_| argument.is_in_path());
            (place.unwrap_or(usize::MAX), argument.name())
        });
        setters.sort_by_key(Parameter::name);
        Self {
            operation,
            arguments,
            setters,
            body: document
                .request_body(operation)
                .and_then(|body| Body::of(document, body)),
        }
    }

    pub(crate) fn parameters(&self) -> impl Iterator<Item = &Parameter<'a>> {
        self.arguments.iter().chain(&self.setters)
    }
}

impl<'a> Body<'a> {
    fn of(document: &'a Document, body: &'a Node) -> Option<Self> {
        let (_, entry) = body.get("content")?.entries().next()?;
        let schema = entry.node.get("schema")?;
        let model = name_of(schema);
        let fields = fields(document.resolve(schema));
        let wrapper = match fields.as_slice() {
            [only] if !is_open(document.resolve(schema)) => Some(*only),
            _ => None,
        };
        let inner = wrapper.and_then(|wrapper| {
            let target = document.alone(wrapper.node);
            let fields = self::fields(document.resolve(target));
            Some((wrapper, name_of(target)?, fields)).filter(|(_, _, fields)| !fields.is_empty())
        });
        let (wrapper, fields_of, fields) = match inner {
            Some((wrapper, inner, fields)) => (Some(wrapper), Some(inner), fields),
            None => (None, model.filter(|_| !fields.is_empty()), fields),
        };
        Some(Self {
            schema,
            required: body.flag("required"),
            model,
            wrapper,
            fields_of,
            fields,
        })
    }
}

fn is_open(schema: &Node) -> bool {
    schema
        .get("additionalProperties")
        .is_some_and(|values| values.as_bool() != Some(false))
}

/// The fields of an object; none of a schema that a hand-written type stands for.
fn fields(schema: &Node) -> Vec<Field<'_>> {
    if schema.contains("x-rust-type") {
        return Vec::new();
    }
    let required: Vec<&str> = schema
        .get("required")
        .map_or(&[][..], Node::items)
        .iter()
        .filter_map(Node::as_str)
        .collect();
    let properties = schema.get("properties").into_iter().flat_map(Node::entries);
    let mut fields: Vec<Field<'_>> = properties
        .map(|(wire, entry)| Field {
            wire,
            key: entry.key,
            node: &entry.node,
            required: required.contains(&wire),
        })
        .collect();
    fields.sort_by_key(Field::name);
    fields
}

/// The name of the schema that a `$ref` leads to.
fn name_of(node: &Node) -> Option<&str> {
    node.text("$ref")?.rsplit_once('/').map(|(_, name)| name)
}
