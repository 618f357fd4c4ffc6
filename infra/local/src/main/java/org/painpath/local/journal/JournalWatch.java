package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after every journal's way to Kafka, for as long as this process lives: connector, replication slot, topic. What
 * went wrong is in the log, in {@code ./painpath status} and in each service's {@code journal_gap}.
 */
public final class JournalWatch {
    private static final Logger log = LoggerFactory.getLogger(JournalWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Path root;
    private final Addresses addresses;

    public JournalWatch(Path root, Addresses addresses) {
        this.root = root;
        this.addresses = addresses;
    }

    /** Before Connect starts: whether each slot stands where its connector left it. */
    public void checkPlaces() {
        var offsets = OffsetsTopic.read(addresses.kafka());
        for (var service : Topics.read(root).writers()) {
            var offset = Optional.ofNullable(offsets.get(JournalConnectors.name(service)));
            offset.ifPresent(left -> checkPlace(new JournalDatabase(root, addresses, service), left));
        }
    }

    private static void checkPlace(JournalDatabase database, StoredOffset left) {
        try (var connection = database.connect()) {
            var slot = ReplicationSlot.read(connection, database.slot());
            if (slot.filter(found -> found.confirmed().isAfter(left.lsn())).isPresent()) {
                new JournalGaps(database).notice(GapCause.SLOT_ADVANCED, Optional.of(left), slot);
                log.warn(
                        "The slot of {} is ahead of where its connector stored that it was; whether events are missing"
                                + " is counted as soon as it runs.",
                        database.service());
            }
        } catch (SQLException unknown) {
            log.warn("The place of the slot of {} cannot be checked: {}", database.service(), unknown.getMessage());
        }
    }

    /** Each journal is watched on its own, so that a long count of one does not keep the others waiting. */
    public void start() {
        for (var service : Topics.read(root).writers()) {
            Thread.ofVirtual().name(service + "-watch").start(() -> watch(service));
        }
    }

    /** One look at a journal. */
    public void look(String service) throws IOException, SQLException, InterruptedException {
        try (var watch = new ServiceWatch(root, addresses, service)) {
            watch.look();
        }
    }

    private void watch(String service) {
        try (var watch = new ServiceWatch(root, addresses, service)) {
            while (true) {
                Thread.sleep(EVERY);
                look(service, watch);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(String service, ServiceWatch watch) throws InterruptedException {
        try {
            watch.look();
        } catch (IOException | SQLException | RuntimeException later) {
            log.warn("The journal of {} cannot be looked after now: {}", service, later.getMessage());
        }
    }
}
