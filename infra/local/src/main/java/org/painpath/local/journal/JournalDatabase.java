package org.painpath.local.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Roles;

/** Where a service's journal is; opened as the service's own role, or as the one that reads journals. */
record JournalDatabase(Path root, Addresses addresses, String service) {

    /** The name of the database, and of its role. */
    String name() {
        return service.replace('-', '_');
    }

    /** The name of the replication slot, and of the publication. */
    String slot() {
        return name() + "_journal";
    }

    Connection connect() throws SQLException {
        return connect(Roles.read(root).service(name()));
    }

    /** The owner of the slot: it may drop it. */
    Connection connectAsReader() throws SQLException {
        return connect(Roles.read(root).journalReader());
    }

    private Connection connect(Roles.Role role) throws SQLException {
        return DriverManager.getConnection(addresses.jdbcUrl(name()), role.name(), role.password());
    }
}
