package org.painpath.intake.information;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What one side was asked for, and what of it has not come.
 *
 * @param outstanding codes of the items; none once everything came, or was asked for again
 * @param remindOn the days on which that side is reminded
 * @param escalateOn the day on which a coordinator takes over
 * @param overdue whether a coordinator has taken over
 */
public record InformationRequest(
        UUID requestId,
        Whom from,
        List<String> outstanding,
        LocalDate dueOn,
        List<LocalDate> remindOn,
        LocalDate escalateOn,
        boolean overdue) {
    public InformationRequest {
        outstanding = List.copyOf(outstanding);
        remindOn = List.copyOf(remindOn);
    }

    public boolean isOpen() {
        return !outstanding.isEmpty();
    }

    public boolean escalatesOn(LocalDate today) {
        return isOpen() && !overdue && !escalateOn.isAfter(today);
    }

    InformationRequest without(Collection<String> items) {
        return new InformationRequest(
                requestId,
                from,
                outstanding.stream().filter(item -> !items.contains(item)).toList(),
                dueOn,
                remindOn,
                escalateOn,
                overdue);
    }

    InformationRequest escalated() {
        return new InformationRequest(requestId, from, outstanding, dueOn, remindOn, escalateOn, true);
    }
}
