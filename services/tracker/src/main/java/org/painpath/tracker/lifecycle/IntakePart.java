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
 * @param obstacles what stands against treatment, whatever the progress
 */
record IntakePart(
        Progress progress,
        Instant since,
        Instant receivedAt,
        Priority priority,
        @Nullable LocalDate askedUntil,
        Obstacles obstacles) {

    enum Progress {
        UNHEARD,
        RECEIVED,
        INCOMPLETE,
        ASKED,
        DECIDABLE,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    static final IntakePart UNHEARD =
            new IntakePart(Progress.UNHEARD, Instant.EPOCH, Instant.EPOCH, Priority.ROUTINE, null, Obstacles.NONE);

    IntakePart after(IntakeStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case REFERRAL_RECEIVED ->
                new IntakePart(Progress.RECEIVED, at, at, orPriority(details.priority()), askedUntil, obstacles);
            case REFERRAL_SCREENED -> triaged(details.isAffirmed() ? Progress.DECIDABLE : Progress.INCOMPLETE, at);
            case INFORMATION_REQUESTED ->
                new IntakePart(Progress.ASKED, at, receivedAt, priority, details.dueOn(), obstacles);
            case INFORMATION_SUPPLIED -> triaged(Progress.RECEIVED, at);
            case REFERRAL_ACCEPTED ->
                new IntakePart(Progress.ACCEPTED, at, receivedAt, orPriority(details.priority()), null, obstacles);
            case REFERRAL_DECLINED -> to(Progress.DECLINED, at);
            case REFERRAL_WITHDRAWN -> to(Progress.WITHDRAWN, at);
            case CRISIS_OPENED, CONSENT_REVOKED -> hindered(obstacles.with(details.codes(), at));
            case CRISIS_CLOSED, CONSENT_GIVEN -> hindered(obstacles.without(details.codes()));
        };
    }

    Standing standing(SlaPolicy sla) {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case RECEIVED -> triage(Stage.SCREENING, "the screening", sla);
            case INCOMPLETE -> triage(Stage.AWAITING_INFORMATION, "the missing information to be asked for", sla);
            case ASKED -> asked(sla);
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

    private IntakePart hindered(Obstacles now) {
        return new IntakePart(progress, since, receivedAt, priority, askedUntil, now);
    }

    private IntakePart to(Progress next, Instant at) {
        return new IntakePart(next, at, receivedAt, priority, askedUntil, obstacles);
    }

    private Priority orPriority(@Nullable Priority said) {
        return said == null ? priority : said;
    }

    private Waiting triage(Stage stage, String what, SlaPolicy sla) {
        return new Waiting(new Wait(stage, Role.COORDINATOR, what, since, sla.triage(priority, receivedAt)));
    }

    private Waiting asked(SlaPolicy sla) {
        Instant due = askedUntil == null ? sla.contact(since) : sla.endOf(askedUntil);
        return new Waiting(new Wait(Stage.AWAITING_INFORMATION, Role.REFERRER, "the missing information", since, due));
    }
}
