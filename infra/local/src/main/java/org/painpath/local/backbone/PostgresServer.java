package org.painpath.local.backbone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL server whose files outlive this process. */
final class PostgresServer {
    private final EmbeddedPostgres postgres;
    private final Path directory;
    private final SuperuserPassword password;

    private PostgresServer(EmbeddedPostgres postgres, Path directory, SuperuserPassword password) {
        this.postgres = postgres;
        this.directory = directory;
        this.password = password;
    }

    static PostgresServer start(BackboneOptions options) throws IOException {
        var directory = options.data().resolve("postgres");
        Files.createDirectories(directory);
        PostgresProcess.stop(directory);
        var password = SuperuserPassword.in(options.data());
        var builder = EmbeddedPostgres.builder()
                .setPort(options.postgresPort())
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password.value());
        Configuration.properties(options.infra("postgres", "server.properties")).forEach(builder::setServerConfig);
        return new PostgresServer(builder.start(), directory, password);
    }

    /** As the superuser. */
    Connection connect(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    Path directory() {
        return directory;
    }

    SuperuserPassword password() {
        return password;
    }

    void stop() throws IOException {
        postgres.close();
    }
}
