package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.review.Stages.DECIDER;
import static org.painpath.prescriptionreview.review.Stages.PROPOSE;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.facts.Patients;

/** One proposal with every rule of the shipped policy, on one thread; docs/performance.md has figure and command. */
@EnabledIfSystemProperty(named = "painpath.measure", matches = "true")
class ProposalSpeedTest {
    private static final Duration GOAL = Duration.ofMillis(5);
    private static final int WARM_UP = 50_000;
    private static final int PROPOSALS = 200_000;
    private static final List<Review> REVIEWS = Stream.of(
                    Patients.ordinary(),
                    Patients.manOf70(),
                    Patients.womanOf110Kilograms(),
                    Patients.childPughB(),
                    Patients.ordinary().taking(Patients.CLARITHROMYCIN, Patients.AMITRIPTYLINE))
            .map(Stages::openWith)
            .toList();

    @Test
    void ninetyNineOfAHundredAreReckonedWithinFiveMilliseconds() {
        long answered = 0;
        for (int i = 0; i < WARM_UP; i++) {
            answered += proposed(i);
        }
        long[] nanos = new long[PROPOSALS];
        for (int i = 0; i < PROPOSALS; i++) {
            long began = System.nanoTime();
            answered += proposed(i);
            nanos[i] = System.nanoTime() - began;
        }
        assertThat(answered).isEqualTo(WARM_UP + PROPOSALS);
        Arrays.sort(nanos);
        System.out.printf(
                "proposals: p50 %.3f ms, p99 %.3f ms, max %.3f ms%n",
                millis(nanos[PROPOSALS / 2]), millis(nanos[PROPOSALS * 99 / 100]), millis(nanos[PROPOSALS - 1]));
        assertThat(Duration.ofNanos(nanos[PROPOSALS * 99 / 100])).isLessThan(GOAL);
    }

    private static int proposed(int number) {
        Review review = REVIEWS.get(number % REVIEWS.size());
        return DECIDER.decide(review, PROPOSE) instanceof Decision.Accepted<ReviewEvent> ? 1 : 0;
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
