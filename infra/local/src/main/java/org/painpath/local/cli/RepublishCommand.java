package org.painpath.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.painpath.local.journal.JournalGaps;
import org.painpath.local.journal.MissingEvents;
import org.painpath.local.journal.Stretch;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.Stack;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "republish",
        description = "Sends events of a service's journal to its topic once more; readers skip what they have.",
        mixinStandardHelpOptions = true)
public final class RepublishCommand implements Callable<Integer> {
    private static final int STRETCHES_AT_ONCE = 5_000;
    private static final int FEW = 10;

    static final class Span {
        @Option(names = "--from", required = true, description = "Recorded from here on, as in 2026-11-27T09:00:00Z.")
        private Instant from = Instant.EPOCH;

        @Option(names = "--to", description = "Up to here; now, without it.")
        private @Nullable Instant to;
    }

    static final class Which {
        @Option(names = "--referral", split = ",", description = "All events of these referrals.")
        private List<UUID> referrals = new ArrayList<>();

        @ArgGroup(exclusive = false)
        private @Nullable Span span;

        @Option(names = "--all", description = "The whole journal.")
        private boolean all;

        @Option(names = "--missing", description = "What is in the journal and not on the topic, exactly.")
        private boolean missing;
    }

    @Mixin
    private Checkout checkout = new Checkout();

    @Parameters(paramLabel = "SERVICE")
    private String service = "";

    @ArgGroup(multiplicity = "1")
    private Which which = new Which();

    @Option(
            names = "--dry-run",
            description = "With --missing: only says what is missing; exit code 1 when something is.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (!Stack.SERVICES.contains(service) || service.equals("console")) {
            throw new Trouble("No service with a journal is named " + service
                    + "; there is intake, evaluation, prescription-review, integration-therapy, tracker.");
        }
        if (dryRun && !which.missing) {
            throw new Trouble("--dry-run goes with --missing.");
        }
        try {
            return which.missing ? missing() : named();
        } catch (IOException | SQLException trouble) {
            throw new Trouble(String.valueOf(trouble.getMessage()));
        }
    }

    private int named() throws IOException, InterruptedException {
        say(republication().ask(wanted()));
        return 0;
    }

    private Map<String, ?> wanted() {
        if (which.span == null) {
            return which.all ? Map.of("all", true) : Map.of("referrals", which.referrals);
        }
        var wanted = new HashMap<String, Object>(Map.of("from", which.span.from.toString()));
        if (which.span.to != null) {
            wanted.put("to", which.span.to.toString());
        }
        return wanted;
    }

    /** Compares, sends what is missing, and compares again: it ends well only when the topic has everything. */
    private int missing() throws IOException, InterruptedException, SQLException {
        var addresses = stack().addresses();
        var events = new MissingEvents(checkout.root(), addresses, service);
        var gaps = new JournalGaps(checkout.root(), addresses, service);
        var missing = events.find();
        print(missing);
        if (dryRun) {
            return missing.isEmpty() ? 0 : 1;
        }
        if (!missing.isEmpty()) {
            send(missing);
            missing = events.find();
            out().println(
                            missing.isEmpty()
                                    ? "All of them are on the topic now."
                                    : count(missing) + " are still missing.");
        }
        if (missing.isEmpty()) {
            gaps.close();
        }
        return missing.isEmpty() ? 0 : 1;
    }

    private void send(List<Stretch> missing) throws IOException, InterruptedException {
        var republication = republication();
        for (var some : missing.stream()
                .gather(Gatherers.windowFixed(STRETCHES_AT_ONCE))
                .toList()) {
            say(republication.ask(Map.of(
                    "findings",
                    some.stream()
                            .map(stretch -> Map.of(
                                    "referral", stretch.referral(),
                                    "fromSequence", stretch.first(),
                                    "toSequence", stretch.last()))
                            .toList())));
        }
    }

    private void print(List<Stretch> missing) {
        if (missing.isEmpty()) {
            out().println("Nothing of " + service + "'s journal is missing from its topic.");
            return;
        }
        out().printf(
                        "%d events of %d referrals are missing from the topic of %s:%n",
                        count(missing), referrals(missing), service);
        missing.stream().limit(FEW).forEach(stretch -> out().println("  " + stretch));
        if (missing.size() > FEW) {
            out().println("  and so on");
        }
    }

    private static long count(List<Stretch> missing) {
        return missing.stream().mapToLong(Stretch::count).sum();
    }

    private static long referrals(List<Stretch> missing) {
        return missing.stream().map(Stretch::referral).distinct().count();
    }

    private void say(JsonNode answer) {
        out().printf("Republished %d events", answer.path("events").asLong());
        if (answer.has("first")) {
            out().printf(", from %s to %s", position(answer.path("first")), position(answer.path("last")));
        }
        out().println(".");
    }

    private static String position(JsonNode position) {
        return position.path("referral").asText() + " "
                + position.path("sequence").asLong();
    }

    private Republication republication() throws IOException, InterruptedException {
        var ports = new RunState(new StateFolder(checkout.root())).ports();
        return new Republication(service, ports.url(service), new Issuer(ports.url("identity")).token("sre"));
    }

    private Stack stack() {
        return new Stack(checkout.root(), new RunState(new StateFolder(checkout.root())).ports());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
