package org.painpath.local.journal;

import java.util.Optional;
import org.painpath.local.journal.Observation.Remembered;

/** Tells from what is seen, and what was seen before, whether events may have missed the topic. */
final class Diagnosis {
    private Diagnosis() {}

    static Optional<GapCause> of(Observation now, Remembered before) {
        // whoever stopped a connector may be at work on its topic or slot
        return now.connector().isStopped()
                ? ofPlace(now, before)
                : ofTopic(now, before).or(() -> ofSlot(now)).or(() -> ofPlace(now, before));
    }

    private static Optional<GapCause> ofTopic(Observation now, Remembered before) {
        if (now.topicId().isEmpty()) {
            return Optional.of(GapCause.TOPIC_MISSING);
        }
        return before.topicId().isPresent() && !before.topicId().equals(now.topicId())
                ? Optional.of(GapCause.TOPIC_RECREATED)
                : Optional.empty();
    }

    private static Optional<GapCause> ofSlot(Observation now) {
        if (now.slot().isEmpty()) {
            return Optional.of(GapCause.SLOT_MISSING);
        }
        return now.slot().filter(ReplicationSlot::lost).map(_ -> GapCause.SLOT_LOST);
    }

    private static Optional<GapCause> ofPlace(Observation now, Remembered before) {
        return now.slot()
                .filter(slot -> isAheadOfItsReader(slot, now))
                .map(slot -> slot.transactions() < before.slotTransactions()
                        ? GapCause.SLOT_RECREATED
                        : GapCause.SLOT_ADVANCED);
    }

    /**
     * Debezium tells only of a slot whose log has moved on, not of one whose confirmed place has: from that one it would
     * go on in silence. While the connector reads the slot nobody else can move it, and its stored offset is a little old.
     */
    private static boolean isAheadOfItsReader(ReplicationSlot slot, Observation now) {
        return !slot.active()
                && !now.connector().isRunning()
                && (now.connector().saysThatTheSlotWasLost()
                        || now.offset()
                                .filter(offset -> slot.confirmed().isAfter(offset.lsn()))
                                .isPresent());
    }
}
