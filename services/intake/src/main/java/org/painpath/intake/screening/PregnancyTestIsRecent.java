package org.painpath.intake.screening;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A person of child-bearing potential has an hCG test that is recent. Here a missing test is itself a HOLD, as
 * the reference has it; what is missing data is age or sex, when they are needed to tell.
 *
 * <p>Source: clinical reference 2.2, C04 (policy proposal: 7 days, 12 to 55 years).
 */
record PregnancyTestIsRecent(int fromAge, int toAge, int maxAgeDays) implements ScreeningRule {
    static final String NAME = "pregnancy-test-is-recent";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C04", "proposal", Severity.HOLD);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (ChildBearingPotential.of(facts, fromAge, toAge)) {
            case NO -> new Satisfied(NAME);
            case UNKNOWN -> new MissingData(NAME, "age and sex");
            case YES -> judge(facts, today);
        };
    }

    private Finding judge(ScreeningFacts facts, Today today) {
        LocalDate testedOn = facts.hcgOn();
        if (testedOn == null) {
            return new Concern(NAME, Severity.HOLD, "No hCG test is known.");
        }
        boolean recent = !testedOn.isBefore(today.date().minusDays(maxAgeDays)) && !testedOn.isAfter(today.date());
        return recent
                ? new Satisfied(NAME)
                : new Concern(
                        NAME,
                        Severity.HOLD,
                        "The hCG test of %s is not of the last %d days.".formatted(testedOn, maxAgeDays));
    }
}
