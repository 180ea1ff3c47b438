#!/bin/sh
# Makes what docker-compose.yml takes as secrets: passwords, addresses of databases, the gateway's key, and certificates of
# an authority of this installation's own. What is there stays. Needs openssl. make-secrets.sh [FOLDER] [NAME ...]
set -eu
umask 077
folder=${1:-"$(dirname "$0")/secrets"}
[ $# -gt 0 ] && shift
names="hub.localhost localhost $*"
mkdir -p "$folder"
cd "$folder"

password() { openssl rand -hex 24; }

# key FILE; elliptic curves, which every TLS library knows
key() { [ -s "$1" ] || openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$1" 2>/dev/null; }

if [ ! -s ca.pem ]; then
  key ca.key
  openssl req -x509 -key ca.key -days 3650 -subj "/CN=Leader Hub, this installation" -out ca.pem \
    -addext "keyUsage=critical,keyCertSign,cRLSign" 2>/dev/null
fi

# certificate NAME DNS...
certificate() {
  name=$1; shift
  [ -s "$name.pem" ] && return
  key "$name.key"
  alternatives="IP:127.0.0.1"
  for each in "$@"; do alternatives="$alternatives,DNS:$each"; done
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$alternatives" > "$name.ext"
  openssl req -new -key "$name.key" -subj "/CN=$1" -out "$name.csr" 2>/dev/null
  openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 825 -extfile "$name.ext" -out "$name.pem" 2>/dev/null
  rm "$name.csr" "$name.ext"
}

for part in market-regulation procurement credit quality-award; do
  certificate "$part-tls" "$part" localhost
  [ -s "$part-admin-password" ] && continue
  database=$(printf %s "$part" | tr - _)
  password > "$part-admin-password"
  printf 'postgresql://postgres:%s@%s-db:5432/postgres\n' "$(cat "$part-admin-password")" "$part" > "$part-admin-url"
  printf 'postgresql://%s_app:%s@%s-db:5432/%s\n' "$database" "$(password)" "$part" "$database" > "$part-url"
  printf 'postgresql://%s_migrator:%s@%s-db:5432/%s\n' "$database" "$(password)" "$part" "$database" > "$part-migrator-url"
done
[ -s register-copy-url ] ||
  printf 'postgresql://register_copy:%s@market-regulation-db:5432/market_regulation\n' "$(password)" > register-copy-url

[ -s metrics-token ] || password > metrics-token
certificate identity-tls identity localhost
certificate gateway-tls gateway-1 gateway-2 localhost
if [ ! -s balancer.pem ]; then
  # shellcheck disable=SC2086
  certificate balancer-tls $names
  cat balancer-tls.pem balancer-tls.key > balancer.pem
fi
if [ ! -s gateway.pem ]; then
  openssl genpkey -algorithm ed25519 -out gateway.pem
  openssl pkey -in gateway.pem -pubout -out gateway.pub
fi
# Containers read single files under accounts of their own; the folder itself is closed to everybody else.
chmod 444 ./*
chmod 400 ca.key
