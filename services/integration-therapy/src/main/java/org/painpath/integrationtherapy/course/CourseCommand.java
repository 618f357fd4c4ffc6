package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What people ask of a course, and what other services' events make of it. */
public sealed interface CourseCommand {

    /** By another service's event: never refused, at most there is nothing left to do. */
    sealed interface Reaction extends CourseCommand {}

    /** @param at when the prescription was signed */
    record PlanCourse(Dosing dosing, Instant at) implements Reaction {}

    /** @param at when the new dose was signed */
    record ResumeForDoseChange(Dosing dosing, Instant at) implements Reaction {}

    /** A prescriber has taken the prescription up again. */
    record LiftSuspension() implements Reaction {}

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

    /** @param telehealthLink the room, if the session is by video */
    record ScheduleSession(
            UUID sessionId,
            Instant startsAt,
            SessionKind kind,
            SessionSetting setting,
            @Nullable String telehealthLink,
            Instant at)
            implements CourseCommand {}

    record CompleteSession(UUID sessionId, String by, Today today) implements CourseCommand {}

    record MissSession(UUID sessionId) implements CourseCommand {}

    record AttestPeerMonitor(UUID sessionId, PeerMonitor monitor) implements CourseCommand {}

    /** @param peerMonitorPresent asked at a dose at home */
    record RecordVitals(
            UUID sessionId, Vitals vitals, @Nullable Boolean peerMonitorPresent, String by, Today today)
            implements CourseCommand {}

    /** From the clock: the time of a timed check may have passed. */
    record NoteMissedChecks(Today today) implements CourseCommand {}

    /** @param minute of the timed check */
    record JudgeMissedCheck(UUID sessionId, int minute, MissedCheckReason reason, String by, Today today)
            implements CourseCommand {
        /** Then there is nothing to wait for. */
        boolean ofNoDose() {
            return reason == MissedCheckReason.DOSE_NOT_TAKEN;
        }
    }

    /**
     * @param score absent where the answers are to be scored
     * @param answers by item; empty where the score was given
     */
    record RecordOutcome(
            Instrument instrument,
            @Nullable BigDecimal score,
            Map<String, Integer> answers,
            int week,
            LocalDate recordedOn,
            String by,
            Today today)
            implements CourseCommand {
        public RecordOutcome {
            answers = Map.copyOf(answers);
        }
    }

    record ReportAdverseEvent(
            UUID adverseEventId, Observed observed, Circumstances circumstances, String by, Today today)
            implements CourseCommand {}

    record RequestDoseChange(DoseDirection direction, DoseChangeReason reason, String by) implements CourseCommand {}

    record ResumeCourse(ResumeReason reason) implements CourseCommand {}

    record CompleteCourse(String by, Today today) implements CourseCommand {}

    record StopCourse(StopReason reason, String by) implements CourseCommand {}
}
