package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Run;
import org.painpath.tracker.clock.Timing;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.PassedOn;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What intake has said about a referral.
 *
 * @param since when the fact that led to this progress happened
 * @param triage the clock of the decision: it stands still while somebody outside owes an answer
 * @param asked what somebody outside owes
 * @param obstacles what stands against treatment, whatever the progress
 */
record IntakePart(Progress progress, Instant since, Run triage, Priority priority, Asked asked, Obstacles obstacles) {

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

    static final IntakePart UNHEARD = new IntakePart(
            Progress.UNHEARD, Instant.EPOCH, Run.from(Instant.EPOCH), Priority.ROUTINE, Asked.NOBODY, Obstacles.NONE);

    IntakePart after(IntakeStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case REFERRAL_RECEIVED ->
                new IntakePart(Progress.RECEIVED, at, Run.from(at), orPriority(details.priority()), asked, obstacles);
            case REFERRAL_SCREENED -> triaged(details.isAffirmed() ? Progress.DECIDABLE : Progress.INCOMPLETE, at);
            case INFORMATION_REQUESTED ->
                new IntakePart(Progress.ASKED, at, triage.pausedAt(at), priority, asked.and(details), obstacles);
            case INFORMATION_OVERDUE -> progress == Progress.ASKED ? unanswered(at) : this;
            case INFORMATION_SUPPLIED -> triaged(Progress.RECEIVED, at);
            case REFERRAL_ACCEPTED ->
                new IntakePart(Progress.ACCEPTED, at, triage, orPriority(details.priority()), Asked.NOBODY, obstacles);
            case REFERRAL_DECLINED -> to(Progress.DECLINED, at);
            case REFERRAL_WITHDRAWN -> to(Progress.WITHDRAWN, at);
            case CRISIS_OPENED, SUICIDE_RISK_NOTED, CONSENT_REVOKED -> hindered(obstacles.with(details.codes(), at));
            case CRISIS_CLOSED, SUICIDE_RISK_SEEN, CONSENT_GIVEN -> hindered(obstacles.without(details.codes()));
        };
    }

    Standing standing() {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case RECEIVED -> triage(Stage.SCREENING, "the screening");
            case INCOMPLETE -> triage(Stage.AWAITING_INFORMATION, "the missing information to be asked for");
            case ASKED -> asked(asked.minder(), asked.words());
            case UNANSWERED -> asked(Role.COORDINATOR, "the missing information to be chased");
            case DECIDABLE -> triage(Stage.AWAITING_DECISION, "the decision to accept or decline");
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
        return new IntakePart(progress, since, triage, priority, asked, now);
    }

    /** The clock of the decision still stands: the answer has not come. */
    private IntakePart unanswered(Instant at) {
        return new IntakePart(Progress.UNANSWERED, at, triage, priority, asked, obstacles);
    }

    private IntakePart to(Progress next, Instant at) {
        return new IntakePart(next, at, triage.resumedAt(at), priority, Asked.NOBODY, obstacles);
    }

    private Priority orPriority(@Nullable Priority said) {
        return said == null ? priority : said;
    }

    private Waiting triage(Stage stage, String what) {
        return new Waiting(new Wait(stage, Role.COORDINATOR, what, since, triageClock()));
    }

    /** The due day stays the one that was promised, whoever acts: what is chased is late. */
    private Waiting asked(Role role, String what) {
        Timing due = asked.until() == null
                ? Timing.from(ClockName.INFORMATION, since)
                : new Timing.EndOf(ClockName.INFORMATION, since, asked.until());
        return new Waiting(new Wait(Stage.AWAITING_INFORMATION, role, what, since, due, triageClock()));
    }

    private Timing triageClock() {
        ClockName clock = switch (priority) {
            case STAT -> ClockName.TRIAGE_STAT;
            case URGENT, ASAP -> ClockName.TRIAGE_URGENT;
            case ROUTINE -> ClockName.TRIAGE_ROUTINE;
        };
        return new Timing.Counted(clock, triage);
    }
}
