package org.painpath.intake.questionnaires;

import java.util.List;
import java.util.stream.Stream;

/** What the questionnaires of one referral came to, in the order in which they were recorded. */
public record Questionnaires(List<QuestionnaireResult> all) {
    public static final Questionnaires NONE = new Questionnaires(List.of());

    public Questionnaires {
        all = List.copyOf(all);
    }

    public Questionnaires with(QuestionnaireResult result) {
        return new Questionnaires(Stream.concat(all.stream(), Stream.of(result)).toList());
    }
}
