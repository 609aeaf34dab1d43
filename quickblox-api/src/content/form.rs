//! Sends a form that ends with a file, for as long as its bytes move.

use reqwest::{Url, multipart::Form};

use super::{
    FilePart,
    meter::{Meter, OnProgress},
};
use crate::{
    call::Call,
    error::Error,
    link::{Body, ResponseMode},
    transport::{Profile, ResponseValue},
};

/// The form is made anew for each attempt. If its content cannot be read again, there is no further one.
pub(super) async fn send_form(
    call: &Call,
    url: &Url,
    fields: &[(String, String)],
    file: &FilePart,
    progress: Option<OnProgress>,
) -> Result<ResponseValue<Body>, Error> {
    call.ready()?;
    file.check()
        .map_err(|error| error.of(call.operation().id))?;
    let meter = Meter::new(file.len(), progress);
    let make = || {
        let part = file.part(&meter)?;
        let texts = fields.iter().cloned();
        let form = texts.fold(Form::new(), |form, (name, value)| form.text(name, value));
        let form = form.part("file", part);
        Some(call.http().post(url.clone()).multipart(form).build())
    };
    let profile = Profile {
        started: Some(meter.started()),
        ..Profile::new(call.operation(), ResponseMode::AfterUpload)
    };
    let upload = async { call.success(call.send_each(profile, &make).await?) };
    let limit = call.client().context().link.limits.read;
    meter.while_moving(call.operation().id, limit, upload).await
}
