package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/** The session rules under a policy; every rule is asked, none stops the others. */
public record SessionRules(
        BloodPressureAllowsDosing bloodPressureBeforeDose,
        NoHypertensiveCrisis crisis,
        NoSevereHypertension bloodPressureAfterDose,
        OxygenSaturationIsSafe oxygenSaturation,
        DissociationEndsInTime dissociation,
        AdultPeerMonitorPresent peerMonitor,
        PeerMonitorStays peerMonitorStays,
        EarlierSessionsAreDocumented documented,
        PreparedBeforeTheFirstDose prepared,
        NoMoreDosesThanSigned number,
        DosesFarEnoughApart apart,
        NotTwoContactsMissed missedContacts,
        TimedChecks checks,
        BeforeLeaving beforeLeaving) {

    public static SessionRules under(SessionPolicy policy) {
        var afterDose = new NoSevereHypertension(
                policy.afterDose().systolic(), policy.afterDose().diastolic());
        var oxygen = new OxygenSaturationIsSafe(policy.spo2Least());
        var last = policy.checks().getLast();
        return new SessionRules(
                new BloodPressureAllowsDosing(
                        policy.beforeDose().systolic(), policy.beforeDose().diastolic()),
                new NoHypertensiveCrisis(
                        policy.crisis().systolic(), policy.crisis().diastolic()),
                afterDose,
                oxygen,
                new DissociationEndsInTime(policy.calmUpTo(), policy.overByMinute()),
                new AdultPeerMonitorPresent(),
                new PeerMonitorStays(),
                new EarlierSessionsAreDocumented(),
                new PreparedBeforeTheFirstDose(policy.preparationBeforeFirstDose()),
                new NoMoreDosesThanSigned(),
                new DosesFarEnoughApart(),
                new NotTwoContactsMissed(policy.missedContacts()),
                new TimedChecks(policy.checks()),
                new BeforeLeaving(
                        last,
                        new EveryTimedCheckIsDone(policy.checks()),
                        new VitalSignsHaveSettled(afterDose, oxygen),
                        new DissociationHasPassed(policy.calmUpTo(), last)));
    }

    public List<Finding> beforeDose(Vitals vitals) {
        return List.of(
                bloodPressureBeforeDose.examine(vitals),
                crisis.examine(vitals),
                oxygenSaturation.examine(vitals.spo2Percent()));
    }

    public Finding company(Session session, @Nullable Boolean peerMonitorPresent) {
        return peerMonitor.examine(session, peerMonitorPresent);
    }

    /** What must have come before a dose of this session. */
    public List<Finding> before(Session session, List<Session> sessions) {
        return List.of(documented.examine(sessions, session), prepared.examine(sessions));
    }

    /** What the signature says of another dose. */
    public List<Finding> signed(Optional<SignedSeries> series, List<Session> sessions, Session session, Instant now) {
        return List.of(number.examine(series, sessions, session), apart.examine(series, sessions, session, now));
    }

    public List<Finding> duringSession(Session session, Vitals vitals, @Nullable Boolean peerMonitorPresent) {
        return List.of(
                bloodPressureAfterDose.examine(vitals),
                crisis.examine(vitals),
                oxygenSaturation.examine(vitals.spo2Percent()),
                dissociation.examine(vitals),
                peerMonitorStays.examine(session.setting(), peerMonitorPresent));
    }

    /** Of {@link #duringSession}, the one that is not about vital signs. */
    public Finding dissociation(Vitals vitals) {
        return dissociation.examine(vitals);
    }

    public List<Finding> beforeLeaving(Session session) {
        return beforeLeaving.examine(session);
    }

    public Finding contacts(List<Session> sessions) {
        return missedContacts.examine(sessions);
    }
}
