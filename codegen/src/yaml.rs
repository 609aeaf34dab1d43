//! YAML text to [`Node`]s, keeping the place of every key and value.
//!
//! The description uses the part of YAML that is JSON with indentation: no anchors, aliases, merge keys or tags, one
//! document a file. What else YAML offers is refused by name, as are keys that occur twice.

mod surrogates;

use std::cell::Cell;

use indexmap::map::Entry as Slot;
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use crate::{
    diagnostic::Diagnostic,
    node::{Entry, Node, Object, Value},
    source::Span,
};

/// Nesting beyond this is no description but an attack on the stack.
const MAX_DEPTH: usize = 100;

/// Reads one document. The node is there even if some diagnostics are, unless the text is no YAML at all.
pub(crate) fn parse(text: &str, file: usize, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    read(
        text,
        Places::new(text, file, |_, character| character.len_utf8()),
        diagnostics,
    )
}

/// The same for a JSON document, which is YAML but for its surrogate pairs.
pub(crate) fn parse_json(
    text: &str,
    file: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    match surrogates::join(text, file) {
        Ok(joined) => {
            let width = |index, character| joined.width(index, character);
            let places = Places::new(&joined.text, file, width);
            read(&joined.text, places, diagnostics)
        }
        Err(refusal) => {
            diagnostics.push(*refusal);
            None
        }
    }
}

fn read(text: &str, places: Places, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let mut reader = Reader {
        events: Parser::new_from_str(text),
        places,
        diagnostics,
    };
    match reader.document() {
        Ok(node) => Some(node),
        Err(Stop::Syntax(error)) => {
            let start = reader.places.byte(error.marker().index());
            let span = Span {
                file: reader.places.file,
                start,
                end: start,
            };
            diagnostics.push(Diagnostic::error(
                "yaml-syntax",
                span,
                format!("this is not YAML: {}", error.info()),
                "correct the line; a plain text that contains `: ` or ` #` needs quotes",
            ));
            None
        }
        Err(Stop::Depth(span)) => {
            diagnostics.push(Diagnostic::error(
                "yaml-depth",
                span,
                format!("nested more than {MAX_DEPTH} levels deep"),
                "give the inner part a name and refer to it with `$ref`",
            ));
            None
        }
    }
}

enum Stop {
    Syntax(ScanError),
    Depth(Span),
}

impl From<ScanError> for Stop {
    fn from(error: ScanError) -> Self {
        Self::Syntax(error)
    }
}

struct Reader<'a, I: saphyr_parser::Input> {
    events: Parser<'a, I>,
    places: Places,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a, I: saphyr_parser::Input> Reader<'a, I> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Stop> {
        match self.events.next() {
            Some(event) => {
                let (event, span) = event?;
                Ok((event, self.places.span(span)))
            }
            None => Ok((Event::StreamEnd, self.places.span_at_end())),
        }
    }

    fn document(&mut self) -> Result<Node, Stop> {
        let mut document = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::DocumentStart(_) if document.is_some() => {
                    self.refuse(
                        span,
                        "a second document in one file",
                        "put it into a file of its own",
                    );
                }
                Event::DocumentStart(_) => {
                    let (event, span) = self.next()?;
                    document = Some(self.node(event, span, 0)?);
                }
                _ => {}
            }
        }
        Ok(document.unwrap_or_else(|| Node::new(Value::Null, self.places.span_at_end())))
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Stop> {
        if depth > MAX_DEPTH {
            return Err(Stop::Depth(span));
        }
        let (anchor, tag) = match &event {
            Event::Scalar(_, _, anchor, tag) => (*anchor, tag.is_some()),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                (*anchor, tag.is_some())
            }
            _ => (0, false),
        };
        if anchor != 0 {
            self.refuse(
                span,
                "a YAML anchor",
                "define the part once under a name and refer to it with `$ref`",
            );
        }
        if tag {
            self.refuse(
                span,
                "a YAML tag",
                "write the value plainly; quotes make a text of a number",
            );
        }
        match event {
            Event::Scalar(text, style, ..) => {
                if style == ScalarStyle::Plain && is_beyond_64_bits(&text) {
                    self.diagnostics.push(Diagnostic::error(
                        "yaml-number",
                        span,
                        "an integer of more than 64 bits",
                        "its last digits would be lost: write it in quotes, as a text",
                    ));
                }
                Ok(Node::new(scalar(&text, style), span))
            }
            Event::SequenceStart(..) => self.sequence(span, depth),
            Event::MappingStart(..) => self.mapping(span, depth),
            Event::Alias(_) => {
                self.refuse(
                    span,
                    "a YAML alias",
                    "define the part once under a name and refer to it with `$ref`",
                );
                Ok(Node::new(Value::Null, span))
            }
            _ => Ok(Node::new(Value::Null, span)),
        }
    }

    fn sequence(&mut self, start: Span, depth: usize) -> Result<Node, Stop> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                let end = items.last().map_or(span.end, |last: &Node| last.span.end);
                return Ok(Node::new(Value::Array(items), Span { end, ..start }));
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    fn mapping(&mut self, start: Span, depth: usize) -> Result<Node, Stop> {
        let mut object = Object::new();
        let mut end = start.end;
        loop {
            let (event, key) = self.next()?;
            let name = match event {
                Event::MappingEnd | Event::StreamEnd => {
                    return Ok(Node::new(
                        Value::Object(Box::new(object)),
                        Span { end, ..start },
                    ));
                }
                Event::Scalar(text, ..) => text.into_owned(),
                other => {
                    self.refuse(
                        key,
                        "a key that is no text",
                        "write the key as a plain text",
                    );
                    self.node(other, key, depth + 1)?;
                    String::new()
                }
            };
            if name == "<<" {
                self.refuse(key, "a YAML merge key", "use `allOf` with a `$ref`");
            }
            let (event, span) = self.next()?;
            let node = self.node(event, span, depth + 1)?;
            end = end.max(node.span.end);
            match object.entry(name) {
                Slot::Vacant(slot) => {
                    slot.insert(Entry { key, node });
                }
                Slot::Occupied(slot) => {
                    let message = format!("the key `{}` occurs twice", slot.key());
                    self.diagnostics.push(
                        Diagnostic::error(
                            "yaml-duplicate-key",
                            key,
                            message,
                            "keep one of the two",
                        )
                        .related(slot.get().key, "first here"),
                    );
                }
            }
        }
    }

    fn refuse(&mut self, span: Span, what: &str, help: &str) {
        let message = format!("{what} is not used in this description");
        self.diagnostics
            .push(Diagnostic::error("yaml-feature", span, message, help));
    }
}

