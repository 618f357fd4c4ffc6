package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;
import org.painpath.instruments.Dn4;
import org.painpath.instruments.Dn4.Sign;

/**
 * Units and ranges as in {@link Examination}.
 *
 * @param dn4 yes or no by item; the last three only of a visit in person
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
        @Nullable @Size(max = 10) Map<@NotNull Sign, @NotNull Boolean> dn4,
        @Nullable @Valid BudapestRequest budapest,
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
                pain(),
                at,
                by);
    }

    private PainExamination pain() {
        return new PainExamination(
                dn4 == null || dn4.isEmpty() ? null : new Dn4(dn4), budapest == null ? null : budapest.budapest());
    }
}
