//! Bodies of the two kinds of forms, written as official clients write them.

/// The media type of [`multipart`].
pub(crate) const MULTIPART: &str = "multipart/form-data; boundary=xxx";

/// A part of a form: its name, the rest of its head, its value.
pub(crate) type Part = (String, &'static str, String);

/// Pairs as the body of a form, brackets left raw as the official SDK does.
pub(crate) fn form(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace('@', "%40")))
        .collect();
    pairs.join("&")
}

/// Parts as the body of a form.
pub(crate) fn multipart(parts: &[Part]) -> Vec<u8> {
    let parts = parts.iter().map(|(name, head, value)| {
        format!("--xxx\r\nContent-Disposition: form-data; name=\"{name}\"{head}\r\n\r\n{value}\r\n")
    });
    parts
        .chain(["--xxx--\r\n".to_owned()])
        .collect::<String>()
        .into_bytes()
}