/// The value of a scalar by the core schema of YAML 1.2: only plain texts can be anything but a text.
fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::String(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    }
}

fn is_beyond_64_bits(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && text.parse::<i64>().is_err()
}

fn number(text: &str) -> Option<serde_json::Number> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return None;
    }
    if let Ok(integer) = text.parse::<i64>() {
        return Some(integer.into());
    }
    text.parse::<f64>()
        .ok()
        .and_then(serde_json::Number::from_f64)
}

/// Turns the parser's character counts into byte offsets.
struct Places {
    file: usize,
    len: usize,
    /// The characters of more than one byte: how many characters are before each and with it, and how many bytes more
    /// than characters that is so far.
    wide: Vec<(usize, usize)>,
    /// How many of `wide` were before the last place asked for: the next one is not far.
    cursor: Cell<usize>,
}

impl Places {
    /// `width` tells the bytes of a character in the file, by its index and itself.
    fn new(text: &str, file: usize, width: impl Fn(usize, char) -> usize) -> Self {
        let mut len = text.len();
        let mut extra = 0;
        let mut wide = Vec::new();
        if !text.is_ascii() {
            len = 0;
            for (index, character) in text.chars().enumerate() {
                let width = width(index, character);
                len += width;
                if width > 1 {
                    extra += width - 1;
                    wide.push((index + 1, extra));
                }
            }
        }
        Self {
            file,
            len,
            wide,
            cursor: Cell::new(0),
        }
    }

    fn byte(&self, character: usize) -> usize {
        let is_before = |index: usize| {
            self.wide
                .get(index)
                .is_some_and(|(count, _)| *count <= character)
        };
        let mut before = self.cursor.get();
        while is_before(before) {
            before += 1;
        }
        while before > 0 && !is_before(before - 1) {
            before -= 1;
        }
        self.cursor.set(before);
        let last = before.checked_sub(1).and_then(|last| self.wide.get(last));
        (character + last.map_or(0, |(_, extra)| *extra)).min(self.len)
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span {
            file: self.file,
            start: self.byte(span.start.index()),
            end: self.byte(span.end.index()),
        }
    }

    fn span_at_end(&self) -> Span {
        Span {
            file: self.file,
            start: self.len,
            end: self.len,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;

    #[test]
    fn characters_are_counted_in_bytes() {
        let text = "aé日b𝄞c";
        let places = Places::new(text, 0, |_, character| character.len_utf8());
        let expected = text
            .char_indices()
            .map(|(offset, _)| offset)
            .chain([text.len()]);
        for (character, offset) in expected.enumerate() {
            assert_eq!(places.byte(character), offset, "character {character}");
        }
        assert_eq!(places.byte(99), text.len());
    }
}
