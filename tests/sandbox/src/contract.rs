//! The description as data: what operation a request belongs to, what that operation takes, and what it answers.
//!
//! It reads the bundle that other tools get, so a test with it also tests the bundle.

mod answer;
mod forms;
mod request;
mod schemas;

use std::sync::LazyLock;

use serde_json::{Map, Value};

pub use forms::{flat, flatten, pairs, parts, unfold};
pub use request::{Sent, SentBody};
pub use schemas::Problem;
use schemas::Validators;

static BUNDLED: LazyLock<Result<Description, String>> = LazyLock::new(Description::load);

/// The bundled description.
#[derive(Debug)]
pub struct Description {
    document: Value,
    definitions: Value,
    validators: Validators,
}

/// One operation.
#[derive(Debug, Clone, Copy)]
pub struct Operation<'a> {
    description: &'a Description,
    node: &'a Value,
    item: &'a Value,
    /// Its id.
    pub id: &'a str,
    /// Its method, in lower case.
    pub method: &'a str,
    /// Its path, with parameters in braces.
    pub path: &'a str,
}

/// One parameter of an operation, its `$ref` followed.
#[derive(Debug, Clone, Copy)]
pub struct Parameter<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub place: &'a str,
    /// Whether it must be sent.
    pub required: bool,
    /// What its value must be.
    pub schema: &'a Value,
    /// A value as it is sent.
    pub example: Option<&'a Value>,
    /// All that the description says of it.
    pub node: &'a Value,
}

/// What stands under `content`: the one media type and its schema.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// For example `application/json`.
    pub media_type: &'a str,
    /// What the body must be.
    pub schema: &'a Value,
    /// Whether a body must be sent; of no meaning for an answer.
    pub required: bool,
}

impl Description {
    /// Reads the description that was bundled when this crate was built.
    pub fn load() -> Result<Self, String> {
        let text = include_str!(concat!(env!("OUT_DIR"), "/description.json"));
        let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let definitions = schemas::definitions(&document);
        Ok(Self {
            document,
            definitions,
            validators: Validators::default(),
        })
    }

    /// The bundled description, read once for the whole process.
    pub fn bundled() -> Result<&'static Self, &'static str> {
        BUNDLED.as_ref().map_err(String::as_str)
    }

    /// All operations.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        entries(self.document.get("paths")).flat_map(move |(path, item)| {
            let methods = entries(Some(item));
            methods.filter_map(move |(method, node)| {
                Some(Operation {
                    description: self,
                    node,
                    item,
                    id: node.get("operationId")?.as_str()?,
                    method,
                    path,
                })
            })
        })
    }

    /// The operation of an id.
    pub fn operation(&self, id: &str) -> Option<Operation<'_>> {
        self.operations().find(|operation| operation.id == id)
    }

    /// The operation that a request belongs to: the one whose path is the most literal among those whose parameters
    /// take what stands in their places, or else the most literal one.
    pub fn find(&self, method: &str, path: &str) -> Option<Operation<'_>> {
        let mut found: Vec<_> = self
            .operations()
            .filter(|operation| operation.method.eq_ignore_ascii_case(method))
            .filter_map(|operation| Some((literalness(operation.path, path)?, operation)))
            .collect();
        found.sort_by(|(one, _), (other, _)| other.cmp(one));
        let fits = found
            .iter()
            .find(|(_, operation)| operation.path_problems(path).is_empty());
        fits.or(found.first()).map(|(_, operation)| *operation)
    }

    /// What a `$ref` leads to; anything else is itself.
    pub fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        let mut node = node;
        // A chain of references is short, unless it is a circle.
        for _ in 0..16 {
            let pointer = node.get("$ref").and_then(Value::as_str);
            let target = pointer.and_then(|pointer| pointer.strip_prefix('#'));
            match target.and_then(|pointer| self.document.pointer(pointer)) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    fn content<'a>(&'a self, holder: &'a Value) -> Option<Content<'a>> {
        let holder = self.resolve(holder);
        let (media_type, content) = entries(holder.get("content")).next()?;
        Some(Content {
            media_type,
            schema: content.get("schema")?,
            required: flag(holder, "required"),
        })
    }
}

