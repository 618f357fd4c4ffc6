package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the timed checks of a session come due. The dose is taken as soon as it has been cleared, which starts the clock. */
public record TimedChecks(List<TimedCheck> all) {

    public Optional<TimedCheck> at(int minute) {
        return all.stream().filter(check -> check.minute() == minute).findFirst();
    }

    /** Minutes of the checks that a set meets. */
    public List<Integer> metBy(Vitals vitals) {
        return all.stream()
                .filter(check -> check.metBy(vitals))
                .map(TimedCheck::minute)
                .toList();
    }

    /** Checks whose time has passed and that nobody has noted as missed yet. */
    public List<MissedCheck> missed(Session session, Instant now) {
        return awaited(session)
                .filter(missed -> !missed.missedAt().isAfter(now))
                .toList();
    }

    /** When the next check will have been missed, unless its vital signs come before. */
    public Optional<Instant> nextMissedAt(Session session) {
        return awaited(session).map(MissedCheck::missedAt).min(Comparator.naturalOrder());
    }

    /** Checks that were missed and that no clinician has judged. */
    public long unjudged(Session session) {
        return session.missedChecks().stream()
                .filter(missed -> !missed.judged())
                .filter(missed -> at(missed.minute()).filter(session::met).isEmpty())
                .count();
    }

    /** Whether it can be judged: its time is over, or when the dose was cleared is not known. */
    public boolean over(TimedCheck check, Session session, Instant now) {
        var doseAt = session.clearedAt();
        return doseAt == null || !check.missedAt(doseAt).isAfter(now);
    }

    private Stream<MissedCheck> awaited(Session session) {
        var doseAt = session.clearedAt();
        if (doseAt == null || !session.underWay()) {
            return Stream.empty();
        }
        return all.stream()
                .filter(check -> !session.answered(check) && !session.noted(check.minute()))
                .map(check -> new MissedCheck(check.minute(), check.missedAt(doseAt), null, null));
    }
}
