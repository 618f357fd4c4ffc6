package org.painpath.chassis.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many rows as one array a column, for {@code unnest}: one statement whatever their number. */
final class ArrayColumns {
    private final PreparedStatement statement;
    private int filled;

    ArrayColumns(PreparedStatement statement) {
        this.statement = statement;
    }

    /** @param type of one element, as PostgreSQL names it */
    <T> void add(String type, List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
        set(type, rows.stream().map(column).toArray());
    }

    <T> void addBytes(List<T> rows, Function<T, byte[]> column) throws SQLException {
        set("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }

    private void set(String type, Object[] values) throws SQLException {
        statement.setArray(++filled, statement.getConnection().createArrayOf(type, values));
    }
}
