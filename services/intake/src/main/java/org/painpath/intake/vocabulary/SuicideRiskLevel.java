package org.painpath.intake.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;
import org.painpath.instruments.SuicideScreen;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * The newest C-SSRS: its risk level (LOINC 93374-7, answers LL465-6) or, as the triage of clinical reference 1.6, its items. LOINC
 * has no answer for "none": that comes from the items or our own code. An incomplete screener has no level, unless an
 * answer is high by itself. Of two on the same day the higher counts.
 */
final class SuicideRiskLevel {
    private static final String LEVEL = "93374-7";
    private static final String WISH_TO_BE_DEAD = "93246-7";
    private static final String THOUGHTS = "93247-5";
    private static final String METHOD = "93248-3";
    private static final String INTENT = "93249-1";
    private static final String PLAN = "93250-9";
    private static final String BEHAVIOUR = "93267-3";
    private static final String BEHAVIOUR_THREE_MONTHS = "93269-9";
    private static final Map<SuicideRisk, Set<String>> LOINC_ANSWERS = Map.of(
            SuicideRisk.LOW, Set.of("LA9194-7"),
            SuicideRisk.MODERATE, Set.of("LA6751-7"),
            SuicideRisk.HIGH, Set.of("LA9193-9"));

    private SuicideRiskLevel() {}

    private record Dated(SuicideRisk risk, Observed observed) {}

    static void read(Observations observations, ScreeningFactsDraft draft) {
        Optional<Dated> newest = Stream.of(level(observations), triage(observations))
                .flatMap(Optional::stream)
                .reduce(SuicideRiskLevel::newerOrHigher);
        newest.ifPresent(
                dated -> draft.cssrs(dated.risk()).cssrsOn(dated.observed().on()));
    }

    private static Dated newerOrHigher(Dated one, Dated other) {
        int newer = other.observed().dayOrLongAgo().compareTo(one.observed().dayOrLongAgo());
        return newer > 0 || (newer == 0 && other.risk().compareTo(one.risk()) > 0) ? other : one;
    }

    private static Optional<Dated> level(Observations observations) {
        return observations
                .latest(CodeSystems.PAINPATH, "cssrs")
                .or(() -> observations.latest(LEVEL))
                .flatMap(observed ->
                        Optional.ofNullable(levelOf(observed.answer())).map(risk -> new Dated(risk, observed)));
    }

    private static @Nullable SuicideRisk levelOf(Answer answer) {
        for (Map.Entry<SuicideRisk, Set<String>> level : LOINC_ANSWERS.entrySet()) {
            if (Answers.has(answer, level.getValue())) {
                return level.getKey();
            }
        }
        return Answers.constant(answer, SuicideRisk.class);
    }

    private static Optional<Dated> triage(Observations observations) {
        return observations
                .latest(BEHAVIOUR)
                .or(() -> observations.latest(THOUGHTS))
                .flatMap(observed -> Optional.ofNullable(triage(new Screener(observations, observed)))
                        .map(risk -> new Dated(risk, observed)));
    }

    private static @Nullable SuicideRisk triage(Screener screener) {
        SuicideRisk risk = screener.screen().risk();
        return screener.complete() || risk == SuicideRisk.HIGH ? risk : null;
    }

    /** The answers of one sitting. */
    private record Screener(Observations observations, Observed sitting) {
        private @Nullable Boolean answer(String item) {
            return observations
                    .beside(sitting, CodeSystems.LOINC, item)
                    .map(observed -> Answers.yes(observed.answer()))
                    .orElse(null);
        }

        boolean yes(String item) {
            return Boolean.TRUE.equals(answer(item));
        }

        SuicideScreen screen() {
            return new SuicideScreen(
                    yes(WISH_TO_BE_DEAD),
                    yes(THOUGHTS),
                    yes(METHOD),
                    yes(INTENT),
                    yes(PLAN),
                    yes(BEHAVIOUR),
                    yes(BEHAVIOUR_THREE_MONTHS));
        }

        private boolean answered(String... items) {
            return Stream.of(items).allMatch(item -> answer(item) != null);
        }

        /** Items 3 to 5 are asked only after a yes to item 2, the last three months only after a yes to item 6. */
        boolean complete() {
            return answered(WISH_TO_BE_DEAD, THOUGHTS, BEHAVIOUR)
                    && (!yes(THOUGHTS) || answered(METHOD, INTENT, PLAN))
                    && (!yes(BEHAVIOUR) || answered(BEHAVIOUR_THREE_MONTHS));
        }
    }
}
