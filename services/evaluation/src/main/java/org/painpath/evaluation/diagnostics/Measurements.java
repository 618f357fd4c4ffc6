package org.painpath.evaluation.diagnostics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of two reports are about one measurement, and which result counts, where laboratories say times more or less exactly.
 * Where nothing proves that two values are one measurement, the worse one is never dropped.
 *
 * <p>Source: clinic's policy {@code [P]}; OBX-14 and OBR-7 of HL7 v2 and {@code effective} of FHIR may end with the day.
 */
final class Measurements {
    private Measurements() {}

    /**
     * What of the results on record gives way to a later report: to a correction the one that it corrects, to another result
     * what was measured at the same moment.
     */
    static List<Result> replacedBy(Result later, List<Result> onRecord) {
        return later.status() == ResultStatus.CORRECTED
                ? Correction.of(later, onRecord)
                : onRecord.stream().filter(earlier -> replaces(later, earlier)).toList();
    }

    /** Of two that are no corrections: the same moment, unless two report numbers tell them apart. */
    private static boolean replaces(Result later, Result earlier) {
        return later.sameTest(earlier)
                && ((later.sameMoment(earlier) && !later.otherReport(earlier))
                        || (later.sameReport(earlier) && later.mayBeSameMoment(earlier)));
    }

    /**
     * What is left of one message where the laboratory says two values of one moment, and neither corrects the other: the
     * worst.
     */
    static List<Result> worstOfEachMoment(List<Result> message) {
        return message.stream()
                .distinct()
                .filter(result -> message.stream()
                        .noneMatch(other -> other.status() == result.status()
                                && replaces(result, other)
                                && other.isWorseThan(result)))
                .toList();
    }

    /**
     * Whether an earlier report makes a later one old news: laboratories repeat messages, and old ones overtake corrections. That the
     * same value is critical after all is news.
     */
    static boolean covers(Result earlier, Result later) {
        if (!earlier.sameTest(later)) {
            return false;
        }
        int firmer = earlier.status().compareTo(later.status());
        boolean newlyCritical = later.calledCritical() && !earlier.calledCritical();
        if (firmer >= 0 && !newlyCritical && earlier.sameValue(later) && earlier.mayBeSameMoment(later)) {
            return true;
        }
        boolean proven = earlier.sameReport(later) && earlier.mayBeSameMoment(later);
        if (firmer > 0) {
            boolean related = proven || replaces(later, earlier);
            return related && (proven || !later.status().counts() || !later.isWorseThan(earlier));
        }
        boolean bothFinal = firmer == 0 && later.status() == ResultStatus.FINAL;
        return bothFinal && !proven && replaces(later, earlier) && earlier.isWorseThan(later);
    }

    /**
     * The result that counts: of the last day, the one of the last moment. A result of which only the day is known may be
     * later than that, so of these the worst counts; of equals, the one that came last.
     */
    static Optional<Result> current(Stream<Result> results) {
        List<Result> counting =
                results.filter(result -> result.status().counts()).toList();
        Optional<LocalDate> lastDay = counting.stream().map(Result::observedOn).max(Comparator.naturalOrder());
        List<Result> ofLastDay = counting.stream()
                .filter(result -> lastDay.filter(result.observedOn()::equals).isPresent())
                .toList();
        Optional<Instant> lastMoment = ofLastDay.stream()
                .flatMap(result -> Stream.ofNullable(result.observedAt()))
                .max(Comparator.naturalOrder());
        return ofLastDay.stream()
                .filter(result -> result.observedAt() == null
                        || lastMoment.filter(result.observedAt()::equals).isPresent())
                .reduce((one, later) -> one.isWorseThan(later) ? one : later);
    }
}
