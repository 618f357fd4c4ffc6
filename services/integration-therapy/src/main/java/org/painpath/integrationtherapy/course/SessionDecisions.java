package org.painpath.integrationtherapy.course;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionKind;

/** Sessions are agreed, take place or are missed. */
final class SessionDecisions {
    private static final Duration ENTERED_LATE = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(366);

    Decision<CourseEvent> schedule(Course course, ScheduleSession schedule) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned planned -> unlessHindered(course, planned.treatment(), schedule);
            case Active active -> unlessHindered(course, active.treatment(), schedule);
            case Paused paused ->
                schedule.kind() == SessionKind.DOSING
                        ? Hindering.refusal(course).orElseGet(Refusal::paused)
                        : schedule(paused.treatment(), schedule);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    Decision<CourseEvent> complete(Course course, CompleteSession complete) {
        return onSession(course, complete.sessionId(), (treatment, session) -> complete(treatment, session, complete));
    }

    Decision<CourseEvent> miss(Course course, MissSession miss) {
        return onSession(
                course,
                miss.sessionId(),
                (_, session) ->
                        session.open() ? Decision.accepted(new SessionMissed(session.sessionId())) : ended(session));
    }

    /** Talks go on. */
    private static Decision<CourseEvent> unlessHindered(Course course, Treatment treatment, ScheduleSession schedule) {
        return schedule.kind() == SessionKind.DOSING
                ? Hindering.refusal(course).orElseGet(() -> schedule(treatment, schedule))
                : schedule(treatment, schedule);
    }

    static Decision<CourseEvent> onSession(
            Course course, UUID sessionId, BiFunction<Treatment, Session, Decision<CourseEvent>> decide) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _ -> Refusal.notStarted();
            case Active active -> found(active.treatment(), sessionId, decide);
            case Paused paused -> found(paused.treatment(), sessionId, decide);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private static Decision<CourseEvent> found(
            Treatment treatment, UUID sessionId, BiFunction<Treatment, Session, Decision<CourseEvent>> decide) {
        return treatment
                .session(sessionId)
                .map(session -> decide.apply(treatment, session))
                .orElseGet(() -> Decision.refused("unknown-session", "This course has no such session."));
    }

    private static Decision<CourseEvent> schedule(Treatment treatment, ScheduleSession schedule) {
        if (schedule.kind() == SessionKind.DOSING && !treatment.dosing().route().allows(schedule.setting())) {
            return Refusal.notAtHome();
        }
        Instant starts = schedule.startsAt();
        boolean believable = !starts.isBefore(schedule.at().minus(ENTERED_LATE))
                && !starts.isAfter(schedule.at().plus(AHEAD));
        return believable
                ? Decision.accepted(
                        new SessionScheduled(schedule.sessionId(), starts, schedule.kind(), schedule.setting()))
                : Decision.refused(
                        "start-out-of-range", "A session starts at most 7 days back and at most a year ahead.");
    }

    private static Decision<CourseEvent> complete(Treatment treatment, Session session, CompleteSession complete) {
        if (!session.open()) {
            return ended(session);
        }
        if (session.dosing() && !treatment.dosing().route().allows(session.setting())) {
            return Refusal.notAtHome();
        }
        if (session.dosing() && session.check() != DosingCheck.CLEARED) {
            return Decision.refused(
                    "dosing-not-cleared", "Vital signs before the dose must clear a dosing session first.");
        }
        return Decision.accepted(new SessionCompleted(session.sessionId(), complete.by()));
    }

    private static Decision<CourseEvent> ended(Session session) {
        var words = switch (session.status()) {
            case SCHEDULED, COMPLETED -> "This session has been completed.";
            case MISSED -> "This session was missed.";
            case CALLED_OFF -> "This session was called off.";
        };
        return Decision.refused("session-ended", words);
    }
}
