//! Streams that fetch one part ahead: sooner, and otherwise as without.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
    runtime,
    sync::Notify,
};

use super::{all, asked, part, queried, server, start};
use crate::{
    Client, ErrorKind,
    testing::{answer, read},
};

/// A server that tells when the second page is asked for.
async fn telling() -> (Client, crate::testing::Server, Arc<Notify>) {
    let second = Arc::<Notify>::default();
    let told = second.clone();
    let (client, server) = start(move |request| {
        if queried(request, "page") == Some(2) {
            told.notify_one();
        }
        part(request, 9, true)
    })
    .await;
    (client, server, second)
}

#[tokio::test]
async fn the_next_part_is_asked_for_while_the_caller_is_busy() {
    let (client, server, second) = telling().await;
    let mut items = client.list_users().per_page(2).items().prefetch();
    assert!(server.requests().is_empty());
    assert_eq!(items.next().await.unwrap().unwrap().user.id, 0);
    // Nobody polls the stream meanwhile.
    second.notified().await;
    assert_eq!(items.position(), 1);
    assert_eq!(items.next().await.unwrap().unwrap().user.id, 1);
    assert_eq!(
        (items.position(), asked(&server)),
        (2, vec![(1, 2), (2, 2)])
    );

    let (client, server, second) = telling().await;
    let mut pages = client.list_users().per_page(2).pages().prefetch();
    pages.next().await.unwrap().unwrap();
    second.notified().await;
    assert_eq!((pages.position(), server.requests().len()), (2, 2));
}

#[tokio::test]
async fn never_more_than_one_part_ahead() {
    let (client, server) = server(true, |_| 9).await;
    let mut pages = client.list_users().per_page(2).pages().prefetch();
    let mut seen = 0;
    while let Some(page) = pages.try_next().await.unwrap() {
        seen += 1;
        assert_eq!(page.current_page, seen);
        // Whatever is under way has time to go out.
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
        let sent = i32::try_from(server.requests().len()).unwrap();
        assert!(sent <= seen + 1, "{sent} requests after {seen} pages");
    }
    assert_eq!((seen, server.requests().len()), (5, 5));
}

#[tokio::test]
async fn an_error_comes_after_what_was_before_it() {
    let works = Arc::<AtomicBool>::default();
    let second = works.clone();
    let (client, server) = start(move |request| {
        if queried(request, "page") == Some(2) && !second.swap(true, Ordering::SeqCst) {
            return answer("503 Service Unavailable", "");
        }
        part(request, 5, true)
    })
    .await;
    let mut items = client.list_users().per_page(2).items().prefetch();
    let mut ids = Vec::new();
    let error = loop {
        match items.next().await.unwrap() {
            Ok(item) => ids.push(item.user.id),
            Err(error) => break error,
        }
    };
    assert_eq!((error.kind(), items.position()), (ErrorKind::Server, 2));
    assert!(items.next().await.is_none());
    assert_eq!((ids.as_slice(), server.requests().len()), (&[0, 1][..], 2));

    let rest = client.list_users().per_page(2).page(items.position());
    let rest = all(rest.items().prefetch()).await.unwrap();
    ids.extend(rest.iter().map(|item| item.user.id));
    assert_eq!(ids, [0, 1, 2, 3, 4]);
}

#[tokio::test]
async fn what_was_fetched_and_not_taken_is_fetched_again() {
    let (client, server, second) = telling().await;
    let mut items = client.list_users().per_page(2).items().prefetch();
    let mut ids = Vec::new();
    for _ in 0..2 {
        ids.push(items.next().await.unwrap().unwrap().user.id);
    }
    second.notified().await;
    let rest = client.list_users().per_page(2).page(items.position());
    drop(items);
    let rest = all(rest.items()).await.unwrap();
    ids.extend(rest.iter().map(|item| item.user.id));
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    let pages: Vec<usize> = asked(&server).iter().map(|(page, _)| *page).collect();
    assert_eq!(pages, [1, 2, 2, 3, 4, 5]);
}

#[tokio::test]
async fn the_most_pages_count_what_is_fetched_ahead() {
    for most in [0, 1, 3] {
        let (client, server) = server(false, |_| usize::MAX).await;
        let pages = client.list_dialogs().limit(2).pages();
        let mut pages = pages.prefetch().max_pages(most);
        for _ in 0..most {
            pages.next().await.unwrap().unwrap();
        }
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PageLimit);
        assert!(pages.next().await.is_none());
        assert_eq!(server.requests().len(), usize::try_from(most).unwrap());
        assert_eq!(pages.position(), i64::from(most) * 2);
    }
}

#[tokio::test]
async fn dropping_the_stream_ends_the_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key("k3y").base_url(url);
    let client = client.build().unwrap();
    let mut pages = client.list_users().per_page(2).pages().prefetch();
    // Responds to the first request, and holds the second one.
    let serve = async {
        let (mut first, _) = listener.accept().await.unwrap();
        let request = read(&mut first).await;
        let answer = part(&request, 9, true);
        first.write_all(answer.as_bytes()).await.unwrap();
        drop(first);
        let (mut second, _) = listener.accept().await.unwrap();
        assert_eq!(queried(&read(&mut second).await, "page"), Some(2));
        second
    };
    let (page, mut second) = tokio::join!(pages.next(), serve);
    assert_eq!(page.unwrap().unwrap().items.len(), 2);
    drop(pages);
    // The client hangs up; were the request still under way, this would wait for as long as the client does.
    assert_eq!(second.read(&mut [0]).await.unwrap_or(0), 0);
}

#[test]
fn a_runtime_that_ends_is_an_error() {
    let build = || runtime::Builder::new_current_thread().enable_all().build();
    let (lasting, ending) = (build().unwrap(), build().unwrap());
    // A server that takes connections and never says anything: nobody accepts them.
    let listener = lasting.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().api_key("k3y").base_url(url);
    let client = client.build().unwrap();
    let mut pages = client.list_users().pages().prefetch();
    ending.block_on(async {
        tokio::select! {
            biased;
            _ = pages.next() => panic!("nobody answers"),
            () = std::future::ready(()) => {}
        }
    });
    drop(ending);
    let error = lasting.block_on(pages.next()).unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_been_processed());
    let expected = "list_users: the runtime shut down before the response arrived";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert!(lasting.block_on(pages.next()).is_none());
}
