package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of one broker that is its own controller: those of {@code infra/kafka/broker.properties}, and where it stands. */
public final class BrokerSettings {
    private final Properties settings = new Properties();

    /**
     * @param root the checkout
     * @param controller host and port at which its own controller listens
     * @param log folder in which it keeps what it is given
     */
    public BrokerSettings(Path root, String controller, String log) {
        settings.putAll(Configuration.properties(root.resolve("infra/kafka/broker.properties")));
        settings.put("listeners", "CONTROLLER://" + controller);
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("log.dirs", log);
    }

    /**
     * Opens a listener that the file names.
     *
     * @param at host and port of it; without a host, all of the machine's
     * @param advertised where its clients are told to come back to
     */
    public BrokerSettings listen(String name, String at, String advertised) {
        append("listeners", "%s://%s".formatted(name, at));
        append("advertised.listeners", "%s://%s".formatted(name, advertised));
        return this;
    }

    /** Opens one that the file does not name, for those who come by another way; it asks nobody who he is. */
    public BrokerSettings listenAlso(String name, String at, String advertised) {
        append("listener.security.protocol.map", name + ":PLAINTEXT");
        return listen(name, at, advertised);
    }

    /** The listener by which the broker reaches itself. */
    public BrokerSettings reachItselfBy(String name) {
        settings.put("inter.broker.listener.name", name);
        return this;
    }

    public Properties properties() {
        return settings;
    }

    private void append(String name, String value) {
        settings.merge(name, value, (present, added) -> present + "," + added);
    }
}
