package org.painpath.prescriptionreview.review;

import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.obstacle.Elsewhere;
import org.painpath.prescriptionreview.review.Review.Discontinued;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;

/** What other services tell is kept at every stage. Of what has ended only whether it may still be shown to others changes. */
final class Hearing {
    private Hearing() {}

    static Decision<ReviewEvent> hear(Review review, Hear command) {
        return with(review, command.heard()).filter(now -> !now.equals(review)).isPresent()
                ? Decision.accepted(command.heard())
                : Decision.nothing();
    }

    /** The same stage, knowing this; empty where nothing of it is kept any more. */
    static Optional<Review> with(Review review, Heard heard) {
        return review instanceof Discontinued ended && heard instanceof SharingNoted noted
                ? Optional.of(new Discontinued(ended.prescription(), noted.withheld()))
                : Hindering.with(review, known -> known.with(with(known.elsewhere(), heard)));
    }

    private static Elsewhere with(Elsewhere known, Heard heard) {
        return switch (heard) {
            case SessionAgreed agreed -> known.withSession(agreed.sessionId(), agreed.startsAt());
            case SessionEnded ended -> known.withSessionEnd(ended.sessionId(), ended.end());
            case SharingNoted sharing -> known.withheld(sharing.withheld());
            case ResidenceNoted residence -> known.livingIn(residence.state());
        };
    }
}
