# eclipse-temurin:25-jre on Debian instead of Ubuntu, with the JDK 25 of this machine.
FROM painpath-standin/debian:bookworm
COPY jdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
