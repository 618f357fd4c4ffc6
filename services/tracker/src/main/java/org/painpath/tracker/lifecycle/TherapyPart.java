package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.ClockName;
import org.painpath.tracker.clock.Run;
import org.painpath.tracker.clock.Timing;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What integration therapy has said about a referral.
 *
 * @param since when the last contact or change of the course happened
 * @param contact the clock of the next contact: it stands still while the course is paused
 * @param sessions booked and neither completed, missed nor called off
 * @param missedChecks timed checks after a dose that were missed and that nobody has looked into
 */
record TherapyPart(Progress progress, Instant since, Run contact, List<Session> sessions, MissedChecks missedChecks) {

    record Session(String id, Instant startsAt) {}

    enum Progress {
        UNHEARD,
        RUNNING,
        PAUSED,
        COMPLETED_WITH_RESPONSE,
        COMPLETED_WITHOUT_RESPONSE,
        STOPPED,
        CANCELLED
    }

    static final TherapyPart UNHEARD =
            new TherapyPart(Progress.UNHEARD, Instant.EPOCH, Run.from(Instant.EPOCH), List.of(), MissedChecks.NONE);

    TherapyPart after(TherapyStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case COURSE_PLANNED -> new TherapyPart(Progress.RUNNING, at, Run.from(at), sessions, missedChecks);
            case COURSE_RESUMED -> new TherapyPart(Progress.RUNNING, at, contact.resumedAt(at), sessions, missedChecks);
            case SESSION_SCHEDULED -> contacted(at, with(details.item(), details.startsAt()));
            case SESSION_COMPLETED, SESSION_MISSED, SESSION_CALLED_OFF ->
                contacted(at, without(details.item())).checked(missedChecks.withoutSession(details.item()));
            case OUTCOME_RECORDED -> contacted(at, sessions);
            case VITALS_MISSED -> checked(missedChecks.with(details, at));
            case VITALS_RECORDED, MISSED_CHECK_JUDGED -> checked(missedChecks.without(details));
            case ADVERSE_EVENT_REPORTED, DOSE_CHANGE_REQUESTED -> this;
            case COURSE_PAUSED -> new TherapyPart(Progress.PAUSED, at, contact.pausedAt(at), sessions, missedChecks);
            case COURSE_COMPLETED -> to(completion(details.isAffirmed()), at);
            case COURSE_STOPPED -> to(Progress.STOPPED, at);
            case COURSE_CANCELLED -> to(Progress.CANCELLED, at);
        };
    }

    Standing standing() {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case RUNNING -> new Waiting(running());
            case PAUSED -> new Waiting(paused());
            case COMPLETED_WITH_RESPONSE -> new Ended(since, Outcome.COMPLETED_WITH_RESPONSE);
            case COMPLETED_WITHOUT_RESPONSE -> new Ended(since, Outcome.COMPLETED_WITHOUT_RESPONSE);
            case STOPPED -> new Ended(since, Outcome.STOPPED);
            case CANCELLED -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    /** Whoever has taken a dose is watched to its end, whatever has become of the course. */
    Optional<Wait> missedCheckWait() {
        return missedChecks
                .firstSince()
                .map(missed -> new Wait(
                        Stage.TREATMENT,
                        Role.CLINICIAN,
                        "missed vital signs after a dose to be looked into",
                        missed,
                        Timing.from(ClockName.CRITICAL_RESULT, missed)));
    }

    private TherapyPart checked(MissedChecks now) {
        return new TherapyPart(progress, since, contact, sessions, now);
    }

    private Wait running() {
        return sessions.stream()
                .min(Comparator.comparing(Session::startsAt))
                .map(next -> waiting("the next session", new Timing.At(since, next.startsAt())))
                .orElseGet(() -> waiting("a session or an outcome", contactClock()));
    }

    private Wait paused() {
        return new Wait(
                Stage.TREATMENT,
                Role.PRESCRIBER,
                "the paused course to be resumed or stopped",
                since,
                Timing.from(ClockName.SUSPENSION, since),
                contactClock());
    }

    private Wait waiting(String what, Timing timing) {
        return new Wait(Stage.TREATMENT, Role.THERAPIST, what, since, timing);
    }

    private Timing contactClock() {
        return new Timing.Counted(ClockName.SESSION, contact);
    }

    private static Progress completion(boolean responder) {
        return responder ? Progress.COMPLETED_WITH_RESPONSE : Progress.COMPLETED_WITHOUT_RESPONSE;
    }

    private TherapyPart to(Progress next, Instant at) {
        return new TherapyPart(next, at, contact, sessions, missedChecks);
    }

    /** A contact while the course is paused starts the clock anew, but does not let it go, nor settle the pause. */
    private TherapyPart contacted(Instant at, List<Session> left) {
        return progress == Progress.PAUSED
                ? new TherapyPart(progress, since, Run.from(at).pausedAt(at), left, missedChecks)
                : new TherapyPart(progress, at, Run.from(at), left, missedChecks);
    }

    private List<Session> with(@Nullable String id, @Nullable Instant startsAt) {
        return id == null || startsAt == null
                ? sessions
                : Stream.concat(without(id).stream(), Stream.of(new Session(id, startsAt)))
                        .toList();
    }

    private List<Session> without(@Nullable String id) {
        return sessions.stream().filter(session -> !session.id().equals(id)).toList();
    }
}
