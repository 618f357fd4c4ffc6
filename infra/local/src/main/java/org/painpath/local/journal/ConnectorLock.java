package org.painpath.local.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who may change a connector: the watch and {@code ./painpath up} are two processes, and must not mend the same thing
 * at once. The server lets go of it when its holder dies.
 */
record ConnectorLock(Connection connection) implements AutoCloseable {
    private static final long KEY = 0x6A6F75726E616CL;

    /** Waits for it. */
    static ConnectorLock take(JournalDatabase database) throws SQLException {
        var lock = new ConnectorLock(database.connect());
        lock.ask("select true from pg_advisory_lock(?)");
        return lock;
    }

    /** Empty when somebody else has it. */
    static Optional<ConnectorLock> tryToTake(JournalDatabase database) throws SQLException {
        var lock = new ConnectorLock(database.connect());
        if (lock.ask("select pg_try_advisory_lock(?)")) {
            return Optional.of(lock);
        }
        lock.close();
        return Optional.empty();
    }

    private boolean ask(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, KEY);
            var row = query.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
