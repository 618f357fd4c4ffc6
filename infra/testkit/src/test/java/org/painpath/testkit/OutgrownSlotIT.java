package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Roles;
import org.painpath.local.journal.GapCause;
import org.painpath.local.journal.JournalConnectors;
import org.painpath.local.journal.JournalGaps;
import org.painpath.local.journal.JournalWatch;
import org.painpath.local.journal.MissingEvents;

/** A slot that held back more log than the server keeps; on a backbone of its own, for the limit is the server's. */
class OutgrownSlotIT {
    private static final String SERVICE = "intake";

    private final BackboneProcess backbone = BackboneProcess.start(Checkout.root());
    private Addresses addresses;
    private HandMadeJournal journal;

    @BeforeEach
    void journalThatFlows() throws Exception {
        addresses = backbone.awaitReady();
        var role = Roles.read(Checkout.root()).service(SERVICE);
        journal = HandMadeJournal.create(
                SERVICE, new Database(addresses.jdbcUrl(SERVICE), role.name(), role.password()));
        connectors().register(SERVICE);
    }

    @Test
    void anInvalidatedSlotIsReplacedAndWhatItLostIsNamed() throws Exception {
        journal.append(2, 3);
        assertThat(missingEvents().find()).isEmpty();
        connectors().pause(SERVICE);
        var lost = journal.append(20, 5);
        asSuperuser("alter system set max_slot_wal_keep_size = '1MB'", "select pg_reload_conf()");
        await().atMost(Duration.ofSeconds(30)).until(this::slotIsLost);
        asSuperuser("alter system reset max_slot_wal_keep_size", "select pg_reload_conf()");

        connectors().register(SERVICE);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            watch().look(SERVICE);
            return gaps().open().stream().anyMatch(gap -> gap.missing().isPresent());
        });
        assertThat(gaps().open()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(GapCause.SLOT_LOST);
            assertThat(gap.missing()).contains(100L);
        });
        assertThat(missingEvents().find()).containsExactlyInAnyOrderElementsOf(lost);

        journal.republish(lost);
        assertThat(missingEvents().find()).isEmpty();
    }

    private boolean slotIsLost() throws Exception {
        asSuperuser("select pg_logical_emit_message(false, 'noise', 'x')", "select pg_switch_wal()", "checkpoint");
        try (var connection = journal.database().connect();
                var query = connection.createStatement()) {
            return query.executeQuery(
                            "select from pg_replication_slots where slot_name = 'intake_journal' and wal_status = 'lost'")
                    .next();
        }
    }

    private void asSuperuser(String... statements) throws Exception {
        var password = Files.readString(backbone.directory().resolve("data/postgres-superuser"));
        try (var connection = DriverManager.getConnection(addresses.jdbcUrl("postgres"), "postgres", password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private JournalConnectors connectors() {
        return new JournalConnectors(Checkout.root(), addresses);
    }

    private JournalWatch watch() {
        return new JournalWatch(Checkout.root(), addresses);
    }

    private JournalGaps gaps() {
        return new JournalGaps(Checkout.root(), addresses, SERVICE);
    }

    private MissingEvents missingEvents() {
        return new MissingEvents(Checkout.root(), addresses, SERVICE);
    }
}
