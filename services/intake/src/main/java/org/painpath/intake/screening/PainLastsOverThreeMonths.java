package org.painpath.intake.screening;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Pain has persisted for over three months, or is documented to recur over such a time.
 *
 * <p>Source: ICD-11/IASP definition of chronic pain (clinical reference 1.1, key IASP).
 */
record PainLastsOverThreeMonths(int months) implements ScreeningRule {
    static final String NAME = "pain-lasts-over-three-months";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "1.1", "IASP", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        if (Boolean.TRUE.equals(facts.recurrentOverThreeMonths())) {
            return new Satisfied(NAME);
        }
        LocalDate onset = facts.painOnset();
        if (onset == null) {
            return new MissingData(NAME, "pain onset or recurrence");
        }
        return onset.isAfter(today.date().minusMonths(months))
                ? new Concern(NAME, Severity.STOP, "Pain began less than %d months ago.".formatted(months))
                : new Satisfied(NAME);
    }
}
