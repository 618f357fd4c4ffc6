package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.obstacle.Obstacles;
import org.painpath.integrationtherapy.outcomes.Measurement;
import org.painpath.integrationtherapy.outcomes.SuicidalThoughts;
import org.painpath.integrationtherapy.sessions.Session;

/**
 * What has been gathered in a course, at whatever stage it is.
 *
 * @param plannedAt when the first prescription was signed, if that is known
 * @param measurements in the order in which they were recorded
 * @param obstacles what stands against a dose, as intake has told
 * @param riskClosedAt how many measurements there were when a clinician last closed a suicide risk
 */
public record Treatment(
        Dosing dosing,
        @Nullable Instant plannedAt,
        List<Session> sessions,
        List<Measurement> measurements,
        List<SuicidalThoughts> suicidalThoughts,
        List<AdverseEvent> adverseEvents,
        Obstacles obstacles,
        int riskClosedAt) {

    public Treatment {
        sessions = List.copyOf(sessions);
        measurements = List.copyOf(measurements);
        suicidalThoughts = List.copyOf(suicidalThoughts);
        adverseEvents = List.copyOf(adverseEvents);
    }

    static Treatment under(Dosing dosing, @Nullable Instant plannedAt, Obstacles obstacles) {
        return new Treatment(dosing, plannedAt, List.of(), List.of(), List.of(), List.of(), obstacles, 0);
    }

    public Optional<Session> session(UUID sessionId) {
        return sessions.stream()
                .filter(session -> session.sessionId().equals(sessionId))
                .findFirst();
    }

    Treatment with(Dosing changed) {
        return new Treatment(
                changed, plannedAt, sessions, measurements, suicidalThoughts, adverseEvents, obstacles, riskClosedAt);
    }

    Treatment with(Obstacles changed) {
        return new Treatment(
                dosing, plannedAt, sessions, measurements, suicidalThoughts, adverseEvents, changed, riskClosedAt);
    }

    Treatment with(Session session) {
        return withSessions(added(sessions, session));
    }

    Treatment with(Measurement measurement) {
        var all = added(measurements, measurement);
        return new Treatment(
                dosing, plannedAt, sessions, all, suicidalThoughts, adverseEvents, obstacles, riskClosedAt);
    }

    Treatment with(SuicidalThoughts thoughts) {
        var all = added(suicidalThoughts, thoughts);
        return new Treatment(dosing, plannedAt, sessions, measurements, all, adverseEvents, obstacles, riskClosedAt);
    }

    Treatment with(AdverseEvent event) {
        return withAdverseEvents(added(adverseEvents, event));
    }

    Treatment withSession(UUID sessionId, UnaryOperator<Session> change) {
        return withSessions(sessions.stream()
                .map(session -> session.sessionId().equals(sessionId) ? change.apply(session) : session)
                .toList());
    }

    Treatment withAdverseEvent(UUID adverseEventId, UnaryOperator<AdverseEvent> change) {
        return withAdverseEvents(adverseEvents.stream()
                .map(event -> event.adverseEventId().equals(adverseEventId) ? change.apply(event) : event)
                .toList());
    }

    /** What was cleared is cleared no more. */
    Treatment withoutClearance(Finding why) {
        var fact = FindingFact.of(why);
        return withSessions(
                sessions.stream().map(session -> session.withoutClearance(fact)).toList());
    }

    /** A clinician has looked at what the screenings said until now. */
    Treatment withRiskClosed() {
        return new Treatment(
                dosing,
                plannedAt,
                sessions,
                measurements,
                suicidalThoughts,
                adverseEvents,
                obstacles,
                measurements.size());
    }

    private Treatment withSessions(List<Session> all) {
        return new Treatment(
                dosing, plannedAt, all, measurements, suicidalThoughts, adverseEvents, obstacles, riskClosedAt);
    }

    private Treatment withAdverseEvents(List<AdverseEvent> all) {
        return new Treatment(dosing, plannedAt, sessions, measurements, suicidalThoughts, all, obstacles, riskClosedAt);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
