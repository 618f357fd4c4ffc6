package org.painpath.simulator.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Call.Outcome;
import org.painpath.simulator.chaos.Told.Ended;
import org.painpath.simulator.doors.Json;

class ReportTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final FaultLine KILL = new FaultLine(NOON, "kill", "intake");
    private static final Anomaly LOST = new Anomaly(Kind.LOST, "intake", "r1", "gone");

    @TempDir
    private Path folder;

    @Test
    void noAnomalyInNKillsBoundsTheChanceOfOneAtThreeOverN() {
        assertThat(result(60).bound()).isEqualTo(0.05);
        assertThat(printed(result(60))).contains("seed 7", "0 anomalies in 60 kills: at most 5.0 % of kills");
    }

    @Test
    void anAnomalyIsShownAndLeavesNoBound() {
        var result = result(60, LOST);
        assertThat(new Report(result).isClean()).isFalse();
        assertThat(result.bound()).isEqualTo(1);
        assertThat(printed(result)).contains("lost at intake, referral r1: gone", "no bound can be given");
    }

    @Test
    void theFiguresForProgramsNameEveryKindOfAnomaly() throws IOException {
        var file = folder.resolve("chaos.json");
        new Report(result(20, LOST)).writeJson(file);

        var figures = Json.parse(Files.readString(file));
        assertThat(figures.path("seed").asLong()).isEqualTo(7);
        assertThat(figures.path("faults").path("kill").asLong()).isEqualTo(20);
        assertThat(figures.path("calls").path("unknown").asLong()).isEqualTo(1);
        assertThat(figures.path("anomalies").propertyNames())
                .containsExactlyInAnyOrder(
                        Stream.of(Kind.values()).map(Kind::words).toArray(String[]::new));
        assertThat(figures.path("findings").path(0).path("kind").asString()).isEqualTo("LOST");
    }

    @Test
    void theLedgerGrowsByALineARunUnderTheHeadingsOfTheCheckedInOne() throws IOException {
        var checkedIn = Path.of(System.getProperty("painpath.root"), "docs/chaos-ledger.csv");
        var file = folder.resolve("ledger.csv");
        new Report(result(20)).addToLedger(file);
        new Report(result(60)).addToLedger(file);

        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo(Files.readAllLines(checkedIn).getFirst());
        assertThat(lines.get(2).split(",")).hasSameSizeAs(lines.getFirst().split(","));
        assertThat(lines.get(2)).contains(",7,60,0,0,3,2,1,0,1,0,2.5,");
    }

    private static Result result(int kills, Anomaly... anomalies) {
        var calls = List.of(
                new Call("REF-1", "intake", "/fhir", 1, Outcome.OK, null),
                new Call("REF-2", "intake", "/fhir", 1, Outcome.UNKNOWN, null));
        return new Result(
                7,
                Stream.generate(() -> KILL).limit(kills).toList(),
                3,
                new Told(calls, List.of(new Ended("REF-1", "DECLINED", ""))),
                List.of(anomalies),
                List.of(new Recovery(KILL, Duration.ofMillis(2_480))));
    }

    private static String printed(Result result) {
        var out = new StringWriter();
        new Report(result).print(new PrintWriter(out));
        return out.toString();
    }
}
