package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been found out about the patient, and what has not.
 *
 * @param inPersonLeft whether something is still to be examined in person, as a visit by video could not
 * @param openTests LOINC codes that were ordered and have no final result
 * @param criticalTests LOINC codes of critical results that no clinician has acknowledged
 * @param criticalSince when the first of them was reported; absent where there is none
 */
record Workup(
        boolean history,
        boolean examination,
        boolean inPersonLeft,
        List<String> openTests,
        List<String> criticalTests,
        @Nullable Instant criticalSince) {

    static final Workup NOTHING = new Workup(false, false, false, List.of(), List.of(), null);

    Workup withHistory() {
        return new Workup(true, examination, inPersonLeft, openTests, criticalTests, criticalSince);
    }

    Workup withExamination(boolean leftForHands) {
        return new Workup(history, true, leftForHands, openTests, criticalTests, criticalSince);
    }

    Workup awaiting(List<String> tests) {
        return withOpen(
                Stream.concat(openTests.stream(), tests.stream()).distinct().toList());
    }

    Workup resulted(List<String> tests) {
        return withOpen(without(openTests, tests));
    }

    /** The clock of a critical result runs from its report, whatever else happens. */
    Workup critical(List<String> tests, Instant at) {
        return withCritical(
                Stream.concat(criticalTests.stream(), tests.stream()).distinct().toList(),
                criticalSince == null ? at : criticalSince);
    }

    Workup acknowledged(List<String> tests) {
        var left = without(criticalTests, tests);
        return withCritical(left, left.isEmpty() ? null : criticalSince);
    }

    boolean isSeenAndExamined() {
        return history && examination;
    }

    private Workup withOpen(List<String> tests) {
        return new Workup(history, examination, inPersonLeft, tests, criticalTests, criticalSince);
    }

    private Workup withCritical(List<String> tests, @Nullable Instant since) {
        return new Workup(history, examination, inPersonLeft, openTests, tests, since);
    }

    private static List<String> without(List<String> some, List<String> gone) {
        return some.stream().filter(test -> !gone.contains(test)).toList();
    }
}
