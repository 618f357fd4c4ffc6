package org.painpath.prescriptionreview.review;

import org.painpath.chassis.domain.Decision;

/** The refusals that several commands share. */
final class Refused {
    private Refused() {}

    static Decision<ReviewEvent> notOpen() {
        return Decision.refused("not-open", "There is no review of this referral yet.");
    }

    static Decision<ReviewEvent> changedSinceShown() {
        return Decision.refused(
                "changed-since-shown", "This is not what you were shown; look at the review again and decide on that.");
    }

    static Decision<ReviewEvent> factorNeeded() {
        return Decision.refused("factor-needed", "A signature takes two factors, shown in the last five minutes.");
    }

    static Decision<ReviewEvent> factorUsed() {
        return Decision.refused("factor-used", "These two factors have signed before; each signature takes them anew.");
    }

    static Decision<ReviewEvent> notProposed() {
        return Decision.refused("not-proposed", "A dose is proposed first.");
    }

    static Decision<ReviewEvent> alreadyChecked() {
        return Decision.refused("already-checked", "A pharmacist has checked this dose.");
    }

    static Decision<ReviewEvent> notSigned() {
        return Decision.refused("not-signed", "There is no prescription in force.");
    }

    static Decision<ReviewEvent> signed() {
        return Decision.refused(
                "already-signed", "The prescription has been signed; a change is asked for by the therapist.");
    }

    static Decision<ReviewEvent> returned() {
        return Decision.refused("returned-to-evaluation", "The review waits for facts from the evaluation.");
    }

    static Decision<ReviewEvent> closed() {
        return Decision.refused("closed", "This review is closed.");
    }
}
