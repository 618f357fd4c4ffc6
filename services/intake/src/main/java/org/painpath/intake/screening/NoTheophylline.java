package org.painpath.intake.screening;

import java.util.List;
import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The patient takes neither theophylline nor aminophylline. A list of medicines of which some have no code does not tell.
 *
 * <p>Source: clinical reference 2.2, C17 (key KETALAR). Codes: RxNorm 10438 and 689, ATC R03DA04, R03DA05 and the
 * combinations R03DB04, R03DB05.
 */
record NoTheophylline() implements ScreeningRule {
    static final String NAME = "no-theophylline";
    private static final Item ITEM = new Item(
            "medicines by code",
            "All medicines taken now, each with its code",
            List.of(Source.REFERRER, Source.CLINIC));

    private static final Set<String> CODES = Set.of("10438", "689", "R03DA04", "R03DA05", "R03DB04", "R03DB05");

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C17", "KETALAR", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        if (facts.medications().stream().anyMatch(medicine -> CODES.contains(medicine.code()))) {
            return new Concern(NAME, Severity.STOP, "Takes theophylline or aminophylline.");
        }
        Integer uncoded = facts.uncodedMedications();
        return uncoded == null || uncoded > 0 ? ITEM.missingFor(NAME) : new Satisfied(NAME);
    }
}
