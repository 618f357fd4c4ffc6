#!/usr/bin/env bash
# Starts Kafka Connect: infra/connect/worker.properties as everywhere, and after it what this cluster adds.
set -euo pipefail
settings=/tmp/worker.properties
login="org.apache.kafka.common.security.scram.ScramLoginModule required username=\"connect\" password=\"$(cat /run/secrets/kafka-connect)\";"

umask 077
cat /painpath/infra/connect/worker.properties > "$settings"
cat >> "$settings" << END

bootstrap.servers=kafka-1:9092,kafka-2:9092,kafka-3:9092
listeners=http://:8083
rest.advertised.host.name=$(hostname -i | cut -d' ' -f1)
plugin.path=/kafka/connect
config.storage.replication.factor=3
offset.storage.replication.factor=3
status.storage.replication.factor=3
# a connector's configuration names the file of its password instead of the password
config.providers=secret
config.providers.secret.class=org.apache.kafka.common.config.provider.DirectoryConfigProvider
config.providers.secret.param.allowed.paths=/run/secrets
END
for client in "" producer. consumer. admin.; do
  cat >> "$settings" << END
${client}security.protocol=SASL_PLAINTEXT
${client}sasl.mechanism=SCRAM-SHA-512
${client}sasl.jaas.config=$login
END
done
# Debezium's own entry point, which this takes the place of, would bring the folder of settings back; without it nothing is logged.
if [[ -e /kafka/config.orig/connect-log4j2.yaml ]]; then
  export KAFKA_LOG4J_OPTS=-Dlog4j2.configurationFile=/kafka/config.orig/connect-log4j2.yaml
fi
exec /kafka/bin/connect-distributed.sh "$settings"
