package org.painpath.console.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.console.charts.LineChart.Band;
import org.painpath.console.charts.LineChart.Happened;
import org.painpath.console.charts.LineChart.Point;

class LineChartTest {
    private static final List<Band> BANDS = List.of(
            new Band("minimal", "minimal", 7.2),
            new Band("moderate", "moderate", 5.6),
            new Band("substantial", "substantial", 4));

    private final LineChart chart = LineChart.of(
            "NRS",
            "NRS 8 at week 0",
            10,
            List.of(new Point(0, 8, "8"), new Point(4, 5.6, "5.6"), new Point(12, 0, "0")),
            BANDS,
            List.of(new Happened("dose", 1.5, "Dose, 12 Nov"), new Happened("event", 12, "Adverse event")));

    @Test
    void theWorstScoreIsAtTheTopAndTheLastWeekAtTheRight() {
        assertThat(chart.line()).isEqualTo("28.0,46.4 104.7,78.1 258.0,152.0");
        assertThat(chart.weeks()).extracting(LineChart.Tick::label).containsExactly("0", "4", "12");
        assertThat(chart.scores()).extracting(LineChart.Tick::label).containsExactly("0", "5", "10");
    }

    @Test
    void theBandsLieBelowEachOtherDownToNothing() {
        for (int at = 0; at + 1 < chart.zones().size(); at++) {
            LineChart.Zone zone = chart.zones().get(at);
            assertThat(zone.y() + zone.height())
                    .isCloseTo(chart.zones().get(at + 1).y(), org.assertj.core.data.Offset.offset(0.11));
        }
        LineChart.Zone last = chart.zones().getLast();
        assertThat(last.y() + last.height()).isEqualTo(LineChart.BOTTOM);
    }

    @Test
    void ofTwoBandsWithOneBoundTheBetterIsDrawnAndNoLabelLiesOnAnother() {
        LineChart low = LineChart.of(
                "PHQ-9",
                "PHQ-9 9 at week 0",
                27,
                List.of(new Point(0, 9, "9")),
                List.of(
                        new Band("minimal", "minimal", 5),
                        new Band("moderate", "moderate", 4),
                        new Band("substantial", "substantial", 4)),
                List.of());

        assertThat(low.zones()).extracting(LineChart.Zone::kind).containsExactly("minimal", "substantial");
        assertThat(low.zones().getLast().labelY() - low.zones().getFirst().labelY())
                .isGreaterThanOrEqualTo(12);
        assertThat(low.scores()).extracting(LineChart.Tick::label).containsExactly("0", "9", "18", "27");
    }

    @Test
    void aScoreOnABoundIsDrawnOnIt() {
        assertThat(chart.dots().get(1).y()).isEqualTo(chart.zones().get(1).y());
    }

    @Test
    void nothingIsDrawnOutsideThePicture() {
        assertThat(chart.marks()).allSatisfy(mark -> assertThat(mark.x()).isBetween(LineChart.LEFT, LineChart.RIGHT));
    }

    @Test
    void oneScoreAloneIsADotAtTheLeft() {
        LineChart one =
                LineChart.of("PEG", "PEG 23 at week 0", 30, List.of(new Point(0, 23, "23")), List.of(), List.of());

        assertThat(one.dots()).extracting(LineChart.Dot::x).containsExactly(LineChart.LEFT);
    }
}
