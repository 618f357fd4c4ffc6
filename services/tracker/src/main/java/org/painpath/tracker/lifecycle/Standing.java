package org.painpath.tracker.lifecycle;

import java.time.Instant;

/** How one service's part of a referral stands. */
sealed interface Standing {

    /** Nothing was heard from it. */
    record Unheard() implements Standing {}

    record Waiting(Wait open) implements Standing {}

    /** Its work is done and the referral went on. */
    record PassedOn(Instant at) implements Standing {}

    /** It ended the whole referral. */
    record Ended(Instant at, Outcome outcome) implements Standing {}
}
