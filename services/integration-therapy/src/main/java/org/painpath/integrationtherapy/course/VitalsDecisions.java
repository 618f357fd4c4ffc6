package org.painpath.integrationtherapy.course;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionStatus;

/** A measurement is always a fact; before a dose it also decides whether the dose may be given. */
final class VitalsDecisions {
    private final TherapyPolicy policy;

    VitalsDecisions(TherapyPolicy policy) {
        this.policy = policy;
    }

    Decision<CourseEvent> record(Course course, RecordVitals command) {
        return SessionDecisions.onSession(
                course, command.sessionId(), (_, session) -> record(course, session, command));
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
        return decidesDose ? beforeDose(course, session, command) : watched(course, session, command);
    }

    private Decision<CourseEvent> beforeDose(Course course, Session session, RecordVitals command) {
        var vital = policy.sessions().beforeDose(command.vitals());
        var company = policy.sessions().company(session.setting(), command.peerMonitorPresent());
        var all = Stream.concat(vital.stream(), Stream.of(company)).toList();
        if (all.stream().anyMatch(Finding::blocks)) {
            return held(course, vital, all, command);
        }
        var hindered = Hindering.refusal(course, measured(command));
        if (hindered.isPresent()) {
            return hindered.get();
        }
        if (course instanceof Paused) {
            return new Decision.Refused<>(
                    "course-paused", "The course is paused: no dose until it is resumed.", List.of(measured(command)));
        }
        return Decision.accepted(
                measured(command), new DosingCleared(session.sessionId(), FindingFact.of(all), policy.version()));
    }

    private Decision<CourseEvent> held(Course course, List<Finding> vital, List<Finding> all, RecordVitals command) {
        boolean stop = stops(all);
        var events = new ArrayList<CourseEvent>();
        events.add(measured(command));
        events.add(heldBy(all, command));
        if (stops(vital)) {
            events.addAll(Pausing.events(PauseReason.VITAL_SIGNS, course));
        }
        return new Decision.Refused<>(stop ? "dosing-stopped" : "dosing-held", words(all), events);
    }

    /** After the dose, or in a talk: nothing to refuse, but a limit that is reached is acted on. */
    private Decision<CourseEvent> watched(Course course, Session session, RecordVitals command) {
        var findings = policy.sessions().duringSession(command.vitals());
        var events = new ArrayList<CourseEvent>();
        events.add(measured(command));
        if (findings.stream().anyMatch(finding -> finding instanceof Finding.Concern)) {
            events.add(heldBy(findings, command));
        }
        if (stops(findings)) {
            events.addAll(Pausing.events(PauseReason.VITAL_SIGNS, course));
        }
        return Decision.accepted(events);
    }

    private DosingHeld heldBy(List<Finding> findings, RecordVitals command) {
        return new DosingHeld(
                command.sessionId(),
                command.vitals().minute(),
                stops(findings) ? Severity.STOP : Severity.HOLD,
                FindingFact.of(findings),
                policy.version());
    }

    private static VitalsRecorded measured(RecordVitals command) {
        var vitals = command.vitals();
        return new VitalsRecorded(
                command.sessionId(),
                vitals.minute(),
                vitals.systolic(),
                vitals.diastolic(),
                vitals.spo2Percent(),
                vitals.heartRate());
    }

    private static boolean stops(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding instanceof Finding.Concern concern && concern.severity() == Severity.STOP);
    }

    private static String words(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> switch (finding) {
                    case Finding.Satisfied _ -> Stream.<String>empty();
                    case Finding.Concern concern -> Stream.of(concern.words());
                    case Finding.MissingData missing -> Stream.of("Missing: " + missing.what() + ".");
                })
                .collect(Collectors.joining(" "));
    }
}
