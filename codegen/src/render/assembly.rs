//! What is taken of the methods that progenitor makes: how a request is assembled, and what its response holds.
//!
//! Every statement of a method is recognised or refused. From the built request on the code is the crate's own, so the
//! rest of the method must be exactly the rest that is known: an update of progenitor that sends something else is an
//! error here, and not a client that behaves differently.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Expr, ExprMethodCall, Ident, ImplItemFn, Lit, LitStr, Pat, ReturnType, Stmt, Token, Type,
    punctuated::Punctuated,
};

use super::syntax::{expected, first_argument, same};

/// A request as progenitor assembles it.
pub(super) struct Assembly {
    /// `get`, `post` …
    pub(super) method: Ident,
    /// The text of the URL, with `{}` for the base URL and for each argument.
    pub(super) url: LitStr,
    /// The parameters in the path, in their order.
    pub(super) path: Vec<Ident>,
    pub(super) steps: Vec<Step>,
    pub(super) response: Response,
}

/// One step on the way to the request.
pub(super) enum Step {
    Accept(LitStr),
    ContentType(LitStr),
    Header {
        name: LitStr,
        parameter: Ident,
        required: bool,
    },
    Query {
        name: LitStr,
        parameter: Ident,
    },
    Json,
    Form,
    /// The body as it is.
    Raw,
}

/// What a success holds.
pub(super) enum Response {
    Json(Box<Type>),
    Empty,
    Stream,
}

/// Takes a method apart. The error says what was expected, and what stands there.
pub(super) fn read(method: TokenStream) -> Result<Assembly, String> {
    let text = method.to_string();
    let method: ImplItemFn = syn::parse2(method).map_err(|_| expected("an `async fn`", &text))?;
    let value = success_type(&method.sig.output)?;
    let mut statements = method.block.stmts.into_iter();
    let mut next = |what: &str| {
        let statement = statements.next();
        statement.ok_or_else(|| expected(what, "the end of the method"))
    };
    let (url, address) = binding(&next("`let url = …`")?)?;
    let (url_text, path) = read_url(&address)?;
    let header_map = next("`let mut header_map = …`")?;
    let (_, header_map) = binding(&header_map)?;
    let Expr::Call(header_map) = &header_map else {
        return Err(expected("a new `HeaderMap`", &header_map));
    };
    same(
        &quote!(::reqwest::header::HeaderMap::with_capacity),
        &header_map.func,
    )?;
    same(
        &quote! {
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(Self::api_version()),
            );
        },
        &next("the header `api-version`")?,
    )?;
    let mut steps = Vec::new();
    let (request, chain) = loop {
        match next("`let mut request = …`")? {
            statement @ Stmt::Local(_) => break binding(&statement)?,
            statement => steps.push(read_header(&statement)?),
        }
    };
    let method = read_chain(chain, &url, &mut steps)?;
    let response = read_rest(&statements.collect::<Vec<_>>(), &request, value)?;
    Ok(Assembly {
        method,
        url: url_text,
        path,
        steps,
        response,
    })
}

/// The name and the value of a `let`.
fn binding(statement: &Stmt) -> Result<(Ident, Expr), String> {
    if let Stmt::Local(local) = statement
        && let Pat::Ident(name) = &local.pat
        && let Some(init) = &local.init
    {
        return Ok((name.ident.clone(), (*init.expr).clone()));
    }
    Err(expected("a `let`", statement))
}

