# apache/kafka:4.3.1 with the same release's jars from Maven and the two scripts that docker-compose.yml calls.
FROM eclipse-temurin:25-jre
RUN useradd --uid 1000 appuser && install -d -o appuser -g appuser /var/lib/kafka/data
COPY kafka-libs /opt/kafka/libs
COPY kafka-storage.sh kafka-server-start.sh /opt/kafka/bin/
COPY log4j2.xml /opt/kafka/config/log4j2.xml
USER appuser
VOLUME /var/lib/kafka/data
