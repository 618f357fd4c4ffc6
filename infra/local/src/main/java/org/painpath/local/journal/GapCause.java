package org.painpath.local.journal;

/** Why events may be in a journal and not in its topic. */
public enum GapCause {
    SLOT_MISSING("its replication slot is gone"),
    SLOT_LOST("its replication slot was invalidated: it held back more log than the server keeps"),
    SLOT_RECREATED("its replication slot is not the one that was read: it was made anew"),
    SLOT_ADVANCED("its replication slot was moved past what was read"),
    TOPIC_MISSING("its topic is gone"),
    TOPIC_RECREATED("its topic is not the one that was written to: Kafka lost it, or somebody made it anew");

    private final String words;

    GapCause(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isOfTopic() {
        return this == TOPIC_MISSING || this == TOPIC_RECREATED;
    }
}
