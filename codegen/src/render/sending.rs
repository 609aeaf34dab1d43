//! How a request is assembled and sent: what was read of progenitor's method, with the fields of the request in the places
//! of its arguments.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::LitStr;

use super::{
    assembly::{Assembly, Response, Step},
    body::RenderedBody,
    shorten::qualified,
};
use crate::surface::{Parameter, Surface};

/// The private method that makes the request.
pub(super) fn assemble(
    surface: &Surface<'_>,
    assembly: &Assembly,
    body: Option<&RenderedBody>,
) -> Result<TokenStream, String> {
    let arguments = surface.arguments.iter().map(|argument| {
        let (name, ident) = (argument.name(), format_ident!("{}", argument.name()));
        let value = quote!(self.call.required(#name, self.#ident)?);
        if argument.is_in_path() {
            quote!(let #ident = encode_path(&#value.to_string());)
        } else {
            quote!(let #ident = #value;)
        }
    });
    let named = |generated: &Ident| {
        let mut parameters = surface.parameters();
        parameters
            .find(|parameter| *generated == parameter.generated_name())
            .ok_or_else(|| format!("no parameter `{generated}` is described"))
    };
    let place = |generated: &Ident| {
        let parameter = named(generated)?;
        let name = format_ident!("{}", parameter.name());
        let is_argument = parameter.node.flag("required");
        Ok::<_, String>(if is_argument {
            quote!(#name)
        } else {
            quote!(self.#name)
        })
    };
    let url = url(assembly, &named)?;
    let method = &assembly.method;
    let mut steps = Vec::new();
    let mut headers = Vec::new();
    for step in &assembly.steps {
        match step {
            Step::Accept(value) => steps.push(quote!(.header(ACCEPT, #value))),
            Step::ContentType(value) => steps.push(quote!(.header(CONTENT_TYPE, #value))),
            Step::Query { name, parameter } => {
                let place = place(parameter)?;
                steps.push(quote!(.query(&QueryParam::new(#name, &#place))));
            }
            Step::Json => steps.push(quote!(.json(&body))),
            Step::Form => steps.push(quote!(.form(&body))),
            Step::Raw => steps.push(quote!(.body(body))),
            Step::Header {
                name,
                parameter,
                required,
            } => headers.push(header(name, &place(parameter)?, *required)),
        }
    }
    let body = body.map(RenderedBody::assemble);
    let mutable = (!headers.is_empty()).then(|| quote!(mut));
    Ok(quote! {
        fn assemble(self) -> Result<(Call, RequestBuilder), Error> {
            self.call.ready()?;
            #(#arguments)*
            #body
            let #mutable request = self
                .call
                .http()
                .#method(format!(#url, self.call.base_url()))
                #(#steps)*;
            #(#headers)*
            Ok((self.call, request))
        }
    })
}

/// The text of the URL, which names each argument in its place: `"{}/users/{user_id}.json"`.
fn url<'a>(
    assembly: &Assembly,
    named: &impl Fn(&Ident) -> Result<&'a Parameter<'a>, String>,
) -> Result<String, String> {
    let text = assembly.url.value();
    let mut parts = text.split("{}");
    let mut out = String::from(parts.next().unwrap_or_default());
    let mut path = assembly.path.iter();
    for (index, part) in parts.enumerate() {
        // The first is the base URL.
        let name = if index == 0 { None } else { path.next() };
        let name = name
            .map(|name| named(name).map(Parameter::name))
            .transpose()?;
        let name = name.unwrap_or_default();
        let _ = write!(out, "{{{name}}}{part}");
    }
    Ok(out)
}

fn header(name: &LitStr, place: &TokenStream, required: bool) -> TokenStream {
    if required {
        quote!(request = request.header(#name, #place.to_string());)
    } else {
        quote! {
            if let Some(value) = &#place {
                request = request.header(#name, value.to_string());
            }
        }
    }
}

/// The method that sends the request.
pub(super) fn send(response: &Response) -> TokenStream {
    let (ty, function) = match response {
        Response::Json(ty) => {
            let ty = qualified(ty);
            (quote!(#ty), quote!(json))
        }
        Response::Empty => (quote!(()), quote!(empty)),
        Response::Stream => (quote!(ByteStream), quote!(stream)),
    };
    quote! {
        /// Sends the request and waits for its response.
        pub async fn send(self) -> Result<ResponseValue<#ty>, Error> {
            let (call, request) = self.assemble()?;
            call.#function(request).await
        }
    }
}
