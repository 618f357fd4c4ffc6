package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.outcomes.Measurement;
import org.painpath.integrationtherapy.outcomes.SuicidalThoughts;
import org.painpath.integrationtherapy.sessions.Session;

/**
 * What has been gathered in a course, at whatever stage it is.
 *
 * @param plannedAt when the first prescription was signed, if that is known
 * @param measurements in the order in which they were recorded
 */
public record Treatment(
        Dosing dosing,
        @Nullable Instant plannedAt,
        List<Session> sessions,
        List<Measurement> measurements,
        List<SuicidalThoughts> suicidalThoughts,
        List<AdverseEvent> adverseEvents) {

    public Treatment {
        sessions = List.copyOf(sessions);
        measurements = List.copyOf(measurements);
        suicidalThoughts = List.copyOf(suicidalThoughts);
        adverseEvents = List.copyOf(adverseEvents);
    }

    static Treatment under(Dosing dosing, @Nullable Instant plannedAt) {
        return new Treatment(dosing, plannedAt, List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Session> session(UUID sessionId) {
        return sessions.stream()
                .filter(session -> session.sessionId().equals(sessionId))
                .findFirst();
    }

    Treatment with(Dosing changed) {
        return new Treatment(changed, plannedAt, sessions, measurements, suicidalThoughts, adverseEvents);
    }

    Treatment with(Session session) {
        return with(added(sessions, session));
    }

    Treatment with(Measurement measurement) {
        return new Treatment(
                dosing, plannedAt, sessions, added(measurements, measurement), suicidalThoughts, adverseEvents);
    }

    Treatment with(SuicidalThoughts thoughts) {
        return new Treatment(
                dosing, plannedAt, sessions, measurements, added(suicidalThoughts, thoughts), adverseEvents);
    }

    Treatment with(AdverseEvent event) {
        return withAdverseEvents(added(adverseEvents, event));
    }

    Treatment withSession(UUID sessionId, UnaryOperator<Session> change) {
        return with(sessions.stream()
                .map(session -> session.sessionId().equals(sessionId) ? change.apply(session) : session)
                .toList());
    }

    Treatment withAdverseEvent(UUID adverseEventId, UnaryOperator<AdverseEvent> change) {
        return withAdverseEvents(adverseEvents.stream()
                .map(event -> event.adverseEventId().equals(adverseEventId) ? change.apply(event) : event)
                .toList());
    }

    private Treatment with(List<Session> changed) {
        return new Treatment(dosing, plannedAt, changed, measurements, suicidalThoughts, adverseEvents);
    }

    private Treatment withAdverseEvents(List<AdverseEvent> changed) {
        return new Treatment(dosing, plannedAt, sessions, measurements, suicidalThoughts, changed);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
