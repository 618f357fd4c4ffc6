package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Configuration;
import org.painpath.local.backbone.Roles;
import org.painpath.local.backbone.Secrets;
import org.painpath.local.backbone.Topics;

/** Registers the connector of a service's journal and sees it running. */
public final class JournalConnectors {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path root;
    private final Addresses addresses;
    private final ConnectApi connect;

    public JournalConnectors(Path root, Addresses addresses) {
        this.root = root;
        this.addresses = addresses;
        this.connect = new ConnectApi(addresses.connect());
    }

    /** What came of a registration. */
    public enum Outcome {
        /** It runs, and goes on where it was. */
        RUNNING,
        /** It runs, but from another place than where it was: {@link JournalGaps} tell what may be missing. */
        RUNNING_AFTER_LOST_SLOT
    }

    /** Whether the service's migration has made the publication that its connector reads, in its last form. */
    public boolean hasPublication(String service) {
        var database = database(service);
        try (var connection = database.connect();
                var query = connection.prepareStatement(
                        "select from pg_publication_tables where pubname = ? and tablename = 'journal' and 'hash' <> all (attnames)")) {
            query.setString(1, database.slot());
            return query.executeQuery().next();
        } catch (SQLException _) {
            return false;
        }
    }

    /** Creates or updates the connector, and waits until it runs; one that runs as it should is left alone. */
    public Outcome register(String service) throws IOException, InterruptedException {
        try (var _ = ConnectorLock.take(database(service))) {
            return registerAlone(service);
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    private Outcome registerAlone(String service) throws IOException, InterruptedException, SQLException {
        var name = name(service);
        var configuration = configuration(service);
        if (status(service).isRunning() && connect.isConfigured(name, configuration)) {
            return Outcome.RUNNING;
        }
        var lostItsPlace = hasLostItsPlace(service);
        connect.configure(name, configuration);
        connect.resume(name);
        var status = awaitRunningOrFailed(name);
        if (status.saysThatTheSlotWasLost()) {
            lostItsPlace = true;
            mend(service);
        } else if (!status.isRunning()) {
            connect.restart(name);
            Thread.sleep(1000);
        }
        awaitRunningOrFailed(name).requireRunning(name);
        return lostItsPlace ? Outcome.RUNNING_AFTER_LOST_SLOT : Outcome.RUNNING;
    }

    /** Before it starts: once it runs, its slot and its offset say the same again. */
    private boolean hasLostItsPlace(String service) throws IOException, InterruptedException, SQLException {
        var status = status(service);
        if (status.isUnknown() || status.isRunning()) {
            return false;
        }
        try (var way = new WayToKafka(root, addresses, service, this)) {
            return way.giveUpLostSlot() || way.look().found().isPresent();
        }
    }

    private void mend(String service) throws IOException, InterruptedException, SQLException {
        try (var way = new WayToKafka(root, addresses, service, this)) {
            way.mendAll();
        }
    }

    /** Forgets how far it had read, and goes on from wherever the slot is now; without a slot, from a new one. */
    void startAfresh(String service) throws IOException, InterruptedException {
        var name = name(service);
        connect.forget(name);
        connect.configure(name, configuration(service));
        awaitRunningOrFailed(name).requireRunning(name);
    }

    void restart(String service) throws IOException, InterruptedException {
        connect.restartAll(name(service));
    }

    ConnectorStatus status(String service) throws IOException, InterruptedException {
        return new ConnectorStatus(connect.status(name(service)));
    }

    Optional<StoredOffset> offset(String service) throws IOException, InterruptedException {
        return StoredOffset.parse(connect.offsets(name(service)));
    }

    /** Ends the connector's work until it is registered again; it lets go of its slot. */
    public void pause(String service) throws IOException, InterruptedException {
        connect.stop(name(service));
    }

    /** RUNNING, FAILED and so on, as Connect says it; MISSING when it was never registered. */
    public String state(String service) throws IOException, InterruptedException {
        return status(service).words();
    }

    private ConnectorStatus awaitRunningOrFailed(String name) throws IOException, InterruptedException {
        var deadline = Deadline.in(PATIENCE);
        var status = new ConnectorStatus(connect.status(name));
        while (!status.isRunning() && !status.hasFailed() && deadline.ahead()) {
            Thread.sleep(100);
            status = new ConnectorStatus(connect.status(name));
        }
        return status;
    }

    private String configuration(String service) {
        var reader = Roles.read(root).journalReader();
        var postgres = addresses.postgresForConnect();
        return Configuration.text(
                root.resolve("infra/connect/journal-connector.json"),
                Map.of(
                        "service", service,
                        "database", database(service).name(),
                        "topic", Topics.read(root).writtenBy(service),
                        "host", postgres.host(database(service).name()),
                        "port", Integer.toString(postgres.port()),
                        "user", reader.name(),
                        "password", Secrets.asConnectSeesThem().orElse(reader.password())));
    }

    static String name(String service) {
        return service + "-journal";
    }

    private JournalDatabase database(String service) {
        return new JournalDatabase(root, addresses, service);
    }
}
