package org.painpath.chassis.republish;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which published events are to go to the topic once more. */
sealed interface Wanted {

    /** The whole journal, as after a loss of Kafka. */
    record Everything() implements Wanted {}

    /** What was recorded in a span of time, as after a loss of the replication slot. */
    record RecordedBetween(Instant from, Instant to) implements Wanted {}

    /** Named events, as after a finding of the ledger or a comparison with the topic. */
    record Stretches(List<Stretch> stretches) implements Wanted {}

    /** A referral's events from one sequence to another, both included. */
    record Stretch(UUID referral, long first, long last) {
        static Stretch whole(UUID referral) {
            return new Stretch(referral, 1, Long.MAX_VALUE);
        }
    }
}
