#!/usr/bin/env bash
# Checks the description with the tools of other languages: validators, a mock, and generated clients of eight languages.
# CONTRIBUTING.md has what it needs. It works in target/languages, and ends with 1 if a check failed; a check whose tool
# is not there is said not to have run.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit

here=$PWD/tests/languages
work=$PWD/target/languages
mkdir -p "$work/log"
python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r "$here/requirements.txt" || exit
cp "$here/package.json" "$work" && npm install --silent --prefix "$work" || exit
export PATH="$work/venv/bin:$work/node_modules/.bin:$PATH" REDOCLY_TELEMETRY=off SCARF_ANALYTICS=false

full=$work/bundle.yaml
edition=$work/generators.yaml
cargo xtask bundle --output "$full" && cargo xtask bundle --for generators --output "$edition" || exit
cargo build --quiet -p quickblox-sandbox -p quickblox-tests --bin quickblox-sandbox --example mock || exit

passed=() failed=() left_out=()

# check NAME NEEDED COMMAND...: runs the command if what it needs, programs and files, is there.
check() {
  local name=$1 needed
  for needed in $2; do
    if ! command -v "$needed" >/dev/null && ! [ -e "$needed" ]; then
      left_out+=("$name: $needed is missing")
      return
    fi
  done
  if "${@:3}" >"$work/log/$name" 2>&1; then
    passed+=("$name")
  else
    failed+=("$name: see $work/log/$name")
  fi
}

# generate FOLDER LANGUAGE OPTIONS...
generate() {
  rm -rf "${work:?}/$1"
  openapi-generator-cli generate -i "$edition" -o "$work/$1" -g "$2" "${@:3}"
}

# answering SECONDS PORT
answering() {
  local tries
  for ((tries = $1 * 10; tries > 0; tries--)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$2") 2>/dev/null && return
    sleep 0.1
  done
  return 1
}

mock() {
  prism mock --dynamic --json-schema-faker-fillProperties=false -p 4010 -v fatal "$full" &
  local server=$!
  answering 60 4010 && target/debug/examples/mock http://127.0.0.1:4010 10
  local result=$?
  # Another server at this port would have answered if this one is gone.
  kill "$server" && return "$result"
}

python_client() {
  generate python python && pip install -q -r "$work/python/requirements.txt" || return
  coproc sandbox { exec target/debug/quickblox-sandbox --json; }
  local pid=$sandbox_PID keys
  read -r keys <&"${sandbox[0]}" && PYTHONPATH=$work/python python "$here/chats.py" "$keys"
  local result=$?
  kill -INT "$pid" && wait "$pid" && return "$result"
}

typescript_client() {
  generate typescript typescript-fetch &&
    tsc --noEmit --strict --target es2020 --module esnext --moduleResolution bundler --lib es2020,dom \
      "$work/typescript/index.ts"
}

php_client() {
  generate php php && php "$here/load.php" "$work/php"
}

go_client() {
  generate go go && cd "$work/go" && go vet .
}

# The empty table keeps it out of this workspace.
rust_client() {
  generate rust rust && echo '[workspace]' >>"$work/rust/Cargo.toml" && cd "$work/rust" && cargo check --quiet
}

jars=/usr/share/java

# Jackson is among what the generator itself needs.
java_client() {
  local generator=("$work"/venv/lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar)
  generate java java --library native --additional-properties=openApiNullable=false &&
    find "$work/java/src/main" -name '*.java' >"$work/java.files" &&
    javac -nowarn -proc:none -d "$work/java/classes" "@$work/java.files" \
      -cp "${generator[0]}:$jars/httpmime.jar:$jars/geronimo-annotation-1.3-spec.jar"
}

# Models and calls; the compiler is a part of the Jupyter kernel.
kotlin_client() {
  local compiler=("$work"/venv/lib/python*/site-packages/run_kotlin_kernel/jars)
  local library=("${compiler[0]}"/kotlin-stdlib-*.jar) client=$work/kotlin/src/main/kotlin/org/openapitools/client
  generate kotlin kotlin --library jvm-retrofit2 --additional-properties=serializationLibrary=gson &&
    java -cp "${compiler[0]}/*" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn \
      -cp "${library[0]}:$jars/gson.jar:$jars/okhttp.jar:$jars/okio.jar" -d "$work/kotlin/classes" \
      "$client/apis" "$client/models" "$client/infrastructure/CollectionFormats.kt" "$here/stubs"
}

csharp_client() {
  local json="$work/node_modules/jillejr.newtonsoft.json-for-unity/Plugins/Newtonsoft.Json Editor/Newtonsoft.Json.dll"
  local parts=System.Net.Http,System.Runtime.Serialization,System.ComponentModel.DataAnnotations,System.Web
  generate csharp csharp --library httpclient \
    --additional-properties=targetFramework=net48,nullableReferenceTypes=false &&
    mcs -langversion:Experimental -target:library "-out:$work/csharp.dll" "-r:$json" "-r:$parts" \
      "-recurse:$work/csharp/src/Org.OpenAPITools/*.cs" "$here/stubs/Polly.cs"
}

for bundle in "$full" "$edition"; do
  name=$(basename "$bundle" .yaml)
  check "openapi-spec-validator-$name" '' openapi-spec-validator "$bundle"
  check "spectral-$name" '' spectral lint --ruleset "$here/spectral.yaml" "$bundle"
  check "redocly-$name" '' redocly lint --config openapi/redocly.yaml "$bundle"
done
check prism '' mock
check python java python_client
check typescript-fetch java typescript_client
check php 'java php /usr/share/php/GuzzleHttp/autoload.php' php_client
check go 'java go' go_client
check rust java rust_client
check java "java javac $jars/httpmime.jar $jars/geronimo-annotation-1.3-spec.jar" java_client
check kotlin "java $jars/gson.jar $jars/okhttp.jar $jars/okio.jar" kotlin_client
check csharp 'java mcs' csharp_client

printf 'passed: %s\n' "${passed[@]}"
((${#left_out[@]} == 0)) || printf 'did not run: %s\n' "${left_out[@]}"
((${#failed[@]} == 0)) || printf 'failed: %s\n' "${failed[@]}"
((${#failed[@]} == 0))
