"""Asks a dynamic mock for every response of a bundle in JSON and writes each as an exchange of tests/cases/README.md.

mock.py BUNDLE FOLDER BASE-URL ROUNDS
"""

import json
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

bundle = json.loads(pathlib.Path(sys.argv[1]).read_text())
folder, base, rounds = pathlib.Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
folder.mkdir(parents=True, exist_ok=True)


def resolve(node):
    while "$ref" in node:
        target = bundle
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        node = target
    return node


def example(media):
    return resolve(next(iter(media["examples"].values())))["value"]


def sample(parameter):
    if "example" in parameter:
        return parameter["example"]
    return "1" if resolve(parameter["schema"]).get("type") == "integer" else "a1"


def form(value, name=""):
    """The fields of a form, with the names of nested ones in brackets."""
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in form(item, f"{name}[{key}]" if name else key)]
    return [(name, value)]


def multipart(value):
    boundary = "boundary"
    part = '--%s\r\nContent-Disposition: form-data; name="%s"; filename="a"\r\nContent-Type: application/octet-stream\r\n\r\n%s\r\n'
    parts = [part % (boundary, name, content) for name, content in value.items()]
    return f"{''.join(parts)}--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"


def ask(method, path, operation, status):
    query, headers = [], {"Prefer": f"code={status}, dynamic=true"}
    for scheme in bundle["components"]["securitySchemes"].values():
        headers[scheme["name"]] = "a"
    for parameter in map(resolve, operation.get("parameters", [])):
        if parameter["in"] == "path":
            path = path.replace("{%s}" % parameter["name"], urllib.parse.quote(str(sample(parameter))))
        elif parameter["in"] == "query" and parameter.get("required"):
            query.append((parameter["name"], sample(parameter)))
    body = None
    for kind, media in resolve(operation.get("requestBody", {})).get("content", {}).items():
        if kind == "application/json":
            body = json.dumps(example(media)).encode()
        elif kind == "multipart/form-data":
            body, kind = multipart(example(media))
        else:
            body = urllib.parse.urlencode(form(example(media))).encode()
        headers["Content-Type"] = kind
    url = base + path + ("?" + urllib.parse.urlencode(query) if query else "")
    request = urllib.request.Request(url, body, headers, method=method.upper())
    try:
        response = urllib.request.urlopen(request, timeout=30)
    except urllib.error.HTTPError as error:
        response = error
    text = response.read()
    is_json = "json" in response.headers.get("Content-Type", "")
    return response.status, json.loads(text) if is_json else text.decode(errors="replace")


def ask_again(*call):
    """The mock's maker of values fails with 500 now and then, on objects without fields in unions."""
    for _ in range(20):
        status, body = ask(*call)
        if status != 500:
            break
    return status, body


written, refused = 0, 0
for path, item in bundle["paths"].items():
    for method, operation in item.items():
        if method == "parameters":
            continue
        operation["parameters"] = item.get("parameters", []) + operation.get("parameters", [])
        for status, response in operation["responses"].items():
            if not any("json" in kind for kind in resolve(response).get("content", {})):
                continue
            for round in range(rounds):
                found, body = ask_again(method, path, operation, status)
                if str(found) != status:
                    refused += 1
                    print(f"{operation['operationId']} {status}: {found} {json.dumps(body)[:300]}")
                    break
                exchange = {
                    "operation": operation["operationId"],
                    "variant": f"mock-{status}-{round}",
                    "source": "a mock of the description",
                    "request": {"method": method.upper(), "path": path, "query": None, "headers": {}, "body": None},
                    "response": {"status": found, "body": body},
                }
                name = f"{operation['operationId']}--mock-{status}-{round}.json"
                (folder / name).write_text(json.dumps(exchange))
                written += 1
print(f"{written} responses, {refused} refused")
sys.exit(refused > 0)
