package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static final int SEGMENTS = 8;

    @TempDir
    private Path root;

    private Backbone backbone;
    private Addresses addresses;
    private HandMadeJournal journal;

    @BeforeEach
    void journalThatFlows() throws Exception {
        keepLittleLog();
        backbone = Backbone.start(root);
        addresses = backbone.addresses();
        var role = Roles.read(Checkout.root()).service(SERVICE);
        journal =
                HandMadeJournal.create(SERVICE, new Database(addresses.jdbcUrl(SERVICE), role.name(), role.password()));
        connectors().register(SERVICE);
    }

    @AfterEach
    void stop() {
        backbone.close();
    }

    @Test
    void anInvalidatedSlotIsReplacedAndWhatItLostIsNamed() throws Exception {
        journal.append(2, 3);
        assertThat(missingEvents().find()).isEmpty();
        connectors().pause(SERVICE);
        var lost = journal.append(20, 5);
        outgrow();
        assertThat(slotIsLost()).isTrue();

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

    /** A checkout like this one, but for the limit: three segments of the log instead of 4 GB. */
    private void keepLittleLog() throws IOException {
        var infra = Files.createDirectory(root.resolve("infra"));
        try (var products = Files.list(Checkout.root().resolve("infra"))) {
            for (var product :
                    products.filter(folder -> !folder.endsWith("postgres")).toList()) {
                Files.createSymbolicLink(infra.resolve(product.getFileName()), product);
            }
        }
        var postgres = Files.createDirectory(infra.resolve("postgres"));
        try (var files = Files.list(Checkout.root().resolve("infra/postgres"))) {
            for (var file : files.toList()) {
                Files.writeString(
                        postgres.resolve(file.getFileName()),
                        Files.readString(file).replace("max_slot_wal_keep_size=4GB", "max_slot_wal_keep_size=48MB"));
            }
        }
    }

    private void outgrow() throws Exception {
        try (var connection = DriverManager.getConnection(
                        addresses.jdbcUrl("postgres"), "postgres", backbone.superuserPassword());
                var statement = connection.createStatement()) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                statement.execute("select pg_logical_emit_message(false, 'noise', 'x')");
                statement.execute("select pg_switch_wal()");
            }
            statement.execute("checkpoint");
        }
    }

    private boolean slotIsLost() throws SQLException {
        try (var connection = journal.database().connect();
                var query = connection.createStatement()) {
            return query.executeQuery(
                            "select from pg_replication_slots where slot_name = 'intake_journal' and wal_status = 'lost'")
                    .next();
        }
    }

    private JournalConnectors connectors() {
        return new JournalConnectors(root, addresses);
    }

    private JournalWatch watch() {
        return new JournalWatch(root, addresses);
    }

    private JournalGaps gaps() {
        return new JournalGaps(root, addresses, SERVICE);
    }

    private MissingEvents missingEvents() {
        return new MissingEvents(root, addresses, SERVICE);
    }
}
