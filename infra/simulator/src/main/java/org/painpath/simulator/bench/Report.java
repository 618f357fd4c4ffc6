package org.painpath.simulator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.doors.Json;

/**
 * Everything that one run measured; a part that was left out is absent.
 *
 * @param latency (a)
 * @param sustained (b)
 * @param wholeReferrals (c)
 * @param bareLimits (d)
 * @param cost (e)
 * @param footprint (f)
 * @param growth (g), from the smallest size to the largest
 * @param poison (h)
 * @param outage (i)
 * @param notMeasured in words
 */
public record Report(
        MachineSize machine,
        boolean startCaches,
        boolean besideAnother,
        List<HopLatency.Result> latency,
        SustainedEffects.@Nullable Result sustained,
        WholeReferrals.@Nullable Result wholeReferrals,
        BareLimits.@Nullable Result bareLimits,
        Meter.@Nullable Cost cost,
        @Nullable Footprint footprint,
        List<Growth.Size> growth,
        PoisonAmongOthers.@Nullable Result poison,
        KafkaOutage.@Nullable Result outage,
        List<String> notMeasured) {

    public void writeJson(Path file) throws IOException {
        Files.writeString(file, Json.tree(this).toPrettyString() + "\n");
    }

    public List<String> lines() {
        return ReportText.of(this);
    }

    /** Whether every event had its effect, and every referral ended as its story says. */
    public boolean isComplete() {
        boolean noneMissing = latency.stream().allMatch(result -> result.missing() == 0)
                && (sustained == null || sustained.missing() == 0)
                && growth.stream().allMatch(Growth.Size::isComplete)
                && (poison == null || poison.isComplete())
                && (outage == null || outage.isComplete());
        return noneMissing && (wholeReferrals == null || wholeReferrals.failed() == 0);
    }
}
