package org.painpath.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.painpath.local.stack.RunState;
import org.painpath.local.stack.StateFolder;
import org.painpath.local.stack.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "parked",
        description = "The desk of events that wait for a person; without more it lists them.",
        mixinStandardHelpOptions = true)
public final class ParkedCommand implements Callable<Integer> {
    @Mixin
    private Checkout checkout = new Checkout();

    @Option(names = "--service", paramLabel = "SERVICE", description = "This one only.", scope = ScopeType.INHERIT)
    private String service = "";

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "Who asks (sre); passing over a withdrawal or a stop takes a clinician.",
            scope = ScopeType.INHERIT)
    private String person = "sre";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return list();
    }

    @Command(description = "Lists what waits, the oldest of each service first.")
    int list() throws IOException, InterruptedException {
        int waiting = 0;
        try (var desks = desks()) {
            for (String each : desks.services()) {
                waiting += list(desks, each);
            }
        }
        if (waiting == 0) {
            say("Nothing waits.");
        }
        return 0;
    }

    @Command(description = "Shows an event, its content and what waits behind it.")
    int show(@Parameters(paramLabel = "ID") UUID id) throws IOException, InterruptedException {
        try (var desks = desks()) {
            return answered(desks.find(id));
        }
    }

    @Command(name = "try", description = "Says what a release would do; nothing is written.")
    int tryOut(@Parameters(paramLabel = "ID") UUID id) throws IOException, InterruptedException {
        try (var desks = desks()) {
            return answered(desks.post(desks.find(id).service(), "/parked/" + id + "/try", Map.of()));
        }
    }

    @Command(description = "Releases an event and those behind it, or all streams that wait for one reason.")
    int release(
            @Parameters(paramLabel = "ID", arity = "0..1") @Nullable UUID id,
            @Option(
                            names = "--reason",
                            paramLabel = "CODE",
                            description = "unknown-type, refused, failed, gap or behind")
                    @Nullable
                    String reason)
            throws IOException, InterruptedException {
        if ((id == null) == (reason == null)) {
            throw new Trouble("release takes an ID, or --reason CODE.");
        }
        try (var desks = desks()) {
            return id == null
                    ? releaseAll(desks, String.valueOf(reason))
                    : answered(desks.post(desks.find(id).service(), "/parked/" + id + "/release", Map.of()));
        }
    }

    @Command(description = "Passes over an event for good, and tries what waits behind it.")
    int skip(
            @Parameters(paramLabel = "ID") UUID id,
            @Option(
                            names = "--because",
                            paramLabel = "WORDS",
                            required = true,
                            description = "Why it may be passed over; it is recorded with your name.")
                    String because)
            throws IOException, InterruptedException {
        try (var desks = desks()) {
            var path = "/parked/" + id + "/skip";
            return answered(desks.post(desks.find(id).service(), path, Map.of("because", because)));
        }
    }

    private int list(ParkedDesks desks, String at) throws IOException, InterruptedException {
        int waiting = 0;
        var page = desks.get(at, "/parked?limit=200");
        while (!page.isRefusal() && !page.body().isEmpty()) {
            page.body().forEach(event -> say(line(at, event)));
            waiting += page.body().size();
            var last = page.body().get(page.body().size() - 1).path("id").asText();
            page = desks.get(at, "/parked?limit=200&after=" + last);
        }
        if (page.isRefusal()) {
            throw new Trouble(refusal(page));
        }
        return waiting;
    }

    private int releaseAll(ParkedDesks desks, String reason) throws IOException, InterruptedException {
        int worst = 0;
        for (String each : desks.services()) {
            var body = new HashMap<>(Map.of("reason", reason));
            var answer = desks.post(each, "/parked/release", body);
            worst = Math.max(worst, answered(answer));
            while (answer.body().hasNonNull("next")) {
                body.put("after", answer.body().path("next").asText());
                answer = desks.post(each, "/parked/release", body);
                worst = Math.max(worst, answered(answer));
            }
        }
        return worst;
    }

    private ParkedDesks desks() throws IOException, InterruptedException {
        return new ParkedDesks(new RunState(new StateFolder(checkout.root())).ports(), service, person);
    }

    private int answered(ParkedDesks.Answer answer) {
        if (answer.isRefusal()) {
            say(refusal(answer));
            return 1;
        }
        say(answer.service() + " " + answer.pretty());
        return 0;
    }

    private static String refusal(ParkedDesks.Answer answer) {
        return answer.service() + ": " + answer.body().path("detail").asText("answered " + answer.status());
    }

    private static String line(String service, JsonNode event) {
        return """
                %-20s %s, event %s of %s
                    %s: %s
                    id %s, referral %s, since %s""".formatted(
                        service,
                        event.path("type").asText(),
                        event.path("sequence").asText(),
                        event.path("source").asText(),
                        event.path("reasonCode").asText(),
                        event.path("reason").asText(),
                        event.path("id").asText(),
                        event.path("referralId").asText(),
                        event.path("parkedAt").asText());
    }

    private void say(String words) {
        var out = spec.commandLine().getOut();
        out.println(words);
        out.flush();
    }
}
