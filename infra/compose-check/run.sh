#!/usr/bin/env bash
# Proves docker-compose.yml on a machine that reaches no registry of images: stand-in base images (images.sh), the core profile, the demo,
# evaluation on three replicas, a broker and an intake killed in the middle of a second demo, nothing lost. Then all of it goes.
# Needs root, Debian's docker.io, docker-compose, debootstrap, unzip, a JDK 25 (JAVA_HOME), and `mvn package` before.
#   infra/compose-check/run.sh [--keep]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# Debian's client goes with Debian's engine, and brings BuildKit along
PATH=/usr/bin:$PATH
export DOCKER_BUILDKIT=1 COMPOSE_DOCKER_CLI_BUILD=1 COMPOSE_PROJECT_NAME=painpath-check COMPOSE_HTTP_TIMEOUT=600
export PAINPATH_BUILT=prebuilt PAINPATH_SECRETS=${PAINPATH_SECRETS:-/var/tmp/painpath-check-secrets}
set -a; . infra/docker/demo.env; set +a
engine=""

say() { printf '%s compose-check: %s\n' "$(date +%T)" "$*"; }
compose() { docker-compose --profile core --profile demo-identity "$@"; }
container() { compose ps -q "$1" | sed -n "${2:-1}p"; }

start_engine() {
  docker info > /dev/null 2>&1 && return
  say "starting an engine"
  dockerd --data-root /var/lib/painpath-check > /var/tmp/painpath-check-dockerd.log 2>&1 &
  engine=$!
  for ((i = 0; i < 60; i++)); do docker info > /dev/null 2>&1 && return; sleep 1; done
  tail /var/tmp/painpath-check-dockerd.log
  exit 1
}

finish() {
  local exit=$?
  if [[ ${1:-} != --keep ]]; then
    compose --profile demo down --volumes --timeout 5 > /dev/null 2>&1 || true
    [[ -z $engine ]] || { kill "$engine"; wait "$engine" || true; }
  fi
  [[ $exit == 0 ]] && say "everything passed" || say "FAILED"
}

await_healthy() {
  local service=$1 id
  for ((i = 0; i < 180; i++)); do
    local unwell=0
    for id in $(compose ps -q "$service"); do
      [[ $(docker inspect --format '{{.State.Health.Status}}' "$id") == healthy ]] || unwell=1
    done
    if [[ $unwell == 0 ]]; then return; fi
    sleep 5
  done
  say "$service did not get well"
  compose logs --tail 20 "$service"
  exit 1
}

demo() { compose --profile demo run --rm -T --no-deps demo demo --patience 300 "$@"; }

# What an integrator may read, and what not.
integrator() {
  "$JAVA_HOME/bin/java" -cp 'infra/local/target/lib/*' infra/compose-check/Integrator.java "$PAINPATH_SECRETS/kafka-integrator" "$@" 2> /dev/null
}

trap 'finish "${1:-}"' EXIT
start_engine
infra/compose-check/images.sh
infra/docker/secrets.sh "$PAINPATH_SECRETS"

say "building"
for service in connect kafka-prepared intake evaluation prescription-review integration-therapy tracker console identity demo; do
  compose --profile demo build --quiet "$service" > /dev/null
done

say "starting"
compose up -d --no-build > /dev/null 2>&1
for service in keeper intake evaluation prescription-review integration-therapy tracker console; do await_healthy "$service"; done
compose ps
docker stats --no-stream --format '{{.Name}} {{.MemUsage}}'

say "the demo"
demo

say "users and grants"
integrator painpath.referrals integrator.check | grep '29 referrals'
integrator painpath.intake integrator.check | grep TopicAuthorizationException
integrator painpath.referrals other.group | grep GroupAuthorizationException

say "the gateway: the door is there, metrics are not"
[[ $(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:8082/evaluations) == 401 ]]
[[ $(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:8082/actuator/prometheus) == 404 ]]

say "root of the file system cannot be written, and nobody is root"
docker exec "$(container intake)" bash -c '[[ $(id -u) == 10001 ]] && ! touch /app/x 2> /dev/null'

say "evaluation on three replicas"
compose up -d --no-build --no-recreate --scale evaluation=3 evaluation > /dev/null 2>&1
await_healthy evaluation
[[ $(compose ps -q evaluation | wc -l) == 3 ]]

say "the demo once more; a broker and an intake are killed meanwhile"
demo &
second=$!
sleep 25
# not the intake that the demo stands beside: with that one its network would go, too
beside=$(docker inspect --format '{{.HostConfig.NetworkMode}}' "$(docker ps -q --filter name=demo_run)")
victim=$(compose ps -q intake | grep -v "${beside#container:}")
docker kill --signal KILL "$(container kafka-2)" "$victim" > /dev/null
wait "$second"

say "the broker comes back, and the ledger finds nothing"
docker start "$(container kafka-2)" "$victim" > /dev/null
await_healthy kafka-2
await_healthy intake
./painpath ledger --verify
