package org.painpath.chassis.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be wrong between a journal, its topic and its readers. */
public enum FindingKind {
    /** Journaled, and neither on the topic nor on its way there. */
    MISSING_EVENT,
    /** On the topic and passed by this reader, without a trace here. */
    MISSING_EFFECT,
    /** One event led to two separate decisions here. */
    DUPLICATE_EFFECT,
    /** A row of the journal is not there. */
    GAP,
    /** Two records of the same thing say different things: a cursor, a head, a hash or a worklist row. */
    DIVERGENCE,
    /** An event waits here for a person. */
    STUCK;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
