package org.painpath.intake.questionnaires;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.AuditC.CutOff;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.Reading;
import org.painpath.instruments.Score;
import org.painpath.intake.screening.Sex;

/**
 * What a questionnaire came to.
 *
 * @param scores none where the items left out leave no score
 * @param band code; absent without a score, and for an instrument that has no bands
 * @param words one sentence for staff
 * @param unanswered names of the items that were left out
 */
public record QuestionnaireResult(
        Questionnaire instrument,
        LocalDate answeredOn,
        List<Score> scores,
        @Nullable String band,
        String words,
        List<String> unanswered) {

    public QuestionnaireResult {
        scores = List.copyOf(scores);
        unanswered = List.copyOf(unanswered);
    }

    /** @param sex of the patient: AUDIT-C has a cut-off for each */
    public static QuestionnaireResult of(FilledIn filledIn, @Nullable Sex sex) {
        CutOff cutOff = sex == Sex.MALE ? CutOff.MEN : CutOff.WOMEN_OR_NOT_KNOWN;
        Reading reading = filledIn.instrument().read(filledIn.answers(), cutOff);
        return new QuestionnaireResult(
                filledIn.instrument(),
                filledIn.answeredOn(),
                reading.scores(),
                band(reading),
                reading.words(),
                reading.unanswered());
    }

    private static @Nullable String band(Reading reading) {
        return switch (reading) {
            case Reading.Scored scored -> scored.band();
            case Reading.Partial _, Reading.Incomplete _ -> null;
        };
    }
}
