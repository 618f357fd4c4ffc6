package org.painpath.integrationtherapy.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often a patient is seen.
 *
 * <p>Source: integration within 72 hours of a dose [KAP], contacts at day 2 and weeks 1, 2, 4, 8, 12, then every 12 weeks; all a
 * policy proposal (clinical reference 6.1).
 *
 * @param contacts after the signature, ascending; at least one
 * @param thenEvery between two contacts after the last of them
 * @param integrationWithin after a dosing session
 * @param outreachAfter a contact is so late, the patient is sought
 */
public record Cadence(List<Duration> contacts, Duration thenEvery, Duration integrationWithin, Duration outreachAfter) {

    public Cadence {
        contacts = List.copyOf(contacts);
    }

    /**
     * What is due first.
     *
     * @param plannedAt when the prescription was signed, if it is known
     */
    public Optional<NextStep> next(Optional<Instant> plannedAt, List<Session> sessions) {
        return Stream.of(booked(sessions), integration(sessions), plannedAt.map(at -> contact(at, sessions)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(NextStep::dueAt));
    }

    private static Optional<NextStep> booked(List<Session> sessions) {
        return sessions.stream()
                .filter(Session::open)
                .min(Comparator.comparing(Session::startsAt))
                .map(session -> new NextStep(NextStep.What.BOOKED_SESSION, session.startsAt()));
    }

    private Optional<NextStep> integration(List<Session> sessions) {
        return last(sessions.stream().filter(Session::dosing))
                .filter(dose -> held(sessions)
                        .noneMatch(session -> session.kind() == SessionKind.INTEGRATION
                                && !session.startsAt().isBefore(dose)))
                .map(dose -> new NextStep(NextStep.What.INTEGRATION_SESSION, dose.plus(integrationWithin)));
    }

    /** A contact counts for the appointed time that it is nearest to, and for those before. */
    private NextStep contact(Instant plannedAt, List<Session> sessions) {
        var seen = last(sessions.stream()).orElse(Instant.MIN);
        var due = Stream.iterate(0, place -> place + 1)
                .filter(place -> countsFrom(plannedAt, place).isAfter(seen))
                .findFirst()
                .orElseThrow();
        return new NextStep(NextStep.What.CONTACT, plannedAt.plus(appointed(due)));
    }

    private Instant countsFrom(Instant plannedAt, int place) {
        var before = place == 0 ? Duration.ZERO : appointed(place - 1);
        return plannedAt.plus(before.plus(appointed(place)).dividedBy(2));
    }

    private Duration appointed(int place) {
        int beyond = place - contacts.size() + 1;
        return beyond <= 0 ? contacts.get(place) : contacts.getLast().plus(thenEvery.multipliedBy(beyond));
    }

    private static Optional<Instant> last(Stream<Session> sessions) {
        return sessions.filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(Session::startsAt)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Session> held(List<Session> sessions) {
        return sessions.stream().filter(session -> session.status() == SessionStatus.COMPLETED);
    }
}
