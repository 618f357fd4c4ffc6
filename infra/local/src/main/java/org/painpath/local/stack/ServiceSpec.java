package org.painpath.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One process of the stack: what it runs, where it listens, and what it is told.
 *
 * @param module its folder, as in {@code services/intake}
 * @param ports that must be free before it starts
 * @param environment what it reads from its environment
 * @param arguments of its main class
 */
public record ServiceSpec(
        String name,
        Path module,
        String mainClass,
        String maximumHeap,
        List<Integer> ports,
        Map<String, String> environment,
        List<String> arguments) {

    Path jar() {
        return module.resolve("target").resolve(module.getFileName() + "-0.1.0-SNAPSHOT.jar");
    }

    Path libraries() {
        return module.resolve("target/lib");
    }

    boolean isBuilt() {
        return Files.exists(jar()) && Files.isDirectory(libraries());
    }

    /** Chosen for a quick start and little memory on a shared machine. */
    List<String> jvmOptions() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + maximumHeap,
                // an eighth of the heap for what is new: a young generation is touched to its end before it is cleared
                "-XX:NewRatio=7",
                "-Xss512k",
                // out of memory is a crash that status shows, not a process that half answers
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseCompactObjectHeaders");
    }
}
