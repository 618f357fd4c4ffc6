package org.painpath.instruments;

/** Whether a score reaches the cut-off of its instrument. */
public enum Screen {
    NEGATIVE,
    POSITIVE;

    static Screen of(int score, int cutOff) {
        return score >= cutOff ? POSITIVE : NEGATIVE;
    }
}
