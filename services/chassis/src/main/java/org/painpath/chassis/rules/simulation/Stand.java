package org.painpath.chassis.rules.simulation;

import java.util.Set;
import org.painpath.chassis.rules.FindingFact;

/** What one rule said, without its words. */
public enum Stand {
    STOP,
    HOLD,
    MISSING,
    CAUTION,
    INFO,
    /** Data was missing, and the step went on without it: a later one finds it, or a person decided so. */
    LEFT_OPEN,
    SATISFIED,
    NOT_ASKED;

    boolean blocks() {
        return this == STOP || this == HOLD || this == MISSING;
    }

    /** @param leftOpen the rules whose missing data the step goes on without */
    static Stand of(FindingFact finding, Set<String> leftOpen) {
        return switch (finding.outcome()) {
            case SATISFIED -> SATISFIED;
            case MISSING_DATA -> leftOpen.contains(finding.rule()) ? LEFT_OPEN : MISSING;
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
