package org.painpath.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process listens on a port, as far as the operating system lets us see. */
final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    static String words(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[3].equals(LISTENING) && port(columns[1]) == port)
                .flatMap(columns -> holder("socket:[" + columns[9] + "]").stream())
                .findFirst()
                .map(PortHolder::describe)
                .orElse("a process that this user cannot see");
    }

    private static int port(String address) {
        return address.contains(":") ? Integer.parseInt(address.substring(address.indexOf(':') + 1), 16) : -1;
    }

    private static Optional<ProcessHandle> holder(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> leadsTo(file, socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, String socket) {
        try {
            return Files.readSymbolicLink(file).toString().equals(socket);
        } catch (IOException gone) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().commandLine().or(process.info()::command).orElse("unknown command");
        var shown = command.length() > 100 ? command.substring(0, 100) + "…" : command;
        return "process " + process.pid() + " (" + shown + ")";
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }
}
