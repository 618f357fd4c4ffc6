package org.painpath.local.backbone;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.painpath.local.backbone.Roles.Role;

/** A role, a database and, where there is a journal, a replication slot for every service; made when missing. */
public final class ServiceDatabases {
    private final Path scripts;
    private final Superuser superuser;
    private final Roles roles;
    private final Set<String> withJournal;

    /** @param root the checkout: roles and statements are those of {@code infra/postgres} */
    public ServiceDatabases(Path root, Superuser superuser) {
        this.scripts = root.resolve("infra/postgres");
        this.superuser = superuser;
        this.roles = Roles.read(root);
        this.withJournal = Topics.read(root).writers().stream()
                .map(service -> service.replace('-', '_'))
                .collect(Collectors.toSet());
    }

    public void create() throws SQLException {
        try (var connection = superuser.connect("postgres")) {
            shortenHandshakes(connection);
            if (missing(connection, roles.journalReader())) {
                run(connection, "server.sql", readerValues());
            }
            for (var role : roles.services()) {
                if (missing(connection, role)) {
                    run(connection, "service.sql", values(role));
                }
            }
        }
        for (var role : roles.services()) {
            createSlot(role);
        }
    }

    /**
     * Rounds of hashing slow down whoever guesses a password. These are in the files beside the roles, for all to read, and the
     * usual 4,096 rounds were a sixth of what the backbone did at rest.
     */
    private static void shortenHandshakes(Connection connection) throws SQLException {
        try (var setting = connection.createStatement()) {
            setting.execute("set scram_iterations = 64");
        }
    }

    private void createSlot(Role role) throws SQLException {
        if (withJournal.contains(role.name())) {
            try (var connection = superuser.connect(role.name())) {
                run(connection, "journal.sql", values(role));
            }
        }
    }

    private static boolean missing(Connection connection, Role role) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            query.setString(1, role.name());
            return !query.executeQuery().next();
        }
    }

    /** One statement at a time: a database cannot be created together with something else. */
    private void run(Connection connection, String file, Map<String, String> values) throws SQLException {
        var script = Configuration.text(scripts.resolve(file), values);
        for (var statement : script.split(";\\s*\\n")) {
            try (var execution = connection.createStatement()) {
                execution.execute(statement);
            }
        }
    }

    private Map<String, String> readerValues() {
        var reader = roles.journalReader();
        return Map.of("reader", reader.name(), "readerPassword", reader.password());
    }

    private Map<String, String> values(Role role) {
        var values = new HashMap<>(readerValues());
        values.put("role", role.name());
        values.put("password", role.password());
        return values;
    }
}
