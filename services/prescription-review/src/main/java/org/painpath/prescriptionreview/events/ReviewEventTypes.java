package org.painpath.prescriptionreview.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.prescriptionreview.review.DoseChangeNoted;
import org.painpath.prescriptionreview.review.DoseChanged;
import org.painpath.prescriptionreview.review.DoseProposed;
import org.painpath.prescriptionreview.review.DoseRefused;
import org.painpath.prescriptionreview.review.FillDispensed;
import org.painpath.prescriptionreview.review.HoldOverridden;
import org.painpath.prescriptionreview.review.ObstacleLifted;
import org.painpath.prescriptionreview.review.ObstacleRaised;
import org.painpath.prescriptionreview.review.PdmpQueried;
import org.painpath.prescriptionreview.review.PharmacistChecked;
import org.painpath.prescriptionreview.review.PrescriptionDiscontinued;
import org.painpath.prescriptionreview.review.PrescriptionRejected;
import org.painpath.prescriptionreview.review.PrescriptionResumed;
import org.painpath.prescriptionreview.review.PrescriptionSigned;
import org.painpath.prescriptionreview.review.PrescriptionSuspended;
import org.painpath.prescriptionreview.review.ResidenceNoted;
import org.painpath.prescriptionreview.review.ReturnedToEvaluation;
import org.painpath.prescriptionreview.review.ReviewCancelled;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.review.ReviewFactsRecorded;
import org.painpath.prescriptionreview.review.ReviewOpened;
import org.painpath.prescriptionreview.review.SessionAgreed;
import org.painpath.prescriptionreview.review.SessionEnded;
import org.painpath.prescriptionreview.review.SharingNoted;

/** Every event that this service writes; {@code contracts/events/prescription-review} describes the published ones. */
public final class ReviewEventTypes {
    private ReviewEventTypes() {}

    public static EventTypes<ReviewEvent> all() {
        return EventTypes.<ReviewEvent>of("prescription-review")
                .published("review-opened", ReviewOpened.class)
                .internal("review-facts-recorded", ReviewFactsRecorded.class)
                .internal("dose-change-noted", DoseChangeNoted.class)
                .published("dose-proposed", DoseProposed.class)
                .published("dose-refused", DoseRefused.class)
                .published("hold-overridden", HoldOverridden.class)
                .published("pharmacist-checked", PharmacistChecked.class)
                .published("prescription-signed", PrescriptionSigned.class)
                .published("dose-changed", DoseChanged.class)
                .internal("fill-dispensed", FillDispensed.class)
                .internal("pdmp-queried", PdmpQueried.class)
                .published("prescription-rejected", PrescriptionRejected.class)
                .published("returned-to-evaluation", ReturnedToEvaluation.class)
                .published("prescription-suspended", PrescriptionSuspended.class)
                .published("prescription-resumed", PrescriptionResumed.class)
                .published("prescription-discontinued", PrescriptionDiscontinued.class)
                .published("review-cancelled", ReviewCancelled.class)
                .internal("obstacle-raised", ObstacleRaised.class)
                .internal("obstacle-lifted", ObstacleLifted.class)
                .internal("session-agreed", SessionAgreed.class)
                .internal("session-ended", SessionEnded.class)
                .internal("sharing-noted", SharingNoted.class)
                .internal("residence-noted", ResidenceNoted.class);
    }
}
