#!/usr/bin/env bash
# shellcheck disable=SC2086
exec java -XX:+UseSerialGC ${KAFKA_HEAP_OPTS:-} -Dlog4j2.configurationFile=/kafka/config/log4j2.xml -cp '/kafka/libs/*' org.apache.kafka.connect.cli.ConnectDistributed "$@"
