package org.painpath.tracker.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * How long stays at a stage were, counted in buckets: a million of them need no sorting, and what is told is right to within a
 * twentieth. Each bucket is a twelfth of an e-fold wide, so 9 %; what took less than a minute has one of its own.
 */
final class Stays {
    private static final int AN_E_FOLD = 12;
    private static final int AT_ONCE = -1;

    private final TreeMap<Integer, Long> buckets = new TreeMap<>();
    private long all;
    private long late;

    /** The bucket of an interval, as SQL counts it. */
    static String bucketSql(String interval) {
        String minutes = "(date_part('epoch', %s) / 60)".formatted(interval);
        return "case when %1$s < 1 then %2$d else floor(%3$d * ln(%1$s))::int end"
                .formatted(minutes, AT_ONCE, AN_E_FOLD);
    }

    void add(int bucket, long stays, long lateOnes) {
        buckets.merge(bucket, stays, Long::sum);
        all += stays;
        late += lateOnes;
    }

    long all() {
        return all;
    }

    long late() {
        return late;
    }

    /** @param share above 0, up to 1: so many of the stays took no longer than these minutes */
    long minutes(double share) {
        long seen = 0;
        for (Map.Entry<Integer, Long> bucket : buckets.entrySet()) {
            seen += bucket.getValue();
            if (seen >= share * all) {
                return middle(bucket.getKey());
            }
        }
        return 0;
    }

    private static long middle(int bucket) {
        return bucket == AT_ONCE ? 0 : Math.round(Math.exp((bucket + 0.5) / AN_E_FOLD));
    }
}
