package org.painpath.prescriptionreview.review;

import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.interactions.Interactions;
import org.painpath.prescriptionreview.prescription.Prescription;

/**
 * A strong CYP inhibitor that was not there when the dose was decided raises what is swallowed 2.4 to 3 times; what goes into a vein
 * it does not.
 *
 * <p>Source: MAJOR [CLARI][TICLO][GFJ] (clinical reference 3.4); that the prescription rests until it is decided anew is a policy
 * proposal.
 */
final class NewInhibitor {
    static final String CODE = "new-strong-cyp-inhibitor";

    private NewInhibitor() {}

    static boolean raises(@Nullable Prescription inForce, ReviewFacts known, ReviewFacts facts) {
        return inForce != null
                && !inForce.route().isIntravenous()
                && !Interactions.of(known.medications())
                        .strongInhibitors()
                        .containsAll(Interactions.of(facts.medications()).strongInhibitors());
    }
}
