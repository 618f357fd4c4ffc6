package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * An ahead-of-time cache of a program's classes, which halves its start. A run that finds none records one, and writes
 * it as it ends; a stack beside the usual one takes what is there, and records none. Its name holds everything that it depends
 * on, so that a rebuilt program never meets an old cache.
 */
final class StartCache {
    /** For stacks that live once, such as a test's, where recording would cost more than it brings. */
    private static final boolean OFF = "off".equals(System.getenv("PAINPATH_START_CACHE"));

    private final Path folder;
    private final boolean mayRecord;
    private final ServiceSpec spec;

    StartCache(StateFolder state, ServiceSpec spec) {
        this.folder = state.startCaches();
        this.mayRecord = state.isUsual();
        this.spec = spec;
    }

    List<String> jvmOptions() {
        if (OFF) {
            return List.of();
        }
        if (Files.exists(cache())) {
            return List.of("-XX:AOTCache=" + cache(), "-Xlog:aot=off", "-Xlog:cds=off");
        }
        if (!mayRecord) {
            return List.of();
        }
        removeOthers();
        return List.of("-XX:AOTCacheOutput=" + draft(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Whether the next start takes it. */
    boolean isThere() {
        return !OFF && spec.isBuilt() && Files.exists(cache());
    }

    /** The process is recording, and takes some seconds more to end. */
    boolean isBeingRecorded() {
        return !OFF && mayRecord && (!spec.isBuilt() || Files.notExists(cache()));
    }

    /** For a process that recorded and has ended by itself. What a killed one left may be half of a cache. */
    void adopt() {
        try {
            if (mayRecord && spec.isBuilt() && Files.exists(draft()) && Files.notExists(cache())) {
                Files.move(draft(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void removeOthers() {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                for (var file : files.filter(this::isOurs).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isOurs(Path file) {
        return file.getFileName().toString().startsWith(spec.name() + "-");
    }

    private Path draft() {
        return folder.resolve(spec.name() + "-" + dependencies() + ".aot.draft");
    }

    private Path cache() {
        return folder.resolve(spec.name() + "-" + dependencies() + ".aot");
    }

    private String dependencies() {
        try (var libraries = Files.list(spec.libraries())) {
            var files = Stream.concat(Stream.of(spec.jar()), libraries.sorted())
                    .map(StartCache::describe)
                    .toList();
            return Integer.toHexString(
                    List.of(files, spec.jvmOptions(), Runtime.version().toString())
                            .hashCode());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String describe(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
