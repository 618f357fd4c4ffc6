package org.painpath.simulator.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.painpath.simulator.doors.Json;
import tools.jackson.databind.JsonNode;

/**
 * A fault that whoever breaks things says to have made: one line of its file.
 *
 * @param kind kill, stop, cut or half-open
 * @param target what it happened to
 */
record FaultLine(Instant at, String kind, String target) {

    static List<FaultLine> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(Json::parse)
                .map(FaultLine::of)
                .toList();
    }

    private static FaultLine of(JsonNode line) {
        return new FaultLine(
                Instant.parse(line.path("at").asString()),
                line.path("kind").asString(),
                line.path("target").asString());
    }
}
