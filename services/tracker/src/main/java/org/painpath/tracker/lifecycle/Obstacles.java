package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands against the treatment of a referral, as intake has told: an open crisis, consents that were taken back. */
record Obstacles(List<Obstacle> all) {
    /** Beside the kinds of consent. */
    static final String CRISIS = "CRISIS";

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

    /** The waits that come before all others, the crisis first: a clinician is needed at once. */
    List<Wait> waits(Stage stage, SlaPolicy sla) {
        return Stream.concat(
                        all.stream()
                                .filter(obstacle -> obstacle.what().equals(CRISIS))
                                .map(crisis -> new Wait(
                                        stage,
                                        Role.CLINICIAN,
                                        "a clinician to see the patient at once",
                                        crisis.since(),
                                        crisis.since())),
                        all.stream()
                                .filter(obstacle -> NEEDED_FOR_TREATMENT.contains(obstacle.what()))
                                .map(consent -> new Wait(
                                        stage,
                                        Role.COORDINATOR,
                                        "a word with the patient about a consent that was taken back",
                                        consent.since(),
                                        sla.contact(consent.since()))))
                .toList();
    }

    private boolean has(String what) {
        return all.stream().anyMatch(obstacle -> obstacle.what().equals(what));
    }
}
