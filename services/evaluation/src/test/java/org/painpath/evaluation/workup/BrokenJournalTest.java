package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.TODAY;
import static org.painpath.evaluation.workup.Samples.VISIT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.diagnostics.Flag;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;

/** An event that cannot follow is a broken journal: nothing is guessed from it. */
class BrokenJournalTest {
    private static final Map<String, EvaluationEvent> EVENTS = Map.of(
            "EvaluationOpened",
                    new EvaluationOpened(
                            OPEN.referral().priority(), 54, OPEN.referral().sex()),
            "EvaluationReopened", new EvaluationReopened(List.of("weight")),
            "AppointmentMissed", new AppointmentMissed(VISIT),
            "AppointmentCancelled", new AppointmentCancelled(VISIT, null),
            "CriticalValueReported", new CriticalValueReported("2160-0", TODAY, Flag.CRITICAL_HIGH, null, null),
            "ObstacleRaised", new ObstacleRaised(Obstacle.CRISIS),
            "ObstacleLifted", new ObstacleLifted(Obstacle.CRISIS));

    @ParameterizedTest
    @CsvSource({
        "Unopened,     EvaluationReopened",
        "Unopened,     AppointmentMissed",
        "Unopened,     AppointmentCancelled",
        "Unopened,     CriticalValueReported",
        "Open,         EvaluationOpened",
        "Open,         EvaluationReopened",
        "NotCandidate, EvaluationOpened",
        "NotCandidate, AppointmentMissed",
        "Cancelled,    EvaluationOpened",
        "Cancelled,    EvaluationReopened",
        "Cancelled,    AppointmentMissed",
        "Cancelled,    AppointmentCancelled",
        "Cancelled,    ObstacleRaised",
        "Cancelled,    ObstacleLifted"
    })
    void isRefused(String stage, String event) {
        var state = switch (stage) {
            case "Unopened" -> Story.of().state();
            case "Open" -> Story.of(OPEN).state();
            case "NotCandidate" -> Story.of(OPEN, Samples.NOT_CANDIDATE).state();
            default -> Story.of(OPEN, new CancelForWithdrawal("moved-away")).state();
        };
        assertThatThrownBy(() -> Evolution.after(state, EVENTS.get(event), Shipped.catalogues()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(event + " cannot follow " + stage);
    }
}
