package org.painpath.simulator.clinic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.clinic.Scenario.Step;
import org.painpath.simulator.doors.Json;

/** One scenario being played, from the referrer's message to tracker's outcome. */
final class Play {
    private static final Step SEND = new Step("send", Json.object());

    private final Journey journey;
    private final Cast cast;
    private final Desk tracker;
    private final Onlooker onlooker;
    private final long start = System.nanoTime();
    private String now = "";

    Play(Journey journey, Cast cast, Desk tracker, Onlooker onlooker) {
        this.journey = journey;
        this.cast = cast;
        this.tracker = tracker;
        this.onlooker = onlooker;
    }

    Ending toTheEnd() {
        try {
            perform(SEND);
            journey.scenario().steps().forEach(this::perform);
            return ended(journey.scenario().hasEnd() ? outcome() : "", null);
        } catch (RuntimeException e) {
            return ended("FAILED", now + ": " + e.getMessage());
        }
    }

    private void perform(Step step) {
        Cast.Part part = cast.part(step.act());
        onStage(part.who(), step.act());
        part.act().perform(journey, step.with());
    }

    private String outcome() {
        onStage("tracker", "close");
        return tracker.await(journey, "CLOSED").path("outcome").asString("no outcome");
    }

    private void onStage(String who, String act) {
        now = who + " " + act;
        onlooker.acts(journey, who, act);
    }

    private Ending ended(String outcome, @Nullable String trouble) {
        var ending = new Ending(journey.scenario(), outcome, trouble, Duration.ofNanos(System.nanoTime() - start));
        onlooker.ended(journey, ending);
        return ending;
    }
}
