//! Keeps a leaderboard in the records of a class: adds points, lists the ten best players, reads all records.
//!
//! ```sh
//! export QUICKBLOX_API_KEY=…
//! cargo run --example leaderboard -- ada 20
//! ```
//!
//! Set `QUICKBLOX_BASE_URL` to use another server than the public one.

use std::env;

use quickblox_api::{
    Client, Error,
    query::{RecordUpdate, records},
    records::Records,
    types::ClassFieldType,
};
use serde::{Deserialize, Serialize};

/// The fields of one record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Score {
    pub(crate) player: String,
    pub(crate) points: i64,
    pub(crate) wins: i64,
}

/// The leaderboard after a game.
#[derive(Debug, PartialEq)]
pub(crate) struct Standing {
    pub(crate) top_ten: Vec<Score>,
    pub(crate) players: usize,
    /// The sum over all players.
    pub(crate) points: i64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let player = arguments.next().unwrap_or_else(|| "ada".to_owned());
    let points = arguments.next().map_or(Ok(20), |points| points.parse())?;
    let client = Client::from_env()?;
    set_up(&client).await?;
    let standing = run(&client, &player, points).await?;
    for (place, score) in (1..).zip(&standing.top_ten) {
        println!("{place:>3} {:>6} {}", score.points, score.player);
    }
    println!("{} points of {} players", standing.points, standing.players);
    Ok(())
}

/// Creates the class if it does not exist. An application needs this only once; the Dashboard can do it too.
pub(crate) async fn set_up(client: &Client) -> Result<(), Error> {
    let fields = [
        ("player", ClassFieldType::String),
        ("points", ClassFieldType::Integer),
        ("wins", ClassFieldType::Integer),
    ];
    let class = client.create_class().name("Leaderboard").fields(fields);
    match class.send().await {
        Err(error) if error.is_conflict() => Ok(()),
        outcome => outcome.map(drop),
    }
}

/// Adds the points that a player has won, then reads the leaderboard.
pub(crate) async fn run(client: &Client, player: &str, points: i64) -> Result<Standing, Error> {
    let scores = client.records::<Score>("Leaderboard");
    add(&scores, player, points).await?;

    let best = scores.list().sort_desc("points").limit(10).send().await?;
    let best = best.into_inner().records.into_iter();
    let mut standing = Standing {
        top_ten: best.map(|record| record.fields).collect(),
        players: 0,
        points: 0,
    };

    // The default order, by `_id`, does not change with the points, so every record is read exactly once.
    let mut all = scores.list().items();
    while let Some(record) = all.try_next().await? {
        standing.players += 1;
        standing.points += record.fields.points;
    }
    Ok(standing)
}

async fn add(scores: &Records<Score>, player: &str, points: i64) -> Result<(), Error> {
    let filter = records::field("player").eq(player);
    let found = scores.list().filter(filter).limit(1).send().await?;
    if let Some(record) = found.records.first() {
        // The server does the addition, so both of two simultaneous games count.
        let won = RecordUpdate::new().inc("points", points).inc("wins", 1);
        let updated = scores.update(&record.id, won).send().await?;
        println!("{player} has {} points now", updated.fields.points);
    } else {
        let first = Score {
            player: player.to_owned(),
            points,
            wins: 1,
        };
        let created = scores.create(&first).send().await?;
        println!("{player} is new, as record {}", created.id);
    }
    Ok(())
}
