package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No blood pressure of 180 or more over 110 or more mmHg, and no symptoms of a hypertensive crisis. Whether there
 * are symptoms must be known where the pressure is above the limit of {@link BloodPressureWithinLimit}.
 *
 * <p>Source: clinical reference 2.2, C09 (key SPRAVATO for the symptoms; the numbers are a policy proposal).
 */
record NoHypertensiveCrisis(int systolicCrisis, int diastolicCrisis, BloodPressureWithinLimit limit)
        implements ScreeningRule {
    static final String NAME = "no-hypertensive-crisis";
    private static final Item SYMPTOMS = new Item(
            "symptoms of a hypertensive crisis",
            "Whether the raised blood pressure gives symptoms",
            List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(
                NAME, "C09", "SPRAVATO, proposal", Severity.STOP, BloodPressureWithinLimit.ITEM, SYMPTOMS);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        if (Boolean.TRUE.equals(facts.hypertensiveCrisisSymptoms())) {
            return new Concern(NAME, Severity.STOP, "Symptoms of a hypertensive crisis: emergency.");
        }
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if ((systolic != null && systolic >= systolicCrisis) || (diastolic != null && diastolic >= diastolicCrisis)) {
            return new Concern(NAME, Severity.STOP, words());
        }
        return switch (limit.examine(facts, today)) {
            case MissingData missing -> new MissingData(NAME, missing.what());
            case Satisfied _ -> new Satisfied(NAME);
            case Concern _ -> withRaisedPressure(facts);
        };
    }

    private static Finding withRaisedPressure(ScreeningFacts facts) {
        return facts.hypertensiveCrisisSymptoms() == null ? SYMPTOMS.missingFor(NAME) : new Satisfied(NAME);
    }

    private String words() {
        return "Blood pressure is at or above %d/%d mmHg: emergency.".formatted(systolicCrisis, diastolicCrisis);
    }
}
