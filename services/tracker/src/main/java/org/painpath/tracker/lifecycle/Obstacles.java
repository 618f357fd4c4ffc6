package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Timing;

/**
 * What stands against the treatment of a referral, as intake has told: an open crisis, a patient whom a clinician has to see,
 * consents that were taken back.
 */
record Obstacles(List<Obstacle> all) {
    /** Beside the kinds of consent. */
    static final String CRISIS = "CRISIS";

    /** Beside the kinds of consent. */
    private static final String TO_BE_SEEN = "TO_BE_SEEN";

    private static final String DATA_SHARING = "DATA_SHARING";
    private static final Set<String> NEEDED_FOR_TREATMENT = Set.of("OFF_LABEL", "COMPOUNDED");

    static final Obstacles NONE = new Obstacles(List.of());

    /** @param since when intake told of it */
    record Obstacle(String what, Instant since) {}

    Obstacles {
        all = List.copyOf(all);
    }

    /** Told twice, it stands since the first time. */
    Obstacles with(List<String> raised, Instant at) {
        return new Obstacles(Stream.concat(
                        all.stream(), raised.stream().filter(what -> !has(what)).map(what -> new Obstacle(what, at)))
                .toList());
    }

    Obstacles without(List<String> lifted) {
        return new Obstacles(all.stream()
                .filter(obstacle -> !lifted.contains(obstacle.what()))
                .toList());
    }

    /** Whether integrators may hear of this referral. */
    boolean allowSharing() {
        return !has(DATA_SHARING);
    }

    /** A clinician is needed at once. */
    Stream<Wait> crisis(Stage stage) {
        return waits(stage, CRISIS::equals, Role.CLINICIAN, "a clinician to see the patient at once", ClockName.CRISIS);
    }

    /** A clinician has to see the patient before anything more is prescribed or given. */
    Stream<Wait> toBeSeen(Stage stage) {
        return waits(
                stage,
                TO_BE_SEEN::equals,
                Role.CLINICIAN,
                "a clinician to see the patient before treatment goes on",
                ClockName.CONTACT);
    }

    /** Somebody has to talk with the patient before treatment can go on. */
    Stream<Wait> consents(Stage stage) {
        return waits(
                stage,
                NEEDED_FOR_TREATMENT::contains,
                Role.COORDINATOR,
                "a word with the patient about a consent that was taken back",
                ClockName.CONTACT);
    }

    private Stream<Wait> waits(Stage stage, Predicate<String> kind, Role role, String waitingFor, ClockName clock) {
        return all.stream()
                .filter(obstacle -> kind.test(obstacle.what()))
                .map(obstacle ->
                        new Wait(stage, role, waitingFor, obstacle.since(), Timing.from(clock, obstacle.since())));
    }

    private boolean has(String what) {
        return all.stream().anyMatch(obstacle -> obstacle.what().equals(what));
    }
}
