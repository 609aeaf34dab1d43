//! The leaderboard.

use quickblox_api::ErrorKind;
use tokio::task::JoinSet;

use super::{example::leaderboard, host::Host};

use leaderboard::Score;

#[tokio::test]
async fn points_add_up_and_the_best_come_first() {
    let host = Host::start().await;
    let client = &host.owner;
    let error = leaderboard::run(client, "ada", 1).await;
    let error = error.expect_err("there is no class yet");
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    for _ in 0..2 {
        leaderboard::set_up(client).await.expect("the class");
    }
    // More players than one part of the list has.
    for number in 0..120 {
        let player = Score {
            player: format!("player {number}"),
            points: number,
            wins: 1,
        };
        let created = client.records::<Score>("Leaderboard").create(&player);
        created.send().await.expect("a new player");
    }
    let standing = leaderboard::run(client, "newcomer", 7).await;
    assert_eq!(standing.expect("a new player").players, 121);
    let standing = leaderboard::run(client, "player 3", 500).await;
    let standing = standing.expect("a known player");
    assert_eq!(standing.players, 121);
    assert_eq!(standing.points, (0..120).sum::<i64>() + 507);
    assert_eq!(standing.top_ten.len(), 10);
    let first = Score {
        player: "player 3".to_owned(),
        points: 503,
        wins: 2,
    };
    assert_eq!(standing.top_ten[0], first);
    assert_eq!(standing.top_ten[1].player, "player 119");
}

#[tokio::test]
async fn points_of_games_that_end_at_once_all_count() {
    let host = Host::start().await;
    leaderboard::set_up(&host.owner).await.expect("the class");
    leaderboard::run(&host.owner, "ada", 1)
        .await
        .expect("a first game");
    let mut games = JoinSet::new();
    for _ in 0..20 {
        let client = host.owner.clone();
        games.spawn(async move { leaderboard::run(&client, "ada", 5).await });
    }
    for standing in games.join_all().await {
        assert_eq!(standing.expect("a game").players, 1);
    }
    let scores = host.owner.records::<Score>("Leaderboard");
    let left = scores.list().send().await.expect("a list").into_inner();
    let ada = &left.records[0].fields;
    assert_eq!((ada.points, ada.wins), (101, 21));
}

#[tokio::test]
async fn classes_are_made_by_the_owner_of_the_account() {
    let host = Host::start().await;
    for client in [&host.users[0], &host.application] {
        let error = leaderboard::set_up(client).await;
        let kind = error.expect_err("not the owner").kind();
        assert!(
            matches!(kind, ErrorKind::Forbidden | ErrorKind::Validation),
            "{kind:?}"
        );
    }
}
