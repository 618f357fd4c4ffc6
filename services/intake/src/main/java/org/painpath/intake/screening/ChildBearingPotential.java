package org.painpath.intake.screening;

/**
 * Whether the patient may become pregnant: a woman from 12 to 55 years (policy proposal), unless the referrer
 * documents otherwise. Where age or sex is not known, it is not known.
 */
enum ChildBearingPotential {
    YES,
    NO,
    UNKNOWN;

    static ChildBearingPotential of(ScreeningFacts facts, int fromAge, int toAge) {
        if (facts.pregnancy() == Pregnancy.NOT_APPLICABLE || facts.sex() == Sex.MALE) {
            return NO;
        }
        Integer age = facts.ageYears();
        if (age != null && (age < fromAge || age > toAge)) {
            return NO;
        }
        return age != null && facts.sex() == Sex.FEMALE ? YES : UNKNOWN;
    }
}
