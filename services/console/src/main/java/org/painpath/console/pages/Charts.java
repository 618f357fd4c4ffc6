package org.painpath.console.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.console.charts.LineChart;
import org.painpath.console.charts.LineChart.Band;
import org.painpath.console.charts.LineChart.Happened;
import org.painpath.console.charts.LineChart.Point;
import org.painpath.console.clinic.ClinicService;
import org.painpath.console.clinic.Waiting;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The outcomes of a course as pictures: each measure over the weeks, the bands in which its scores are a response, and the doses and
 * adverse events between them. Where the bands lie is said by integration therapy.
 */
@Component
public final class Charts {
    /** The highest score of each instrument that makes a picture; what is left out stands in the tables. */
    private static final Map<String, Integer> HIGHEST =
            Map.of("NRS", 10, "PEG", 30, "BPI_SEVERITY", 10, "BPI_INTERFERENCE", 10, "PHQ9", 27, "GAD7", 21);

    private static final List<String> BANDS = List.of("minimal", "moderate", "substantial");
    private static final double DAYS_A_WEEK = 7;

    private final Words words;

    Charts(Words words) {
        this.words = words;
    }

    /** None for other parts, and while nothing was measured. */
    public List<LineChart> of(Part part, Waiting.@Nullable Referral where) {
        JsonNode body = part.body();
        if (part.service() != ClinicService.INTEGRATION_THERAPY || body == null) {
            return List.of();
        }
        List<Happened> marks = marks(body, where);
        return body.path("trends")
                .valueStream()
                .filter(trend -> HIGHEST.containsKey(instrument(trend))
                        && !trend.path("points").isEmpty())
                .map(trend -> chart(trend, marks))
                .toList();
    }

    private LineChart chart(JsonNode trend, List<Happened> marks) {
        List<Point> points = trend.path("points")
                .valueStream()
                .map(point -> new Point(
                        point.path("week").asInt(),
                        point.path("score").asDouble(),
                        point.path("score").asString("")))
                .toList();
        return LineChart.of(
                words.name(instrument(trend)),
                summary(trend, points),
                HIGHEST.getOrDefault(instrument(trend), 10),
                points,
                bands(trend.path("bounds")),
                marks);
    }

    private static List<Band> bands(JsonNode bounds) {
        return BANDS.stream()
                .filter(bounds::has)
                .map(band -> new Band(band, band, bounds.path(band).asDouble()))
                .toList();
    }

    private String summary(JsonNode trend, List<Point> points) {
        Point first = points.getFirst();
        Point last = points.getLast();
        String measured = words.name(instrument(trend)) + " " + first.label() + " at week " + (int) first.week();
        return points.size() == 1
                ? measured + ", not measured since"
                : "%s, %s at week %d, %s since the one before"
                        .formatted(
                                measured,
                                last.label(),
                                (int) last.week(),
                                words.name(trend.path("direction").asString("")).toLowerCase(java.util.Locale.ENGLISH));
    }

    /** Weeks count from the day of the baseline; without one nothing can be placed. */
    private List<Happened> marks(JsonNode course, Waiting.@Nullable Referral where) {
        LocalDate start = course.path("outcomes")
                .valueStream()
                .filter(outcome -> outcome.path("week").asInt(-1) == 0)
                .map(outcome -> LocalDate.parse(outcome.path("recordedOn").stringValue()))
                .min(LocalDate::compareTo)
                .orElse(null);
        if (start == null) {
            return List.of();
        }
        List<Happened> marks = new ArrayList<>();
        doses(course).forEach(at -> marks.add(happened("dose", "Dose", start, at)));
        adverseEvents(where).forEach(at -> marks.add(happened("event", "Adverse event", start, at)));
        return marks;
    }

    private Happened happened(String kind, String name, LocalDate start, Instant at) {
        Duration since = Duration.between(start.atStartOfDay(words.zone()).toInstant(), at);
        double week = Math.max(0, since.toHours() / 24.0 / DAYS_A_WEEK);
        return new Happened(kind, week, name + ", " + words.time(at));
    }

    private static Stream<Instant> doses(JsonNode course) {
        return course.path("sessions")
                .valueStream()
                .filter(session -> session.path("kind").asString("").equals("DOSING")
                        && session.path("status").asString("").equals("COMPLETED"))
                .map(session -> Instant.parse(session.path("startsAt").stringValue()));
    }

    private static Stream<Instant> adverseEvents(Waiting.@Nullable Referral where) {
        return Stream.ofNullable(where)
                .flatMap(referral -> referral.timeline().stream())
                .filter(step -> step.type().equals("adverse-event-reported"))
                .map(Waiting.Step::at);
    }

    private static String instrument(JsonNode trend) {
        return trend.path("instrument").asString("");
    }
}
