package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings of a Connect worker: those of {@code infra/connect/worker.properties}, and where it stands. */
public final class WorkerSettings {
    private WorkerSettings() {}

    /**
     * Settings to which the caller may add.
     *
     * @param root the checkout
     * @param kafka bootstrap servers, as the worker reaches them
     * @param listener address at which it listens
     * @param host by which other workers would reach it
     */
    public static Map<String, String> of(Path root, String kafka, String listener, String host) {
        var settings = new HashMap<>(Configuration.properties(root.resolve("infra/connect/worker.properties")));
        settings.put("bootstrap.servers", kafka);
        settings.put("listeners", listener);
        settings.put("rest.advertised.host.name", host);
        return settings;
    }
}
