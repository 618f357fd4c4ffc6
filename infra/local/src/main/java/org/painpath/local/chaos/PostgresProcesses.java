package org.painpath.local.chaos;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** PostgreSQL's processes, found by its own pid file and by the titles that it gives them. */
final class PostgresProcesses {
    private static final Pattern WALSENDER = Pattern.compile("postgres: walsender .*");
    private static final Pattern BACKEND = Pattern.compile("postgres: \\w+ \\w+ 127\\.0\\.0\\.1.*");

    private final Path data;
    private final Path log;
    private List<String> command = List.of();

    /** @param log where a server that is started again writes */
    PostgresProcesses(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    Optional<ProcessHandle> server() {
        try {
            var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).filter(this::isOurs);
        } catch (IOException | NumberFormatException starting) {
            return Optional.empty();
        }
    }

    List<ProcessHandle> walsenders() {
        return children(WALSENDER);
    }

    List<ProcessHandle> backends() {
        return children(BACKEND);
    }

    /** To be asked while the server runs: how it is started again. */
    void remember() throws IOException {
        var server = server();
        if (server.isPresent()) {
            command = commandLine(server.get());
        }
    }

    /** The same server on the same files. PostgreSQL does not run as root: a namespace of its own makes root somebody else. */
    Process start() throws IOException {
        var start = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            start.addAll(List.of("unshare", "-U"));
        }
        start.addAll(command);
        return new ProcessBuilder(start)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.isAlive()
                && commandLine(process).stream().anyMatch(argument -> argument.equals(data.toString()));
    }

    private List<ProcessHandle> children(Pattern title) {
        return server().stream()
                .flatMap(ProcessHandle::children)
                .filter(process ->
                        title.matcher(String.join(" ", commandLine(process))).matches())
                .toList();
    }

    private static List<String> commandLine(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return List.of(line.replaceAll("\0+$", "").split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }
}
