package org.painpath.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.painpath.local.journal.JournalConnectors;
import org.painpath.local.journal.JournalConnectors.Outcome;

/** Brings up whatever of the stack is down, and returns when all of it is ready for work. */
public final class Starting {
    private final StateFolder state;
    private final RunState run;
    private final Stack stack;
    private final Ports ports;
    private final Progress progress;
    private final JournalConnectors connectors;
    private final Patience patience;
    private final Readiness readiness = new Readiness();

    public Starting(Path root, Ports ports, Progress progress) {
        this(root, ports, progress, new Stack(root, ports));
    }

    public Starting(Path root, Ports ports, Progress progress, Stack stack) {
        this(new StateFolder(root), ports, progress, stack);
    }

    Starting(StateFolder state, Ports ports, Progress progress, Stack stack) {
        this.state = state;
        this.run = new RunState(state);
        this.stack = stack;
        this.ports = ports;
        this.progress = progress;
        this.patience = new Patience(run, state);
        this.connectors = new JournalConnectors(state.root(), stack.addresses());
    }

    /** Starts what is down of these; all of them when the set is empty. */
    public void start(Set<String> only) {
        var wanted = stack.processes().stream()
                .filter(spec -> only.isEmpty() || only.contains(spec.name()))
                .toList();
        var down = wanted.stream()
                .filter(spec -> run.process(spec.name()).isEmpty())
                .toList();
        requirePossible(down);
        run.remember(ports);
        var backboneIsNew = down.stream().anyMatch(spec -> spec.name().equals(Stack.BACKBONE));
        down.stream().filter(Starting::isInfrastructure).forEach(this::launch);
        awaitBackbone();
        down.stream().filter(spec -> !isInfrastructure(spec)).forEach(this::launch);
        var steps = wanted.stream().filter(spec -> !spec.name().equals(Stack.BACKBONE));
        Patience.awaitAll(steps.map(spec -> CompletableFuture.runAsync(() -> finish(spec, backboneIsNew)))
                .toList());
    }

    private void requirePossible(List<ServiceSpec> down) {
        if (!run.anythingRuns()) {
            Machine.requireRoom(state.root());
        }
        for (var spec : down) {
            if (!spec.isBuilt()) {
                throw new Trouble(
                        spec.name() + " is not built: " + spec.jar() + " is missing. Run mvn -DskipTests package.");
            }
        }
        if (down.stream().anyMatch(spec -> spec.name().equals(Stack.BACKBONE))) {
            state.stopOrphanedPostgres();
        }
        PortCheck.require(down);
    }

    private static boolean isInfrastructure(ServiceSpec spec) {
        return Set.of(Stack.BACKBONE, Stack.IDENTITY).contains(spec.name());
    }

    private void launch(ServiceSpec spec) {
        if (spec.name().equals(Stack.BACKBONE)) {
            delete(state.addresses());
        }
        new Launcher(state, run).start(spec);
    }

    private void awaitBackbone() {
        patience.await(Stack.BACKBONE, () -> Files.exists(state.addresses()) && readiness.ofConnect(ports.connect()));
        progress.step("backbone ready (PostgreSQL %d, Kafka %d, Connect %d)"
                .formatted(ports.postgres(), ports.kafka(), ports.connect()));
    }

    private void finish(ServiceSpec spec, boolean backboneIsNew) {
        var journal = CompletableFuture.completedFuture("");
        if (stack.hasJournal(spec.name())) {
            journal = CompletableFuture.supplyAsync(
                    () -> carryJournal(spec.name(), backboneIsNew), Thread::startVirtualThread);
        }
        patience.await(spec.name(), () -> readiness.ofService(ports.http(spec.name())));
        progress.step(spec.name() + " ready on " + ports.http(spec.name()) + journal.join());
    }

    private String carryJournal(String service, boolean backboneIsNew) {
        try {
            if (!backboneIsNew && connectors.state(service).equals("RUNNING")) {
                return "";
            }
            patience.await(service, () -> connectors.hasPublication(service));
            var outcome = connectors.register(service);
            return outcome == Outcome.RUNNING
                    ? ", its journal flows"
                    : ", its journal flows again, but its replication slot had lost its place;"
                            + " ./painpath status says what is missing from its topic";
        } catch (IOException refused) {
            throw new Trouble("The journal of " + service + " does not flow: " + refused.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
