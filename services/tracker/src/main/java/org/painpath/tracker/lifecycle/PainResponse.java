package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * How a measure of pain stood at a follow-up.
 *
 * @param measure {@code NRS} or {@code PEG}
 */
public record PainResponse(String measure, FollowUp followUp, Band band, Instant at) {

    boolean isOfTheSame(PainResponse other) {
        return measure.equals(other.measure) && followUp == other.followUp;
    }

    /** Empty for every other outcome, and for those from before bands were read. */
    static Optional<PainResponse> of(StepDetails details, Instant at) {
        String measure = details.item();
        return measure == null
                ? Optional.empty()
                : Optional.of(new PainResponse(
                        measure,
                        FollowUp.valueOf(details.codes().getFirst()),
                        Band.valueOf(details.codes().getLast()),
                        at));
    }
}
