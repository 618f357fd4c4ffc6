package org.painpath.intake.events;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.referral.ReferralCommand.NotePathway;

/** What this service reads of tracker's {@code stage-entered}. */
record StageEntered(String stage, Instant since) {

    StageEntered {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
    }

    /** Screening is intake's own, and evaluation's visits are told by evaluation. */
    boolean isShownToTheReferrer() {
        return standing().isPresent();
    }

    NotePathway command(InboundEvent event) {
        return new NotePathway(event.id(), standing().orElseThrow(), since);
    }

    private Optional<Standing> standing() {
        return switch (stage) {
            case "AWAITING_RESULTS" -> Optional.of(Standing.AWAITING_RESULTS);
            case "REVIEW", "AWAITING_CHECK", "AWAITING_SIGNATURE" -> Optional.of(Standing.EVALUATED);
            case "TREATMENT" -> Optional.of(Standing.IN_TREATMENT);
            default -> Optional.empty();
        };
    }
}
