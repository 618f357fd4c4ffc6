package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.lifecycle.Standing.Ended;
import org.painpath.tracker.lifecycle.Standing.Unheard;
import org.painpath.tracker.lifecycle.Standing.Waiting;

/**
 * What integration therapy has said about a referral.
 *
 * @param since when the last contact or change of the course happened
 * @param sessions booked and neither completed nor missed
 */
record TherapyPart(Progress progress, Instant since, List<Session> sessions) {

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

    static final TherapyPart UNHEARD = new TherapyPart(Progress.UNHEARD, Instant.EPOCH, List.of());

    TherapyPart after(TherapyStep step, StepNoted noted) {
        Instant at = noted.occurredAt();
        StepDetails details = noted.details();
        return switch (step) {
            case COURSE_PLANNED, COURSE_RESUMED -> to(Progress.RUNNING, at);
            case SESSION_SCHEDULED -> new TherapyPart(progress, at, with(details.item(), details.startsAt()));
            case SESSION_COMPLETED, SESSION_MISSED -> new TherapyPart(progress, at, without(details.item()));
            case OUTCOME_RECORDED -> new TherapyPart(progress, at, sessions);
            case VITALS_RECORDED, VITALS_MISSED, ADVERSE_EVENT_REPORTED, DOSE_CHANGE_REQUESTED -> this;
            case COURSE_PAUSED -> to(Progress.PAUSED, at);
            case COURSE_COMPLETED -> to(completion(details.isAffirmed()), at);
            case COURSE_STOPPED -> to(Progress.STOPPED, at);
            case COURSE_CANCELLED -> to(Progress.CANCELLED, at);
        };
    }

    Standing standing(SlaPolicy sla) {
        return switch (progress) {
            case UNHEARD -> new Unheard();
            case RUNNING -> new Waiting(running(sla));
            case PAUSED -> waiting(Role.PRESCRIBER, "the paused course to be resumed or stopped", sla.review(since));
            case COMPLETED_WITH_RESPONSE -> new Ended(since, Outcome.COMPLETED_WITH_RESPONSE);
            case COMPLETED_WITHOUT_RESPONSE -> new Ended(since, Outcome.COMPLETED_WITHOUT_RESPONSE);
            case STOPPED -> new Ended(since, Outcome.STOPPED);
            case CANCELLED -> new Ended(since, Outcome.WITHDRAWN);
        };
    }

    private Wait running(SlaPolicy sla) {
        return sessions.stream()
                .min(Comparator.comparing(Session::startsAt))
                .map(next -> new Wait(Stage.TREATMENT, Role.THERAPIST, "the next session", since, next.startsAt()))
                .orElseGet(() -> new Wait(
                        Stage.TREATMENT, Role.THERAPIST, "a session or an outcome", since, sla.session(since)));
    }

    private static Progress completion(boolean responder) {
        return responder ? Progress.COMPLETED_WITH_RESPONSE : Progress.COMPLETED_WITHOUT_RESPONSE;
    }

    private TherapyPart to(Progress next, Instant at) {
        return new TherapyPart(next, at, sessions);
    }

    private Waiting waiting(Role role, String what, Instant due) {
        return new Waiting(new Wait(Stage.TREATMENT, role, what, since, due));
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
