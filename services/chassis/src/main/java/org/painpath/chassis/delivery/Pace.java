package org.painpath.chassis.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets events gather between two batches, so that a busy reader takes several in one transaction and leaves the machine
 * to whoever is waited for. The first event after a quiet time never waits, nor does whoever is behind.
 *
 * @param afterEffects after a batch of which something was of concern here
 * @param afterNothing after a batch that only moved cursors: nobody waits for these
 * @param enough events in a batch from which on as many have gathered already
 */
record Pace(Duration afterEffects, Duration afterNothing, int enough) {

    void rest(int events, boolean ofConcern) {
        var length = ofConcern ? afterEffects : afterNothing;
        if (events < enough && length.isPositive()) {
            LockSupport.parkNanos(length.toNanos());
        }
    }
}
