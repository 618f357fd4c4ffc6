package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;

/**
 * What was asked of one side. Rows from before requests were chased end at {@code by}.
 *
 * @param items codes of what is asked for, as {@link ReferralScreened#missing()} and the checklist name them
 * @param by user name of the staff member
 * @param remindOn the days on which that side is reminded
 * @param escalateOn the day on which a coordinator takes over
 * @param policyVersion of the pack that gave the days
 */
public record InformationRequested(
        List<String> items,
        Whom from,
        LocalDate dueOn,
        String by,
        @Nullable UUID requestId,
        @Nullable List<LocalDate> remindOn,
        @Nullable LocalDate escalateOn,
        @Nullable String policyVersion)
        implements ReferralEvent {

    /** The request that is chased; empty in rows from before there were any. */
    Optional<InformationRequest> chased() {
        return requestId == null || escalateOn == null
                ? Optional.empty()
                : Optional.of(new InformationRequest(
                        requestId, from, items, dueOn, remindOn == null ? List.of() : remindOn, escalateOn, false));
    }
}
