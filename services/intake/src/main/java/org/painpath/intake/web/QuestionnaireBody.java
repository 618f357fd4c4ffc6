package org.painpath.intake.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.painpath.chassis.web.Refusal;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.intake.questionnaires.FilledIn;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.screening.Today;

/** @param answers by the name of the item, whole numbers; yes is 1, no is 0, and an item left out is not there */
record QuestionnaireBody(
        @NotNull Questionnaire instrument,
        @NotEmpty @Size(max = 40) Map<@NotNull @Size(max = 60) String, @NotNull Integer> answers,
        @NotNull LocalDate answeredOn) {

    RecordQuestionnaire command(String by, Today today) {
        instrument.problems(answers).stream().findFirst().ifPresent(problem -> {
            throw Refusal.field("answers." + problem.item(), problem.words());
        });
        return new RecordQuestionnaire(new FilledIn(instrument, new Answers(answers), answeredOn), by, today);
    }
}
