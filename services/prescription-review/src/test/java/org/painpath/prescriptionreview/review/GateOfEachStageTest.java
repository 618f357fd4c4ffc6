package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.policy.Policies;

/** Every reason shuts the gate by itself, also where another one does already. */
class GateOfEachStageTest {
    private static final Gate GATE = new Gate(Policies.SHIPPED::on);
    private static final String CRISIS_IS_OPEN = Obstacle.CRISIS.code();

    @Test
    void aCrisisIsAwaitedBeforeASignature() {
        assertThat(awaited(after(OPEN, PROPOSE, ASK_PDMP, CRISIS), TODAY)).containsExactly(CRISIS_IS_OPEN);
    }

    @Test
    void aCrisisIsAwaitedByWhatItSuspended() {
        var suspended = after(active(), CRISIS);
        assertThat(suspended).isInstanceOf(Review.Suspended.class);
        assertThat(awaited(suspended, TODAY)).containsExactly(CRISIS_IS_OPEN);
    }

    @Test
    void aFillOfOldFactsAwaitsTheFactsAndTheQuery() {
        assertThat(awaited(active(), TODAY.plusDays(90))).doesNotContain("kidney-function-is-known");
        assertThat(awaited(active(), TODAY.plusDays(91))).contains("kidney-function-is-known", "pdmp-was-asked");
    }

    @Test
    void nothingIsAwaitedOfWhatIsNotOpen() {
        assertThat(awaited(after(OPEN, REJECT), TODAY)).isEmpty();
        assertThat(awaited(after(), TODAY)).isEmpty();
    }

    private static List<String> awaited(Review review, LocalDate on) {
        return GATE.awaited(review, on, CURRENT).stream().map(Awaited::what).toList();
    }
}
