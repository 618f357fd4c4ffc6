#!/usr/bin/env bash
# Asks the program in this container whether it is ready, with nothing but the shell: images need no curl.
set -euo pipefail
exec 3<> "/dev/tcp/127.0.0.1/${PAINPATH_PORT:?}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
