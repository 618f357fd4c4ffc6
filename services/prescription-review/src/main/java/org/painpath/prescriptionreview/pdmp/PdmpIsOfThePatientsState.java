package org.painpath.prescriptionreview.pdmp;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The program that was asked is the one of the state where the patient lives, as intake knows it. A patient who has moved since the
 * referral was accepted is held for a second physician: the state decides who may sign.
 *
 * <p>Source: clinical reference 4.2 and 4.3; that a second physician judges a move [P].
 */
public final class PdmpIsOfThePatientsState {
    public static final String NAME = "pdmp-is-of-the-patients-state";

    private PdmpIsOfThePatientsState() {}

    /**
     * No query is another rule's finding.
     *
     * @param livesIn absent where intake was not told: then it is the state whose program was asked
     */
    public static Finding examine(@Nullable PdmpQuery query, @Nullable String livesIn) {
        return query == null || livesIn == null || query.state().equals(livesIn)
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Severity.HOLD,
                        "The PDMP of %s was asked, and the patient lived in %s when the referral was accepted."
                                .formatted(query.state(), livesIn));
    }
}
