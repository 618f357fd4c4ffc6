package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.KafkaClients;
import org.painpath.local.backbone.Topics;

/** One journal's slot, connector and topic: sees when they have lost their place, notes the gap, makes them go on. */
final class WayToKafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String service;
    private final JournalConnectors connectors;
    private final JournalDatabase database;
    private final JournalGaps gaps;
    private final Topics topics;
    private final Admin admin;

    WayToKafka(Path root, Addresses addresses, String service, JournalConnectors connectors) {
        this.service = service;
        this.connectors = connectors;
        this.database = new JournalDatabase(root, addresses, service);
        this.gaps = new JournalGaps(database);
        this.topics = Topics.read(root);
        var settings = KafkaClients.of(addresses.kafka());
        settings.putAll(Map.of("default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000));
        this.admin = Admin.create(settings);
    }

    /**
     * What was seen, and what was done about it.
     *
     * @param found what may have cost events, if it was not known yet
     * @param mended something was started afresh
     */
    record Look(Observation seen, Optional<GapCause> found, boolean mended) {}

    /** Looks, and starts afresh whatever has lost its place. The caller holds the {@link ConnectorLock}. */
    Look look() throws IOException, SQLException, InterruptedException {
        var seen = observe();
        var cause = Diagnosis.of(seen, gaps.remembered());
        if (cause.isEmpty()) {
            gaps.remember(seen.toRemember());
            return new Look(seen, cause, false);
        }
        return mend(seen, cause.get());
    }

    /**
     * For whoever starts a connector that was stopped: a slot that was invalidated is given up. Debezium would wait for half an
     * hour for it to become valid.
     */
    boolean giveUpLostSlot() throws IOException, SQLException, InterruptedException {
        var seen = observe();
        return seen.slot().filter(ReplicationSlot::lost).isPresent()
                && mend(seen, GapCause.SLOT_LOST).mended();
    }

    private Look mend(Observation seen, GapCause cause) throws IOException, SQLException, InterruptedException {
        var isNews = gaps.notice(cause, seen.offset(), seen.slot());
        var mended = mend(cause, seen.connector());
        gaps.remember(observe().toRemember());
        return new Look(seen, isNews ? Optional.of(cause) : Optional.empty(), mended);
    }

    /** Until nothing is left to be mended: more than one thing may be wrong. */
    void mendAll() throws IOException, SQLException, InterruptedException {
        while (look().mended()) {
            // one more look
        }
    }

    private Observation observe() throws IOException, SQLException, InterruptedException {
        var connector = connectors.status(service);
        var slot = readSlot();
        // the offset of a connector that reads is a little old, and says nothing
        var isRead =
                connector.isRunning() && slot.filter(ReplicationSlot::active).isPresent();
        return new Observation(connector, slot, isRead ? Optional.empty() : connectors.offset(service), topicId());
    }

    private Optional<ReplicationSlot> readSlot() throws SQLException {
        try (var connection = database.connect()) {
            return ReplicationSlot.read(connection, database.slot());
        }
    }

    private boolean mend(GapCause cause, ConnectorStatus connector)
            throws IOException, SQLException, InterruptedException {
        return switch (cause) {
            case SLOT_MISSING -> startAfresh();
            case SLOT_LOST -> {
                connectors.pause(service);
                dropSlot();
                yield startAfresh();
            }
            // one that does not stumble over it goes on by itself
            case SLOT_RECREATED, SLOT_ADVANCED -> connector.hasFailed() && startAfresh();
            case TOPIC_MISSING -> createTopics();
            case TOPIC_RECREATED -> false;
        };
    }

    private boolean startAfresh() throws IOException, SQLException, InterruptedException {
        connectors.startAfresh(service);
        var deadline = Deadline.in(PATIENCE);
        while (!isSlotRead() && deadline.ahead()) {
            Thread.sleep(100);
        }
        return true;
    }

    private boolean isSlotRead() throws SQLException {
        return readSlot().filter(ReplicationSlot::active).isPresent();
    }

    private void dropSlot() throws SQLException {
        try (var connection = database.connectAsReader();
                var drop = connection.prepareStatement("select pg_drop_replication_slot(?)")) {
            drop.setString(1, database.slot());
            drop.execute();
        }
    }

    private Optional<String> topicId() throws IOException, InterruptedException {
        var topic = topics.writtenBy(service);
        try {
            var described =
                    admin.describeTopics(List.of(topic)).topicNameValues().get(topic);
            return described == null
                    ? Optional.empty()
                    : Optional.of(described.get().topicId().toString());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw new IOException("Kafka does not tell of " + topic, failed.getCause());
        }
    }

    private boolean createTopics() throws IOException, InterruptedException {
        try {
            topics.createMissing(admin);
            return true;
        } catch (ExecutionException failed) {
            throw new IOException("Kafka did not make the topics", failed.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
