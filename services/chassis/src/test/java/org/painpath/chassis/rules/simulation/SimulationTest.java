package org.painpath.chassis.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;

/** Two policies are compared by what blocks; what is only shown, or left open, is no other decision. */
class SimulationTest {

    @ParameterizedTest
    @CsvSource({
        "SATISFIED,  STOP,       FREE-STOPPED",
        "SATISFIED,  MISSING,    FREE-INCOMPLETE",
        "SATISFIED,  HOLD,       FREE-NEEDS_REASON",
        "HOLD,       STOP,       NEEDS_REASON-STOPPED",
        "MISSING,    SATISFIED,  INCOMPLETE-FREE",
        "STOP,       NOT_ASKED,  STOPPED-FREE",
        "NOT_ASKED,  HOLD,       FREE-NEEDS_REASON",
        "MISSING,    LEFT_OPEN,  INCOMPLETE-FREE"
    })
    void whatBlocksIsAnotherDecision(Stand before, Stand after, String verdicts) {
        var report = replay(before, after, 10);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.verdicts()).isEqualTo(Map.of(verdicts, 1L));
        assertThat(report.rules()).isEqualTo(Map.of("a-rule", 1L));
        assertThat(report.changes().getFirst().why())
                .extracting(Change.Why::before)
                .containsExactly(before);
        assertThat(report.changes().getFirst().why())
                .extracting(Change.Why::after)
                .containsExactly(after);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, CAUTION",
        "INFO, NOT_ASKED",
        "LEFT_OPEN, SATISFIED",
        "HOLD, HOLD",
        "STOP, STOP",
        "MISSING, MISSING"
    })
    void whatIsOnlyShownIsNone(Stand before, Stand after) {
        var report = replay(before, after, 10);
        assertThat(report.decisions()).isEqualTo(1);
        assertThat(report.changed()).isZero();
        assertThat(report.verdicts()).isEmpty();
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void moreAreCountedThanListed() {
        var report = replay(Stand.SATISFIED, Stand.STOP, 0);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void aRuleOfWhichNothingIsKeptStandsAsTheRecordSays() {
        var kept = new Judged("1", List.of(), Set.of(), Stand.SATISFIED);
        var simulation = new Simulation<String>("2", _ -> judged(Stand.HOLD), 10);
        simulation.replay(new RecordedDecision<>(new UUID(1, 1), 1, Instant.EPOCH, null, "", kept));
        assertThat(simulation.report().changes().getFirst().why())
                .extracting(Change.Why::before)
                .containsExactly(Stand.SATISFIED);
    }

    private static SimulationReport replay(Stand before, Stand after, int listed) {
        var simulation = new Simulation<String>("2", _ -> judged(after), listed);
        simulation.replay(new RecordedDecision<>(new UUID(1, 1), 1, Instant.EPOCH, null, "", judged(before)));
        return simulation.report();
    }

    private static Judged judged(Stand stand) {
        Set<String> leftOpen = stand == Stand.LEFT_OPEN ? Set.of("a-rule") : Set.of();
        List<Finding> findings = switch (stand) {
            case STOP -> List.of(concern(Severity.STOP));
            case HOLD -> List.of(concern(Severity.HOLD));
            case CAUTION -> List.of(concern(Severity.CAUTION));
            case INFO -> List.of(concern(Severity.INFO));
            case MISSING, LEFT_OPEN -> List.of(new Finding.MissingData("a-rule", "a value"));
            case SATISFIED -> List.of(new Finding.Satisfied("a-rule"));
            case NOT_ASKED -> List.of();
        };
        return new Judged("1", FindingFact.of(findings), leftOpen, Stand.NOT_ASKED);
    }

    private static Finding concern(Severity severity) {
        return new Finding.Concern("a-rule", severity, "Words.");
    }
}
