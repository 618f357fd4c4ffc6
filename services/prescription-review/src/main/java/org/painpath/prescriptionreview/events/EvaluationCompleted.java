package org.painpath.prescriptionreview.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.Ascites;
import org.painpath.prescriptionreview.calculators.Encephalopathy;
import org.painpath.prescriptionreview.calculators.Sex;
import org.painpath.prescriptionreview.facts.Coding;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.Pregnancy;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.facts.SuicideRisk;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.CloseForNoCandidate;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;

/** What this service reads of evaluation's {@code evaluation-completed}. */
record EvaluationCompleted(
        Outcome outcome,
        @Nullable Coding indication,
        @Nullable Integer ageYears,
        Sex sex,
        @Nullable BigDecimal weightKg,
        @Nullable LocalDate weightOn,
        @Nullable BigDecimal heightCm,
        List<Lab> labs,
        @Nullable Ascites ascites,
        @Nullable Encephalopathy encephalopathy,
        Boolean liverDisease,
        List<Coding> medications,
        Integer uncodedMedications,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Pregnancy pregnancy,
        @Nullable SuicideRisk cssrs,
        List<FindingFact> findings,
        String assessedBy,
        @Nullable LocalDate pressureOn,
        @Nullable LocalDate cssrsOn,
        @Nullable Boolean uncodedMedicationsUnknown,
        @Nullable LocalDate inPersonEvaluationOn) {

    enum Outcome {
        CANDIDATE,
        NOT_CANDIDATE
    }

    /** A completion that lacks what the contract requires is parked, not guessed at. */
    EvaluationCompleted {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(labs, "labs");
        Objects.requireNonNull(liverDisease, "liverDisease");
        Objects.requireNonNull(medications, "medications");
        Objects.requireNonNull(uncodedMedications, "uncodedMedications");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(assessedBy, "assessedBy");
    }

    ReviewCommand command() {
        return switch (outcome) {
            case CANDIDATE -> new OpenReview(facts());
            case NOT_CANDIDATE -> new CloseForNoCandidate(assessedBy);
        };
    }

    private ReviewFacts facts() {
        return new ReviewFacts(
                indication,
                ageYears,
                sex,
                weightKg,
                weightOn,
                heightCm,
                labs,
                ascites,
                encephalopathy,
                liverDisease,
                medications,
                uncodedMedications,
                systolic,
                diastolic,
                pregnancy,
                cssrs,
                findings,
                pressureOn,
                cssrsOn,
                uncodedMedicationsUnknown,
                inPersonEvaluationOn);
    }
}
