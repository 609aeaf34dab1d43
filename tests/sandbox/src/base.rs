//! The address that callers know the sandbox by, which is not always the one that it listens on.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::{HeaderMap, header::HOST, uri::Authority};

/// Scheme, host and port, without a slash at the end.
#[derive(Debug, Clone, Default)]
pub(crate) struct Base {
    scheme: &'static str,
    url: String,
    is_everywhere: bool,
}

impl Base {
    pub(crate) fn new(scheme: &'static str, address: SocketAddr) -> Self {
        let ip = called(address.ip());
        Self {
            scheme,
            url: format!("{scheme}://{}", SocketAddr::new(ip, address.port())),
            is_everywhere: address.ip().is_unspecified(),
        }
    }

    /// As callers on this machine know it.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// As this caller knows it: other machines have names of their own for a sandbox that listens on all addresses.
    pub(crate) fn url_for(&self, headers: &HeaderMap) -> String {
        let host = headers.get(HOST).filter(|_| self.is_everywhere);
        let host = host.and_then(|host| Authority::try_from(host.as_bytes()).ok());
        host.map_or_else(
            || self.url.clone(),
            |host| format!("{}://{host}", self.scheme),
        )
    }
}

/// Where callers on this machine find a listener: nobody can call the address that stands for all.
pub(crate) fn called(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header::HOST};

    use super::Base;

    #[test]
    fn links_lead_where_the_caller_came_from() {
        let cases = [
            ("127.0.0.1:80", Some("sandbox:80"), "http://127.0.0.1:80"),
            ("0.0.0.0:80", Some("sandbox:80"), "http://sandbox:80"),
            ("0.0.0.0:80", Some("10.0.0.5"), "http://10.0.0.5"),
            ("0.0.0.0:80", Some("no host"), "http://127.0.0.1:80"),
            ("0.0.0.0:80", None, "http://127.0.0.1:80"),
            ("[::]:80", Some("[fe80::1]:80"), "http://[fe80::1]:80"),
            ("[::]:80", None, "http://[::1]:80"),
        ];
        for (address, host, expected) in cases {
            let base = Base::new("http", address.parse().expect("an address"));
            let host = host.map(HeaderValue::from_static);
            let headers: HeaderMap = host.map(|host| (HOST, host)).into_iter().collect();
            assert_eq!(base.url_for(&headers), expected, "{address}");
        }
    }
}
