package org.painpath.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.notices.Notice;

/**
 * A message to the patient or the referrer of a referral.
 *
 * @param position in the order in which messages were written down
 * @param attempts how often it has been tried
 * @param code why it is not sent, where there is a reason
 */
public record Message(
        UUID referralId,
        Notice notice,
        long position,
        MessageState state,
        int attempts,
        @Nullable String code,
        Instant changedAt) {

    public UUID messageId() {
        return notice.messageId();
    }
}
