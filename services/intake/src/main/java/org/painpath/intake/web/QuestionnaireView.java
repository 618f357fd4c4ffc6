package org.painpath.intake.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.Score;
import org.painpath.intake.questionnaires.QuestionnaireResult;

/**
 * What a questionnaire came to, without the single answers.
 *
 * @param loinc of the first score, or of the level where there is no number; absent where LOINC has none
 */
record QuestionnaireView(
        Questionnaire instrument,
        @Nullable String loinc,
        LocalDate answeredOn,
        List<Score> scores,
        @Nullable String band,
        String words,
        List<String> unanswered) {

    static QuestionnaireView of(QuestionnaireResult result) {
        return new QuestionnaireView(
                result.instrument(),
                result.instrument().loinc().orElse(null),
                result.answeredOn(),
                result.scores(),
                result.band(),
                result.words(),
                result.unanswered());
    }
}
