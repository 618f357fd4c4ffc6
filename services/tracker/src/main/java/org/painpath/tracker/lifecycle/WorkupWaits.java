package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Timing;

/**
 * What an open evaluation waits for next, where no critical result comes before it.
 *
 * @param since when the last fact that moved it happened
 */
record WorkupWaits(Instant since, Booking booking, Workup workup) {

    Wait next() {
        return workup.isSeenAndExamined() ? afterTheVisit() : beforeTheVisit();
    }

    private Wait afterTheVisit() {
        return workup.firstOpenSince()
                .map(this::resultsWait)
                .orElseGet(() -> workup.inPersonLeft()
                        ? inPersonWait()
                        : wait(Stage.EVALUATION, Role.CLINICIAN, "the assessment", ClockName.ASSESSMENT));
    }

    /** Since the visit, or an order that came after it; the clock runs from the order, whatever else is found meanwhile. */
    private Wait resultsWait(Instant ordered) {
        Instant from = Stream.of(booking.clock().startedAt(), workup.history(), workup.examination(), ordered)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(ordered);
        return new Wait(
                Stage.AWAITING_RESULTS,
                Role.CLINICIAN,
                "diagnostic results",
                from,
                Timing.from(ClockName.RESULTS, ordered));
    }

    /** A visit is on the way where one is booked for after what happened last. */
    private Wait inPersonWait() {
        Instant visitAt = booking.visitAt();
        return visitAt != null && visitAt.isAfter(since)
                ? atTheVisit("an examination in person at the visit", visitAt)
                : wait(Stage.EVALUATION, Role.COORDINATOR, "a date for an examination in person", ClockName.BOOKING);
    }

    private Wait beforeTheVisit() {
        Instant visitAt = booking.visitAt();
        if (visitAt != null) {
            return atTheVisit("history and examination at the visit", visitAt);
        }
        return booking.missed()
                ? wait(Stage.EVALUATION, Role.COORDINATOR, "a new date after a missed visit", ClockName.CONTACT)
                : new Wait(
                        Stage.EVALUATION,
                        Role.COORDINATOR,
                        "a date for the first visit",
                        since,
                        new Timing.Counted(ClockName.BOOKING, booking.clock()));
    }

    private Wait atTheVisit(String what, Instant startsAt) {
        return new Wait(Stage.EVALUATION, Role.CLINICIAN, what, since, new Timing.At(since, startsAt));
    }

    private Wait wait(Stage stage, Role role, String what, ClockName clock) {
        return new Wait(stage, role, what, since, Timing.from(clock, since));
    }
}
