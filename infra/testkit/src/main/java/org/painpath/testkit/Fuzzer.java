package org.painpath.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Jazzer over one target, in a process of its own: coverage of our code and of the parsers leads it. What makes the target throw
 * is left as a file {@code crash-*} in {@code target/fuzz/<target>}; it belongs among the resources, so that every build tries it.
 */
public final class Fuzzer {
    private static final String INSTRUMENTED = "org.painpath.**:ca.uhn.fhir.parser.**:ca.uhn.hl7v2.**";
    private static final int LONGEST_INPUT = 16 * 1024;
    private static final int MEMORY_MB = 4_000;

    private final Class<?> target;
    private final Path folder;

    /** @param target has {@code public static} methods {@code fuzzerInitialize()} and {@code fuzzerTestOneInput(byte[])} */
    public Fuzzer(Class<?> target) {
        this.target = target;
        this.folder = Path.of("target", "fuzz", target.getSimpleName()).toAbsolutePath();
    }

    /**
     * Fuzzes until something is found, or the time has gone by.
     *
     * @param seeds folders of messages to begin with
     * @return 0 if nothing was found; the output tells what
     */
    public int run(Duration time, List<Path> seeds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx2g",
                "-XX:+EnableDynamicAgentLoading",
                "-Dpainpath.root=" + Checkout.root(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                // its check for SQL injection makes a class of the driver that does not verify; callers of JDBC keep it
                "--custom_hook_excludes=org.postgresql.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + time.toSeconds(),
                "-max_len=" + LONGEST_INPUT,
                "-rss_limit_mb=" + MEMORY_MB,
                "-print_final_stats=1",
                Files.createDirectories(folder.resolve("corpus")).toString()));
        seeds.forEach(seed -> command.add(seed.toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuzz.log").toFile())
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }
}
