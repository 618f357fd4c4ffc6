package org.painpath.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The stack as {@code ./painpath} runs it, beside any other on this machine: other ports, a state folder of its own. */
final class LocalStack implements AutoCloseable {
    static final int OFFSET = 7_000;
    static final Path CHECKOUT = Path.of(System.getProperty("painpath.root", "../.."))
            .toAbsolutePath()
            .normalize();

    private final Path root;

    private LocalStack(Path root) {
        this.root = root;
    }

    static LocalStack up() throws IOException, InterruptedException {
        var stack = down();
        stack.start();
        return stack;
    }

    /** Nothing of it runs yet. */
    static LocalStack down() throws IOException {
        var root = Files.createTempDirectory("painpath-acceptance");
        for (var folder : List.of("infra", "services", "contracts")) {
            Files.createSymbolicLink(root.resolve(folder), CHECKOUT.resolve(folder));
        }
        return new LocalStack(root);
    }

    void start() throws IOException, InterruptedException {
        require(run("up", "--port-offset", Integer.toString(OFFSET)), "up");
    }

    /** @return the exit code */
    int run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), List.of(arguments));
    }

    int run(Map<String, String> environment, List<String> arguments) throws IOException, InterruptedException {
        var process = begin(environment, arguments);
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", arguments) + " did not end");
        }
        return process.exitValue();
    }

    Process begin(String... arguments) throws IOException {
        return begin(Map.of(), List.of(arguments));
    }

    private Process begin(Map<String, String> environment, List<String> arguments) throws IOException {
        var libraries = CHECKOUT.resolve("infra/local/target");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpainpath.root=" + root,
                "-cp",
                libraries.resolve("local-0.1.0-SNAPSHOT.jar") + ":" + libraries.resolve("lib") + "/*",
                "org.painpath.local.Painpath"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("PAINPATH_START_CACHE", "off");
        builder.environment().putAll(environment);
        return builder.start();
    }

    ProcessHandle process(String name) throws IOException {
        var mark = new Properties();
        try (var reader = Files.newBufferedReader(root.resolve(".painpath/run/" + name + ".properties"))) {
            mark.load(reader);
        }
        return ProcessHandle.of(Long.parseLong(mark.getProperty("pid"))).orElseThrow();
    }

    /** A connection as the service's own role. */
    Connection database(String service) throws SQLException {
        var role = service.replace('-', '_');
        return connect(role, role);
    }

    Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(55432 + OFFSET, database), role, role + "-demo");
    }

    String kafka() {
        return "127.0.0.1:" + (9092 + OFFSET);
    }

    int port(int usual) {
        return usual + OFFSET;
    }

    List<Path> logs() throws IOException {
        try (var files = Files.list(root.resolve(".painpath/logs"))) {
            return files.toList();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("down", "--wipe");
    }

    private static void require(int exit, String what) {
        if (exit != 0) {
            throw new IllegalStateException(what + " ended with " + exit);
        }
    }
}
