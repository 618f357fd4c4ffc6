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
        asOwner("revoke connect on database prescription_review from debezium");
        cutConnections();
        await().atMost(PATIENCE)
                .until(() -> Platform.connectors().state(SERVICE).equals("FAILED"));
        journal.append(4, 5);
        asOwner("grant connect on database prescription_review to debezium");

        await().atMost(PATIENCE).until(() -> {
            Platform.watch().look(SERVICE);
            return Platform.connectors().state(SERVICE).equals("RUNNING");
        });

        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        assertThat(Platform.gaps(SERVICE).open()).isEmpty();
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = journal.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Through another database: its own is closed to it now. */
    private static void cutConnections() throws SQLException {
        var reader = Roles.read(Checkout.root()).journalReader();
        try (var connection = DriverManager.getConnection(
                        Platform.database("console").url(), reader.name(), reader.password());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = 'prescription_review' and usename = 'debezium'");
        }
    }
}
