package org.painpath.intake.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How missing information is chased, in working days. The clinic's own targets, {@code [P]} of clinical reference 7.5: three
 * attempts in seven days, then somebody takes over.
 *
 * @param daysUntilDue from the day of asking
 * @param remindDaysBefore the due day, each a reminder; the longest first
 * @param escalateDaysAfter the due day, at least 1: the due day itself is in time
 * @param holidays no working days, whatever weekday they are
 */
public record ChasingPolicy(
        String version,
        int daysUntilDue,
        List<Integer> remindDaysBefore,
        int escalateDaysAfter,
        Set<LocalDate> holidays) {
    public ChasingPolicy {
        remindDaysBefore = List.copyOf(remindDaysBefore);
        holidays = Set.copyOf(holidays);
    }

    public LocalDate dueOn(LocalDate asked) {
        return workingDays().after(asked, daysUntilDue);
    }

    /** Where somebody gave less time, the reminders that would come on the day of asking or before it fall away. */
    public List<LocalDate> remindOn(LocalDate asked, LocalDate dueOn) {
        return remindDaysBefore.stream()
                .map(days -> workingDays().before(dueOn, days))
                .filter(day -> day.isAfter(asked))
                .distinct()
                .toList();
    }

    public LocalDate escalateOn(LocalDate dueOn) {
        return workingDays().after(dueOn, escalateDaysAfter);
    }

    private WorkingDays workingDays() {
        return new WorkingDays(holidays);
    }

    /** What is wrong with a policy whose values have their form, each with its place; empty for a good one. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (remindDaysBefore.stream().anyMatch(days -> days >= daysUntilDue)) {
            faults.add("remindDaysBefore: a reminder would come on the day of asking or before it");
        }
        for (int i = 1; i < remindDaysBefore.size(); i++) {
            if (remindDaysBefore.get(i) >= remindDaysBefore.get(i - 1)) {
                faults.add("remindDaysBefore: must be the longest first, each once");
            }
        }
        return faults;
    }
}
