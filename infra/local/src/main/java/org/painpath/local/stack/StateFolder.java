package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.painpath.local.backbone.OrphanedPostgres;

/** {@code .painpath} at the top of the checkout: everything that a running stack writes. */
public record StateFolder(Path root) {
    Path folder() {
        return root.resolve(".painpath");
    }

    public Path data() {
        return folder().resolve("data");
    }

    Path identity() {
        return folder().resolve("identity");
    }

    Path startCaches() {
        return folder().resolve("aot");
    }

    Path program(String name) {
        return folder().resolve("programs").resolve(name);
    }

    Path running() {
        return folder().resolve("run");
    }

    Path addresses() {
        return folder().resolve("backbone.properties");
    }

    /** What the last chaos run wrote down. */
    public Path chaos() {
        return folder().resolve("chaos");
    }

    /** The backbone says so itself, once it has started. */
    public boolean backboneIsUp() {
        return Files.exists(addresses());
    }

    Path offset() {
        return folder().resolve("port-offset");
    }

    public Path log(String name) {
        return folder().resolve("logs").resolve(name + ".log");
    }

    /** PostgreSQL outlives a backbone that was killed, and keeps its port. */
    void stopOrphanedPostgres() {
        try {
            OrphanedPostgres.stop(data().resolve("postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
