#!/usr/bin/env bash
# Starts the program of this image once, beside a PostgreSQL and a Kafka of its own, until it is ready, and ends it: on the way
# out it writes down the classes that it took, loaded and linked (/tmp/start.aot). Part of building an image.
set -euo pipefail
export PAINPATH_PORT=${PAINPATH_PORT:-8099} PAINPATH_IDENTITY_HOME=/tmp/identity

java -XX:TieredStopAtLevel=1 -Xmx256m -cp '/train/local.jar:/train/lib/*' org.painpath.local.Backbone \
  --root /train --data /tmp/backbone --ready-file /tmp/backbone.properties > /tmp/backbone.log 2>&1 &
backbone=$!
for ((i = 0; i < 120; i++)); do [[ ! -e /tmp/backbone.properties ]] || break; sleep 0.5; done

java -XX:AOTCacheOutput=/tmp/start.aot -Xlog:aot=error,cds=error @/app/java.args > /tmp/program.log 2>&1 &
program=$!
for ((i = 0; i < 240; i++)); do ! /app/healthcheck 2> /dev/null || break; sleep 0.5; done
ready=true
/app/healthcheck || ready=false
kill "$program"
wait "$program" || true
kill "$backbone"
wait "$backbone" || true
if [[ $ready == false || ! -s /tmp/start.aot ]]; then
  tail -n 20 /tmp/backbone.log /tmp/program.log
  exit 1
fi
