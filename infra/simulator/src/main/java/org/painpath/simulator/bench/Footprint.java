package org.painpath.simulator.bench;

import java.util.Map;

/**
 * How long the stack took to start, and the memory that its processes take, in megabytes by name.
 *
 * @param afterStart before anything was asked of it
 * @param afterLoad at rest again, when everything else had been measured
 */
record Footprint(double startSeconds, Map<String, Long> afterStart, Map<String, Long> afterLoad) {
    static long sum(Map<String, Long> megabytes) {
        return megabytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
