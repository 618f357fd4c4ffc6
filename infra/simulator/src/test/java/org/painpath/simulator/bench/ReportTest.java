package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.painpath.simulator.doors.Json;

class ReportTest {
    private static final HopLatency.Result ALL_CAME = new HopLatency.Result(200, 199.9, 4000, 0, 5, 9, 25, 60, 0.01);
    private static final HopLatency.Result SOME_MISSING =
            new HopLatency.Result(1000, 700.5, 14000, 3, 300, 600, 700, 900, 4.2);
    private static final SustainedEffects.Result SUSTAINED = new SustainedEffects.Result(
            20_000,
            0,
            6_000,
            2_000,
            4_000,
            8_000,
            15,
            Map.of("tracker", new Effects.Taken(40_000, 80_000, Instant.EPOCH)));
    private static final BareLimits.Result LIMITS = new BareLimits.Result(
            2_500,
            4_600,
            new BareJournal.Result(20_000, 11_000, 8_000),
            new BareKafka.Result(200_000, 220, 87_000, 350_000));

    @Test
    void aRateThatTheMachineCannotWriteShowsWhatItWrote() {
        assertThat(text(report(List.of(ALL_CAME, SOME_MISSING))))
                .contains("     200      199.9     4000        0     5.0     9.0    25.0    60.0       0.0 s")
                .contains("    1000      700.5    14000        3   300.0   600.0   700.0   900.0       4.2 s");
    }

    @Test
    void whatIsMissingMakesItIncomplete() {
        assertThat(report(List.of(ALL_CAME)).isComplete()).isTrue();
        assertThat(report(List.of(ALL_CAME, SOME_MISSING)).isComplete()).isFalse();
    }

    @Test
    void effectsAreSaidAsShareOfTheBareLimitOfTheSameRun() {
        assertThat(text(report(List.of())))
                .contains(
                        "evaluation's effects are 25 % of the rows that go through with no consumer; all effects 50 %");
    }

    @Test
    void theEndSaysTheMachineAndWhatWasNotMeasured() {
        assertThat(report(List.of()).lines().reversed()).element(0).asString().contains("Another stack ran");
        assertThat(report(List.of()).lines().reversed())
                .element(1)
                .asString()
                .contains("2 processors, 24105 MB of memory, Linux 6", "Start caches used");
        assertThat(report(List.of()).lines()).contains("Not measured: a network");
    }

    @Test
    void anOutageIsCompleteWhenEverybodyWasToldYesAndAllWasTakenIn() {
        var poison = new PoisonAmongOthers.Result(200, 500, ALL_CAME, ALL_CAME, 16, 1.0);
        var well = new KafkaOutage.Result(300, Map.of("201", 1500), 40, 90, 3_000, 0, 0, 21.5);
        var refused = new KafkaOutage.Result(300, Map.of("201", 1499, "503", 1), 40, 90, 2_998, 0, 0, 21.5);

        assertThat(troubled(poison, well).isComplete()).isTrue();
        assertThat(troubled(poison, refused).isComplete()).isFalse();
        assertThat(text(troubled(poison, well)))
                .contains(
                        "p99 of the others 25.0 ms, without 25.0 ms (1.00 times)",
                        "16 referrals parked",
                        "Intake answered 201 to 1500, p99 40 ms",
                        "3000 events, taken in 21.5 s after it went on; 0 missing, 0 parked");
    }

    @Test
    void theJsonHasEveryFigure() {
        var json = Json.tree(report(List.of(ALL_CAME)));
        assertThat(json.at("/latency/0/p99").asDouble()).isEqualTo(25);
        assertThat(json.at("/sustained/services/tracker/rows").asInt()).isEqualTo(80_000);
        assertThat(json.at("/bareLimits/journal/rowsPerSecond").asDouble()).isEqualTo(8_000);
        assertThat(json.at("/machine/processors").asInt()).isEqualTo(2);
        assertThat(json.at("/wholeReferrals").isNull()).isTrue();
    }

    private static Report report(List<HopLatency.Result> latencies) {
        return new Report(
                new MachineSize(2, 24_105, "Linux 6"),
                true,
                true,
                latencies,
                SUSTAINED,
                null,
                LIMITS,
                null,
                null,
                List.of(),
                null,
                null,
                List.of("a network"));
    }

    private static Report troubled(PoisonAmongOthers.Result poison, KafkaOutage.Result outage) {
        return new Report(
                new MachineSize(2, 24_105, "Linux 6"),
                true,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                poison,
                outage,
                List.of());
    }

    private static String text(Report report) {
        return String.join("\n", report.lines());
    }
}
