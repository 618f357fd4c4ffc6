package org.painpath.tracker.store;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.painpath.tracker.lifecycle.Stage;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How long referrals stay at a stage, counted when they have left it for good: after the commit. */
public final class StageTimes {
    private static final double[] BUCKETS = Stream.of(
                    Duration.ofMinutes(1),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(4),
                    Duration.ofDays(7),
                    Duration.ofDays(14),
                    Duration.ofDays(30),
                    Duration.ofDays(90))
            .mapToDouble(Duration::toSeconds)
            .toArray();

    private final Map<Stage, DistributionSummary> summaries = new EnumMap<>(Stage.class);

    public StageTimes(MeterRegistry registry) {
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                summaries.put(
                        stage,
                        DistributionSummary.builder("painpath.referrals.stage.time")
                                .description("time that referrals were at a stage which they have left")
                                .baseUnit("seconds")
                                .tag("stage", stage.name())
                                .serviceLevelObjectives(BUCKETS)
                                .register(registry));
            }
        }
    }

    void recordAfterCommit(List<StagesLeft.Left> left) {
        if (!left.isEmpty() && TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    left.forEach(StageTimes.this::record);
                }
            });
        }
    }

    private void record(StagesLeft.Left left) {
        DistributionSummary summary = summaries.get(left.stage());
        if (summary != null) {
            summary.record(left.after().toSeconds());
        }
    }
}
