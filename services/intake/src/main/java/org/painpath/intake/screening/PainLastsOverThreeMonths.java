package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Pain has persisted for over three months, or is documented to recur over such a time.
 *
 * <p>Source: ICD-11/IASP definition of chronic pain (clinical reference 1.1, key IASP).
 */
record PainLastsOverThreeMonths(int months) implements ScreeningRule {
    static final String NAME = "pain-lasts-over-three-months";
    private static final Item ITEM = new Item(
            "pain onset or recurrence",
            "When the pain began, or whether it keeps coming back",
            List.of(Source.REFERRER, Source.PATIENT));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "1.1", "IASP", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        if (Boolean.TRUE.equals(facts.recurrentOverThreeMonths())) {
            return new Satisfied(NAME);
        }
        LocalDate onset = facts.painOnset();
        if (onset == null) {
            return ITEM.missingFor(NAME);
        }
        return onset.isAfter(today.date().minusMonths(months))
                ? new Concern(NAME, Severity.STOP, "Pain began less than %d months ago.".formatted(months))
                : new Satisfied(NAME);
    }
}
