package org.painpath.evaluation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.evaluation.store.VisitCalendar;
import org.painpath.evaluation.store.VisitCalendar.Visit;
import org.painpath.evaluation.visit.Span;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clinic's calendar. */
@RestController
class CalendarController {
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);
    private static final int MOST = 1000;

    /** @param more whether there are others in the window; a shorter one shows them */
    record Calendar(List<Visit> items, boolean more) {}

    private final VisitCalendar visits;

    CalendarController(VisitCalendar visits) {
        this.visits = visits;
    }

    /** The visits that begin in the window, also the missed and cancelled ones, the earliest first, at most 1,000. */
    @GetMapping("/appointments")
    Calendar appointments(
            @RequestParam Instant from, @RequestParam Instant to, @RequestParam @Nullable String clinician) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_WINDOW) > 0) {
            throw Refusal.field("to", "is after from, by at most 31 days");
        }
        List<Visit> found = visits.between(new Span(from, to), clinician, MOST + 1);
        return found.size() > MOST ? new Calendar(found.subList(0, MOST), true) : new Calendar(found, false);
    }
}
