package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.contraindications.SafetyRules;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.interactions.Interactions;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.review.Review.*;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;

/**
 * A prescriber, with a reason, takes up again what was suspended, where nothing stands against prescribing. A pause of the course is
 * lifted where the course is: until then nothing is handed out all the same. Nor is what a STOP on file forbids taken up. A red flag of
 * the state's program is a HOLD, which one
 * person alone does not lift.
 *
 * <p>Source: policy proposal; what suspends is in clinical reference 6.4; HOLD and a second physician in 4.4.
 */
record Resuming(DosingPolicyOfTheDay policies) {

    Decision<ReviewEvent> resume(Review review, Resume command) {
        return switch (review) {
            case Suspended suspended -> resume(suspended, command);
            case Unopened _ -> Refused.notOpen();
            case Active _ -> notSuspended();
            case UnderReview under -> underReview(under.basis());
            case Returned returned -> underReview(returned.basis());
            case Closed _ -> Refused.closed();
        };
    }

    private Decision<ReviewEvent> resume(Suspended suspended, Resume command) {
        if (command.on().isAfter(suspended.prescription().expiresOn())) {
            return Decision.refused("prescription-expired", "The prescription has expired: a new one is signed.");
        }
        if (showsRedFlagThatNobodyWeighed(suspended.pdmp())) {
            return Decision.refused(
                    "pdmp-red-flag",
                    "The PDMP shows a red flag: another physician weighs it in a new review, or a newer query shows none.");
        }
        List<String> stops = stops(suspended, command.on());
        if (!stops.isEmpty()) {
            return Decision.refused("stop-finding", "What is on file forbids it: " + String.join("; ", stops) + ".");
        }
        return suspended
                .obstacles()
                .againstPrescribing()
                .map(first -> Decision.<ReviewEvent>refused(first.code(), first.words()))
                .orElseGet(() -> Decision.accepted(new PrescriptionResumed(command.reasonCode(), command.by())));
    }

    /** What forbids any dose: it has no override, and nobody takes a prescription up again beside it. */
    private List<String> stops(Suspended suspended, LocalDate on) {
        var facts = suspended.facts();
        return Stream.concat(
                        SafetyRules.under(policies.on(on)).examine(facts, on).stream(),
                        Interactions.of(facts.medications()).findings(true).stream())
                .filter(Finding.Concern.class::isInstance)
                .map(Finding.Concern.class::cast)
                .filter(concern -> concern.severity() == Severity.STOP)
                .map(Finding.Concern::rule)
                .toList();
    }

    private static Decision<ReviewEvent> underReview(Basis basis) {
        if (basis.inForce() == null) {
            return Refused.notSigned();
        }
        return basis.suspended()
                ? Decision.refused("under-review", "The prescription is under review again: decide on that first.")
                : notSuspended();
    }

    /** Those of a query that a prescription was signed on were weighed by another physician then. */
    private static boolean showsRedFlagThatNobodyWeighed(@Nullable PdmpQuery query) {
        return query != null && !query.spent() && !query.redFlags().isEmpty();
    }

    private static Decision<ReviewEvent> notSuspended() {
        return Decision.refused("not-suspended", "The prescription is not suspended.");
    }
}
