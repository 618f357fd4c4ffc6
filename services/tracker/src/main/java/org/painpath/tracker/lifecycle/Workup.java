package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been found out about the patient, and what has not.
 *
 * @param history when it was first taken; absent until then
 * @param examination when the patient was first examined; absent until then
 * @param inPersonLeft whether something is still to be examined in person, as a visit by video could not
 * @param openTests what was ordered and has no final result
 * @param criticalTests LOINC codes of critical results that no clinician has acknowledged
 * @param criticalSince when the first of them was reported; absent where there is none
 */
record Workup(
        @Nullable Instant history,
        @Nullable Instant examination,
        boolean inPersonLeft,
        List<OpenTest> openTests,
        List<String> criticalTests,
        @Nullable Instant criticalSince) {

    /** @param since when it was ordered, or its result taken back */
    record OpenTest(String loinc, Instant since) {}

    static final Workup NOTHING = new Workup(null, null, false, List.of(), List.of(), null);

    Workup withHistory(Instant at) {
        return new Workup(
                history == null ? at : history, examination, inPersonLeft, openTests, criticalTests, criticalSince);
    }

    Workup withExamination(boolean leftForHands, Instant at) {
        return new Workup(
                history, examination == null ? at : examination, leftForHands, openTests, criticalTests, criticalSince);
    }

    /** A test that waits already waits since then. */
    Workup awaiting(List<String> tests, Instant at) {
        Stream<OpenTest> added = tests.stream()
                .distinct()
                .filter(test ->
                        openTests.stream().noneMatch(open -> open.loinc().equals(test)))
                .map(test -> new OpenTest(test, at));
        return withOpen(Stream.concat(openTests.stream(), added).toList());
    }

    Workup resulted(List<String> tests) {
        return withOpen(
                openTests.stream().filter(open -> !tests.contains(open.loinc())).toList());
    }

    /** The clock of a critical result runs from its report, whatever else happens. */
    Workup critical(List<String> tests, Instant at) {
        return withCritical(
                Stream.concat(criticalTests.stream(), tests.stream()).distinct().toList(),
                criticalSince == null ? at : criticalSince);
    }

    /** A clinician has seen them, or the laboratory has corrected or taken back all of that test. */
    Workup withoutCritical(List<String> tests) {
        List<String> left =
                criticalTests.stream().filter(test -> !tests.contains(test)).toList();
        return withCritical(left, left.isEmpty() ? null : criticalSince);
    }

    boolean isSeenAndExamined() {
        return history != null && examination != null;
    }

    /** When the first order was placed that still waits. */
    Optional<Instant> firstOpenSince() {
        return openTests.stream().map(OpenTest::since).min(Comparator.naturalOrder());
    }

    private Workup withOpen(List<OpenTest> tests) {
        return new Workup(history, examination, inPersonLeft, tests, criticalTests, criticalSince);
    }

    private Workup withCritical(List<String> tests, @Nullable Instant since) {
        return new Workup(history, examination, inPersonLeft, openTests, tests, since);
    }
}