/// `format!("{}/users/{}.json", self.baseurl, encode_path(&user_id.to_string()))`
fn read_url(address: &Expr) -> Result<(LitStr, Vec<Ident>), String> {
    const WHAT: &str = "`format!` of the base URL and encoded parameters";
    let refused = || expected(WHAT, address);
    let Expr::Macro(call) = address else {
        return Err(refused());
    };
    same(&quote!(format), &call.mac.path)?;
    let arguments = call
        .mac
        .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        .map_err(|_| refused())?;
    let mut arguments = arguments.into_iter();
    let Some(Expr::Lit(text)) = arguments.next() else {
        return Err(refused());
    };
    let Lit::Str(text) = text.lit else {
        return Err(refused());
    };
    same(&quote!(self.baseurl), &arguments.next())?;
    let path = arguments.map(|argument| {
        let name = inner_ident(&argument).ok_or_else(refused)?;
        same(&quote!(encode_path(&#name.to_string())), &argument)?;
        Ok(name)
    });
    Ok((text, path.collect::<Result<_, String>>()?))
}

/// The innermost name: `x` of `encode_path(&x.to_string())`, of `&QueryParam::new("x", &x)`.
fn inner_ident(expr: &Expr) -> Option<Ident> {
    match expr {
        Expr::Path(path) => path.path.get_ident().cloned(),
        Expr::Reference(reference) => inner_ident(&reference.expr),
        Expr::MethodCall(call) => inner_ident(&call.receiver),
        Expr::Call(call) => inner_ident(call.args.last()?),
        _ => None,
    }
}

/// A header that a parameter gives: `header_map.append("x-name", …);`, alone or within `if let Some(value) = name`.
fn read_header(statement: &Stmt) -> Result<Step, String> {
    let refused = || expected("a header from a parameter", statement);
    let (parameter, required, body) = match statement {
        Stmt::Expr(Expr::If(branch), _) => {
            let Expr::Let(condition) = &*branch.cond else {
                return Err(refused());
            };
            let parameter = inner_ident(&condition.expr).ok_or_else(refused)?;
            let [body] = branch.then_branch.stmts.as_slice() else {
                return Err(refused());
            };
            (Some(parameter), false, body)
        }
        statement => (None, true, statement),
    };
    let Stmt::Expr(Expr::MethodCall(append), _) = body else {
        return Err(refused());
    };
    let (Some(Expr::Lit(name)), Some(Expr::Try(value))) = (append.args.first(), append.args.last())
    else {
        return Err(refused());
    };
    let Lit::Str(name) = &name.lit else {
        return Err(refused());
    };
    let value = inner_ident(&value.expr).ok_or_else(refused)?;
    let append = quote!(header_map.append(#name, #value.to_string().try_into()?););
    let whole = match &parameter {
        Some(parameter) => quote!(if let Some(#value) = #parameter { #append }),
        None => append,
    };
    same(&whole, statement)?;
    Ok(Step::Header {
        name: name.clone(),
        parameter: parameter.unwrap_or(value),
        required,
    })
}

/// `self.client.get(url).header(…).query(…).headers(header_map).build()?`; gives the method.
fn read_chain(chain: Expr, url: &Ident, steps: &mut Vec<Step>) -> Result<Ident, String> {
    let Expr::Try(built) = chain else {
        return Err(expected("a built request", &chain));
    };
    let mut calls = Vec::new();
    let mut rest = *built.expr;
    let method = loop {
        match rest {
            Expr::Try(inner) => rest = *inner.expr,
            Expr::MethodCall(call)
                if call.args.first().and_then(inner_ident).as_ref() == Some(url) =>
            {
                let method = &call.method;
                same(&quote!(self.client.#method(#url)), &call)?;
                break call.method;
            }
            Expr::MethodCall(call) => {
                rest = (*call.receiver).clone();
                calls.push(call);
            }
            other => return Err(expected("`self.client.method(url)`", &other)),
        }
    };
    let mut calls = calls.into_iter();
    let end = (calls.next(), calls.next());
    let end = end.0.zip(end.1);
    let Some((last, headers)) = end else {
        return Err(expected("`.headers(header_map).build()`", &method));
    };
    let receiver = &headers.receiver;
    same(&quote!(#receiver.headers(header_map).build()), &last)?;
    for call in calls.rev() {
        steps.push(read_step(&call)?);
    }
    Ok(method)
}

fn read_step(call: &ExprMethodCall) -> Result<Step, String> {
    let (name, arguments) = (&call.method, &call.args);
    let step = quote!(.#name(#arguments)).to_string();
    let refused = || expected("a header, a query parameter or a body", call);
    if let ("header", Some(Expr::Call(value))) = (name.to_string().as_str(), arguments.last())
        && let Some(Expr::Lit(value)) = value.args.first()
        && let Lit::Str(value) = &value.lit
    {
        for (header, step_of) in [
            (quote!(ACCEPT), Step::Accept as fn(LitStr) -> Step),
            (quote!(CONTENT_TYPE), Step::ContentType),
        ] {
            let known = quote! {
                .header(::reqwest::header::#header, ::reqwest::header::HeaderValue::from_static(#value))
            };
            if same(&known, &quote!(.#name(#arguments))).is_ok() {
                return Ok(step_of(value.clone()));
            }
        }
        return Err(refused());
    }
    if step == quote!(.json(&body)).to_string() {
        return Ok(Step::Json);
    }
    if step == quote!(.form_urlencoded(&body)).to_string() {
        return Ok(Step::Form);
    }
    if step == quote!(.body(body)).to_string() {
        return Ok(Step::Raw);
    }
    let Some(Expr::Reference(pair)) = arguments.first() else {
        return Err(refused());
    };
    let Expr::Call(pair) = &*pair.expr else {
        return Err(refused());
    };
    let (Some(Expr::Lit(wire)), Some(parameter)) =
        (pair.args.first(), pair.args.last().and_then(inner_ident))
    else {
        return Err(refused());
    };
    let Lit::Str(wire) = &wire.lit else {
        return Err(refused());
    };
    same(
        &quote!(.query(&progenitor_client::QueryParam::new(#wire, &#parameter))),
        &quote!(.#name(#arguments)),
    )?;
    Ok(Step::Query {
        name: wire.clone(),
        parameter,
    })
}

/// What follows the built request, up to the decoding of the response.
fn read_rest(rest: &[Stmt], request: &Ident, value: Type) -> Result<Response, String> {
    let [info, pre, exec, post, response, end] = rest else {
        let all = quote!(#(#rest)*);
        return Err(expected("six statements behind the built request", &all));
    };
    let (_, info) = binding(info)?;
    let Expr::Struct(info) = &info else {
        return Err(expected("`OperationInfo { … }`", &info));
    };
    same(&quote!(OperationInfo), &info.path)?;
    same(&quote!(self.pre(&mut #request, &info).await?;), pre)?;
    let (result, exec) = binding(exec)?;
    same(&quote!(self.exec(#request, &info).await), &exec)?;
    same(&quote!(self.post(&#result, &info).await?;), post)?;
    let (response, answer) = binding(response)?;
    same(&quote!(#result?), &answer)?;
    let decoded = [
        (
            quote!(ResponseValue::from_response(#response).await),
            Response::Json(Box::new(value)),
        ),
        (quote!(Ok(ResponseValue::empty(#response))), Response::Empty),
        (
            quote!(Ok(ResponseValue::stream(#response))),
            Response::Stream,
        ),
    ];
    for (decode, kind) in decoded {
        let known = quote! {
            match #response.status().as_u16() {
                200..=299 => { #decode }
                _ => Err(Error::UnexpectedResponse(#response)),
            }
        };
        if same(&known, end).is_ok() {
            return Ok(kind);
        }
    }
    Err(expected("one decoding for all 2xx, and one refusal", end))
}

/// `T` of `Result<ResponseValue<T>, Error<()>>`.
fn success_type(output: &ReturnType) -> Result<Type, String> {
    let refused = || expected("`-> Result<ResponseValue<T>, Error<()>>`", output);
    let ReturnType::Type(_, result) = output else {
        return Err(refused());
    };
    let value = first_argument(result).and_then(|value| first_argument(&value));
    let value = value.ok_or_else(refused)?;
    same(&quote!(-> Result<ResponseValue<#value>, Error<()>>), output)?;
    Ok(value)
}

#[cfg(test)]
mod tests;
