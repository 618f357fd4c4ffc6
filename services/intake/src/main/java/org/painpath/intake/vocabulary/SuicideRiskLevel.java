package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;
import org.painpath.instruments.SuicideScreener;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * The newest C-SSRS: its risk level (LOINC 93374-7, answers LL465-6) or, as the triage of clinical reference 1.6, its items. LOINC
 * has no answer for "none": that comes from the items or our own code. An incomplete screener has no level, unless an
 * answer is high by itself. Of two on the same day the higher counts.
 */
final class SuicideRiskLevel {
    private static final String LEVEL = "93374-7";
    private static final String THOUGHTS = "93247-5";
    private static final String BEHAVIOUR = "93267-3";
    private static final Map<String, String> SCREENER = Map.of(
            SuicideScreener.WISH_TO_BE_DEAD, "93246-7",
            SuicideScreener.THOUGHTS, THOUGHTS,
            SuicideScreener.METHOD, "93248-3",
            SuicideScreener.INTENT, "93249-1",
            SuicideScreener.PLAN, "93250-9",
            SuicideScreener.BEHAVIOUR, BEHAVIOUR,
            SuicideScreener.BEHAVIOUR_WITHIN_THREE_MONTHS, "93269-9");

    /** Item 9, of which "several days" and more are answers above 0. */
    private static final String PHQ9_THOUGHTS = "44260-8";

    private static final Set<String> SOME_THOUGHTS = Set.of("LA6569-3", "LA6570-1", "LA6571-9");
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
        readThoughts(observations, draft);
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
                .flatMap(sitting -> screener(observations, sitting).risk().map(risk -> new Dated(risk, sitting)));
    }

    /** The answers of one sitting. */
    private static SuicideScreener screener(Observations observations, Observed sitting) {
        Map<String, Boolean> answers = new HashMap<>();
        SCREENER.forEach((item, loinc) -> observations
                .beside(sitting, CodeSystems.LOINC, loinc)
                .map(observed -> Answers.yes(observed.answer()))
                .ifPresent(yes -> answers.put(item, yes)));
        return SuicideScreener.of(answers);
    }

    /** Any answer but "not at all" to the last item of PHQ-9 asks for a screen. */
    private static void readThoughts(Observations observations, ScreeningFactsDraft draft) {
        observations.all(CodeSystems.LOINC, PHQ9_THOUGHTS).stream()
                .filter(observed -> hasThoughts(observed))
                .findFirst()
                .ifPresent(newest -> draft.suicidalThoughtsOn(newest.on()));
    }

    private static boolean hasThoughts(Observed observed) {
        BigDecimal number = observed.number();
        return number == null ? Answers.has(observed.answer(), SOME_THOUGHTS) : number.signum() > 0;
    }
}
