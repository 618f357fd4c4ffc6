package org.painpath.console.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.console.charts.RangeStrip;
import org.painpath.console.clinic.ClinicService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The results of an evaluation, one line a test: the latest, how it has moved, and where it stands in the usual range. */
@Component
public final class LabStrips {
    private static final String PRESENCE = "{presence}";

    /**
     * @param flag as evaluation judged it; empty where it is usual
     * @param trend how it has moved since the result before, in words
     * @param strip absent for what is found or not found
     */
    public record Line(
            String test,
            String latest,
            String usual,
            String flag,
            String trend,
            String on,
            @Nullable RangeStrip strip) {}

    private final Words words;

    LabStrips(Words words) {
        this.words = words;
    }

    /** None for other parts, and while there is no result. */
    public List<Line> of(Part part) {
        JsonNode body = part.body();
        if (part.service() != ClinicService.EVALUATION || body == null) {
            return List.of();
        }
        Map<String, List<JsonNode>> tests = body.path("results")
                .valueStream()
                .sorted(Comparator.comparing(result -> result.path("observedOn").asString("")))
                .collect(Collectors.groupingBy(
                        result -> result.path("loinc").asString(""), LinkedHashMap::new, Collectors.toList()));
        return tests.values().stream().map(this::line).toList();
    }

    private Line line(List<JsonNode> results) {
        JsonNode latest = results.getLast();
        boolean presence = latest.path("unit").asString("").equals(PRESENCE);
        String flag = latest.path("flag").asString("NORMAL");
        return new Line(
                latest.path("display").asString(""),
                presence ? found(latest) : measured(latest),
                presence ? "not found" : usual(latest),
                flag.equals("NORMAL") ? "" : words.name(flag),
                trend(results, presence),
                words.date(LocalDate.parse(latest.path("observedOn").stringValue())),
                presence ? null : RangeStrip.of(values(results), number(latest, "low"), number(latest, "high")));
    }

    private String trend(List<JsonNode> results, boolean presence) {
        if (results.size() < 2) {
            return "first result";
        }
        JsonNode before = results.get(results.size() - 2);
        String was = presence ? found(before) : before.path("value").asString("");
        int moved = results.getLast()
                .path("value")
                .decimalValue()
                .compareTo(before.path("value").decimalValue());
        String how = moved == 0 ? "unchanged from " : moved < 0 ? "▼ from " : "▲ from ";
        return how + was + " on "
                + words.date(LocalDate.parse(before.path("observedOn").stringValue()));
    }

    private static String found(JsonNode result) {
        return result.path("value").asDouble() > 0 ? "found" : "not found";
    }

    private static String measured(JsonNode result) {
        return result.path("value").asString("") + " " + result.path("unit").asString("");
    }

    private static String usual(JsonNode result) {
        String low = result.path("low").asString("");
        String high = result.path("high").asString("");
        if (low.isEmpty()) {
            return high.isEmpty() ? "" : "up to " + high;
        }
        return high.isEmpty() ? "from " + low : low + " to " + high;
    }

    private static List<Double> values(List<JsonNode> results) {
        return results.stream().map(result -> result.path("value").asDouble()).toList();
    }

    private static @Nullable Double number(JsonNode result, String end) {
        return result.has(end) ? result.path(end).asDouble() : null;
    }
}
