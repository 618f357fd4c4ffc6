package org.painpath.testkit;

import java.nio.file.Path;
import org.painpath.local.backbone.Addresses;

/** PostgreSQL, Kafka and Connect with nobody's data in them, for tests; gone with this JVM at the latest. */
sealed interface Backbone extends AutoCloseable permits BackboneProcess, BackboneContainers {
    /** Where tests run: {@code embedded}, or {@code containers}. */
    String PLATFORM = "painpath.platform";

    /**
     * Starts one and waits until all of it answers.
     *
     * @param root the checkout
     * @throws IllegalStateException if it does not start, with the reason in words
     */
    static Backbone start(Path root) {
        var platform = System.getProperty(PLATFORM, "embedded");
        return switch (platform) {
            case "embedded" -> BackboneProcess.start(root);
            case "containers" -> BackboneContainers.start(root);
            default ->
                throw new IllegalStateException("%s=%s: say embedded or containers".formatted(PLATFORM, platform));
        };
    }

    Addresses addresses();

    /** Of PostgreSQL's user {@code postgres}. */
    String superuserPassword();

    @Override
    void close();
}
