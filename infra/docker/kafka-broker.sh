#!/usr/bin/env bash
# Starts one of the brokers: infra/kafka/broker.properties as everywhere, and after it what a cluster has that one broker
# alone does not. Of a name that comes twice the last counts.
set -euo pipefail
node=$1
settings=/tmp/server.properties
secret() { cat "/run/secrets/kafka-$1"; }
scram=org.apache.kafka.common.security.scram.ScramLoginModule
plain=org.apache.kafka.common.security.plain.PlainLoginModule

umask 077
cat /painpath/infra/kafka/broker.properties > "$settings"
cat >> "$settings" << END

node.id=$node
log.dirs=/var/lib/kafka/data
controller.quorum.voters=1@kafka-1:9093,2@kafka-2:9093,3@kafka-3:9093
default.replication.factor=3
min.insync.replicas=2
offsets.topic.replication.factor=3
transaction.state.log.replication.factor=3
transaction.state.log.min.isr=2
share.coordinator.state.topic.replication.factor=3
unclean.leader.election.enable=false

listeners=INTERNAL://:9092,CONTROLLER://:9093,INTEGRATORS://:9094
advertised.listeners=INTERNAL://kafka-$node:9092,INTEGRATORS://${PAINPATH_INTEGRATORS_HOST:-127.0.0.1}:$((19093 + node))
listener.security.protocol.map=INTERNAL:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT,INTEGRATORS:SASL_PLAINTEXT
inter.broker.listener.name=INTERNAL
sasl.mechanism.inter.broker.protocol=SCRAM-SHA-512
sasl.mechanism.controller.protocol=PLAIN
listener.name.internal.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.internal.scram-sha-512.sasl.jaas.config=$scram required username="broker" password="$(secret broker)";
listener.name.integrators.sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.integrators.scram-sha-512.sasl.jaas.config=$scram required;
listener.name.controller.sasl.enabled.mechanisms=PLAIN
listener.name.controller.plain.sasl.jaas.config=$plain required username="controller" password="$(secret controller)" user_controller="$(secret controller)";

authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=false
super.users=User:broker;User:controller;User:keeper
END

# Users live in the cluster's metadata. These two must be there before anybody can make others.
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id "$KAFKA_CLUSTER_ID" --config "$settings" \
  --add-scram "SCRAM-SHA-512=[name=broker,password=$(secret broker)]" \
  --add-scram "SCRAM-SHA-512=[name=keeper,password=$(secret keeper)]" > /dev/null
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
