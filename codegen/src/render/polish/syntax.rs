//! The shapes that progenitor and typify give their setters, and the changes to them that several mends share.

use syn::{
    Block, Expr, Generics, ImplItemFn, Pat, Type, TypeParamBound, WherePredicate, parse_quote,
};

use crate::{
    lower::Range,
    render::{limits::bound, split::last_segment},
};

/// Passes the value that a setter stores (`self.field = value…; self`) through a check of its limits.
pub(super) fn check_limits(function: &mut ImplItemFn, wire: &str, limits: Option<&Range>) {
    let Some((least, most)) = limits else { return };
    let (least, most) = (bound(*least), bound(*most));
    if let Some(value) = stored_value(&mut function.block) {
        *value = parse_quote!(crate::transport::within(#wire, #value, #least, #most));
    }
}

/// Passes the text that a setter stores through the check of what becomes a part of a path.
pub(super) fn check_segment(function: &mut ImplItemFn, wire: &str) {
    if let Some(value) = stored_value(&mut function.block) {
        *value = parse_quote!(crate::transport::segment(#wire, #value));
    }
}

/// progenitor's setters drop the reason why a value does not convert (`map_err(|_| …)`); this one passes it on.
pub(super) fn say_what_is_wrong(function: &mut ImplItemFn, wire: &str) {
    let Some(Expr::MethodCall(call)) = stored_value(&mut function.block) else {
        return;
    };
    let drops_reason = |argument: &Expr| match argument {
        Expr::Closure(closure) => matches!(closure.inputs.first(), Some(Pat::Wild(_))),
        _ => false,
    };
    if call.method == "map_err" && call.args.iter().any(drops_reason) {
        call.args = parse_quote!(|error| format!("{}: {error}", #wire));
        let clause = function.sig.generics.make_where_clause();
        clause
            .predicates
            .push(parse_quote!(V::Error: std::fmt::Display));
    }
}

/// The right side of the assignment in a setter.
pub(super) fn stored_value(block: &mut Block) -> Option<&mut Expr> {
    block
        .stmts
        .iter_mut()
        .find_map(|statement| match statement {
            syn::Stmt::Expr(Expr::Assign(assign), _) => Some(&mut *assign.right),
            _ => None,
        })
}

/// The first type between the angle brackets of a path.
pub(super) fn first_argument(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    })
}

/// Takes the `Option` out of the bound; was there one?
pub(super) fn unwrap_target(generics: &mut Generics) -> bool {
    let predicates = generics
        .where_clause
        .iter_mut()
        .flat_map(|clause| &mut clause.predicates);
    let bounds = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => Some(&mut predicate.bounds),
        _ => None,
    });
    for bound in bounds.flatten() {
        let TypeParamBound::Trait(bound) = bound else {
            continue;
        };
        let Some(segment) = bound.path.segments.last_mut() else {
            continue;
        };
        let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments else {
            continue;
        };
        let Some(syn::GenericArgument::Type(target)) = arguments.args.first_mut() else {
            continue;
        };
        if last_segment(target).is_some_and(|name| name == "Option")
            && let Some(inner) = first_argument(target)
        {
            *target = inner;
            return true;
        }
    }
    false
}
