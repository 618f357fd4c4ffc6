package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What people ask of a course, and what other services' events make of it. */
public sealed interface CourseCommand {

    /** By another service's event: never refused, at most there is nothing left to do. */
    sealed interface Reaction extends CourseCommand {}

    record PlanCourse(Dosing dosing) implements Reaction {}

    record ResumeForDoseChange(Dosing dosing) implements Reaction {}

    record PauseForSuspension() implements Reaction {}

    /** @param by user name of who discontinued the prescription, or {@code withdrawal} */
    record StopForDiscontinuation(String by) implements Reaction {
        boolean isForWithdrawal() {
            return by.equals("withdrawal");
        }
    }

    /** Intake told of something that stands against treatment, perhaps before a prescription was signed. */
    record RaiseObstacle(Obstacle obstacle) implements Reaction {}

    /** It no longer stands against treatment. */
    record LiftObstacle(Obstacle obstacle) implements Reaction {}

    /** Something that changes nothing here. */
    record Disregard() implements Reaction {}

    record CancelForWithdrawal(CancelReason reason) implements Reaction {}

    record ScheduleSession(UUID sessionId, Instant startsAt, SessionKind kind, SessionSetting setting, Instant at)
            implements CourseCommand {}

    record CompleteSession(UUID sessionId, String by) implements CourseCommand {}

    record MissSession(UUID sessionId) implements CourseCommand {}

    /** @param peerMonitorPresent asked before a dose at home */
    record RecordVitals(
            UUID sessionId, Vitals vitals, @Nullable Boolean peerMonitorPresent) implements CourseCommand {}

    record RecordOutcome(Instrument instrument, BigDecimal score, int week, LocalDate recordedOn, Instant at)
            implements CourseCommand {}

    record ReportAdverseEvent(UUID adverseEventId, Observed observed, String by) implements CourseCommand {}

    record RequestDoseChange(DoseDirection direction, DoseChangeReason reason, String by) implements CourseCommand {}

    record ResumeCourse(ResumeReason reason) implements CourseCommand {}

    record CompleteCourse(String by) implements CourseCommand {}

    record StopCourse(StopReason reason, String by) implements CourseCommand {}
}
