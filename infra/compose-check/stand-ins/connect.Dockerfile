# quay.io/debezium/connect:3.7.0.Final: Kafka Connect and Debezium's connector of the same releases from Maven, in the official
# image's places: the worker's class path in /kafka/libs, the connector as a plugin of its own in /kafka/connect. The official image
# has Java 21; the newest that Debian has is 17. What we put beside Debezium must run on it, and not only on ours.
FROM painpath-standin/debian:bookworm
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends openjdk-17-jre-headless > /dev/null \
 && useradd --uid 1001 kafka
COPY kafka-libs /kafka/libs
COPY debezium /kafka/connect/debezium-connector-postgres
COPY connect-distributed.sh /kafka/bin/
COPY log4j2.xml /kafka/config/log4j2.xml
USER kafka
