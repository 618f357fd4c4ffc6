#!/usr/bin/env bash
# Starts a service's PostgreSQL with infra/postgres/server.properties as everywhere; only where it listens is its own.
set -euo pipefail
settings=(-c "listen_addresses=*")
while IFS= read -r line; do
  case $line in
    '' | '#'* | listen_addresses=* | unix_socket_directories=*) ;;
    *) settings+=(-c "$line") ;;
  esac
done < /painpath/infra/postgres/server.properties
exec docker-entrypoint.sh postgres "${settings[@]}"
