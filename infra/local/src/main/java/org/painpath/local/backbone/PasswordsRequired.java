package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Ends the time in which any local process may be any role. A fresh server trusts every connection; without this the
 * grants would prove little.
 */
final class PasswordsRequired {
    private PasswordsRequired() {}

    static void on(PostgresServer server, BackboneOptions options) throws SQLException, IOException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '%s'"
                    .formatted(server.password().value()));
            Files.copy(
                    options.infra("postgres", "pg_hba.conf"),
                    server.directory().resolve("pg_hba.conf"),
                    StandardCopyOption.REPLACE_EXISTING);
            statement.execute("select pg_reload_conf()");
        }
    }
}
