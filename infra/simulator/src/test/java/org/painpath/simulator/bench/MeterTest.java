package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MeterTest {

    @Test
    void aCostIsTheDifferenceOverTheReferrals() {
        var before = new Meter.Reading(Map.of("intake", 1_000L), 500, Map.of(), Map.of("intake", 8_192L));
        var after = new Meter.Reading(
                Map.of("intake", 3_000L), 2_500, Map.of("painpath.intake", 400L), Map.of("intake", 16_384L));

        var cost = Meter.Cost.of(10, 250, before, after);

        assertThat(cost.processorMillis()).containsExactly(entry("intake", 200.0));
        assertThat(cost.logBytes()).isEqualTo(200);
        assertThat(cost.topicBytes()).as("a topic that is new").containsExactly(entry("painpath.intake", 40.0));
        assertThat(cost.tableBytes()).containsExactly(entry("intake", 819.2));
    }
}
