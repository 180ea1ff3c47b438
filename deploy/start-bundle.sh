#!/bin/sh
# Starts the hub from an unpacked archive, with the Node beside it or the machine's own. It installs and fetches nothing.
set -eu
cd "$(dirname "$0")"
node=$(command -v ./node/bin/node || command -v node) || {
  echo "Node 20.19 or newer is needed: put it in ./node, or pack it with --node. 需要 Node 20.19 或更新版本。" >&2
  exit 1
}
[ $# -gt 0 ] || set -- built/hub.js
NODE_ENV=production exec "$node" "$@"
