package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.painpath.local.backbone.Configuration;

/** What was started and not ended on purpose; one file a process, so that a crash is seen as one. */
public final class RunState {
    private final StateFolder state;

    public RunState(StateFolder state) {
        this.state = state;
    }

    void remember(String name, ProcessHandle process) {
        var mark = ProcessMark.of(process);
        write(file(name), "pid=%d%nstart=%s%n".formatted(mark.pid(), mark.start()));
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It was started, whether or not it still lives. */
    boolean wasStarted(String name) {
        return Files.exists(file(name));
    }

    /** The living process of this name. */
    public Optional<ProcessHandle> process(String name) {
        if (!wasStarted(name)) {
            return Optional.empty();
        }
        var entries = Configuration.properties(file(name));
        return new ProcessMark(Long.parseLong(entries.getOrDefault("pid", "-1")), entries.getOrDefault("start", ""))
                .process();
    }

    List<String> started() {
        var started = new ArrayList<>(List.of(Stack.BACKBONE, Stack.IDENTITY));
        started.addAll(Stack.SERVICES);
        started.add(Prometheus.NAME);
        started.removeIf(name -> !wasStarted(name));
        return started;
    }

    public boolean anythingRuns() {
        return started().stream().anyMatch(name -> process(name).isPresent());
    }

    /** The ports that the stack was last started with. */
    public Ports ports() {
        return new Ports(
                Files.exists(state.offset())
                        ? Integer.parseInt(Configuration.text(state.offset()).strip())
                        : 0);
    }

    void remember(Ports ports) {
        write(state.offset(), ports.offset() + "\n");
    }

    private Path file(String name) {
        return state.running().resolve(name + ".properties");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
