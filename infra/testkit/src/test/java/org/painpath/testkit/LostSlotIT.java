package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.local.backbone.Roles;
import org.painpath.local.journal.GapCause;
import org.painpath.local.journal.JournalConnectors.Outcome;
import org.painpath.local.journal.JournalGap;
import org.painpath.local.journal.Stretch;

/** A slot that is gone, or is another one, is noticed; what is missing is named exactly and comes back, once. */
class LostSlotIT {
    private static final String SERVICE = "tracker";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static HandMadeJournal journal;

    @BeforeAll
    static void journalThatFlows() throws SQLException {
        journal = HandMadeJournal.create(SERVICE);
        Platform.registerConnector(SERVICE);
    }

    @BeforeEach
    void everythingIsOnTheTopic() throws Exception {
        journal.append(2, 3);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        Platform.watch().look(SERVICE);
        assertThat(Platform.gaps(SERVICE).open()).isEmpty();
    }

    @AfterEach
    void everyEventHasTakenEffectOnce() throws Exception {
        try (var events = EventLog.open()) {
            assertThat(CursorReader.effectsOf(events.read(Platform.topic(SERVICE))))
                    .containsExactlyInAnyOrderElementsOf(journal.publishedIds());
        }
    }

    @Test
    void aSlotThatStandsWhereItWasLeftIsNoGap() throws Exception {
        Platform.connectors().pause(SERVICE);
        journal.append(20, 5);
        Platform.watch().look(SERVICE);
        assertThat(Platform.connectors().register(SERVICE)).isEqualTo(Outcome.RUNNING);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        assertThat(Platform.gaps(SERVICE).open()).isEmpty();
    }

    @Test
    void aDroppedSlotIsReplaced() throws Exception {
        Platform.connectors().pause(SERVICE);
        var lost = journal.append(20, 5);
        run("select pg_drop_replication_slot('tracker_journal')");
        assertThat(Platform.connectors().register(SERVICE)).isEqualTo(Outcome.RUNNING_AFTER_LOST_SLOT);
        assertNamedAndRepublished(GapCause.SLOT_MISSING, lost);
    }

    @Test
    void aRecreatedSlotIsNotTakenForTheOldOne() throws Exception {
        Platform.connectors().pause(SERVICE);
        var lost = journal.append(20, 5);
        run("select pg_drop_replication_slot('tracker_journal')");
        run("select pg_create_logical_replication_slot('tracker_journal', 'pgoutput')");
        journal.append(3, 2);
        assertThat(Platform.connectors().register(SERVICE)).isEqualTo(Outcome.RUNNING_AFTER_LOST_SLOT);
        assertNamedAndRepublished(GapCause.SLOT_RECREATED, lost);
    }

    @Test
    void anAdvancedSlotIsNoticed() throws Exception {
        Platform.connectors().pause(SERVICE);
        var lost = journal.append(20, 5);
        run("select pg_replication_slot_advance('tracker_journal', pg_current_wal_lsn())");
        journal.append(3, 2);
        assertThat(Platform.connectors().register(SERVICE)).isEqualTo(Outcome.RUNNING_AFTER_LOST_SLOT);
        assertNamedAndRepublished(GapCause.SLOT_ADVANCED, lost);
    }

    @Test
    void aSlotDroppedUnderARunningConnectorIsFoundByTheWatch() throws Exception {
        run("""
                do $$ begin
                    perform pg_terminate_backend(active_pid) from pg_replication_slots
                      where slot_name = 'tracker_journal';
                    while (select active from pg_replication_slots where slot_name = 'tracker_journal') loop
                        perform pg_sleep(0.01);
                    end loop;
                    perform pg_drop_replication_slot('tracker_journal');
                end $$""");
        var lost = journal.append(20, 5);
        assertNamedAndRepublished(GapCause.SLOT_MISSING, lost);
    }

    private static void assertNamedAndRepublished(GapCause cause, List<Stretch> lost) throws Exception {
        await().atMost(PATIENCE).until(() -> {
            Platform.watch().look(SERVICE);
            return Platform.gaps(SERVICE).open().stream()
                    .map(JournalGap::missing)
                    .anyMatch(Optional::isPresent);
        });
        assertThat(Platform.gaps(SERVICE).open()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(cause);
            assertThat(gap.missing()).contains(100L);
            assertThat(gap.from()).isPresent();
            assertThat(gap.words()).contains("./painpath republish tracker --missing");
        });
        var missing = Platform.missingEvents(SERVICE).find();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(lost);

        journal.republish(missing);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        Platform.gaps(SERVICE).close();
    }

    private static void run(String sql) throws SQLException {
        var reader = Roles.read(Checkout.root()).journalReader();
        try (var connection = DriverManager.getConnection(
                        Platform.database(SERVICE).url(), reader.name(), reader.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
