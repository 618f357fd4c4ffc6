package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.Score;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.questionnaires.QuestionnaireResult;

/**
 * The patient filled in a questionnaire. Stays in the journal: the rules see what it tells them by
 * {@link ScreeningFactsRecorded}, others by what the rules then say.
 *
 * @param answers by the name of the item
 * @param by user name of who recorded it
 */
public record QuestionnaireRecorded(
        Questionnaire instrument,
        LocalDate answeredOn,
        Map<String, Integer> answers,
        List<Score> scores,
        @Nullable String band,
        String words,
        List<String> unanswered,
        String by)
        implements ReferralEvent {

    static QuestionnaireRecorded of(FilledIn filledIn, QuestionnaireResult result, String by) {
        return new QuestionnaireRecorded(
                filledIn.instrument(),
                filledIn.answeredOn(),
                filledIn.answers().byItem(),
                result.scores(),
                result.band(),
                result.words(),
                result.unanswered(),
                by);
    }

    QuestionnaireResult result() {
        return new QuestionnaireResult(instrument, answeredOn, scores, band, words, unanswered);
    }
}
