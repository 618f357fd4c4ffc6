package org.painpath.intake.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.painpath.instruments.Phq9;
import org.painpath.instruments.Score;
import org.painpath.instruments.SuicideRisk;
import org.painpath.instruments.SuicideScreener;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What a questionnaire tells the screening rules: how strong the pain is, the risk of suicide, and that a C-SSRS is due.
 * What speaks of danger counts even where other items were left out.
 */
public final class ToldFacts {
    private ToldFacts() {}

    /** @param known what the rules know without it */
    public static ScreeningFacts of(FilledIn filledIn, QuestionnaireResult result, ScreeningFacts known) {
        var told = new ScreeningFactsDraft();
        switch (filledIn.instrument()) {
            case NRS -> score(result, "score").ifPresent(score -> told.nrs(score.intValueExact()));
            case PEG -> score(result, "mean").ifPresent(told::pegScore);
            case CSSRS -> suicideRisk(filledIn, known, told);
            case PHQ9 -> suicidalThoughts(filledIn, known, told);
            case BPI_SF, GAD7, DN4_INTERVIEW, PAIN_DETECT, FIBROMYALGIA_2016, AUDIT_C, DAST_10 -> {}
        }
        return told.facts();
    }

    private static Optional<BigDecimal> score(QuestionnaireResult result, String name) {
        return result.scores().stream()
                .filter(score -> score.name().equals(name))
                .map(Score::value)
                .findFirst();
    }

    private static void suicideRisk(FilledIn filledIn, ScreeningFacts known, ScreeningFactsDraft told) {
        new SuicideScreener(filledIn.answers())
                .risk()
                .filter(risk -> newerOrHigher(risk, filledIn.answeredOn(), known))
                .ifPresent(risk -> told.cssrs(risk).cssrsOn(filledIn.answeredOn()));
    }

    /** The newer screen counts; of two on one day, or where a day is not known, the higher one. */
    private static boolean newerOrHigher(SuicideRisk risk, LocalDate on, ScreeningFacts known) {
        SuicideRisk before = known.cssrs();
        LocalDate beforeOn = known.cssrsOn();
        if (before == null || (beforeOn != null && on.isAfter(beforeOn))) {
            return true;
        }
        return (beforeOn == null || on.equals(beforeOn)) && risk.compareTo(before) >= 0;
    }

    private static void suicidalThoughts(FilledIn filledIn, ScreeningFacts known, ScreeningFactsDraft told) {
        LocalDate before = known.suicidalThoughtsOn();
        boolean newer = before == null || filledIn.answeredOn().isAfter(before);
        if (newer && Phq9.needsSuicideScreen(filledIn.answers())) {
            told.suicidalThoughtsOn(filledIn.answeredOn());
        }
    }
}
