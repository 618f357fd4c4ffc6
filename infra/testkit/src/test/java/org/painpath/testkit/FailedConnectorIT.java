package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.painpath.local.backbone.Roles;

/** A connector that failed is started again by the watch, and nothing is missing after it. */
class FailedConnectorIT {
    private static final String SERVICE = "prescription-review";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static HandMadeJournal journal;

    @BeforeAll
    static void journalThatFlows() throws SQLException {
        journal = HandMadeJournal.create(SERVICE);
        Platform.registerConnector(SERVICE);
    }

    @Test
    void theWatchStartsAFailedConnectorAgain() throws Exception {
        run("alter publication prescription_review_journal rename to hidden");
        await().atMost(PATIENCE).until(() -> {
            cutConnections();
            return Platform.connectors().state(SERVICE).equals("FAILED");
        });
        run("alter publication hidden rename to prescription_review_journal");

        await().atMost(PATIENCE).until(() -> {
            Platform.watch().look(SERVICE);
            return Platform.connectors().state(SERVICE).equals("RUNNING");
        });

        journal.append(4, 5);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        assertThat(Platform.gaps(SERVICE).open()).isEmpty();
    }

    private static void run(String sql) throws SQLException {
        try (var connection = journal.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Debezium looks for its publication when it starts. A connector that has just begun may have no connection yet. */
    private static void cutConnections() throws SQLException {
        var reader = Roles.read(Checkout.root()).journalReader();
        try (var connection = DriverManager.getConnection(journal.database().url(), reader.name(), reader.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(active_pid) from pg_replication_slots"
                    + " where slot_name = 'prescription_review_journal'");
        }
    }
}
