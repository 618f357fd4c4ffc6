package org.painpath.console.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.console.charts.Bar.Part;

class BarTest {

    @Test
    void partsStandBesideEachOtherAndNothingIsNotDrawn() {
        assertThat(Bar.stacked(List.of("a", "b", "c"), List.of(1L, 0L, 3L), 8).parts())
                .containsExactly(new Part("a", 0, 12.5), new Part("c", 12.5, 37.5));
    }

    @Test
    void ofNothingThereIsNoBar() {
        assertThat(Bar.of("count", 0, 0).parts()).isEmpty();
    }

    @Test
    void aTrendNeedsTwoValues() {
        assertThat(Trendline.of(List.of(3.0)).isEmpty()).isTrue();
        assertThat(Trendline.of(List.of(0.0, 4.0)).points()).isEqualTo("1.0,19.0 99.0,1.0");
        assertThat(Trendline.of(List.of(0.0, 0.0)).isEmpty()).isFalse();
    }
}
