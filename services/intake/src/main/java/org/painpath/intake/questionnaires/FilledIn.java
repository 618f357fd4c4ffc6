package org.painpath.intake.questionnaires;

import java.time.LocalDate;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;

/** A questionnaire as the patient filled it in; items may have been left out. */
public record FilledIn(Questionnaire instrument, Answers answers, LocalDate answeredOn) {}
