package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** One run: warms up, measures what the plan says, and reports. */
public final class Measurements implements AutoCloseable {
    private static final int WARM_UP_RATE = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofSeconds(60);
    private static final Duration REST_LENGTH = Duration.ofSeconds(5);

    private final Plan plan;
    private final Narration narration;
    private final BenchTopics topics;
    private final StackProcesses processes;
    private final Meter meter;
    private final HopLatency latency;
    private final SustainedEffects sustained;
    private final WholeReferrals wholeReferrals;

    public Measurements(Plan plan, Narration narration) {
        this.plan = plan;
        this.narration = narration;
        this.topics = new BenchTopics(plan.kafka());
        this.processes = new StackProcesses(plan.circumstances().processes());
        this.meter = new Meter(processes, plan.postgres(), topics);
        this.latency = new HopLatency(plan.postgres(), narration);
        this.sustained = new SustainedEffects(plan.postgres(), narration);
        this.wholeReferrals = new WholeReferrals(plan.addresses(), narration);
    }

    /** The result of (c), and (e) over the same referrals. */
    private record Carried(WholeReferrals.Result result, Meter.@Nullable Cost cost) {}

    public Report run() throws SQLException, ExecutionException, InterruptedException {
        var afterStart = processes.megabytes();
        warmUp();
        var latencies = plan.has("a") ? latencies() : List.<HopLatency.Result>of();
        var most = plan.has("b") ? sustained.measure(plan.events()) : null;
        var carried = plan.has("c", "e") ? carried() : null;
        var limits = plan.has("d") ? limits() : null;
        var footprint = plan.has("f") ? footprint(afterStart) : null;
        return new Report(
                MachineSize.here(),
                plan.circumstances().startCaches(),
                plan.circumstances().besideAnother(),
                latencies,
                most,
                carried == null || !plan.has("c") ? null : carried.result(),
                limits,
                carried == null || !plan.has("e") ? null : carried.cost(),
                footprint,
                growth(),
                plan.has("h") ? new PoisonAmongOthers(plan.postgres(), latency).measure(length()) : null,
                plan.has("i") ? new KafkaOutage(plan, narration).measure() : null,
                NotMeasured.in(plan));
    }

    private void warmUp() throws SQLException, InterruptedException {
        narration.say("Warming up");
        if (plan.has("a", "b", "g", "h")) {
            latency.measure(WARM_UP_RATE, WARM_UP);
        }
        if (plan.has("c", "e", "g")) {
            wholeReferrals.measure(plan.clinics(), 2 * plan.clinics());
        }
        narration.say("Measuring");
    }

    private Duration length() {
        return Duration.ofSeconds(plan.seconds());
    }

    private List<HopLatency.Result> latencies() throws SQLException, InterruptedException {
        var results = new ArrayList<HopLatency.Result>();
        for (int rate : plan.rates()) {
            results.add(latency.measure(rate, length()));
        }
        return results;
    }

    private Carried carried() throws SQLException, ExecutionException, InterruptedException {
        new Effects(plan.postgres()).awaitFlat(Instant.now(), REST);
        double rest = meter.restMillisPerSecond(REST_LENGTH);
        var before = meter.read();
        var result = wholeReferrals.measure(plan.clinics(), plan.referrals());
        var cost = result.completed() == 0 ? null : Meter.Cost.of(result.completed(), rest, before, meter.read());
        return new Carried(result, cost);
    }

    private BareLimits.Result limits() throws SQLException, ExecutionException, InterruptedException {
        return new BareLimits(plan.postgres(), plan.kafka(), topics, narration).measure(plan.events());
    }

    private Footprint footprint(Map<String, Long> afterStart) {
        return new Footprint(plan.circumstances().startSeconds(), afterStart, processes.megabytes());
    }

    private List<Growth.Size> growth() throws SQLException, InterruptedException, ExecutionException {
        return plan.has("g") ? new Growth(plan, meter, latency, sustained, narration).measure(plan.scale()) : List.of();
    }

    @Override
    public void close() {
        topics.close();
    }
}
