package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.examination.Ascites;
import org.painpath.evaluation.examination.Encephalopathy;
import org.painpath.evaluation.examination.Pregnancy;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Sex;
import org.painpath.instruments.SuicideRisk;

/**
 * The clinician decided; with it go the facts that dosing needs. Published.
 *
 * @param findings concerns only
 * @param acknowledged rules whose hold the assessor accepted
 * @param baselinePeg mean, 0..10
 * @param uncodedMedicationsUnknown true where nobody told which medicines are taken: the count is then 0 and says nothing
 * @param inPersonEvaluationOn the last day on which the patient was examined in person; absent where that was never here
 * @param pressureOn the day of the blood pressure
 * @param cssrsOn the day on which the C-SSRS was asked
 */
public record EvaluationCompleted(
        Outcome outcome,
        List<String> reasonCodes,
        @Nullable Coding indication,
        @Nullable Integer ageYears,
        Sex sex,
        @Nullable BigDecimal weightKg,
        @Nullable LocalDate weightOn,
        @Nullable BigDecimal heightCm,
        List<LabValue> labs,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy,
        boolean liverDisease,
        List<Coding> medications,
        int uncodedMedications,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Pregnancy pregnancy,
        @Nullable SuicideRisk cssrs,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg,
        List<FindingFact> findings,
        List<String> acknowledged,
        String policyVersion,
        String assessedBy,
        @Nullable Boolean uncodedMedicationsUnknown,
        @Nullable LocalDate inPersonEvaluationOn,
        @Nullable LocalDate pressureOn,
        @Nullable LocalDate cssrsOn)
        implements EvaluationEvent {}
