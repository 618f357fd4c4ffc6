package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What intake has said about a referral.
 *
 * @param since when the fact that led to this progress happened
 * @param receivedAt the triage clock runs from here
 */
record IntakePart(
        Progress progress,
        Instant since,
        Instant receivedAt,
        Priority priority,
        @Nullable LocalDate askedUntil) {

    enum Progress {
        UNHEARD,
        RECEIVED,
        INCOMPLETE,
        ASKED,
        /** Nobody answered in time. */
        UNANSWERED,
        DECIDABLE,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    static final IntakePart UNHEARD =
            new IntakePart(Progress.UNHEARD, Instant.EPOCH, Instant.EPOCH, Priority.ROUTINE, null);

    IntakePart after(IntakeStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case REFERRAL_RECEIVED ->
                new IntakePart(Progress.RECEIVED, at, at, orPriority(details.priority()), askedUntil);
            case REFERRAL_SCREENED -> triaged(details.isAffirmed() ? Progress.DECIDABLE : Progress.INCOMPLETE, at);
            case INFORMATION_REQUESTED -> new IntakePart(Progress.ASKED, at, receivedAt, priority, details.dueOn());
            case INFORMATION_OVERDUE -> progress == Progress.ASKED ? to(Progress.UNANSWERED, at) : this;
            case INFORMATION_SUPPLIED -> triaged(Progress.RECEIVED, at);
            case REFERRAL_ACCEPTED ->
                new IntakePart(Progress.ACCEPTED, at, receivedAt, orPriority(details.priority()), null);
            case REFERRAL_DECLINED -> to(Progress.DECLINED, at);
            case REFERRAL_WITHDRAWN -> to(Progress.WITHDRAWN, at);
        };
    }

    Standing standing(SlaPolicy sla) {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case RECEIVED -> triage(Stage.SCREENING, "the screening", sla);
            case INCOMPLETE -> triage(Stage.AWAITING_INFORMATION, "the missing information to be asked for", sla);
            case ASKED -> asked(Role.REFERRER, "the missing information", sla);
            case UNANSWERED -> asked(Role.COORDINATOR, "the missing information to be chased", sla);
            case DECIDABLE -> triage(Stage.AWAITING_DECISION, "the decision to accept or decline", sla);
            case ACCEPTED -> new PassedOn(since);
            case DECLINED -> new Ended(since, Outcome.DECLINED);
            case WITHDRAWN -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    /** Screening may be repeated while the referral is open; it changes nothing once somebody has decided. */
    private IntakePart triaged(Progress next, Instant at) {
        return progress.compareTo(Progress.ACCEPTED) < 0 ? to(next, at) : this;
    }

    private IntakePart to(Progress next, Instant at) {
        return new IntakePart(next, at, receivedAt, priority, askedUntil);
    }

    private Priority orPriority(@Nullable Priority said) {
        return said == null ? priority : said;
    }

    private Waiting triage(Stage stage, String what, SlaPolicy sla) {
        return new Waiting(new Wait(stage, Role.COORDINATOR, what, since, sla.triage(priority, receivedAt)));
    }

    /** The due day stays the one that was promised, whoever acts: what is chased is late. */
    private Waiting asked(Role role, String what, SlaPolicy sla) {
        Instant due = askedUntil == null ? sla.contact(since) : sla.endOf(askedUntil);
        return new Waiting(new Wait(Stage.AWAITING_INFORMATION, role, what, since, due));
    }
}
