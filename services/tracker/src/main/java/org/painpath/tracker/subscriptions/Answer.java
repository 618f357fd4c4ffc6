package org.painpath.tracker.subscriptions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a call to a receiver. Codes hold nothing that the receiver wrote. */
sealed interface Answer {

    record Taken() implements Answer {}

    /** The receiver is not there any more and wants no more calls. */
    record Gone() implements Answer {}

    /**
     * It may or may not have been taken: it is sent again under the same id.
     *
     * @param code an HTTP status, {@code no-answer}, or {@code not-wanted} when the receiver did not agree to be called
     * @param askedFor how long the receiver wants to be left alone
     */
    record NotTaken(String code, @Nullable Duration askedFor) implements Answer {}
}
