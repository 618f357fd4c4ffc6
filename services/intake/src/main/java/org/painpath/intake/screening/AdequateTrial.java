package org.painpath.intake.screening;

/**
 * How long a drug of one class is taken before it counts as tried.
 *
 * <p>Source: clinical reference 1.3: six to eight weeks of a tricyclic with two at the highest dose tolerated, three to
 * eight weeks of titration of gabapentin and two at the highest dose; to be signed by the medical director.
 *
 * @param weeks in all
 * @param weeksAtHighestDose of them at the highest dose tolerated; 0 where the class asks for none
 */
public record AdequateTrial(int weeks, int weeksAtHighestDose) {

    /** What is known of a trial. The order is that of the words for staff. */
    public enum Adequacy {
        ADEQUATE,
        /** Long enough; nobody told the dose. */
        LONG_ENOUGH_DOSE_NOT_TOLD,
        TOO_SHORT,
        DOSE_TOO_LOW,
        LENGTH_NOT_TOLD
    }

    Adequacy judge(PriorTreatment treatment) {
        Integer length = treatment.weeks();
        Integer atHighest = treatment.weeksAtHighestDose();
        if (length != null && length < weeks) {
            return Adequacy.TOO_SHORT;
        }
        if (atHighest != null && atHighest < weeksAtHighestDose) {
            return Adequacy.DOSE_TOO_LOW;
        }
        if (length == null) {
            return Adequacy.LENGTH_NOT_TOLD;
        }
        return atHighest == null && weeksAtHighestDose > 0 ? Adequacy.LONG_ENOUGH_DOSE_NOT_TOLD : Adequacy.ADEQUATE;
    }
}
