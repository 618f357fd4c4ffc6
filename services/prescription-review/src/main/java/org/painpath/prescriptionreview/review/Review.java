package org.painpath.prescriptionreview.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.obstacle.Obstacles;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.prescription.Prescription;

/** A prescription review, one record a stage; each holds only what exists at that stage. */
public sealed interface Review {

    /** What stands against treatment, as intake has told; nothing stands against what has ended. */
    default Obstacles obstacles() {
        return switch (this) {
            case Unopened unopened -> unopened.obstacles();
            case UnderReview under -> under.basis().obstacles();
            case Returned returned -> returned.basis().obstacles();
            case Active active -> active.obstacles();
            case Suspended suspended -> suspended.obstacles();
            case Closed _ -> Obstacles.NONE;
        };
    }

    /** Two-letter code of the state whose program was asked last: a prescriber signs with a registration for it. Absent where none was asked. */
    default @Nullable String stateAsked() {
        PdmpQuery last = switch (this) {
            case UnderReview under -> under.basis().pdmp();
            case Returned returned -> returned.basis().pdmp();
            case Active active -> active.pdmp();
            case Suspended suspended -> suspended.pdmp();
            case Unopened _, Closed _ -> null;
        };
        return last == null ? null : last.state();
    }

    /** Whether the patient has taken back the consent to sharing data, so that nothing is shown outside the clinic. */
    default boolean isWithheld() {
        return this instanceof Discontinued ended
                ? ended.withheld()
                : obstacles().elsewhere().withheld();
    }

    /** Evaluation has found no candidate yet; what stands against treatment may be known before. */
    record Unopened(Obstacles obstacles) implements Review {
        public Unopened() {
            this(Obstacles.NONE);
        }
    }

    /** Between opening and signature. */
    sealed interface UnderReview extends Review {
        Basis basis();

        /** What the last proposal found. */
        List<FindingFact> findings();
    }

    /** A dose is to be proposed; findings are those of a refused proposal, empty before any. */
    record Open(Basis basis, List<FindingFact> findings) implements UnderReview {}

    /** A dose waits for the pharmacist. */
    record Proposed(Basis basis, DoseProposed dose, List<HoldOverridden> overrides) implements UnderReview {
        @Override
        public List<FindingFact> findings() {
            return dose.findings();
        }
    }

    /** A checked dose waits for the prescriber. */
    record Checked(Basis basis, DoseProposed dose, List<HoldOverridden> overrides, PharmacistChecked check)
            implements UnderReview {
        public String pharmacist() {
            return check.pharmacist();
        }

        @Override
        public List<FindingFact> findings() {
            return dose.findings();
        }
    }

    /** A signed prescription is in force. */
    record Active(
            ReviewFacts facts,
            int revision,
            Prescription prescription,
            Obstacles obstacles,
            @Nullable PdmpQuery pdmp) implements Review {}

    /** A signed prescription may not be used for now. */
    record Suspended(
            ReviewFacts facts,
            int revision,
            Prescription prescription,
            Obstacles obstacles,
            @Nullable PdmpQuery pdmp) implements Review {}

    /** Evaluation is asked for facts; a prescription in force goes on. */
    record Returned(Basis basis, List<String> missing) implements Review {}

    /** Nothing more happens here. */
    sealed interface Closed extends Review {}

    /** @param withheld whether the patient shares it with nobody outside the clinic */
    record Discontinued(Prescription prescription, boolean withheld) implements Closed {}

    record Rejected(String reasonCode) implements Closed {}

    record Cancelled(String reasonCode) implements Closed {}

    /**
     * What a review rests on.
     *
     * @param revision counts openings, from 1
     * @param inForce the prescription that this review may change, absent at a start
     * @param suspended whether that prescription may not be used for now
     * @param asked the change that the therapist asked for
     * @param obstacles what stands against treatment, as intake has told
     * @param pdmp what the state's program said when it was last asked
     */
    record Basis(
            ReviewFacts facts,
            int revision,
            @Nullable Prescription inForce,
            boolean suspended,
            @Nullable DoseChangeNoted asked,
            Obstacles obstacles,
            @Nullable PdmpQuery pdmp) {}
}
