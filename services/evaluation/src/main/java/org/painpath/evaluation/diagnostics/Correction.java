package org.painpath.evaluation.diagnostics;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which result a correction corrects. A report may hold a series: one value of it gives way, the others stand. Where several
 * could be meant, none gives way.
 *
 * <p>Source: clinic's policy {@code [P]}; OBX-14 and OBR-7 of HL7 v2 and {@code effective} of FHIR may end with the day.
 */
final class Correction {
    private Correction() {}

    /** @return one, or none */
    static List<Result> of(Result correction, List<Result> onRecord) {
        List<Result> ofTest = onRecord.stream().filter(correction::sameTest).toList();
        return byMoment(correction)
                .map(meant -> ofTest.stream().filter(meant).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.size() == 1 ? found : List.<Result>of())
                .orElseGet(() -> atAnotherTime(correction, ofTest));
    }

    /** The surest first. Two day-only values of two reports are never one. */
    private static Stream<Predicate<Result>> byMoment(Result correction) {
        return Stream.of(
                earlier -> correction.sameReport(earlier) && correction.sameMoment(earlier),
                earlier -> correction.observedAt() != null && correction.sameMoment(earlier),
                earlier -> correction.sameReport(earlier) && correction.mayBeSameMoment(earlier),
                earlier -> correction.sameMoment(earlier) && !correction.otherReport(earlier));
    }

    /**
     * The time may have been what was wrong: then the only value of its report gives way. Not a worse one, which may be another
     * of a series, nor one that was corrected before.
     */
    private static List<Result> atAnotherTime(Result correction, List<Result> ofTest) {
        List<Result> ofReport = ofTest.stream().filter(correction::sameReport).toList();
        return ofReport.size() == 1
                ? ofReport.stream()
                        .filter(earlier -> earlier.status() != ResultStatus.CORRECTED)
                        .filter(earlier -> !earlier.isWorseThan(correction))
                        .toList()
                : List.of();
    }
}
