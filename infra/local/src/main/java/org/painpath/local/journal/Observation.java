package org.painpath.local.journal;

import java.util.Optional;

/**
 * A journal's way to Kafka as it stands at one moment.
 *
 * @param topicId Kafka's own mark of the topic: one made anew has another; empty when the topic is gone
 */
record Observation(
        ConnectorStatus connector,
        Optional<ReplicationSlot> slot,
        Optional<StoredOffset> offset,
        Optional<String> topicId) {

    /** What is looked at the next time. */
    Remembered toRemember() {
        return new Remembered(topicId, slot.map(ReplicationSlot::transactions).orElse(0L));
    }

    /** What was noted of an earlier look. */
    record Remembered(Optional<String> topicId, long slotTransactions) {
        static final Remembered NOTHING = new Remembered(Optional.empty(), 0);
    }
}
