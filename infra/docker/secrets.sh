#!/usr/bin/env bash
# Makes the secrets of docker-compose.yml, one file each, random, in the given folder (infra/docker/secrets). What is there stays.
# Three are agreed with the issuer and come from the environment: LEDGER_CLIENT_SECRET, CONSOLE_CLIENT_SECRET and NAME_CLIENT_SECRET;
# PHARMACY_TOKEN with the pharmacy, where it asks for one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=${1:-infra/docker/secrets}
mkdir -p -m 0700 "$folder"

random() { head -c 24 /dev/urandom | base64 | tr '+/' 'Az'; }

# Files are readable by all, since programs in containers are nobody in particular here; the folder lets only its owner in.
secret() {
  [[ -e $folder/$1 ]] || { printf '%s' "${2-$(random)}" > "$folder/$1"; chmod 0444 "$folder/$1"; }
}

for role in superuser debezium intake evaluation prescription-review integration-therapy tracker console; do
  secret "postgres-$role"
done
# the names of infra/kafka/topics.yaml and integrators.yaml, and the cluster's own
for user in broker controller keeper connect intake evaluation prescription-review integration-therapy tracker \
    $(sed -n 's/^  - {name: \([a-z0-9-]*\),.*/\1/p' infra/kafka/integrators.yaml); do
  secret "kafka-$user"
done
secret ledger-client "${LEDGER_CLIENT_SECRET:?the secret that the issuer knows for the client ledger}"
secret console-client "${CONSOLE_CLIENT_SECRET:?the secret that the issuer knows for the client console}"
secret name-client "${NAME_CLIENT_SECRET:?the secret that the issuer knows for the client name-for-export}"
# what the pharmacy knows us by; empty where it gives none
secret pharmacy-token "${PHARMACY_TOKEN:-}"
secret keycloak-admin
secret grafana-admin
