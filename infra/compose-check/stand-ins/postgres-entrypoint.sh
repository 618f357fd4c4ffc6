#!/usr/bin/env bash
# What docker-compose.yml needs of the official entry point: make the database once, run the scripts, then the server.
set -euo pipefail
if [[ $(id -u) == 0 ]]; then
  chown postgres: /var/lib/postgresql
  exec setpriv --reuid postgres --regid postgres --clear-groups "$0" "$@"
fi
shift
if [[ ! -e $PGDATA/PG_VERSION ]]; then
  mkdir -p "$PGDATA"
  # shellcheck disable=SC2086
  initdb --pgdata "$PGDATA" --username "$POSTGRES_USER" --pwfile "$POSTGRES_PASSWORD_FILE" $POSTGRES_INITDB_ARGS > /dev/null
  echo "host all all all $POSTGRES_HOST_AUTH_METHOD" >> "$PGDATA/pg_hba.conf"
  pg_ctl --pgdata "$PGDATA" --wait --silent --log /tmp/init.log \
    --options "$(printf '%q ' "$@") -c listen_addresses='' -c unix_socket_directories=/tmp" start
  shopt -s nullglob
  for script in /docker-entrypoint-initdb.d/*.sh; do PGHOST=/tmp bash "$script"; done
  pg_ctl --pgdata "$PGDATA" --wait --silent --mode fast stop
fi
exec postgres -D "$PGDATA" -c unix_socket_directories=/tmp "$@"
