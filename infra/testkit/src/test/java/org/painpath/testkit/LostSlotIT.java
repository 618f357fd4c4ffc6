package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.painpath.local.backbone.Roles;
import org.painpath.local.journal.JournalConnectors.Outcome;

/** A slot that is gone, or is another one, is noticed and said; the journal flows on from the new slot. */
class LostSlotIT {
    private static final String TYPE = "painpath.tracker.stage-entered.v1";

    private static HandMadeJournal journal;

    @BeforeAll
    static void journalThatFlows() throws SQLException {
        journal = HandMadeJournal.create("tracker");
        Platform.registerConnector("tracker");
        assertFlows();
    }

    @Test
    void aDroppedSlotIsReplaced() throws Exception {
        Platform.connectors().pause("tracker");
        run("select pg_drop_replication_slot('tracker_journal')");
        assertThat(Platform.connectors().register("tracker")).isEqualTo(Outcome.RUNNING_AFTER_LOST_SLOT);
        assertFlows();
    }

    @Test
    void aSlotThatIsNotTheOldOneIsNotTakenForIt() throws Exception {
        Platform.connectors().pause("tracker");
        run("select pg_drop_replication_slot('tracker_journal')");
        journal.append(Generators.timeBasedEpochGenerator().generate(), 1, 1, TYPE, null);
        run("select pg_create_logical_replication_slot('tracker_journal', 'pgoutput')");
        assertThat(Platform.connectors().register("tracker")).isEqualTo(Outcome.RUNNING_AFTER_LOST_SLOT);
        assertFlows();
    }

    private static void assertFlows() throws SQLException {
        UUID referral = Generators.timeBasedEpochGenerator().generate();
        journal.append(referral, 1, 1, TYPE, null);
        try (var events = EventLog.open()) {
            assertThat(events.await("tracker", "stage-entered", referral).sequence())
                    .isEqualTo(1);
        }
    }

    private static void run(String sql) throws SQLException {
        var reader = Roles.read(Checkout.root()).journalReader();
        try (var connection = DriverManager.getConnection(
                        Platform.database("tracker").url(), reader.name(), reader.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
