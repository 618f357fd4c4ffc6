package org.painpath.simulator.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final FaultLine KILL = new FaultLine(NOON, "kill", "intake");

    @Test
    void itEndsWithTheFirstCallThatSucceedsAfterOneThatDidNot() {
        var history = List.of(
                knock(1, "intake", Reply.OK),
                knock(2, "intake", Reply.UNKNOWN),
                knock(3, "intake", Reply.UNSENT),
                knock(7, "intake", Reply.OK),
                knock(9, "intake", Reply.OK));
        assertThat(Recovery.of(List.of(KILL), history)).containsExactly(new Recovery(KILL, Duration.ofSeconds(7)));
    }

    @Test
    void ofSeveralServicesTheLastCounts() {
        var history = List.of(
                knock(1, "intake", Reply.UNSENT),
                knock(1, "evaluation", Reply.UNSENT),
                knock(2, "intake", Reply.OK),
                knock(5, "evaluation", Reply.OK));
        assertThat(Recovery.longest(Recovery.of(List.of(KILL), history))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aFaultThatNobodyNoticedHasNone() {
        assertThat(Recovery.of(List.of(KILL), List.of(knock(1, "intake", Reply.OK))))
                .isEmpty();
    }

    @Test
    void whatTheNextFaultBrokeIsNotThisOne() {
        var next = new FaultLine(NOON.plusSeconds(10), "kill", "tracker");
        var history = List.of(knock(11, "intake", Reply.UNSENT), knock(15, "intake", Reply.OK));
        assertThat(Recovery.of(List.of(KILL, next), history))
                .containsExactly(new Recovery(next, Duration.ofSeconds(5)));
    }

    private static HistoryLine knock(long second, String service, Reply reply) {
        var at = NOON.plusSeconds(second);
        return new HistoryLine(at, at, "REF-1", "key" + second + service, service, "/fhir", 1, reply, 0, null);
    }
}
