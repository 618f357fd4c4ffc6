package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.Nullable;

/**
 * One set of vital signs of a session.
 *
 * @param minute minutes since the dose; 0 is the set taken before it
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param spo2Percent oxygen saturation on room air, percent
 * @param heartRate beats a minute
 * @param cadss6 dissociation, six items of the CADSS of 0 to 4 each: 0 to 24 (clinical reference 6.2)
 */
public record Vitals(
        int minute,
        int systolic,
        int diastolic,
        @Nullable Integer spo2Percent,
        @Nullable Integer heartRate,
        @Nullable Integer cadss6) {

    public boolean beforeDose() {
        return minute == 0;
    }

    /** Whether the set can be a patient's: the diastolic pressure is below the systolic. */
    public boolean plausible() {
        return minute >= 0 && diastolic > 0 && diastolic < systolic;
    }

    String bloodPressure() {
        return systolic + "/" + diastolic + " mmHg";
    }
}
