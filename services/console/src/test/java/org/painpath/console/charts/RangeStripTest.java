package org.painpath.console.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangeStripTest {

    @Test
    void whatIsUsualLiesInsideAndWhatIsHighBesideIt() {
        RangeStrip strip = RangeStrip.of(List.of(31.0, 112.0), 7.0, 35.0);

        assertThat(strip.earlier()).hasSize(1);
        assertThat(strip.earlier().getFirst()).isBetween(strip.usualX(), strip.usualX() + strip.usualWidth());
        assertThat(strip.latest())
                .isGreaterThan(strip.usualX() + strip.usualWidth())
                .isLessThan(100);
    }

    @Test
    void aRangeThatIsOpenReachesToTheEdge() {
        RangeStrip upTo = RangeStrip.of(List.of(0.8), null, 1.2);
        assertThat(upTo.usualX()).isZero();
        assertThat(upTo.latest()).isLessThan(upTo.usualWidth());

        RangeStrip from = RangeStrip.of(List.of(95.0), 60.0, null);
        assertThat(from.usualX() + from.usualWidth()).isEqualTo(100);
        assertThat(from.latest()).isGreaterThan(from.usualX());
    }

    @Test
    void aValueWithoutAnyRangeStandsSomewhereInside() {
        assertThat(RangeStrip.of(List.of(5.0), null, null).latest()).isBetween(0.0, 100.0);
        assertThat(RangeStrip.of(List.of(0.0), null, null).latest()).isBetween(0.0, 100.0);
    }
}
