package org.painpath.prescriptionreview.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;

/**
 * What the evaluation established and a review decides on. Everything may be absent: absent is missing, never normal.
 *
 * @param ageYears completed years
 * @param weightKg actual body weight in kg
 * @param weightOn the day it was measured
 * @param heightCm cm
 * @param labs in evaluation's units; the latest of each test counts
 * @param ascites as examined
 * @param encephalopathy as examined
 * @param liverDisease whether the history knows a liver disease: then Child-Pugh is needed
 * @param uncodedMedications medications that came without a code
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param evaluationConcerns what evaluation's rules held against the patient, none where it held nothing
 * @param pressureOn the day on which the blood pressure was measured
 * @param cssrsOn the day on which the C-SSRS was asked
 * @param medicationsUnknown true where nobody told which medicines are taken
 * @param inPersonOn the last day of an examination in person at this clinic
 */
public record ReviewFacts(
        @Nullable Coding indication,
        @Nullable Integer ageYears,
        Sex sex,
        @Nullable BigDecimal weightKg,
        @Nullable LocalDate weightOn,
        @Nullable BigDecimal heightCm,
        List<Lab> labs,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy,
        boolean liverDisease,
        List<Coding> medications,
        int uncodedMedications,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Pregnancy pregnancy,
        @Nullable SuicideRisk cssrs,
        @Nullable List<FindingFact> evaluationConcerns,
        @Nullable LocalDate pressureOn,
        @Nullable LocalDate cssrsOn,
        @Nullable Boolean medicationsUnknown,
        @Nullable LocalDate inPersonOn) {

    /** Nothing is known: every rule that needs a fact answers that it is missing. */
    public static final ReviewFacts NONE = new ReviewFacts(
            null,
            null,
            Sex.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            false,
            List.of(),
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    public ReviewFacts {
        evaluationConcerns = evaluationConcerns == null ? null : List.copyOf(evaluationConcerns);
        labs = List.copyOf(labs);
        medications = List.copyOf(medications);
    }

    /** The latest value of a test; of two on one day the one that came later. */
    public Optional<Lab> latest(LabTest test) {
        return labs.stream()
                .filter(test::reads)
                .reduce((earlier, later) -> later.observedOn().isBefore(earlier.observedOn()) ? earlier : later);
    }
}
