package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;

/**
 * What was asked for did not come in time, in spite of the reminders: a coordinator takes over.
 *
 * @param from who did not answer
 * @param items codes of what is still outstanding
 */
public record InformationOverdue(UUID requestId, Whom from, List<String> items, LocalDate dueOn)
        implements ReferralEvent {
    static InformationOverdue of(InformationRequest request) {
        return new InformationOverdue(request.requestId(), request.from(), request.outstanding(), request.dueOn());
    }
}
