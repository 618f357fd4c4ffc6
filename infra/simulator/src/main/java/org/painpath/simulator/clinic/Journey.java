package org.painpath.simulator.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;

/** One referral on its way, with the ids that it was given, as the people who handle it would note them down. */
public final class Journey {
    private final Scenario scenario;
    private final Map<String, String> notes = new ConcurrentHashMap<>();
    private final Blanks blanks = new Blanks(this::noted, Clock.systemUTC());
    private final AtomicInteger requests = new AtomicInteger();

    /** @param run what makes the ids of this run differ from those of any other */
    Journey(Scenario scenario, String run, int number) {
        this.scenario = scenario;
        note("originatingId", "REF-%s-%02d".formatted(run, number));
        note("mrn", "M%s%02d".formatted(run, number));
        note("messageId", "MSG-%s-%02d".formatted(run, number));
    }

    public Scenario scenario() {
        return scenario;
    }

    String fill(String text) {
        return blanks.fill(text);
    }

    JsonNode fill(JsonNode tree) {
        return Json.parse(fill(tree.toString()));
    }

    void note(String what, String value) {
        notes.put(what, value);
    }

    String noted(String what) {
        String value = notes.get(what);
        if (value == null) {
            throw new IllegalStateException("No " + what + " is known: a step is missing before this one");
        }
        return value;
    }

    String referralId() {
        return noted("referralId");
    }

    /** A new key for each request that this journey makes; the same request repeated keeps its key. */
    String nextIdempotencyKey() {
        String name = noted("originatingId") + "/" + requests.incrementAndGet();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
