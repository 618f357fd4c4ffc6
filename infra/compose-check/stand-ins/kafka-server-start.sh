#!/usr/bin/env bash
# shellcheck disable=SC2086
exec java -XX:+UseSerialGC ${KAFKA_HEAP_OPTS:-} -Dlog4j2.configurationFile=/opt/kafka/config/log4j2.xml -cp '/opt/kafka/libs/*' kafka.Kafka "$@"
