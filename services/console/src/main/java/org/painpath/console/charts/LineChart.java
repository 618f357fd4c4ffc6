package org.painpath.console.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One measure over the weeks, with the bands that its scores are read by.
 *
 * @param summary what the picture shows, in a sentence
 * @param line through all points, as a polyline takes it
 */
public record LineChart(
        String title,
        String summary,
        List<Zone> zones,
        List<Tick> weeks,
        List<Tick> scores,
        String line,
        List<Dot> dots,
        List<Mark> marks) {
    public static final double WIDTH = 340;
    public static final double HEIGHT = 176;
    public static final double LEFT = 28;
    public static final double RIGHT = 258;
    public static final double TOP = 20;
    public static final double BOTTOM = 152;

    private static final double LINE = 12;

    public LineChart {
        zones = List.copyOf(zones);
        weeks = List.copyOf(weeks);
        scores = List.copyOf(scores);
        dots = List.copyOf(dots);
        marks = List.copyOf(marks);
    }

    /**
     * @param kind what the stylesheet knows it by
     * @param labelY in the middle of it, or as far below the one above as a line needs
     */
    public record Zone(String kind, String label, double y, double height, double labelY) {}

    public record Tick(double at, String label) {}

    public record Dot(double x, double y, String label) {
        public double labelY() {
            return Scale.tenth(y - 8);
        }
    }

    /** @param kind {@code dose} or {@code event}: each has a shape of its own */
    public record Mark(String kind, double x, String label) {}

    /** @param week may lie between two weeks */
    public record Point(double week, double score, String label) {}

    public record Happened(String kind, double week, String label) {}

    /** @param from the highest score that is still in it */
    public record Band(String kind, String label, double from) {}

    /**
     * @param points by week, at least one
     * @param bands from the one of the highest scores down; each reaches to the next, the last to 0
     */
    public static LineChart of(
            String title, String summary, double highest, List<Point> points, List<Band> bands, List<Happened> marks) {
        double happened = marks.stream().mapToDouble(Happened::week).max().orElse(0);
        double last = Math.max(1, Math.max(happened, points.getLast().week()));
        Scale x = Scale.of(0, last, LEFT, RIGHT);
        Scale y = Scale.of(0, highest, BOTTOM, TOP);
        List<Dot> dots = points.stream()
                .map(point -> new Dot(x.at(point.week()), y.at(point.score()), point.label()))
                .toList();
        return new LineChart(
                title,
                summary,
                zones(bands, y),
                points.stream()
                        .map(point -> new Tick(x.at(point.week()), plain(point.week())))
                        .distinct()
                        .toList(),
                scores(highest, y),
                dots.stream()
                        .map(dot -> dot.x() + "," + dot.y())
                        .reduce((one, next) -> one + " " + next)
                        .orElse(""),
                dots,
                marks.stream()
                        .map(mark -> new Mark(mark.kind(), x.at(mark.week()), mark.label()))
                        .distinct()
                        .toList());
    }

    /** What is of the same bound as the next is not drawn. */
    private static List<Zone> zones(List<Band> bands, Scale y) {
        List<Zone> zones = new ArrayList<>();
        for (int at = 0; at < bands.size(); at++) {
            double upper = y.at(bands.get(at).from());
            double lower = at + 1 < bands.size() ? y.at(bands.get(at + 1).from()) : y.at(0);
            double height = Scale.tenth(lower - upper);
            if (height > 0) {
                double middle = Scale.tenth(upper + height / 2 + 4);
                double label = zones.isEmpty()
                        ? middle
                        : Math.max(middle, zones.getLast().labelY() + LINE);
                zones.add(new Zone(bands.get(at).kind(), bands.get(at).label(), upper, height, label));
            }
        }
        return zones;
    }

    /** In thirds where those are whole, else in halves. */
    private static List<Tick> scores(double highest, Scale y) {
        int parts = highest % 3 == 0 ? 3 : 2;
        return IntStream.rangeClosed(0, parts)
                .mapToDouble(part -> highest * part / parts)
                .mapToObj(score -> new Tick(y.at(score), plain(score)))
                .toList();
    }

    /** Whole numbers without a point. */
    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(Scale.tenth(number));
    }
}
