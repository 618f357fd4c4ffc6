package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.InPersonTask;
import org.painpath.evaluation.examination.PainInstrument;

/**
 * The patient was examined and measured; units as in {@link Examination}. Published.
 *
 * @param inPersonTasks what is still to be examined in person after this examination; absent where nothing is
 */
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
        @Nullable List<PainInstrument> inPersonTasks,
        String examinedBy)
        implements EvaluationEvent {

    static ExaminationRecorded of(Examination examination, List<InPersonTask> tasks, String examinedBy) {
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
                tasks.isEmpty()
                        ? null
                        : tasks.stream().map(InPersonTask::instrument).toList(),
                examinedBy);
    }

    Examination examination() {
        return new Examination(
                examinedOn, weightKg, heightCm, systolic, diastolic, heartRate, spo2Percent, ascites, encephalopathy);
    }
}
