package org.painpath.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills under load lose nothing; and a stack that does lose something is found out. */
class ChaosIT {
    private LocalStack stack;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        stack = LocalStack.down();
    }

    @AfterEach
    void close() throws Exception {
        stack.close();
    }

    @Test
    void twentyKillsLoseNothingAndDoNothingTwice() throws Exception {
        var report = folder.resolve("chaos.json");

        var exit = chaos(report, Map.of(), "--kills", "20", "--seed", "20261127", "--rate", "3");

        var result = read(report);
        assertThat(result.path("findings")).isEmpty();
        assertThat(exit).isZero();
        assertThat(result.path("faults").path("kill").asInt()).isEqualTo(20);
        assertThat(result.path("faults").path("stop").asInt()).isEqualTo(6);
        assertThat(result.path("calls").path("ok").asInt()).isGreaterThan(200);
    }

    /** Four minutes more, for a change of chaos itself: {@code mvn verify -Dpainpath.chaos=true}. */
    @Test
    @EnabledIfSystemProperty(named = "painpath.chaos", matches = "true")
    void threePlantedDefectsAreEachFoundAndNamed() throws Exception {
        var report = folder.resolve("planted.json");
        var agent = "-javaagent:" + PlantedJar.in(folder);

        var exit = chaos(
                report,
                Map.of("JAVA_TOOL_OPTIONS", agent),
                "--kills",
                "8",
                "--seed",
                "1",
                "--only",
                "kill:evaluation,kill:walsender",
                "--stories",
                "dose-raised",
                "--share",
                "0.25");

        assertThat(exit).isEqualTo(1);
        var findings = read(report).path("findings").valueStream().toList();
        assertThat(findings).as("offsets before effect").anyMatch(finding -> is(finding, "LOST", "evaluation"));
        assertThat(findings)
                .as("cursor skipped")
                .anyMatch(finding -> is(finding, "DOUBLE_EFFECT", "prescription-review"));
        assertThat(findings)
                .as("partition parked")
                .anyMatch(finding -> is(finding, "DIVERGENCE", "tracker")
                        && finding.path("words").asString().contains("stands still"));
    }

    private int chaos(Path report, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of("chaos", "--port-offset", Integer.toString(LocalStack.OFFSET), "--json", report.toString()));
        command.addAll(List.of(arguments));
        return stack.run(environment, command);
    }

    private static boolean is(JsonNode finding, String kind, String where) {
        return finding.path("kind").asString().equals(kind)
                && finding.path("where").asString().equals(where);
    }

    private static JsonNode read(Path report) throws IOException {
        return new JsonMapper().readTree(Files.readString(report));
    }
}
