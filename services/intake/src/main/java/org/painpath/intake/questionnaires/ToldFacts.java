package org.painpath.intake.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.painpath.instruments.Phq9;
import org.painpath.instruments.Score;
import org.painpath.instruments.Screen;
import org.painpath.instruments.SuicideRisk;
import org.painpath.instruments.SuicideScreener;
import org.painpath.intake.screening.DatedPoints;
import org.painpath.intake.screening.DatedSuicideRisk;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;

/**
 * What a questionnaire tells the screening rules: how strong the pain is, the risk of suicide, that a C-SSRS is due, and
 * whether the use of substances needs another look.
 * What speaks of danger counts even where other items were left out.
 */
public final class ToldFacts {
    private ToldFacts() {}

    /** @param known what the rules know without it */
    public static ScreeningFacts of(FilledIn filledIn, QuestionnaireResult result, ScreeningFacts known) {
        var told = new ScreeningFactsDraft();
        switch (filledIn.instrument()) {
            case NRS ->
                score(result, "score")
                        .ifPresent(score -> told.nrs(score.intValueExact()).nrsDay(ScoreDay.on(filledIn.answeredOn())));
            case PEG ->
                score(result, "mean").ifPresent(mean -> told.pegScore(mean).pegDay(ScoreDay.on(filledIn.answeredOn())));
            case CSSRS -> suicideRisk(filledIn, known, told);
            case PHQ9 -> suicidalThoughts(filledIn, known, told);
            case DAST_10 ->
                score(result, "total")
                        .map(total -> new DatedPoints(total.intValueExact(), filledIn.answeredOn()))
                        .ifPresent(total -> drugUse(total, known, told));
            case AUDIT_C -> alcoholUse(filledIn, result, told);
            case BPI_SF, GAD7, DN4_INTERVIEW, PAIN_DETECT, FIBROMYALGIA_2016 -> {}
        }
        return told.facts();
    }

    private static Optional<BigDecimal> score(QuestionnaireResult result, String name) {
        return result.scores().stream()
                .filter(score -> score.name().equals(name))
                .map(Score::value)
                .findFirst();
    }

    /** A high one counts whatever is known of later: somebody has to look after the patient for it. */
    private static void suicideRisk(FilledIn filledIn, ScreeningFacts known, ScreeningFactsDraft told) {
        DatedSuicideRisk before = known.suicideRisk();
        new SuicideScreener(filledIn.answers())
                .risk()
                .map(risk -> new DatedSuicideRisk(risk, filledIn.answeredOn()))
                .filter(screened ->
                        before == null || screened.risk() == SuicideRisk.HIGH || screened.countsOver(before))
                .ifPresent(screened -> told.cssrs(screened.risk()).cssrsOn(screened.on()));
    }

    /** One that says nothing new is not told. */
    private static void drugUse(DatedPoints total, ScreeningFacts known, ScreeningFactsDraft told) {
        var before = Optional.ofNullable(known.history()).flatMap(MedicalHistory::dast10);
        if (before.map(it -> total.countsOver(it) && !total.equals(it)).orElse(true)) {
            told.history(MedicalHistory.ofDast10(total));
        }
    }

    /** A negative screen takes back nothing that is known. */
    private static void alcoholUse(FilledIn filledIn, QuestionnaireResult result, ScreeningFactsDraft told) {
        if (Screen.POSITIVE.name().equals(result.band())) {
            told.alcoholScreenPositive(true).alcoholScreenDay(ScoreDay.on(filledIn.answeredOn()));
        }
    }

    private static void suicidalThoughts(FilledIn filledIn, ScreeningFacts known, ScreeningFactsDraft told) {
        LocalDate before = known.suicidalThoughtsOn();
        boolean newer = before == null || filledIn.answeredOn().isAfter(before);
        if (newer && Phq9.needsSuicideScreen(filledIn.answers())) {
            told.suicidalThoughtsOn(filledIn.answeredOn());
        }
    }
}
