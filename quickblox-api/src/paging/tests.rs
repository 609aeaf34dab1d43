//! Streams over generated requests, against a server on loopback that has a list of a given length.

mod invalid_items;
mod prefetch;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use futures_core::Stream;

use super::{ItemStream, PageStream, Paged};
use crate::{
    Client, Error, ErrorKind, PageStyle, RetryPolicy,
    testing::{Server, answer},
};

/// A number in the query of a request.
fn queried(request: &str, name: &str) -> Option<usize> {
    let (_, query) = request.lines().next()?.split_once('?')?;
    let query = query.split(' ').next()?;
    let value = query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key == name).then_some(value)
    });
    value?.parse().ok()
}

/// Responds as the server does; `with_total` as in the list of dialogs, not as in that of messages.
fn part(request: &str, total: usize, with_total: bool) -> String {
    let page = queried(request, "page");
    let asked = if page.is_some() { "per_page" } else { "limit" };
    let size = queried(request, asked).unwrap();
    let skip = page.map_or_else(
        || queried(request, "skip").unwrap(),
        |page| (page - 1) * size,
    );
    let ids = skip..total.min(skip + size).max(skip);
    let head = if let Some(page) = page {
        format!(r#""current_page":{page},"per_page":{size},"total_entries":{total}"#)
    } else if with_total {
        format!(r#""skip":{skip},"limit":{size},"total_entries":{total}"#)
    } else {
        format!(r#""skip":{skip},"limit":{size}"#)
    };
    let items = ids.map(|id| match page {
        Some(_) => format!(r#"{{"user":{{"id":{id}}}}}"#),
        None => format!(r#"{{"_id":"{id}","user_id":1,"type":2}}"#),
    });
    let items = items.collect::<Vec<_>>().join(",");
    answer("200 OK", &format!(r#"{{{head},"items":[{items}]}}"#))
}

/// A server whose list is as long as a function of the number of requests before this one says.
async fn server(
    with_total: bool,
    total: impl Fn(usize) -> usize + Send + Sync + 'static,
) -> (Client, Server) {
    let count = AtomicUsize::new(0);
    start(move |request| {
        part(
            request,
            total(count.fetch_add(1, Ordering::SeqCst)),
            with_total,
        )
    })
    .await
}

async fn start(given: impl Fn(&str) -> String + Send + Sync + 'static) -> (Client, Server) {
    let server = Server::start(given).await;
    let client = Client::builder()
        .api_key("k3y")
        .base_url(&server.url)
        .retry(RetryPolicy::none());
    (client.build().unwrap(), server)
}

/// Which parts were asked for: page and size, or skip and limit.
fn asked(server: &Server) -> Vec<(usize, usize)> {
    let requests = server.requests();
    let window = |request: &String| {
        let named =
            |names: [&str; 2]| Some((queried(request, names[0])?, queried(request, names[1])?));
        named(["page", "per_page"])
            .or_else(|| named(["skip", "limit"]))
            .unwrap()
    };
    requests.iter().map(window).collect()
}

async fn all<R: Paged>(mut items: ItemStream<R>) -> Result<Vec<R::Item>, Error> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    assert!(items.next().await.is_none(), "it goes on after its end");
    Ok(all)
}

/// The stream as it is, or with the next part fetched ahead.
fn either<R: Paged>(items: ItemStream<R>, prefetch: bool) -> ItemStream<R> {
    if prefetch { items.prefetch() } else { items }
}

#[tokio::test]
async fn a_list_is_read_to_its_end_and_no_further() {
    use PageStyle::{Offset, Page};
    for (style, with_total, total, expected) in [
        (Page, true, 0, &[(1, 2)][..]),
        (Page, true, 1, &[(1, 2)]),
        (Page, true, 2, &[(1, 2)]),
        (Page, true, 4, &[(1, 2), (2, 2)]),
        (Page, true, 5, &[(1, 2), (2, 2), (3, 2)]),
        (Offset, true, 0, &[(0, 2)]),
        (Offset, true, 4, &[(0, 2), (2, 2)]),
        (Offset, true, 5, &[(0, 2), (2, 2), (4, 2)]),
        (Offset, false, 0, &[(0, 2)]),
        (Offset, false, 3, &[(0, 2), (2, 2)]),
        // Without a total only an empty part tells that the last full one was the last.
        (Offset, false, 4, &[(0, 2), (2, 2), (4, 2)]),
    ] {
        for prefetch in [false, true] {
            let (client, server) = server(with_total, move |_| total).await;
            let ids: Vec<String> = match style {
                Page => {
                    let users = client.list_users().per_page(2).items();
                    let users = all(either(users, prefetch)).await.unwrap();
                    users.iter().map(|item| item.user.id.to_string()).collect()
                }
                Offset => {
                    let dialogs = client.list_dialogs().limit(2).items();
                    let dialogs = all(either(dialogs, prefetch)).await.unwrap();
                    dialogs.into_iter().map(|dialog| dialog.id).collect()
                }
            };
            let everyone: Vec<String> = (0..total).map(|id| id.to_string()).collect();
            let case = format!("{style:?} {with_total} {total} {prefetch}");
            assert_eq!(ids, everyone, "{case}");
            assert_eq!(asked(&server), expected, "{case}");
        }
    }
}

#[tokio::test]
async fn parts_are_as_long_as_the_api_allows_unless_the_caller_says() {
    let (client, server) = server(true, |_| 0).await;
    all(client.list_users().items()).await.unwrap();
    all(client.list_dialogs().items()).await.unwrap();
    all(client.list_users().page(4).per_page(7).items())
        .await
        .unwrap();
    all(client.list_dialogs().skip(40).limit(300).items())
        .await
        .unwrap();
    assert_eq!(asked(&server), [(1, 100), (0, 100), (4, 7), (40, 300)]);
}

#[tokio::test]
async fn entries_that_vanish_do_not_keep_it_going() {
    for prefetch in [false, true] {
        let (client, server) = server(true, |requests| if requests == 0 { 9 } else { 3 }).await;
        let users = client.list_users().per_page(2).items();
        let users = all(either(users, prefetch)).await.unwrap();
        assert_eq!((users.len(), asked(&server)), (3, vec![(1, 2), (2, 2)]));

        // All of them, and the total stays as it was. (The body grows, so its length must not be said.)
        let (client, server) = start(|request| {
            let part = part(
                request,
                if request.contains("skip=0") { 9 } else { 0 },
                false,
            );
            part.replace("\"items\"", "\"total_entries\":9,\"items\"")
                .replace("Content-Length", "X-Length")
        })
        .await;
        let dialogs = client.list_dialogs().limit(2).items();
        let dialogs = all(either(dialogs, prefetch)).await.unwrap();
        assert_eq!((dialogs.len(), asked(&server)), (2, vec![(0, 2), (2, 2)]));
    }
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_polled_nor_ahead() {
    let (client, server) = server(true, |_| 4).await;
    let mut items = client.list_users().per_page(2).items();
    tokio::task::yield_now().await;
    assert!(server.requests().is_empty());
    assert_eq!(items.position(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!((items.position(), items.size_hint()), (1, (1, None)));
    items.next().await.unwrap().unwrap();
    assert_eq!((items.position(), server.requests().len()), (2, 1));
    let mut items = client.list_dialogs().limit(3).items();
    items.next().await.unwrap().unwrap();
    assert_eq!(items.position(), 1);
}

#[tokio::test]
async fn an_error_comes_once_and_the_next_stream_goes_on() {
    let fails = Arc::new(AtomicUsize::new(1));
    let left = fails.clone();
    let (client, server) = start(move |request| {
        let second = queried(request, "page") == Some(2);
        if second && left.swap(0, Ordering::SeqCst) == 1 {
            return answer("503 Service Unavailable", "");
        }
        part(request, 5, true)
    })
    .await;
    let mut items = client.list_users().per_page(2).items();
    let mut ids = Vec::new();
    let error = loop {
        match items.next().await.unwrap() {
            Ok(item) => ids.push(item.user.id),
            Err(error) => break error,
        }
    };
    assert_eq!((error.kind(), items.position()), (ErrorKind::Server, 2));
    assert!(items.next().await.is_none());
    assert_eq!(server.requests().len(), 2);

    let rest = client
        .list_users()
        .per_page(2)
        .page(items.position())
        .items();
    ids.extend(all(rest).await.unwrap().iter().map(|item| item.user.id));
    assert_eq!(ids, [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn a_list_without_end_ends_in_an_error() {
    let (client, server) = server(false, |_| usize::MAX).await;
    let mut pages = client.list_dialogs().limit(2).pages().max_pages(3);
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PageLimit);
    assert_eq!(
        error.to_string(),
        "list_dialogs: the list goes on after 3 pages: raise `max_pages`, or go on with skip 6"
    );
    assert!(pages.next().await.is_none() && !error.may_have_been_processed());
    assert_eq!((server.requests().len(), pages.position()), (3, 6));

    // Just as many as there are is no error.
    let (client, _server) = self::server(true, |_| 6).await;
    let dialogs = all(client.list_dialogs().limit(2).items().max_pages(3)).await;
    assert_eq!(dialogs.unwrap().len(), 6);
}

#[tokio::test]
async fn a_value_that_was_refused_is_reported_and_not_replaced() {
    let (client, server) = server(true, |_| 5).await;
    for prefetch in [false, true] {
        let users = client.list_users().per_page(101).items();
        let error = all(either(users, prefetch)).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "list_users: per_page: is too large (maximum is 100)"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_count_is_one_page_without_entries() {
    let (client, server) = start(|_| answer("200 OK", r#"{"items":{"count":7}}"#)).await;
    assert!(
        all(client.list_dialogs().count(1).items())
            .await
            .unwrap()
            .is_empty()
    );
    let page = client.list_dialogs().count(1).pages().next().await;
    let count = page.unwrap().unwrap().items.count();
    assert_eq!((count, server.requests().len()), (Some(7), 2));
}

#[tokio::test]
async fn a_dropped_future_loses_nothing_and_streams_cross_threads() {
    fn crosses_threads<T: Send + Sync + Unpin + std::fmt::Debug + 'static>(stream: T) -> T {
        stream
    }
    let (client, server) = server(true, |_| 3).await;
    let mut pages = crosses_threads::<PageStream<_>>(client.list_users().per_page(2).pages());
    tokio::select! {
        biased;
        _ = pages.next() => panic!("it was answered at once"),
        () = std::future::ready(()) => {}
    }
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
    let items = crosses_threads(client.list_users().page(2).per_page(2).items());
    assert_eq!(all(items).await.unwrap().len(), 1);
    assert_eq!(asked(&server), [(1, 2), (2, 2)]);
}
