package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.intake.screening.Need.State;

/**
 * A person of child-bearing potential has an hCG test that is recent. Here a missing test is itself a HOLD, as
 * the reference has it; what is missing data is age or sex, when they are needed to tell.
 *
 * <p>Source: clinical reference 2.2, C04 (policy proposal: 7 days, 12 to 55 years).
 */
record PregnancyTestIsRecent(int fromAge, int toAge, int maxAgeDays) implements ScreeningRule {
    static final String NAME = "pregnancy-test-is-recent";
    private static final Item AGE_AND_SEX =
            new Item("age and sex", "Date of birth and sex", List.of(Source.REFERRER, Source.PATIENT));
    private static final Item TEST =
            new Item("pregnancy test", "A pregnancy test, with its day", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C04", "proposal", Severity.HOLD, AGE_AND_SEX, TEST);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (ChildBearingPotential.of(facts, fromAge, toAge)) {
            case NO -> new Satisfied(NAME);
            case UNKNOWN -> AGE_AND_SEX.missingFor(NAME);
            case YES -> judge(facts, today);
        };
    }

    /** A test that is missing or too old holds, and is asked for like what is missing. */
    @Override
    public List<Need> needs(ScreeningFacts facts, Today today) {
        return switch (ChildBearingPotential.of(facts, fromAge, toAge)) {
            case NO -> List.of();
            case UNKNOWN -> List.of(Need.missing(AGE_AND_SEX));
            case YES -> List.of(test(facts.hcgOn(), today.date()));
        };
    }

    private Need test(@Nullable LocalDate on, LocalDate today) {
        LocalDate notBefore = today.minusDays(maxAgeDays);
        if (on == null || on.isAfter(today)) {
            return new Need(TEST, State.MISSING, null, notBefore, maxAgeDays);
        }
        return new Need(TEST, on.isBefore(notBefore) ? State.TOO_OLD : State.THERE, on, notBefore, maxAgeDays);
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
