package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.chassis.rules.FindingFact;

/**
 * One contact of a course with its measurements.
 *
 * @param check what the last check before the dose said; stays NOT_DONE for an integration session
 * @param findings of the last check that had something to say
 */
public record Session(
        UUID sessionId,
        Instant startsAt,
        SessionKind kind,
        SessionSetting setting,
        SessionStatus status,
        DosingCheck check,
        List<Vitals> vitals,
        List<FindingFact> findings) {

    public Session {
        vitals = List.copyOf(vitals);
        findings = List.copyOf(findings);
    }

    public static Session scheduled(UUID sessionId, Instant startsAt, SessionKind kind, SessionSetting setting) {
        return new Session(
                sessionId,
                startsAt,
                kind,
                setting,
                SessionStatus.SCHEDULED,
                DosingCheck.NOT_DONE,
                List.of(),
                List.of());
    }

    public boolean open() {
        return status == SessionStatus.SCHEDULED;
    }

    public boolean dosing() {
        return kind == SessionKind.DOSING;
    }

    public Session with(Vitals measured) {
        return new Session(
                sessionId,
                startsAt,
                kind,
                setting,
                status,
                check,
                Stream.concat(vitals.stream(), Stream.of(measured)).toList(),
                findings);
    }

    public Session with(SessionStatus next) {
        return new Session(sessionId, startsAt, kind, setting, next, check, vitals, findings);
    }

    public Session with(DosingCheck next, List<FindingFact> said) {
        var nextStatus = next == DosingCheck.STOPPED ? SessionStatus.CALLED_OFF : status;
        return new Session(sessionId, startsAt, kind, setting, nextStatus, next, vitals, said);
    }

    /** A finding during the session leaves what the check before the dose said as it was. */
    public Session with(List<FindingFact> said) {
        return new Session(sessionId, startsAt, kind, setting, status, check, vitals, said);
    }
}
