package org.painpath.simulator.chaos;

/** How one knock was answered, as far as the driver can know. */
enum Reply {
    OK,
    /** A definite no. */
    FAIL,
    /** Sent, and nobody knows what was done: no answer, or one that something failed. */
    UNKNOWN,
    /** Nobody was there. */
    UNSENT
}
