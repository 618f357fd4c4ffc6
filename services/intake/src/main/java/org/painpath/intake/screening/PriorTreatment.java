package org.painpath.intake.screening;

import org.jspecify.annotations.Nullable;

/**
 * A treatment that was tried before the referral (clinical reference 1.3, form model of CDS4CPM).
 *
 * @param weeks how long it was taken, 0 to 5200
 * @param weeksAtHighestDose how long of it at the highest dose that was tolerated, 0 to 5200
 * @param helped whether it worked, in the patient's words
 */
public record PriorTreatment(
        DrugClass drugClass,
        @Nullable Integer weeks,
        @Nullable Integer weeksAtHighestDose,
        @Nullable Boolean helped) {

    /** A trial of whose dose nothing is told. */
    public PriorTreatment(DrugClass drugClass, @Nullable Integer weeks, @Nullable Boolean helped) {
        this(drugClass, weeks, null, helped);
    }

    public enum DrugClass {
        TCA,
        SNRI,
        GABAPENTINOID,
        OPIOID,
        NSAID,
        TOPICAL,
        INTERVENTION,
        PHYSICAL_THERAPY,
        PSYCHOLOGICAL,
        OTHER
    }
}
