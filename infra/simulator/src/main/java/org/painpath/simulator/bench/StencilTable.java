package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One table's part of a stencil.
 *
 * @param columns that are written; the database makes the others by itself
 * @param rows their values as PostgreSQL writes them
 */
record StencilTable(String name, List<String> columns, List<List<@Nullable String>> rows) {
    private static final String WRITTEN = """
            select attname from pg_attribute where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped
                and attgenerated = '' and attidentity = '' order by attnum""";

    static StencilTable read(Connection connection, String name, String where) throws SQLException {
        var columns = columns(connection, name);
        var order = columns.contains("sequence") ? " order by sequence" : "";
        var values = columns.stream().map(column -> column + "::text").collect(Collectors.joining(", "));
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            try (var found = statement.executeQuery("select " + values + " from " + name + " where " + where + order)) {
                var rows = new ArrayList<List<@Nullable String>>();
                while (found.next()) {
                    var row = new @Nullable String[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getString(i + 1);
                    }
                    rows.add(Arrays.asList(row));
                }
                return new StencilTable(name, columns, rows);
            }
        }
    }

    private static List<String> columns(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(WRITTEN)) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                var columns = new ArrayList<String>();
                while (found.next()) {
                    columns.add(found.getString(1));
                }
                return columns;
            }
        }
    }

    String copyStatement() {
        return "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
    }
}
