package org.painpath.testkit;

import java.io.IOException;
import java.nio.file.Path;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Roles;
import org.painpath.local.backbone.Topics;
import org.painpath.local.journal.JournalConnectors;
import org.painpath.local.journal.JournalGaps;
import org.painpath.local.journal.JournalWatch;
import org.painpath.local.journal.MissingEvents;

/**
 * PostgreSQL, Kafka and Kafka Connect for the tests of this JVM: one instance, started at first use, shared by all
 * classes. Each service has its database and role, all topics exist, and nobody else's data is there. Embedded in a
 * process of their own, or, with {@code -Dpainpath.platform=containers}, in containers.
 */
public final class Platform {
    private static final class Started {
        private static final Path ROOT = Checkout.root();
        private static final Addresses ADDRESSES = Backbone.start(ROOT).addresses();
    }

    private Platform() {}

    /**
     * The database of a service, as the service's own role.
     *
     * @param service as in {@code prescription-review}
     */
    public static Database database(String service) {
        var role = Roles.read(Started.ROOT).service(service.replace('-', '_'));
        return new Database(Started.ADDRESSES.jdbcUrl(role.name()), role.name(), role.password());
    }

    /** The topic that a service's journal becomes. */
    public static String topic(String service) {
        return Topics.read(Started.ROOT).writtenBy(service);
    }

    /** Kafka's bootstrap servers. */
    public static String kafka() {
        return Started.ADDRESSES.kafka();
    }

    /** Kafka's bootstrap servers for those outside the clinic. */
    public static String kafkaForIntegrators() {
        return Started.ADDRESSES.integrators();
    }

    /**
     * Carries the service's journal to its topic from here on, as in production; nothing journaled before is missed.
     * The service's migrations must have run.
     */
    public static void registerConnector(String service) {
        try {
            connectors().register(service);
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Nothing of the service's journal comes to its topic until the connector is registered again. */
    public static void pauseConnector(String service) {
        try {
            connectors().pause(service);
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What of the service's journal is not on its topic. */
    public static MissingEvents missingEvents(String service) {
        return new MissingEvents(Started.ROOT, Started.ADDRESSES, service);
    }

    static JournalConnectors connectors() {
        return new JournalConnectors(Started.ROOT, Started.ADDRESSES);
    }

    static JournalWatch watch() {
        return new JournalWatch(Started.ROOT, Started.ADDRESSES);
    }

    static JournalGaps gaps(String service) {
        return new JournalGaps(Started.ROOT, Started.ADDRESSES, service);
    }

    static String connect() {
        return Started.ADDRESSES.connect();
    }
}
