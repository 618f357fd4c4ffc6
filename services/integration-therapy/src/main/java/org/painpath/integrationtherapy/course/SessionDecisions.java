package org.painpath.integrationtherapy.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Known;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/** Sessions are agreed, take place or are missed. */
final class SessionDecisions {
    private static final Duration ENTERED_LATE = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Function<LocalDate, TherapyRules> rulesOn;

    SessionDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> schedule(Course course, ScheduleSession schedule) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned planned -> agree(planned, schedule);
            case Active active -> agree(active, schedule);
            case Paused paused -> agree(paused, schedule);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    Decision<CourseEvent> complete(Course course, CompleteSession complete) {
        return OnSession.decideOrWatch(course, complete.sessionId(), session -> complete(session, complete));
    }

    Decision<CourseEvent> miss(Course course, MissSession miss) {
        return OnSession.decide(course, miss.sessionId(), SessionDecisions::miss);
    }

    Decision<CourseEvent> attest(Course course, AttestPeerMonitor attest) {
        return OnSession.decide(course, attest.sessionId(), session -> attest(session, attest.monitor()));
    }

    /** Talks go on, whatever refuses a dose. */
    private static Decision<CourseEvent> agree(Known course, ScheduleSession schedule) {
        return schedule.kind() == SessionKind.DOSING
                ? Refusal.ofDose(course, schedule.setting()).orElseGet(() -> agree(schedule))
                : agree(schedule);
    }

    private static Decision<CourseEvent> agree(ScheduleSession schedule) {
        Instant starts = schedule.startsAt();
        boolean believable = !starts.isBefore(schedule.at().minus(ENTERED_LATE))
                && !starts.isAfter(schedule.at().plus(AHEAD));
        if (!believable) {
            return Decision.refused(
                    "start-out-of-range", "A session starts at most 7 days back and at most a year ahead.");
        }
        return schedule.telehealthLink() != null && schedule.setting() == SessionSetting.CLINIC
                ? Decision.refused("video-at-the-clinic", "A session by video has the patient at home.")
                : Decision.accepted(new SessionScheduled(
                        schedule.sessionId(), starts, schedule.kind(), schedule.setting(), schedule.telehealthLink()));
    }

    private Decision<CourseEvent> complete(Session session, CompleteSession complete) {
        if (!session.open()) {
            return ended(session);
        }
        if (session.dosing() && !session.underWay()) {
            return Decision.refused(
                    "dosing-not-cleared", "Vital signs before the dose must clear a dosing session first.");
        }
        return session.dosing() ? leave(session, complete) : completed(session, complete);
    }

    private Decision<CourseEvent> leave(Session session, CompleteSession complete) {
        var findings = rules(complete).sessions().beforeLeaving(session);
        return findings.stream().anyMatch(Finding::blocks)
                ? Decision.refused("session-not-finished", FindingWords.of(findings))
                : completed(session, complete);
    }

    private Decision<CourseEvent> completed(Session session, CompleteSession complete) {
        return Decision.accepted(new SessionCompleted(
                session.sessionId(), complete.by(), rules(complete).version()));
    }

    private TherapyRules rules(CompleteSession complete) {
        return rulesOn.apply(complete.today().day());
    }

    private static Decision<CourseEvent> miss(Session session) {
        if (!session.open()) {
            return ended(session);
        }
        return session.underWay()
                ? Decision.refused(
                        "dose-cleared", "A dose was cleared in this session: finish its checks, or have them judged.")
                : Decision.accepted(new SessionMissed(session.sessionId()));
    }

    private static Decision<CourseEvent> attest(Session session, PeerMonitor monitor) {
        if (!session.open()) {
            return ended(session);
        }
        return session.dosing() && session.setting() == SessionSetting.HOME
                ? Decision.accepted(new PeerMonitorAttested(
                        session.sessionId(),
                        monitor.adult(),
                        monitor.staysToTheEnd(),
                        monitor.canCallForHelp(),
                        monitor.attestedBy()))
                : Decision.refused("no-peer-monitor-needed", "Only a dose at home needs a peer monitor.");
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
