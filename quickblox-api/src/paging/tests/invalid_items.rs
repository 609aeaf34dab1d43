//! Items that cannot be decoded: each is an error in its place, whatever else the list holds.

use super::{all, asked, either, part, start};
use crate::{
    Client, Error, ErrorKind,
    paging::{ItemStream, Paged},
    testing::{Server, answer},
};

const TOTAL: usize = 5;

/// A server whose items cannot be decoded where the bit of their number is set.
async fn spoiled(bits: usize, with_total: bool) -> (Client, Server) {
    start(move |request| {
        let whole = part(request, TOTAL, with_total);
        let (_, body) = whole.split_once("\r\n\r\n").unwrap();
        let mut body = body.to_owned();
        for id in (0..TOTAL).filter(|id| bits & (1 << id) != 0) {
            body = body
                .replace(&format!(r#""id":{id}}}"#), &format!(r#""id":[{id}]}}"#))
                .replace(&format!(r#""_id":"{id}""#), &format!(r#""_id":[{id}]"#));
        }
        answer("200 OK\nX-Request-Id: 7f", &body)
    })
    .await
}

/// The ids in order; of an item that cannot be decoded what the error says.
async fn outcomes<R: Paged>(
    mut items: ItemStream<R>,
    id: impl Fn(R::Item) -> String,
) -> Vec<String> {
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(match item {
            Ok(item) => id(item),
            Err(error) => said(&error),
        });
    }
    assert!(items.next().await.is_none(), "it goes on after its end");
    seen
}

fn said(error: &Error) -> String {
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        (error.status().unwrap().as_u16(), error.request_id()),
        (200, Some("7f"))
    );
    let index = error.item_index().unwrap();
    let path = error.json_path().unwrap();
    assert!(path.starts_with(&format!("items[{index}].")), "{path}");
    assert!(
        error.to_string().ends_with(&format!("at `{path}`")),
        "{error}"
    );
    error.raw_body().unwrap().to_text().into_owned()
}

#[tokio::test]
async fn any_of_the_items_may_be_spoiled() {
    for bits in 0..1 << TOTAL {
        for (with_total, prefetch) in [(false, false), (true, true)] {
            let ids = |spoiled: fn(usize) -> String| {
                let each = (0..TOTAL).map(move |id| {
                    let is_spoiled = bits & (1 << id) != 0;
                    if is_spoiled {
                        spoiled(id)
                    } else {
                        id.to_string()
                    }
                });
                each.collect::<Vec<_>>()
            };
            let (client, server) = spoiled(bits, true).await;
            let users = either(client.list_users().per_page(2).items(), prefetch);
            let users = outcomes(users, |item| item.user.id.to_string()).await;
            assert_eq!(users, ids(|id| format!(r#"{{"user":{{"id":[{id}]}}}}"#)));
            assert_eq!(asked(&server), [(1, 2), (2, 2), (3, 2)]);

            let (client, server) = spoiled(bits, with_total).await;
            let dialogs = either(client.list_dialogs().limit(2).items(), prefetch);
            let dialogs = outcomes(dialogs, |dialog| dialog.id).await;
            let raw = |id| format!(r#"{{"_id":[{id}],"user_id":1,"type":2}}"#);
            assert_eq!(dialogs, ids(raw));
            assert_eq!(asked(&server), [(0, 2), (2, 2), (4, 2)]);
        }
    }
}

#[tokio::test]
async fn a_part_keeps_the_items_that_can_be_decoded() {
    let (client, server) = spoiled(0b10110, true).await;
    let mut pages = client.list_users().per_page(2).pages();
    for (valid, invalid) in [(vec![0], vec![1]), (vec![3], vec![0]), (vec![], vec![0])] {
        let page = pages.try_next().await.unwrap().unwrap();
        let ids: Vec<i64> = page.items.iter().map(|item| item.user.id).collect();
        let indexes: Vec<_> = page.invalid_items().iter().map(Error::item_index).collect();
        assert_eq!(ids, valid);
        assert_eq!(indexes, invalid.into_iter().map(Some).collect::<Vec<_>>());
    }
    assert!(pages.next().await.is_none());
    assert_eq!(asked(&server).len(), 3);

    let page = client
        .list_users()
        .page(1)
        .per_page(5)
        .send()
        .await
        .unwrap();
    assert_eq!((page.items.len(), page.invalid_items().len()), (2, 3));
    assert_eq!(page.total_entries, 5);
    assert_eq!(page.map(|page| page.items.len()).invalid_items().len(), 3);
}

#[tokio::test]
async fn the_position_counts_what_cannot_be_decoded() {
    let (client, _server) = spoiled(0b00010, true).await;
    let mut dialogs = client.list_dialogs().limit(3).items();
    for position in 1..=3 {
        let item = dialogs.next().await.unwrap();
        assert_eq!(
            (item.is_err(), dialogs.position()),
            (position == 2, position)
        );
    }
    assert_eq!(dialogs.try_next().await.unwrap().unwrap().id, "3");
}

#[tokio::test]
async fn what_is_wrong_around_the_items_ends_the_stream() {
    for body in [
        r#"{"skip":"much","items":[{"_id":[0]}]}"#,
        r#"{"items":"none"}"#,
        r#"{"items":[{"_id":[0]}]"#,
        "<html>",
    ] {
        let (client, server) = start(move |_| answer("200 OK", body)).await;
        let error = all(client.list_dialogs().items()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.item_index()),
            (ErrorKind::Decode, None)
        );
        assert_eq!(error.raw_body().unwrap().to_text(), body);
        assert_eq!(server.requests().len(), 1);
    }
}
