package org.painpath.local.journal;

/** How often a failed connector is started again: at once, and then at ever longer intervals, counted in looks at it. */
final class RestartPace {
    private static final int LONGEST_WAIT = 20;
    private static final int LOOKS_UNTIL_WELL = 4;

    private int restarts;
    private int wait;
    private int wellLooks;

    /** It has failed. True when it is to be started again now. */
    boolean isDue() {
        wellLooks = 0;
        if (wait > 0) {
            wait--;
            return false;
        }
        wait = Math.min(LONGEST_WAIT, (1 << Math.min(restarts, 10)) - 1);
        restarts++;
        return true;
    }

    /** It runs; after a while of that the next failure counts as a first one. */
    void runs() {
        wellLooks++;
        if (wellLooks >= LOOKS_UNTIL_WELL) {
            restarts = 0;
            wait = 0;
        }
    }

    /** Since it last ran for a while. */
    int restarts() {
        return restarts;
    }
}
