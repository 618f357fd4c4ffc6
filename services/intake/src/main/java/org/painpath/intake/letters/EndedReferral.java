package org.painpath.intake.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.closedloop.Closing;

/**
 * What who sent a referral may know when it has ended. Of how other services came to their conclusions there is nothing here.
 *
 * @param theirNumber as the sender numbered it; absent where it had none
 * @param patientName absent where none was sent
 * @param decidedAt when the clinic accepted or declined it; absent where nobody decided
 * @param reasonCodes of a decline or a withdrawal, as intake recorded them
 * @param correctsALetter whether a letter was written before
 */
public record EndedReferral(
        @Nullable String theirNumber,
        @Nullable String patientName,
        @Nullable LocalDate birthDate,
        Instant receivedAt,
        @Nullable Instant decidedAt,
        Closing closing,
        List<String> reasonCodes,
        boolean correctsALetter) {

    public EndedReferral {
        reasonCodes = List.copyOf(reasonCodes);
    }

    /** Says nothing of the patient, so that no log line can. */
    @Override
    public String toString() {
        return "EndedReferral[…]";
    }
}
