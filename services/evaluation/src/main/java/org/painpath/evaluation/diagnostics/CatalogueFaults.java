package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Catalogue.Entry;
import org.painpath.evaluation.referral.Sex;

/**
 * What is wrong with a catalogue whose single values have their form, in words that begin with the place: what is usual must be plausible
 * and never critical, and grade 4 of CTCAE is always critical.
 *
 * <p>Source: clinical reference 5 [CTCAE-L]: ALT, AST, ALP and GGT above 20 times, bilirubin above 10 times the upper limit.
 */
public final class CatalogueFaults {
    private static final Map<DiagnosticTest, Integer> GRADE_FOUR = Map.of(
            DiagnosticTest.ALT, 20,
            DiagnosticTest.AST, 20,
            DiagnosticTest.ALP, 20,
            DiagnosticTest.GGT, 20,
            DiagnosticTest.BILIRUBIN, 10);

    private CatalogueFaults() {}

    /** All at once; empty for a good catalogue. */
    public static List<String> of(Catalogue catalogue) {
        return catalogue.entries().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> faults(entry.getKey(), entry.getValue())
                        .map(fault -> "tests.%s.%s".formatted(entry.getKey(), fault)))
                .toList();
    }

    private static Stream<String> faults(DiagnosticTest test, Entry entry) {
        Limits limits = entry.limits();
        List<String> faults = new ArrayList<>();
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            Range usual = limits.reference(sex);
            String place = sex.name().toLowerCase(Locale.ROOT);
            add(faults, isEmpty(usual), place + ": must begin below its end");
            add(faults, !test.plausible().contains(usual), place + ": must be plausible");
            add(faults, !limits.uncritical().contains(usual), place + ": must not be critical");
        }
        add(faults, isEmpty(limits.reference(Sex.UNKNOWN)), "male: must have something in common with female");
        add(faults, isEmpty(limits.uncritical()), "critical: must begin below its end");
        add(faults, limits.uncritical().equals(Range.ANY), "critical: must say what is critical");
        add(faults, !test.plausible().contains(limits.uncritical()), "critical: must be plausible");
        add(faults, leavesOutGradeFour(test, limits), "critical: must call from grade 4 of CTCAE on");
        return faults.stream();
    }

    private static boolean leavesOutGradeFour(DiagnosticTest test, Limits limits) {
        Integer factor = GRADE_FOUR.get(test);
        return factor != null
                && Stream.of(limits.female(), limits.male())
                        .anyMatch(usual -> isAbove(limits.uncritical().high(), usual.high(), factor));
    }

    /** Also where nothing is too high, or nothing says what is usual. */
    private static boolean isAbove(@Nullable BigDecimal high, @Nullable BigDecimal upperLimit, int factor) {
        return high == null
                || upperLimit == null
                || high.compareTo(upperLimit.multiply(BigDecimal.valueOf(factor))) > 0;
    }

    private static boolean isEmpty(Range range) {
        return range.low() != null && range.isAbove(range.low());
    }

    private static void add(List<String> faults, boolean bad, String fault) {
        if (bad) {
            faults.add(fault);
        }
    }
}
