package org.painpath.local.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.painpath.local.backbone.Configuration;

/** Prometheus beside the stack, with the rules of {@code infra/prometheus}, where this machine has it. */
public final class Prometheus {
    static final String NAME = "prometheus";
    private static final int ENDS_WITHIN_SECONDS = 30;

    private final StateFolder state;
    private final RunState run;
    private final Ports ports;

    public Prometheus(Path root, Ports ports) {
        this(new StateFolder(root), ports);
    }

    Prometheus(StateFolder state, Ports ports) {
        this.state = state;
        this.run = new RunState(state);
        this.ports = ports;
    }

    /** @throws Trouble if it is not installed, or does not answer */
    public void start(Progress progress) {
        if (run.process(NAME).isEmpty()) {
            launch(
                    program()
                            .orElseThrow(
                                    () -> new Trouble(
                                            "Prometheus is not installed. On Debian: apt-get install prometheus. Everything else runs.")));
        }
        var readiness = new Readiness();
        var patience = new Patience(run, state);
        patience.await(NAME, () -> readiness.ofPrometheus(ports.prometheus()));
        progress.step("prometheus ready on " + ports.prometheus());
    }

    /** Asks it to end; what it has written stays until the stack is forgotten. */
    void stop(Progress progress) {
        run.process(NAME).ifPresent(process -> {
            process.destroy();
            process.onExit().orTimeout(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS).join();
            progress.step("prometheus stopped");
        });
        run.forget(NAME);
    }

    private void launch(Path program) {
        try {
            var log = state.log(NAME);
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(
                            program.toString(),
                            "--config.file=" + configuration(),
                            "--storage.tsdb.path=" + state.data().resolve(NAME),
                            "--web.listen-address=127.0.0.1:" + ports.prometheus())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(log.toFile()))
                    .start();
            run.remember(NAME, process.toHandle());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path configuration() throws IOException {
        var infra = state.root().resolve("infra/prometheus");
        var targets = Stack.SERVICES.stream()
                .map(service -> "\"127.0.0.1:" + ports.http(service) + "\"")
                .collect(Collectors.joining(", "));
        var values = Map.of(
                "rules",
                infra.resolve("rules").toString(),
                "targets",
                targets,
                "self",
                "127.0.0.1:" + ports.prometheus());
        var file = state.folder().resolve("prometheus.yml");
        return Files.writeString(file, Configuration.text(infra.resolve("local.yml"), values));
    }

    private static Optional<Path> program() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(folders)
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
