package org.painpath.intake.simulation;

import java.util.HashMap;
import java.util.Map;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.referral.ReferralScreened;

/** What one rule said, without its words. */
public enum Stand {
    STOP,
    HOLD,
    MISSING,
    CAUTION,
    INFO,
    LEFT_TO_EVALUATION,
    SATISFIED,
    NOT_ASKED;

    boolean blocks() {
        return this == STOP || this == HOLD || this == MISSING;
    }

    static Map<String, Stand> ofRules(ReferralScreened screened) {
        Map<String, Stand> stands = new HashMap<>();
        screened.findings().forEach(finding -> stands.put(finding.rule(), of(finding, screened)));
        return stands;
    }

    private static Stand of(FindingFact finding, ReferralScreened screened) {
        return switch (finding.outcome()) {
            case SATISFIED -> SATISFIED;
            case MISSING_DATA -> screened.leftToEvaluation().contains(finding.rule()) ? LEFT_TO_EVALUATION : MISSING;
            case CONCERN ->
                switch (finding.severity()) {
                    case STOP -> STOP;
                    case HOLD -> HOLD;
                    case CAUTION -> CAUTION;
                    case INFO -> INFO;
                    case null -> throw new IllegalStateException("a concern without severity");
                };
        };
    }
}
