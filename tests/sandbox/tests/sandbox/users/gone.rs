//! What is left of a deleted user.

use serde_json::{Value, json};

use crate::common::{By, Caller};

async fn dialog(caller: &Caller, by: &By, fields: Value) -> String {
    let reply = caller
        .send(by, "POST", "/chat/Dialog.json", &fields.to_string())
        .await;
    let id = reply.expect(201)["_id"].clone();
    id.as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn a_deleted_user_is_in_no_dialog_and_the_words_stay() {
    let caller = Caller::start().await;
    let (stays, goes) = (caller.user(0).await, caller.user(1).await);
    let [first, second] = [0, 1].map(|index| caller.sandbox.credentials().users[index].id);
    let group = json!({ "type": 2, "name": "g", "occupants_ids": [second], "admin_ids": [second] });
    let group = dialog(&caller, &stays, group).await;
    let public = json!({ "type": 1, "name": "p", "admin_ids": [second] });
    let public = dialog(&caller, &stays, public).await;
    let private = json!({ "type": 3, "occupants_ids": [second] });
    let private = dialog(&caller, &stays, private).await;
    let alone = json!({ "type": 2, "name": "a", "occupants_ids": [] });
    let alone = dialog(&caller, &goes, alone).await;
    for id in [&group, &private] {
        let message = json!({ "chat_dialog_id": id, "message": "words" }).to_string();
        let reply = caller
            .send(&goes, "POST", "/chat/Message.json", &message)
            .await;
        reply.expect(201);
    }

    let path = format!("/users/{second}.json");
    let reply = caller.send(&goes, "DELETE", &path, "").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, ""));

    for (id, occupants) in [
        (&group, vec![first]),
        (&public, vec![]),
        (&private, vec![first]),
    ] {
        let path = format!("/chat/Dialog/{id}.json");
        let found = caller.get(&stays, &path).await.expect(200);
        assert_eq!(found["occupants_ids"], json!(occupants), "{found}");
        assert_eq!(found["admin_ids"], json!([]), "{found}");
    }
    for id in [&group, &private] {
        let path = format!("/chat/Message.json?chat_dialog_id={id}");
        let found = caller.get(&stays, &path).await.expect(200);
        assert_eq!(found["items"][0]["sender_id"], second, "{found}");
    }
    let path = format!("/chat/Dialog/{alone}.json");
    let reply = caller.get(&By::ApiKey, &path).await;
    assert_eq!(reply.status, 404, "nobody is left in it: {}", reply.text);
    let again = json!({ "type": 3, "occupants_ids": [second] }).to_string();
    let reply = caller
        .send(&stays, "POST", "/chat/Dialog.json", &again)
        .await;
    assert_eq!(reply.status, 422, "{}", reply.text);
    caller.sandbox.assert_clean();
}
