package org.painpath.integrationtherapy.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/** The session rules with their numbers; every rule is asked, none stops the others. */
public record SessionPolicy(
        BloodPressureAllowsDosing bloodPressureBeforeDose,
        NoHypertensiveCrisis crisis,
        NoSevereHypertension bloodPressureAfterDose,
        OxygenSaturationIsSafe oxygenSaturation,
        AdultPeerMonitorPresent peerMonitor,
        NotTwoContactsMissed missedContacts) {

    /** The numbers of policy 2026.11. */
    public static SessionPolicy standard() {
        return new SessionPolicy(
                new BloodPressureAllowsDosing(140, 90),
                new NoHypertensiveCrisis(180, 110),
                new NoSevereHypertension(160, 100),
                new OxygenSaturationIsSafe(92),
                new AdultPeerMonitorPresent(),
                new NotTwoContactsMissed(2));
    }

    public List<Finding> beforeDose(Vitals vitals) {
        return List.of(
                bloodPressureBeforeDose.examine(vitals),
                crisis.examine(vitals),
                oxygenSaturation.examine(vitals.spo2Percent()));
    }

    public Finding company(SessionSetting setting, @Nullable Boolean peerMonitorPresent) {
        return peerMonitor.examine(setting, peerMonitorPresent);
    }

    public List<Finding> duringSession(Vitals vitals) {
        return List.of(
                bloodPressureAfterDose.examine(vitals),
                crisis.examine(vitals),
                oxygenSaturation.examine(vitals.spo2Percent()));
    }

    public Finding contacts(List<Session> sessions) {
        return missedContacts.examine(sessions);
    }
}
