package org.painpath.intake.screening;

import org.jspecify.annotations.Nullable;

/**
 * What else the referrer knows of diseases and first values (clinical reference 2.2, C12 to C18, C21, C22). An absent
 * value is not known, never "no".
 *
 * @param raisedIntracranialPressure also recent head injury or a mass
 * @param auditScore AUDIT, 0 to 40
 * @param dast10Score DAST-10, 0 to 10
 * @param urinaryTractDisease interstitial or ulcerative cystitis, unexplained haematuria, lower urinary tract symptoms
 * @param untreatedSleepApnoea severe obstructive sleep apnoea without treatment
 * @param spo2Percent oxygen saturation in room air, 50 to 100
 * @param uncontrolledThyroidPorphyriaOrSeizures thyrotoxicosis, acute porphyria or seizures that are not under control
 * @param alt U/L, 0 to 20,000
 * @param ast U/L, 0 to 20,000
 * @param egfr mL/min/1.73 m², 0 to 200
 */
public record MedicalHistory(
        @Nullable Boolean raisedIntracranialPressure,
        @Nullable Glaucoma glaucoma,
        @Nullable SubstanceUse substanceUse,
        @Nullable Integer auditScore,
        @Nullable Integer dast10Score,
        @Nullable Boolean urinaryTractDisease,
        @Nullable Boolean untreatedSleepApnoea,
        @Nullable Integer spo2Percent,
        @Nullable Boolean uncontrolledThyroidPorphyriaOrSeizures,
        @Nullable Integer alt,
        @Nullable Integer ast,
        @Nullable Integer egfr) {

    static final MedicalHistory UNKNOWN =
            new MedicalHistory(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing but the score of a DAST-10, 0 to 10. */
    public static MedicalHistory ofDast10(int score) {
        return new MedicalHistory(null, null, null, null, score, null, null, null, null, null, null, null);
    }

    /** This over what was known earlier: what is known here replaces, what is not stays. */
    MedicalHistory over(MedicalHistory earlier) {
        return new MedicalHistory(
                newer(raisedIntracranialPressure, earlier.raisedIntracranialPressure),
                newer(glaucoma, earlier.glaucoma),
                newer(substanceUse, earlier.substanceUse),
                newer(auditScore, earlier.auditScore),
                newer(dast10Score, earlier.dast10Score),
                newer(urinaryTractDisease, earlier.urinaryTractDisease),
                newer(untreatedSleepApnoea, earlier.untreatedSleepApnoea),
                newer(spo2Percent, earlier.spo2Percent),
                newer(uncontrolledThyroidPorphyriaOrSeizures, earlier.uncontrolledThyroidPorphyriaOrSeizures),
                newer(alt, earlier.alt),
                newer(ast, earlier.ast),
                newer(egfr, earlier.egfr));
    }

    /** Absent where nothing at all is known, so that an empty history is never written. */
    public @Nullable MedicalHistory orAbsent() {
        return equals(UNKNOWN) ? null : this;
    }

    private static <T> @Nullable T newer(@Nullable T newer, @Nullable T earlier) {
        return newer != null ? newer : earlier;
    }
}
