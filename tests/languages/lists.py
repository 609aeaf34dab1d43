"""Lists dialogs and messages of a sandbox with the generated client: `lists.py PATH-OF-quickblox-sandbox`."""

import hashlib
import hmac
import json
import subprocess
import sys
import time

import openapi_client as qb

sandbox = subprocess.Popen([sys.argv[1], "--json"], stdout=subprocess.PIPE, text=True)
try:
    app = json.loads(sandbox.stdout.readline())
    anna, boris = app["users"][:2]
    fields = {
        "application_id": app["application_id"],
        "auth_key": app["auth_key"],
        "nonce": 1,
        "timestamp": int(time.time()),
    }
    signed = {**fields, "user[login]": anna["login"], "user[password]": anna["password"]}
    text = "&".join(f"{name}={value}" for name, value in sorted(signed.items()))
    signature = hmac.new(app["auth_secret"].encode(), text.encode(), hashlib.sha1).hexdigest()

    client = qb.ApiClient(qb.Configuration(host=app["base_url"]))
    user = qb.SessionUser(login=anna["login"], password=anna["password"])
    request = qb.CreateSessionRequest(**fields, signature=signature, user=user)
    session = qb.AuthApi(client).create_session(request).session
    assert session.user_id == anna["id"] and session.nonce == 1, session
    client.configuration.api_key["SessionToken"] = session.token.get_secret_value()

    chat = qb.ChatApi(client)
    dialog = chat.create_dialog(qb.CreateDialogRequest(type=3, occupants_ids=[boris["id"]]))
    for text in ("Hello", "World"):
        chat.create_message(qb.CreateMessageRequest(chat_dialog_id=dialog.id, message=text))

    dialogs = chat.list_dialogs()
    assert [found.id for found in dialogs.items] == [dialog.id], dialogs
    assert sorted(dialogs.items[0].occupants_ids) == sorted([anna["id"], boris["id"]]), dialogs
    messages = chat.list_messages(chat_dialog_id=dialog.id)
    assert {found.message for found in messages.items} == {"Hello", "World"}, messages
    print(f"{len(dialogs.items)} dialog, {len(messages.items)} messages")
finally:
    sandbox.kill()
