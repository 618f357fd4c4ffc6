package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/** The patient is of age: the programme takes adults. Source: clinical reference 2.2, C20. */
record PatientIsAdult(int fromAge) implements ScreeningRule {
    static final String NAME = "patient-is-adult";
    private static final Item ITEM = new Item("birth date", "Date of birth", List.of(Source.REFERRER, Source.PATIENT));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C20", "programme", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer age = facts.ageYears();
        if (age == null) {
            return ITEM.missingFor(NAME);
        }
        return age < fromAge
                ? new Concern(NAME, Severity.STOP, "%d years is below %d.".formatted(age, fromAge))
                : new Satisfied(NAME);
    }
}