impl<'a> Operation<'a> {
    /// Its parameters.
    pub fn parameters(&self) -> Vec<Parameter<'a>> {
        let description = self.description;
        let lists = [self.item, self.node].map(|holder| holder.get("parameters"));
        let nodes = lists
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .flatten();
        nodes
            .filter_map(|node| {
                let node = description.resolve(node);
                Some(Parameter {
                    name: node.get("name")?.as_str()?,
                    place: node.get("in")?.as_str()?,
                    required: flag(node, "required"),
                    schema: node.get("schema")?,
                    example: node.get("example"),
                    node,
                })
            })
            .collect()
    }

    /// What it takes as a body.
    pub fn body(&self) -> Option<Content<'a>> {
        self.description.content(self.node.get("requestBody")?)
    }

    /// Its answers by status, each with its body if it has one.
    pub fn answers(&self) -> impl Iterator<Item = (&'a str, Option<Content<'a>>)> {
        let description = self.description;
        entries(self.node.get("responses"))
            .map(move |(status, answer)| (status, description.content(answer)))
    }

    /// The documented examples of its answer with this status.
    pub fn examples(&self, status: &str) -> impl Iterator<Item = &'a Value> {
        let description = self.description;
        let answer = self.node.get("responses").and_then(|all| all.get(status));
        let answer = answer.map(|answer| description.resolve(answer));
        let contents = entries(answer.and_then(|answer| answer.get("content")));
        let examples = contents.flat_map(|(_, content)| entries(content.get("examples")));
        examples.filter_map(|(_, example)| description.resolve(example).get("value"))
    }

    /// The alternatives of credentials, each a list of headers.
    pub fn credentials(&self) -> Vec<Vec<&'a str>> {
        let schemes = self
            .description
            .document
            .pointer("/components/securitySchemes");
        let alternatives = self.node.get("security").and_then(Value::as_array);
        let header = |scheme: &str| schemes?.get(scheme)?.get("name")?.as_str();
        alternatives
            .into_iter()
            .flatten()
            .map(|alternative| {
                let schemes = entries(Some(alternative));
                schemes.filter_map(|(scheme, _)| header(scheme)).collect()
            })
            .collect()
    }

    /// What is wrong with the values of its path parameters.
    pub fn path_problems(&self, path: &str) -> Vec<Problem> {
        let parameters = self.parameters();
        path_values(self.path, path)
            .into_iter()
            .flat_map(|(name, value)| {
                let of_name = |parameter: &&Parameter<'_>| {
                    parameter.place == "path" && parameter.name == name
                };
                match parameters.iter().find(of_name) {
                    Some(parameter) => self.scalar_problems(name, &value, parameter.schema),
                    None => vec![Problem::new(name, "the path parameter is not described")],
                }
            })
            .collect()
    }

    /// What is wrong with the pairs of a query: unknown and missing names, values that do not fit.
    pub fn query_problems(&self, pairs: &[(String, String)]) -> Vec<Problem> {
        let parameters = self.parameters();
        let queries = || parameters.iter().filter(|it| it.place == "query");
        let free = queries().any(|parameter| self.is_free_form(parameter.schema));
        let mut problems = Vec::new();
        for (name, value) in pairs {
            let known = queries().find(|it| it.name == name && !self.is_free_form(it.schema));
            match known {
                Some(parameter) => {
                    let schema = self.description.resolve(parameter.schema);
                    let items = schema.get("items").unwrap_or(schema);
                    problems.extend(self.scalar_problems(name, value, items));
                }
                None if free => {}
                None => problems.push(Problem::new(name, "the query name is not described")),
            }
        }
        let missing = queries()
            .filter(|it| it.required && !pairs.iter().any(|(name, _)| name == it.name))
            .map(|it| Problem::new(it.name, "the query parameter is required"));
        problems.extend(missing);
        problems
    }

    /// Whether a query name belongs to a declared parameter or to a map of names.
    pub fn takes_query(&self, name: &str) -> bool {
        let is_taken = |it: &Parameter<'_>| it.name == name || self.is_free_form(it.schema);
        let parameters = self.parameters();
        let mut queries = parameters.iter().filter(|it| it.place == "query");
        queries.any(is_taken)
    }

    fn is_free_form(&self, schema: &Value) -> bool {
        let schema = self.description.resolve(schema);
        schema.get("type").is_some_and(|it| it == "object")
            && schema.get("additionalProperties").is_some()
    }

    fn scalar_problems(&self, name: &str, text: &str, schema: &Value) -> Vec<Problem> {
        let value = self.description.coerce(text.into(), schema);
        let problems = self.description.problems(&value, schema);
        problems.into_iter().map(|it| it.below(name)).collect()
    }
}

/// The members of an object; nothing if it is none.
fn entries(node: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    node.and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
        .map(|(key, value)| (key.as_str(), value))
}

fn flag(node: &Value, key: &str) -> bool {
    node.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// How many characters of each segment the template says literally; `None` if the path does not match.
fn literalness(template: &str, path: &str) -> Option<Vec<usize>> {
    let mut lengths = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        lengths.push(match split(expected) {
            Some((before, _, after)) => {
                value_of(segment, before, after)?;
                before.len() + after.len()
            }
            None if expected == segment => usize::MAX,
            None => return None,
        });
    }
    segments.next().is_none().then_some(lengths)
}

/// The values of the parameters in a path, decoded.
fn path_values<'a>(template: &'a str, path: &str) -> Vec<(&'a str, String)> {
    let segments = template.split('/').zip(path.split('/'));
    segments
        .filter_map(|(expected, segment)| {
            let (before, name, after) = split(expected)?;
            Some((
                name,
                forms::decode(value_of(segment, before, after)?, false),
            ))
        })
        .collect()
}

/// A segment with a parameter in it: what stands before, the name, what stands behind.
fn split(segment: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = segment.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn value_of<'a>(segment: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let value = segment.strip_prefix(before)?.strip_suffix(after)?;
    (!value.is_empty()).then_some(value)
}
