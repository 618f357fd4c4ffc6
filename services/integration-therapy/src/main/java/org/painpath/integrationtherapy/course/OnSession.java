package org.painpath.integrationtherapy.course;

import java.util.UUID;
import java.util.function.Function;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.sessions.Session;

/** Finds the session that a command is about, where the course is at a stage that has sessions. */
final class OnSession {
    private OnSession() {}

    static Decision<CourseEvent> decide(
            Course course, UUID sessionId, Function<Session, Decision<CourseEvent>> decide) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _ -> Refusal.notStarted();
            case Active active -> found(active.treatment(), sessionId, decide);
            case Paused paused -> found(paused.treatment(), sessionId, decide);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    /** Also of a course that has ended, while a dose is under way: whoever took it is watched to the end. */
    static Decision<CourseEvent> decideOrWatch(
            Course course, UUID sessionId, Function<Session, Decision<CourseEvent>> decide) {
        return switch (course) {
            case Stopped stopped -> watched(stopped.treatment(), sessionId, decide);
            case Cancelled cancelled -> watched(cancelled.treatment(), sessionId, decide);
            case Unplanned _, Barred _, Planned _, Active _, Paused _, Completed _ -> decide(course, sessionId, decide);
        };
    }

    private static Decision<CourseEvent> found(
            Treatment treatment, UUID sessionId, Function<Session, Decision<CourseEvent>> decide) {
        return treatment
                .session(sessionId)
                .map(decide)
                .orElseGet(() -> Decision.refused("unknown-session", "This course has no such session."));
    }

    private static Decision<CourseEvent> watched(
            Treatment treatment, UUID sessionId, Function<Session, Decision<CourseEvent>> decide) {
        return treatment
                .session(sessionId)
                .filter(Session::underWay)
                .map(decide)
                .orElseGet(Refusal::closed);
    }
}
