package org.painpath.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.painpath.local.backbone.Addresses.Postgres;
import org.painpath.local.backbone.Configuration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** A PostgreSQL with the settings of {@code infra/postgres/server.properties}, started as in docker-compose.yml. */
final class PostgresContainer extends GenericContainer<PostgresContainer> {
    static final Postgres INSIDE = new Postgres("postgres", 5432);

    private static final String USER = "postgres";
    private static final String START = "/painpath/postgres.sh";
    private static final int READABLE = 0444;

    private final String password = UUID.randomUUID().toString();

    PostgresContainer(ComposeFile compose, Path root) {
        super(compose.postgresImage());
        var environment = compose.postgresEnvironment();
        withEnv(environment);
        withExposedPorts(INSIDE.port());
        withNetworkAliases(INSIDE.host());
        withCopyToContainer(readable(password), environment.getOrDefault("POSTGRES_PASSWORD_FILE", ""));
        withCopyToContainer(file(root, "infra/docker/postgres.sh"), START);
        withCopyToContainer(
                file(root, "infra/postgres/server.properties"), "/painpath/infra/postgres/server.properties");
        withCreateContainerCmdModifier(create -> create.withEntrypoint("bash", START));
        waitingFor(Wait.forSuccessfulCommand("pg_isready --quiet --host 127.0.0.1 --username " + USER));
    }

    /** As this JVM reaches it. */
    Postgres outside() {
        return new Postgres(getHost(), getMappedPort(INSIDE.port()));
    }

    String password() {
        return password;
    }

    Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://%s:%d/%s".formatted(getHost(), getMappedPort(INSIDE.port()), database);
        return DriverManager.getConnection(url, USER, password);
    }

    private static Transferable file(Path root, String file) {
        return readable(Configuration.text(root.resolve(file)));
    }

    private static Transferable readable(String text) {
        return Transferable.of(text, READABLE);
    }
}
