package org.painpath.evaluation.diagnostics;

/** How a result compares with what is usual. {@code ABNORMAL}: something was found that should not be there. */
public enum Flag {
    NORMAL,
    LOW,
    HIGH,
    ABNORMAL,
    CRITICAL_LOW,
    CRITICAL_HIGH;

    public boolean isCritical() {
        return switch (this) {
            case CRITICAL_LOW, CRITICAL_HIGH -> true;
            case NORMAL, LOW, HIGH, ABNORMAL -> false;
        };
    }
}
