# postgres:18 with PostgreSQL 18's programs from Maven, Debian's psql, and an entry point that does what the official one does
# with what docker-compose.yml uses of it.
FROM painpath-standin/debian:bookworm
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql-client-15 > /dev/null \
 && groupadd --gid 999 postgres && useradd --uid 999 --gid postgres --home-dir /var/lib/postgresql postgres \
 && install -d -o postgres -g postgres -m 0700 /var/lib/postgresql && mkdir /docker-entrypoint-initdb.d
COPY postgres /opt/postgresql
COPY postgres-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
ENV PATH=/opt/postgresql/bin:/usr/lib/postgresql/15/bin:/usr/local/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/18/docker
VOLUME /var/lib/postgresql
ENTRYPOINT ["docker-entrypoint.sh"]
