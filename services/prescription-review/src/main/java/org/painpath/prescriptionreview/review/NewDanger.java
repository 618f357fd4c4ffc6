package org.painpath.prescriptionreview.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.interactions.Interactions;
import org.painpath.prescriptionreview.prescription.Prescription;

/**
 * A medicine that was not there when the dose was decided, and that forbids it: one that is never taken beside ketamine, or a strong CYP
 * inhibitor, which raises what is swallowed 2.4 to 3 times; what goes into a vein it does not.
 *
 * <p>Source: STOP [KETALAR], MAJOR [CLARI][TICLO][GFJ] (clinical reference 3.4); that the prescription rests until it is decided anew
 * is a policy proposal.
 */
final class NewDanger {
    static final String INHIBITOR = "new-strong-cyp-inhibitor";
    static final String FORBIDDEN = "new-forbidden-medicine";

    private NewDanger() {}

    /** Why the prescription in force rests; empty where nothing new forbids it. */
    static Optional<String> of(@Nullable Prescription inForce, ReviewFacts known, ReviewFacts facts) {
        var before = Interactions.of(known.medications());
        var now = Interactions.of(facts.medications());
        if (inForce == null) {
            return Optional.empty();
        }
        if (!before.forbidden().containsAll(now.forbidden())) {
            return Optional.of(FORBIDDEN);
        }
        return inForce.route().isIntravenous() || before.strongInhibitors().containsAll(now.strongInhibitors())
                ? Optional.empty()
                : Optional.of(INHIBITOR);
    }
}
