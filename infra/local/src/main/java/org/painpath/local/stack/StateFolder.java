package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.painpath.local.backbone.PostgresProcess;

/**
 * Everything that a running stack writes, in a folder at the top of the checkout.
 *
 * @param name of the folder: {@code .painpath}, or another for a stack beside the usual one
 */
public record StateFolder(Path root, String name) {
    private static final String USUAL = ".painpath";

    public StateFolder(Path root) {
        this(root, USUAL);
    }

    /** Of a stack that lives for as long as something is measured. */
    static StateFolder forMeasuring(Path root) {
        return new StateFolder(root, USUAL + "-bench");
    }

    StateFolder usual() {
        return new StateFolder(root);
    }

    boolean isUsual() {
        return name.equals(USUAL);
    }

    Path folder() {
        return root.resolve(name);
    }

    public Path data() {
        return folder().resolve("data");
    }

    /** Where the stack's mail to patients ends: one file a mail. */
    public Path mail() {
        return data().resolve("mail");
    }

    /** Where what is handed to a pharmacy ends: one file a message. */
    public Path pharmacy() {
        return data().resolve("pharmacy");
    }

    Path identity() {
        return folder().resolve("identity");
    }

    /** The same for every stack of the checkout. */
    Path startCaches() {
        return usual().folder().resolve("aot");
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

    /** PostgreSQL's first process, the parent of its others. */
    Optional<ProcessHandle> postgres() {
        try {
            return PostgresProcess.on(postgresFiles());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** PostgreSQL outlives a backbone that was killed, and keeps its port. */
    void stopOrphanedPostgres() {
        try {
            PostgresProcess.stop(postgresFiles());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path postgresFiles() {
        return data().resolve("postgres");
    }
}
