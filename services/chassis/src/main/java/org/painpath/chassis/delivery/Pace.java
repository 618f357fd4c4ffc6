package org.painpath.chassis.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets events gather between two batches, so that a busy reader takes several in one transaction and leaves the machine
 * to whoever is waited for. The first event after a quiet time never waits.
 *
 * @param afterEffects after a batch of which something was of concern here
 * @param afterNothing after a batch that only moved cursors: nobody waits for these
 */
record Pace(Duration afterEffects, Duration afterNothing) {

    void rest(boolean ofConcern) {
        var length = ofConcern ? afterEffects : afterNothing;
        if (length.isPositive()) {
            LockSupport.parkNanos(length.toNanos());
        }
    }
}
