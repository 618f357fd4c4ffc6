package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Questionnaire;

/**
 * An outcome measure. Scores are exact: PEG is kept as the sum of its three answers, never as the rounded mean.
 *
 * <p>Source: clinical reference 1.3 and 6.2.
 */
public enum Instrument {
    /** Pain intensity 0 (none) to 10 (worst imaginable); one decimal, for an average over days. */
    NRS(0, 10, 1, Questionnaire.NRS, "score"),
    /** Pain, enjoyment and general activity: the sum of three answers of 0 to 10. */
    PEG(0, 30, 0, Questionnaire.PEG, "sum"),
    /** The patient's own impression of the change: 1 very much improved, 4 no change, 7 very much worse. */
    PGIC(1, 7, 0, null, ""),
    /** BPI-SF severity: the mean of its four answers, which two decimals hold exactly. */
    BPI_SEVERITY(0, 10, 2, Questionnaire.BPI_SF, "severity"),
    /** BPI-SF interference: the mean of four to seven answers, to two decimals. */
    BPI_INTERFERENCE(0, 10, 2, Questionnaire.BPI_SF, "interference"),
    /** Depression over two weeks: the sum of nine answers of 0 to 3. */
    PHQ9(0, 27, 0, Questionnaire.PHQ9, "total"),
    /** Anxiety over two weeks: the sum of seven answers of 0 to 3. */
    GAD7(0, 21, 0, Questionnaire.GAD7, "total"),
    /** Suicide risk by the C-SSRS screener: 0 none, 1 low, 2 moderate, 3 high. */
    CSSRS(0, 3, 0, Questionnaire.CSSRS, "");

    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final int decimals;
    private final @Nullable Questionnaire questionnaire;
    private final String scoreName;

    Instrument(int lowest, int highest, int decimals, @Nullable Questionnaire questionnaire, String scoreName) {
        this.lowest = BigDecimal.valueOf(lowest);
        this.highest = BigDecimal.valueOf(highest);
        this.decimals = decimals;
        this.questionnaire = questionnaire;
        this.scoreName = scoreName;
    }

    public boolean allows(BigDecimal score) {
        return score.compareTo(lowest) >= 0
                && score.compareTo(highest) <= 0
                && score.stripTrailingZeros().scale() <= decimals;
    }

    /** What may be entered, in words. */
    public String range() {
        return "%s is between %s and %s with %s"
                .formatted(
                        name(),
                        lowest,
                        highest,
                        switch (decimals) {
                            case 0 -> "no decimals";
                            case 1 -> "one decimal";
                            default -> "at most %d decimals".formatted(decimals);
                        });
    }

    /** Its items, where it can be scored from them. */
    Optional<Questionnaire> questionnaire() {
        return Optional.ofNullable(questionnaire);
    }

    /** Under which name a reading of its questionnaire has the score. */
    String scoreName() {
        return scoreName;
    }

    /** Whether the instrument measures pain itself, on which a response is judged first. */
    public boolean pain() {
        return this == NRS || this == PEG;
    }

    /** Whether a score is itself a change since the beginning, so that week 0 has none. */
    public boolean tellsChange() {
        return this == PGIC;
    }

    /** Whether it says something of suicide risk, which acts at once and may be asked again in the same week. */
    public boolean tellsSuicideRisk() {
        return this == PHQ9 || this == CSSRS;
    }
}
