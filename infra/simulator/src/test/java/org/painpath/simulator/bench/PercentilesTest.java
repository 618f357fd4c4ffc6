package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void theNearestRankIsOneOfTheMeasured() {
        var hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList());
        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(100)).isEqualTo(100);
        assertThat(hundred.count()).isEqualTo(100);
    }

    @Test
    void ofOneEveryPercentileIsThatOne() {
        var one = Percentiles.of(List.of(7.5));
        assertThat(one.at(1)).isEqualTo(7.5);
        assertThat(one.at(99)).isEqualTo(7.5);
    }

    @Test
    void ofNoneTheyAreNought() {
        assertThat(Percentiles.of(List.of()).at(99)).isZero();
    }
}
