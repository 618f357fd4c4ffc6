package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.painpath.instruments.Answers;
import org.painpath.instruments.AuditC.CutOff;
import org.painpath.instruments.Phq9;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.Reading;
import org.painpath.instruments.Score;
import org.painpath.instruments.SuicideRisk;

/** The answers to an instrument's items, and the score that they come to; an answer that is missing is never a zero. */
public record ItemAnswers(Instrument instrument, Map<String, Integer> byItem) {

    public ItemAnswers {
        byItem = Map.copyOf(byItem);
    }

    /** What is wrong with them, in words; empty when nothing is. */
    public String problems() {
        return instrument.questionnaire().map(this::problems).orElse("It is told by its score alone.");
    }

    /** Empty where too few items were answered. */
    public Optional<BigDecimal> score() {
        return switch (reading()) {
            case Reading.Scored scored -> score(scored);
            case Reading.Partial _, Reading.Incomplete _ -> Optional.empty();
        };
    }

    public String words() {
        return reading().words();
    }

    /** Whether thoughts of being better off dead were told by PHQ-9, also where other answers are missing. */
    public boolean tellSuicidalThoughts() {
        return instrument == Instrument.PHQ9 && Phq9.needsSuicideScreen(new Answers(byItem));
    }

    private String problems(Questionnaire questionnaire) {
        return questionnaire.problems(byItem).stream()
                .map(problem -> problem.item() + " " + problem.words() + ".")
                .collect(Collectors.joining(" "));
    }

    private Reading reading() {
        // the cut-off is of AUDIT-C alone, which is no outcome measure
        return instrument.questionnaire().orElseThrow().read(new Answers(byItem), CutOff.WOMEN_OR_NOT_KNOWN);
    }

    private Optional<BigDecimal> score(Reading.Scored scored) {
        if (instrument == Instrument.CSSRS) {
            return Optional.ofNullable(scored.band())
                    .map(band -> BigDecimal.valueOf(SuicideRisk.valueOf(band).ordinal()));
        }
        return scored.scores().stream()
                .filter(score -> score.name().equals(instrument.scoreName()))
                .map(Score::value)
                .findFirst();
    }
}
