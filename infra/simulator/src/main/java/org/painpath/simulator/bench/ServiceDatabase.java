package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One service's database, entered as its own role.
 *
 * @param postgres host and port
 * @param role also the database's name
 */
record ServiceDatabase(String postgres, String role) {
    Connection connect() throws SQLException {
        var url = "jdbc:postgresql://%s/%s?reWriteBatchedInserts=true".formatted(postgres, role);
        return DriverManager.getConnection(url, role, role + "-demo");
    }

    /** The first column of the first row. */
    long number(String sql) throws SQLException {
        try (var connection = connect();
                var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
