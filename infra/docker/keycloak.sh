#!/usr/bin/env bash
# Starts Keycloak with Painpath's realm. The realm names three clients' secrets, which are files here.
set -euo pipefail
KC_BOOTSTRAP_ADMIN_PASSWORD=$(cat /run/secrets/keycloak-admin)
LEDGER_CLIENT_SECRET=$(cat /run/secrets/ledger-client)
CONSOLE_CLIENT_SECRET=$(cat /run/secrets/console-client)
NAME_CLIENT_SECRET=$(cat /run/secrets/name-client)
export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD LEDGER_CLIENT_SECRET CONSOLE_CLIENT_SECRET NAME_CLIENT_SECRET
exec /opt/keycloak/bin/kc.sh start --import-realm
