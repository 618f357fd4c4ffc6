package org.painpath.simulator.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids as the services make them, sorted by the time at which they were made: random ones would scatter over the indexes. */
final class Ids {
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long WITHOUT_VARIANT = 0x3fff_ffff_ffff_ffffL;
    private static final long TWELVE_BITS = 0xfff;

    private Ids() {}

    static UUID next() {
        var random = ThreadLocalRandom.current();
        return of(System.currentTimeMillis(), random.nextLong(), random.nextLong());
    }

    /** @param high of which the last 12 bits are taken, and of {@code low} the last 62 */
    static UUID of(long millis, long high, long low) {
        return new UUID((millis << 16) | VERSION_7 | (high & TWELVE_BITS), (low & WITHOUT_VARIANT) | VARIANT);
    }
}
