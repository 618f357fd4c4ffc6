package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Configuration;
import org.painpath.local.backbone.Roles;
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
        /** It runs, but its slot was lost: what was journaled in between has to be republished from the journal. */
        RUNNING_AFTER_LOST_SLOT
    }

    /** Whether the service's migration has made the publication that its connector reads. */
    public boolean hasPublication(String service) {
        var database = database(service);
        var role = Roles.read(root).service(database);
        try (var connection = DriverManager.getConnection(addresses.jdbcUrl(database), role.name(), role.password());
                var query = connection.prepareStatement("select from pg_publication where pubname = ?")) {
            query.setString(1, database + "_journal");
            return query.executeQuery().next();
        } catch (SQLException _) {
            return false;
        }
    }

    /** Creates or updates the connector, and waits until it runs. */
    public Outcome register(String service) throws IOException, InterruptedException {
        var name = name(service);
        connect.configure(name, configuration(service));
        connect.resume(name);
        var status = awaitRunningOrFailed(name);
        if (status.isRunning()) {
            return Outcome.RUNNING;
        }
        var lostSlot = status.saysThatTheSlotWasLost();
        if (lostSlot) {
            connect.forget(name);
            connect.configure(name, configuration(service));
        } else {
            connect.restart(name);
            Thread.sleep(1000);
        }
        awaitRunningOrFailed(name).requireRunning(name);
        return lostSlot ? Outcome.RUNNING_AFTER_LOST_SLOT : Outcome.RUNNING;
    }

    /** Ends the connector's work until it is registered again; it lets go of its slot. */
    public void pause(String service) throws IOException, InterruptedException {
        connect.stop(name(service));
    }

    /** RUNNING, FAILED and so on, as Connect says it; MISSING when it was never registered. */
    public String state(String service) throws IOException, InterruptedException {
        return new ConnectorStatus(connect.status(name(service))).words();
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
        return Configuration.text(
                root.resolve("infra/connect/journal-connector.json"),
                Map.of(
                        "service", service,
                        "database", database(service),
                        "topic", Topics.read(root).writtenBy(service),
                        "host", addresses.postgresHost(),
                        "port", Integer.toString(addresses.postgresPort()),
                        "user", reader.name(),
                        "password", reader.password()));
    }

    private static String name(String service) {
        return service + "-journal";
    }

    private static String database(String service) {
        return service.replace('-', '_');
    }
}
