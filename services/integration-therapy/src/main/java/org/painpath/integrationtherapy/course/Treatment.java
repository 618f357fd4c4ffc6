package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.obstacle.Obstacles;
import org.painpath.integrationtherapy.outcomes.Measurement;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.Session;

/**
 * What has been gathered in a course, at whatever stage it is.
 *
 * @param obstacles what stands against a dose, as intake has told
 */
public record Treatment(
        Dosing dosing,
        List<Session> sessions,
        List<Measurement> measurements,
        List<AdverseEvent> adverseEvents,
        Obstacles obstacles) {

    public Treatment {
        sessions = List.copyOf(sessions);
        measurements = List.copyOf(measurements);
        adverseEvents = List.copyOf(adverseEvents);
    }

    static Treatment under(Dosing dosing, Obstacles obstacles) {
        return new Treatment(dosing, List.of(), List.of(), List.of(), obstacles);
    }

    public Optional<Session> session(UUID sessionId) {
        return sessions.stream()
                .filter(session -> session.sessionId().equals(sessionId))
                .findFirst();
    }

    Treatment with(Dosing changed) {
        return new Treatment(changed, sessions, measurements, adverseEvents, obstacles);
    }

    Treatment with(Session session) {
        return new Treatment(dosing, added(sessions, session), measurements, adverseEvents, obstacles);
    }

    Treatment with(Measurement measurement) {
        return new Treatment(dosing, sessions, added(measurements, measurement), adverseEvents, obstacles);
    }

    Treatment with(AdverseEvent event) {
        return new Treatment(dosing, sessions, measurements, added(adverseEvents, event), obstacles);
    }

    Treatment with(Obstacles changed) {
        return new Treatment(dosing, sessions, measurements, adverseEvents, changed);
    }

    Treatment withoutClearance(Obstacle obstacle) {
        var findings = List.of(FindingFact.of(obstacle.finding()));
        var changed = sessions.stream()
                .map(session -> session.open() && session.check() == DosingCheck.CLEARED
                        ? session.with(DosingCheck.HELD, findings)
                        : session)
                .toList();
        return new Treatment(dosing, changed, measurements, adverseEvents, obstacles);
    }

    Treatment withSession(UUID sessionId, UnaryOperator<Session> change) {
        var changed = sessions.stream()
                .map(session -> session.sessionId().equals(sessionId) ? change.apply(session) : session)
                .toList();
        return new Treatment(dosing, changed, measurements, adverseEvents, obstacles);
    }

    Treatment withAdverseEvent(UUID adverseEventId, UnaryOperator<AdverseEvent> change) {
        var changed = adverseEvents.stream()
                .map(event -> event.adverseEventId().equals(adverseEventId) ? change.apply(event) : event)
                .toList();
        return new Treatment(dosing, sessions, measurements, changed, obstacles);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
