package org.painpath.evaluation.assessment;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.examination.Examination;

/** Blood pressure is controlled: above 140/90 holds and is measured again (C08 [SPRAVATO]), from 180/110 stops (C09 {@code [P]}). */
record BloodPressureIsControlled(int holdSystolic, int holdDiastolic, int stopSystolic, int stopDiastolic)
        implements Rule {
    static final String NAME = "blood-pressure-is-controlled";

    @Override
    public Finding examine(ClinicalPicture picture) {
        Examination examination = picture.examination();
        return examination == null
                ? new Finding.MissingData(NAME, "blood pressure")
                : graded(examination.systolic(), examination.diastolic());
    }

    private Finding graded(int systolic, int diastolic) {
        if (systolic >= stopSystolic || diastolic >= stopDiastolic) {
            return concern(
                    Severity.STOP, systolic, diastolic, "at or above %d/%d".formatted(stopSystolic, stopDiastolic));
        }
        return systolic > holdSystolic || diastolic > holdDiastolic
                ? concern(Severity.HOLD, systolic, diastolic, "above %d/%d".formatted(holdSystolic, holdDiastolic))
                : new Finding.Satisfied(NAME);
    }

    private static Finding concern(Severity severity, int systolic, int diastolic, String limit) {
        return new Finding.Concern(
                NAME, severity, "Blood pressure %d/%d mm[Hg] is %s.".formatted(systolic, diastolic, limit));
    }
}
