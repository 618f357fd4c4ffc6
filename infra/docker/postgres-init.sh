#!/usr/bin/env bash
# Once for a new database server: the same statements as everywhere, infra/postgres/*.sql, with this stack's passwords.
set -euo pipefail
secret() { cat "/run/secrets/postgres-$1"; }

run() {
  sed -e "s|\${role}|$PAINPATH_ROLE|g" -e "s|\${password}|$(secret "${PAINPATH_ROLE//_/-}")|g" \
    -e "s|\${reader}|debezium|g" -e "s|\${readerPassword}|$(secret debezium)|g" "/painpath/infra/postgres/$1" \
    | psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$2"
}

run server.sql postgres
run service.sql postgres
if [[ ${PAINPATH_JOURNAL:-true} == true ]]; then
  run journal.sql "$PAINPATH_ROLE"
fi
