package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Examination;

/** The patient was examined and measured; units as in {@link Examination}. Published. */
public record ExaminationRecorded(
        LocalDate examinedOn,
        BigDecimal weightKg,
        BigDecimal heightCm,
        int systolic,
        int diastolic,
        @Nullable Integer heartRate,
        @Nullable Integer spo2Percent,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy,
        String examinedBy)
        implements EvaluationEvent {

    static ExaminationRecorded of(Examination examination, String examinedBy) {
        return new ExaminationRecorded(
                examination.examinedOn(),
                examination.weightKg(),
                examination.heightCm(),
                examination.systolic(),
                examination.diastolic(),
                examination.heartRate(),
                examination.spo2Percent(),
                examination.ascites(),
                examination.encephalopathy(),
                examinedBy);
    }

    Examination examination() {
        return new Examination(
                examinedOn, weightKg, heightCm, systolic, diastolic, heartRate, spo2Percent, ascites, encephalopathy);
    }
}
