#!/usr/bin/env bash
# Builds images with the names and tags of docker-compose.yml out of Debian's packages and Maven's artifacts, for machines that reach
# no registry of images. Which is real and which stands in: docs/containers.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
root=$(cd ../.. && pwd)
work=${PAINPATH_STAND_INS:-/var/tmp/painpath-stand-ins}
libraries=$root/infra/local/target/lib
debian=painpath-standin/debian:bookworm
mkdir -p "$work/context"

say() { echo "stand-ins: $*" >&2; }
have() { docker image inspect "$1" > /dev/null 2>&1; }

build() {
  local name=$1 file=$2
  shift 2
  have "$name" && return
  say "$name"
  docker build --quiet --tag "$name" --file "stand-ins/$file.Dockerfile" "$@" "$work/context" > /dev/null
}

if ! have $debian; then
  say "$debian"
  [[ -x $work/root/bin/bash ]] || debootstrap --variant=minbase --include=ca-certificates,procps bookworm "$work/root" > "$work/debootstrap.log"
  tar -C "$work/root" -c . | docker import - $debian > /dev/null
fi

# What the images are made of. Hard links: nothing is there twice.
cd "$work/context"
cp "$root"/infra/compose-check/stand-ins/*.{sh,xml} .
chmod +x ./*.sh
[[ -d jdk ]] || { mkdir jdk; tar -C "$JAVA_HOME" --exclude=./jmods --exclude=./lib/src.zip -c . | tar -C jdk -x; }
[[ -d postgres ]] || {
  mkdir postgres
  unzip -p "$libraries"/embedded-postgres-binaries-linux-*.jar 'postgres-linux-*.txz' | tar -C postgres -xJ
}
rm -rf kafka-libs debezium
mkdir kafka-libs debezium
cp "$libraries"/debezium-*.jar "$libraries"/postgresql-*.jar debezium/
cp "$libraries"/*.jar kafka-libs/
rm kafka-libs/{debezium,postgresql,embedded-postgres,picocli}*.jar
if [[ ! -d keycloak && -n ${KEYCLOAK_ZIP:-} ]]; then
  unzip -q "$KEYCLOAK_ZIP" && mv keycloak-[0-9]* keycloak
fi
cd "$root/infra/compose-check"

build eclipse-temurin:25-jre java
build postgres:18 postgres
build apache/kafka:4.3.1 kafka
build quay.io/debezium/connect:3.7.0.Final connect
build nginx:1.28 nginx
build axllent/mailpit:v1.27 mailpit
build prom/prometheus:v3.5.0 prometheus --build-arg PROGRAM=prometheus
build prom/alertmanager:v0.28.1 prometheus --build-arg PROGRAM=prometheus-alertmanager
if [[ -d $work/context/keycloak ]]; then
  build quay.io/keycloak/keycloak:26.4 keycloak
fi
