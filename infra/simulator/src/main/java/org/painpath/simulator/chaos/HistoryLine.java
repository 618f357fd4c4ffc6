package org.painpath.simulator.chaos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One knock at a door, as the driver wrote it down.
 *
 * @param at when it was sent
 * @param until when the answer came, or was no longer waited for
 * @param sender the sender's number of the referral, which is known before the clinic gives an id
 * @param key the Idempotency-Key, which is the same for every knock of one call
 * @param act the path without ids, for example {@code /referrals/accept}
 * @param effects how many facts the call is to leave behind
 * @param referral the id that was answered to whoever sent the referral
 */
record HistoryLine(
        Instant at,
        Instant until,
        String sender,
        String key,
        String service,
        String act,
        int effects,
        Reply reply,
        int status,
        @Nullable String referral) {}
