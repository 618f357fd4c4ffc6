package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.Course.Known;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionStatus;

/** A measurement is always a fact; before a dose it also decides whether the dose may be given. */
final class VitalsDecisions {
    private final Function<LocalDate, TherapyRules> rulesOn;

    VitalsDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> record(Course course, RecordVitals command) {
        return OnSession.decideOrWatch(course, command.sessionId(), session -> record(course, session, command));
    }

    private Decision<CourseEvent> record(Course course, Session session, RecordVitals command) {
        if (session.status() == SessionStatus.MISSED) {
            return Decision.refused("session-ended", "This session was missed.");
        }
        if (!command.vitals().plausible()) {
            return Decision.refused("vitals-implausible", "The diastolic pressure must be below the systolic.");
        }
        boolean decidesDose =
                session.dosing() && session.open() && command.vitals().beforeDose();
        if (!decidesDose) {
            return watched(course, session, command);
        }
        if (session.doseTaken()) {
            return Decision.refused("dose-taken", "There are vital signs after the dose: minute 0 is over.");
        }
        if (session.check() == DosingCheck.STOPPED) {
            return Decision.refused("dosing-stopped", "A check before the dose said stop: this session gives none.");
        }
        return course instanceof Known known && CourseStage.of(course).open()
                ? beforeDose(known, session, command)
                : Refusal.closed();
    }

    private Decision<CourseEvent> beforeDose(Known course, Session session, RecordVitals command) {
        var vital = rules(command).sessions().beforeDose(command.vitals());
        var all = Stream.concat(vital.stream(), around(course.treatment(), session, command))
                .toList();
        if (all.stream().anyMatch(Finding::blocks)) {
            return held(course, session, vital, all, command);
        }
        return Refusal.ofDose(course, session.setting(), measured(command))
                .or(() -> watchedAlready(session, command))
                .orElseGet(() -> cleared(all, command));
    }

    /** The dose is taken as soon as it is cleared, and its checks count from there: no later set moves them. */
    private Optional<Decision<CourseEvent>> watchedAlready(Session session, RecordVitals command) {
        return session.underWay() && !session.doseNotTaken()
                ? Optional.of(new Decision.Refused<>(
                        "dose-cleared",
                        "A dose was cleared in this session: a clinician judges first that it was not taken.",
                        List.of(measured(command))))
                : Optional.empty();
    }

    private Decision<CourseEvent> cleared(List<Finding> all, RecordVitals command) {
        return Decision.accepted(
                measured(command),
                new DosingCleared(
                        command.sessionId(),
                        command.today().at(),
                        FindingFact.of(all),
                        rules(command).version()));
    }

    /** What besides the vital signs must hold before a dose. */
    private Stream<Finding> around(Treatment treatment, Session session, RecordVitals command) {
        var rules = rules(command);
        return Stream.of(
                        List.of(rules.sessions().company(session, command.peerMonitorPresent())),
                        rules.sessions().before(session, treatment.sessions()),
                        rules.sessions()
                                .signed(
                                        treatment.dosing().series(),
                                        treatment.sessions(),
                                        session,
                                        command.today().at()),
                        List.of(rules.suicideRisk(treatment)))
                .flatMap(List::stream);
    }

    private Decision<CourseEvent> held(
            Course course, Session session, List<Finding> vital, List<Finding> all, RecordVitals command) {
        boolean stop = FindingWords.stop(all);
        var events = new ArrayList<CourseEvent>();
        events.add(measured(command));
        events.add(heldBy(all, command));
        if (stop && !session.underWay()) {
            events.add(new SessionCalledOff(command.sessionId()));
        }
        if (FindingWords.stop(vital)) {
            events.addAll(Pausing.events(PauseReason.VITAL_SIGNS, course, command.by()));
        }
        return new Decision.Refused<>(stop ? "dosing-stopped" : "dosing-held", FindingWords.of(all), events);
    }

    /** After the dose, or in a talk: nothing to refuse, but a limit that is reached is acted on. */
    private Decision<CourseEvent> watched(Course course, Session session, RecordVitals command) {
        var sessions = rules(command).sessions();
        var findings = sessions.duringSession(session, command.vitals(), command.peerMonitorPresent());
        var events = new ArrayList<CourseEvent>();
        events.add(measured(command));
        if (findings.stream().anyMatch(finding -> finding instanceof Finding.Concern)) {
            events.add(heldBy(findings, command));
        }
        if (FindingWords.stop(findings)) {
            boolean dissociated = FindingWords.stops(sessions.dissociation(command.vitals()));
            var reason = dissociated ? PauseReason.DISSOCIATION : PauseReason.VITAL_SIGNS;
            events.addAll(Pausing.events(reason, course, command.by()));
        }
        return Decision.accepted(events);
    }

    private DosingHeld heldBy(List<Finding> findings, RecordVitals command) {
        return new DosingHeld(
                command.sessionId(),
                command.vitals().minute(),
                FindingWords.stop(findings) ? Severity.STOP : Severity.HOLD,
                FindingFact.of(findings),
                rules(command).version());
    }

    private TherapyRules rules(RecordVitals command) {
        return rulesOn.apply(command.today().day());
    }

    private VitalsRecorded measured(RecordVitals command) {
        var vitals = command.vitals();
        var met = rules(command).sessions().checks().metBy(vitals);
        return new VitalsRecorded(
                command.sessionId(),
                vitals.minute(),
                vitals.systolic(),
                vitals.diastolic(),
                vitals.spo2Percent(),
                vitals.heartRate(),
                vitals.cadss6(),
                met.isEmpty() ? null : met);
    }
}
