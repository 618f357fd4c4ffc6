package org.painpath.intake.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.Pregnancy;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * Pregnancy from the documented status (LOINC 82810-3), breast-feeding (63895-7) and the hCG tests of the last day (urine 2106-3,
 * serum 2118-8), with those of which nobody says the day. Where they disagree, pregnant wins.
 *
 * <p>Source: clinical reference 1.3 and 5; rules C03 and C04.
 */
final class PregnancyStatus {
    private static final List<String> HCG = List.of("2106-3", "2118-8");
    private static final Set<String> PREGNANT = Set.of("LA15173-0", "77386006");
    private static final Set<String> NOT_PREGNANT = Set.of("LA26683-5", "60001007");

    private PregnancyStatus() {}

    static void read(Observations observations, ScreeningFactsDraft draft) {
        List<Observed> tests = lastTests(observations);
        boolean positive = tests.stream().anyMatch(test -> Boolean.TRUE.equals(Answers.positive(test.answer())));
        Optional<Observed> negative = tests.stream()
                .filter(test -> Boolean.FALSE.equals(Answers.positive(test.answer())))
                .findFirst();
        if (!positive) {
            draft.hcgOn(negative.map(Observed::on).orElse(null));
        }
        draft.pregnancy(
                Stream.of(byTest(positive, negative.isPresent()), documented(observations), breastFeeding(observations))
                        .filter(Objects::nonNull)
                        .min(Enum::compareTo)
                        .orElse(null));
    }

    private static List<Observed> lastTests(Observations observations) {
        List<Observed> all = observations.newestFirst().stream()
                .filter(observed -> HCG.stream().anyMatch(loinc -> observed.is(CodeSystems.LOINC, loinc)))
                .toList();
        return all.stream()
                .filter(test ->
                        test.on() == null || test.on().equals(all.getFirst().on()))
                .toList();
    }

    private static @Nullable Pregnancy byTest(boolean positive, boolean negative) {
        return positive ? Pregnancy.PREGNANT : negative ? Pregnancy.NOT_PREGNANT : null;
    }

    private static @Nullable Pregnancy documented(Observations observations) {
        Optional<Observed> ours = observations.latest(CodeSystems.PAINPATH, "pregnancy");
        if (ours.isPresent()) {
            return Answers.constant(ours.get().answer(), Pregnancy.class);
        }
        return observations
                .latest("82810-3")
                .map(observed -> Answers.has(observed.answer(), PREGNANT)
                        ? Pregnancy.PREGNANT
                        : Answers.has(observed.answer(), NOT_PREGNANT) ? Pregnancy.NOT_PREGNANT : null)
                .orElse(null);
    }

    private static @Nullable Pregnancy breastFeeding(Observations observations) {
        Boolean yes = observations
                .latest("63895-7")
                .map(observed -> Answers.yes(observed.answer()))
                .orElse(null);
        return Boolean.TRUE.equals(yes) ? Pregnancy.BREASTFEEDING : null;
    }
}
