package org.painpath.prescriptionreview.review;

import java.util.List;
import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.pdmp.PdmpHolds;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.review.Review.*;
import org.painpath.prescriptionreview.review.ReviewCommand.RecordPdmpQuery;

/**
 * What the state's program said is put on record. It is an input like others: it voids a check, and what it shows against a prescription in
 * force suspends that.
 *
 * <p>Source: clinical reference 4.3, 4.4 and 6.4.
 */
final class Querying {
    private static final String RED_FLAG = "PDMP_RED_FLAG";

    private Querying() {}

    static Decision<ReviewEvent> record(Review review, RecordPdmpQuery command) {
        var queried = new PdmpQueried(command.query());
        return switch (review) {
            case Unopened _ -> Refused.notOpen();
            case Closed _ -> Refused.closed();
            case Active _
            when !command.query().redFlags().isEmpty() ->
                Decision.accepted(
                        queried,
                        new PrescriptionSuspended(RED_FLAG, command.query().askedBy()));
            case UnderReview _, Returned _, Active _, Suspended _ -> Decision.accepted(queried);
        };
    }

    /** The same review with this query; what was checked is to be checked again. Empty where there is none. */
    static Optional<Review> with(Review review, PdmpQuery query) {
        return switch (review) {
            case Open it -> Optional.of(new Open(with(it.basis(), query), it.findings()));
            case Proposed it -> Optional.of(new Proposed(with(it.basis(), query), it.dose(), standing(it.overrides())));
            case Checked it -> Optional.of(new Proposed(with(it.basis(), query), it.dose(), standing(it.overrides())));
            case Returned it -> Optional.of(new Returned(with(it.basis(), query), it.missing()));
            case Active it ->
                Optional.of(new Active(it.facts(), it.revision(), it.prescription(), it.obstacles(), query));
            case Suspended it ->
                Optional.of(new Suspended(it.facts(), it.revision(), it.prescription(), it.obstacles(), query));
            case Unopened _, Closed _ -> Optional.empty();
        };
    }

    /** What was overridden in the last query does not hold for this one. */
    private static List<HoldOverridden> standing(List<HoldOverridden> overrides) {
        return overrides.stream()
                .filter(override -> !PdmpHolds.isNamed(override.rule()))
                .toList();
    }

    private static Basis with(Basis basis, PdmpQuery query) {
        return new Basis(
                basis.facts(),
                basis.revision(),
                basis.inForce(),
                basis.suspended(),
                basis.asked(),
                basis.obstacles(),
                query);
    }
}
