#!/usr/bin/env bash
# Runs a program of infra/local with a file that tells Kafka who it is.
set -euo pipefail
umask 077
cat > /tmp/kafka-client.properties << END
security.protocol=SASL_PLAINTEXT
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="keeper" password="$(cat /run/secrets/kafka-keeper)";
END
export PAINPATH_KAFKA_CLIENT=/tmp/kafka-client.properties
main=$1
shift
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx96m -cp '/app/program.jar:/app/lib/*' "org.painpath.local.$main" "$@"
