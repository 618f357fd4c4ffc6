package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.simulation.Judged;
import org.painpath.chassis.rules.simulation.Stand;
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
 * @param missing the rules whose data was missing, of a candidate those that the clinician waived; absent in what was written before it
 *     was kept
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
        @Nullable LocalDate cssrsOn,
        @Nullable List<FindingFact> missing)
        implements Judgment {

    @Override
    public String decided() {
        return outcome.name();
    }

    @Override
    public Judged judged() {
        List<FindingFact> all = missing == null
                ? findings
                : Stream.concat(findings.stream(), missing.stream()).toList();
        Set<String> waived = waived();
        return new Judged(policyVersion, all, waived == null ? Set.of() : waived, Stand.SATISFIED);
    }

    /** A candidate is one in spite of a laboratory value that is missing; who is none lacks what a candidate needs. */
    @Override
    public @Nullable Set<String> waived() {
        if (missing == null) {
            return null;
        }
        return outcome == Outcome.CANDIDATE
                ? missing.stream().map(FindingFact::rule).collect(Collectors.toSet())
                : Set.of();
    }
}
