package org.painpath.prescriptionreview.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;

/**
 * Whether a message may leave at this moment. A prescription and its fills leave only while it is in force and the gate is open; that it is
 * taken away leaves whatever the gate says, where the pharmacy may have it.
 *
 * <p>Source: clinical reference 4.1 and 4.4; what a pharmacy is told when [P].
 */
public sealed interface Release {

    /** @param prescription as it is in force now */
    record Prescribed(Prescription prescription) implements Release {}

    record Withdrawn() implements Release {}

    /** @param code why it waits */
    record Later(String code) implements Release {}

    /** @param code why it never leaves */
    record CalledOff(String code) implements Release {}

    /** @param awaited what the gate waits for on that day, empty where it is open */
    static Release of(HandOff message, Review review, List<Awaited> awaited, PharmacyHas has, LocalDate on) {
        return switch (message.kind()) {
            case ORDER, CHANGE, RESUME -> prescribed(message.prescriptionId(), review, awaited, on);
            case FILL ->
                switch (has) {
                    case THE_ORDER -> prescribed(message.prescriptionId(), review, awaited, on);
                    case PERHAPS, NOT_YET -> new Later("order-not-sent");
                    case NOTHING -> new CalledOff("order-not-sent");
                };
            case PAUSE, HOLD, STOP ->
                switch (has) {
                    case THE_ORDER, PERHAPS -> new Withdrawn();
                    case NOT_YET, NOTHING -> new CalledOff("never-sent");
                };
        };
    }

    private static Release prescribed(UUID prescriptionId, Review review, List<Awaited> awaited, LocalDate on) {
        return switch (review) {
            case Active active
            when isThatOf(active.prescription(), prescriptionId) -> inForce(active.prescription(), awaited, on);
            case Suspended suspended
            when isThatOf(suspended.prescription(), prescriptionId) -> new CalledOff("suspended");
            case UnderReview under -> underReview(under.basis(), prescriptionId);
            case Returned returned -> underReview(returned.basis(), prescriptionId);
            case Active _, Suspended _, Unopened _, Closed _ -> new CalledOff("not-in-force");
        };
    }

    private static Release inForce(Prescription prescription, List<Awaited> awaited, LocalDate on) {
        if (!prescription.holdsOn(on)) {
            return new CalledOff("prescription-expired");
        }
        return awaited.isEmpty() ? new Prescribed(prescription) : new Later("awaiting");
    }

    private static Release underReview(Basis basis, UUID prescriptionId) {
        if (!isThatOf(basis.inForce(), prescriptionId)) {
            return new CalledOff("not-in-force");
        }
        return basis.suspended() ? new CalledOff("suspended") : new Later("under-review");
    }

    private static boolean isThatOf(@Nullable Prescription prescription, UUID id) {
        return prescription != null && prescription.prescriptionId().equals(id);
    }
}
