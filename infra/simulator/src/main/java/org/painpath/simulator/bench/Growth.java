package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** How latency, throughput, worklists and size change as referrals add up: fills up to each size, and measures there. */
final class Growth {
    private static final int RATE = 200;

    private final Plan plan;
    private final Meter meter;
    private final HopLatency latency;
    private final SustainedEffects sustained;
    private final Narration narration;

    Growth(Plan plan, Meter meter, HopLatency latency, SustainedEffects sustained, Narration narration) {
        this.plan = plan;
        this.meter = meter;
        this.latency = latency;
        this.sustained = sustained;
        this.narration = narration;
    }

    /**
     * @param referrals that were filled in, in all
     * @param fillingSeconds for those since the size before
     * @param bytesPerReferral of each service's tables with indexes, of those filled in since the size before
     */
    record Size(
            int referrals,
            double fillingSeconds,
            Map<String, Double> bytesPerReferral,
            HopLatency.Result latency,
            SustainedEffects.Result sustained,
            WorklistPages.Result evaluationPage,
            WorklistPages.Result trackerPage) {

        double bytesOf(String service) {
            return bytesPerReferral.getOrDefault(service, 0.0);
        }

        boolean isComplete() {
            return latency.missing() == 0 && sustained.missing() == 0;
        }
    }

    List<Size> measure(List<Integer> sizes) throws SQLException, InterruptedException, ExecutionException {
        var pages = new WorklistPages(plan.addresses(), narration);
        var sized = new ArrayList<Size>();
        var filler = Filler.prepare(plan.addresses(), plan.postgres(), narration);
        int filled = 0;
        for (int size : sizes) {
            sized.add(measure(filler, filled, size, pages));
            filled = size;
        }
        return sized;
    }

    private Size measure(Filler filler, int from, int to, WorklistPages pages)
            throws SQLException, InterruptedException, ExecutionException {
        var before = meter.tableBytes();
        long start = System.nanoTime();
        filler.fill(from, to);
        double seconds = (System.nanoTime() - start) / 1e9;
        var bytes = perReferral(before, meter.tableBytes(), to - from);
        return new Size(
                to,
                seconds,
                bytes,
                latency.measure(RATE, Duration.ofSeconds(plan.seconds())),
                sustained.measure(plan.events()),
                pages.evaluations(),
                pages.tracker());
    }

    private static Map<String, Double> perReferral(Map<String, Long> before, Map<String, Long> after, int referrals) {
        var bytes = new LinkedHashMap<String, Double>();
        after.forEach((service, size) ->
                bytes.put(service, (double) (size - before.getOrDefault(service, 0L)) / Math.max(1, referrals)));
        return bytes;
    }
}
