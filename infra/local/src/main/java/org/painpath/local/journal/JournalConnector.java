package org.painpath.local.journal;

import io.debezium.connector.postgresql.PostgresConnector;
import org.apache.kafka.connect.connector.Task;

/** Debezium's PostgreSQL connector with a task that sleeps while its journal is quiet. */
public final class JournalConnector extends PostgresConnector {
    @Override
    public Class<? extends Task> taskClass() {
        return JournalTask.class;
    }
}
