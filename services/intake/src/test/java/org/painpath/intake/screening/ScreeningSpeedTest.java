package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Screenings a second on one thread, every rule of the shipped policy; docs/performance.md has figure and command. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
class ScreeningSpeedTest {

    private static final double GOAL = 50_000;

    @Test
    void oneThreadScreensFiftyThousandReferralsASecond() throws RunnerException {
        var options = new OptionsBuilder()
                .include(ScreeningBenchmark.class.getName())
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .build();
        assertThat(new Runner(options).run())
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore())
                        .as(result.getPrimaryResult().getLabel())
                        .isGreaterThanOrEqualTo(GOAL));
    }
}
