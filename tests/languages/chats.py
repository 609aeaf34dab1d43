"""With the generated Python client: a dialog and a message in a sandbox, and both listed.

The argument is the line that `quickblox-sandbox --json` prints.
"""

import importlib
import json
import pkgutil
import sys

import openapi_client as api

for module in pkgutil.walk_packages(api.__path__, "openapi_client."):
    importlib.import_module(module.name)

sandbox = json.loads(sys.argv[1])
anna, boris = sandbox["users"]
access = api.Configuration(
    host=sandbox["base_url"],
    api_key={"ApiKey": f"ApiKey {sandbox['api_key']}", "OnBehalfOf": str(anna["id"])},
)
with api.ApiClient(access) as client:
    chat = api.ChatApi(client)
    dialog = chat.create_dialog(
        create_dialog_request=api.CreateDialogRequest(type=3, occupants_ids=[boris["id"]])
    )
    sent = chat.create_message(
        create_message_request=api.CreateMessageRequest(chat_dialog_id=dialog.id, message="Hello")
    )
    dialogs = chat.list_dialogs()
    assert [found.id for found in dialogs.items] == [dialog.id], dialogs
    assert boris["id"] in dialogs.items[0].occupants_ids, dialogs
    messages = chat.list_messages(chat_dialog_id=dialog.id)
    assert [(found.id, found.message) for found in messages.items] == [(sent.id, "Hello")], messages
    print(f"{len(dialogs.items)} dialog, {len(messages.items)} message")
