package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;

/**
 * Units and ranges as in {@link Examination}.
 *
 * @param note free text; it stays in this service
 */
record ExaminationRequest(
        @NotNull LocalDate examinedOn,
        @NotNull BigDecimal weightKg,
        @NotNull BigDecimal heightCm,
        @NotNull Integer systolic,
        @NotNull Integer diastolic,
        @Nullable Integer heartRate,
        @Nullable Integer spo2Percent,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy,
        @Nullable @Size(max = 4000) String note) {

    RecordExamination command(Instant at, String by) {
        return new RecordExamination(
                new Examination(
                        examinedOn,
                        weightKg,
                        heightCm,
                        systolic,
                        diastolic,
                        heartRate,
                        spo2Percent,
                        ascites,
                        encephalopathy),
                at,
                by);
    }
}
