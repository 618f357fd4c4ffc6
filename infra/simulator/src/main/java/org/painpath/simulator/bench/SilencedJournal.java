package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps what is written to a service's journal off its topic for as long as it is open: readers are filled, too. */
final class SilencedJournal implements AutoCloseable {
    private final Connection connection;
    private final String publication;
    private final String definition;

    private SilencedJournal(Connection connection, String publication, String definition) {
        this.connection = connection;
        this.publication = publication;
        this.definition = definition;
    }

    static SilencedJournal of(Connection connection, String role) throws SQLException {
        var publication = role + "_journal";
        var silenced = new SilencedJournal(connection, publication, definition(connection, publication));
        silenced.alter("drop table journal");
        return silenced;
    }

    private static String definition(Connection connection, String publication) throws SQLException {
        var sql = """
                select array_to_string(attnames, ', ') as columns, rowfilter from pg_publication_tables
                where pubname = ? and tablename = 'journal'""";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, publication);
            try (var table = query.executeQuery()) {
                table.next();
                return "add table journal (%s) where (%s)"
                        .formatted(table.getString("columns"), table.getString("rowfilter"));
            }
        }
    }

    private void alter(String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter publication %s %s".formatted(publication, change));
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        alter(definition);
    }
}
