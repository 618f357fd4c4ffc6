package org.painpath.intake.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;
import org.painpath.instruments.SuicideScreener;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * The newest C-SSRS: its risk level (LOINC 93374-7, answers LL465-6) or, as the triage of clinical reference 1.6, its items. LOINC
 * has no answer for "none": that comes from the items or our own code. An incomplete screener has no level, unless an
 * answer is high by itself. Of two on the same day, or where a day is not known, the higher counts. Thoughts of which nobody
 * says the day are told on the day on which they came: a screen from before stays on record and is asked for again.
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

    /** By day, of one day the higher last; one without a day is then measured against what counts of the others. */
    private static final Comparator<DatedSuicideRisk> DATED_FIRST = Comparator.comparing(
                    (DatedSuicideRisk screened) -> screened.on() == null ? LocalDate.MAX : screened.on())
            .thenComparing(DatedSuicideRisk::risk);

    private SuicideRiskLevel() {}

    static void read(Observations observations, LocalDate today, ScreeningFactsDraft draft) {
        List<Observed> thoughts = suicidalThoughts(observations);
        // thoughts of which nobody says the day may be newer than any screen
        boolean doubted = thoughts.stream().anyMatch(observed -> observed.on() == null);
        Stream.of(
                        level(observations, CodeSystems.PAINPATH, "cssrs"),
                        level(observations, CodeSystems.LOINC, LEVEL),
                        triage(observations, BEHAVIOUR),
                        triage(observations, THOUGHTS))
                .flatMap(Function.identity())
                .sorted(DATED_FIRST)
                .reduce((one, other) -> other.countsOver(one) ? other : one)
                .filter(screened -> !doubted || screened.risk() == SuicideRisk.HIGH)
                .ifPresent(screened -> draft.cssrs(screened.risk()).cssrsOn(screened.on()));
        thoughts.stream().findFirst().ifPresent(newest -> draft.suicidalThoughtsOn(doubted ? today : newest.on()));
    }

    private static Stream<DatedSuicideRisk> level(Observations observations, String system, String code) {
        return observations
                .ofLastDay(system, code)
                .flatMap(observed -> Optional.ofNullable(levelOf(observed.answer()))
                        .map(risk -> new DatedSuicideRisk(risk, observed.on()))
                        .stream());
    }

    private static @Nullable SuicideRisk levelOf(Answer answer) {
        for (Map.Entry<SuicideRisk, Set<String>> level : LOINC_ANSWERS.entrySet()) {
            if (Answers.has(answer, level.getValue())) {
                return level.getKey();
            }
        }
        return Answers.constant(answer, SuicideRisk.class);
    }

    /** @param item by which the newest sittings are found */
    private static Stream<DatedSuicideRisk> triage(Observations observations, String item) {
        return observations
                .ofLastDay(CodeSystems.LOINC, item)
                .flatMap(sitting ->
                        screener(observations, sitting)
                                .risk()
                                .map(risk -> new DatedSuicideRisk(risk, sitting.on()))
                                .stream());
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

    /** Any answer but "not at all" to the last item of PHQ-9 asks for a screen. The newest first. */
    private static List<Observed> suicidalThoughts(Observations observations) {
        return observations.all(CodeSystems.LOINC, PHQ9_THOUGHTS).stream()
                .filter(SuicideRiskLevel::hasThoughts)
                .toList();
    }

    private static boolean hasThoughts(Observed observed) {
        BigDecimal number = observed.number();
        return number == null ? Answers.has(observed.answer(), SOME_THOUGHTS) : number.signum() > 0;
    }
}
