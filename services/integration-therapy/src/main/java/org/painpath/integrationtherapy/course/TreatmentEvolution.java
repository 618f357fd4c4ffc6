package org.painpath.integrationtherapy.course;

import java.util.List;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.integrationtherapy.adverseevents.AdverseEvent;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.outcomes.Measurement;
import org.painpath.integrationtherapy.outcomes.SuicidalThoughts;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.MissedCheck;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionStatus;
import org.painpath.integrationtherapy.sessions.Vitals;

/** How the events that gather facts add to a treatment. */
final class TreatmentEvolution {
    private TreatmentEvolution() {}

    static Treatment evolve(Treatment treatment, CourseEvent.Gathered event) {
        return switch (event) {
            case SessionCompleted done ->
                treatment.withSession(done.sessionId(), session -> session.with(SessionStatus.COMPLETED));
            case SessionMissed missed ->
                treatment.withSession(missed.sessionId(), session -> session.with(SessionStatus.MISSED));
            case SessionCalledOff off ->
                treatment.withSession(off.sessionId(), session -> session.with(SessionStatus.CALLED_OFF));
            case VitalsRecorded taken ->
                treatment.withSession(taken.sessionId(), session -> session.with(vitals(taken)));
            case PeerMonitorAttested attested ->
                treatment.withSession(attested.sessionId(), session -> session.with(monitor(attested)));
            case VitalsMissed missed ->
                treatment.withSession(missed.sessionId(), session -> session.with(missed(missed)));
            case MissedCheckJudged judged ->
                treatment.withSession(
                        judged.sessionId(),
                        session -> session.judged(judged.minute(), judged.reasonCode(), judged.judgedBy()));
            case DosingCleared cleared ->
                treatment.withSession(
                        cleared.sessionId(),
                        session -> session.cleared(
                                cleared.clearedAt(), treatment.dosing().prescriptionId(), cleared.findings()));
            case DosingHeld held -> treatment.withSession(held.sessionId(), session -> held(session, held));
            case OutcomeRecorded outcome -> treatment.with(measurement(outcome));
            case OutcomeAssessed assessed -> assessed(treatment, assessed);
            case AdverseEventReported reported -> treatment.with(adverseEvent(reported));
            case AdverseEventAssessed assessed ->
                treatment.withAdverseEvent(
                        assessed.adverseEventId(), reported -> reported.because(assessed.findings()));
        };
    }

    private static Vitals vitals(VitalsRecorded taken) {
        return new Vitals(
                taken.minute(),
                taken.systolic(),
                taken.diastolic(),
                taken.spo2Percent(),
                taken.heartRate(),
                taken.cadss6());
    }

    private static PeerMonitor monitor(PeerMonitorAttested attested) {
        return new PeerMonitor(
                attested.adult(), attested.staysToTheEnd(), attested.canCallForHelp(), attested.attestedBy());
    }

    private static MissedCheck missed(VitalsMissed missed) {
        return new MissedCheck(missed.minute(), missed.missedAt(), null, null);
    }

    private static Treatment assessed(Treatment treatment, OutcomeAssessed assessed) {
        return assessed.instrument() == Instrument.PHQ9
                ? treatment.with(new SuicidalThoughts(assessed.recordedOn(), assessed.suicidalThoughts()))
                : treatment;
    }

    private static Session held(Session session, DosingHeld held) {
        if (held.minute() > 0 || !session.open() || !session.dosing()) {
            return session.with(held.findings());
        }
        return session.held(held.severity() == Severity.STOP ? DosingCheck.STOPPED : DosingCheck.HELD, held.findings());
    }

    private static Measurement measurement(OutcomeRecorded outcome) {
        return new Measurement(
                outcome.instrument(),
                outcome.score(),
                outcome.week(),
                outcome.recordedOn(),
                outcome.response(),
                outcome.percentChange());
    }

    private static AdverseEvent adverseEvent(AdverseEventReported reported) {
        var observed = new Observed(reported.term(), reported.grade(), reported.serious());
        return new AdverseEvent(
                reported.adverseEventId(), observed, reported.circumstances(), reported.action(), List.of());
    }
}
