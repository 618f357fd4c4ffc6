package org.painpath.intake.closedloop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosedLoopTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private final ClosedLoop accepted = ClosedLoop.at(Standing.ACCEPTED);

    @Test
    void aTreatmentIsShownAsUnderWay() {
        var treated = shown(accepted, Standing.IN_TREATMENT, TUESDAY);
        assertThat(treated.task()).isEqualTo(TaskState.EVENT_COMPLETED);
        assertThat(treated.standing().code()).isEqualTo("in-treatment");
    }

    @Test
    void whatIsOlderThanWhatIsShownIsPassedOver() {
        var treated = shown(accepted, Standing.IN_TREATMENT, TUESDAY);
        assertThat(treated.movesTo(Standing.SCHEDULED, MONDAY)).isEmpty();
        assertThat(treated.movesTo(Standing.SCHEDULED, TUESDAY)).isPresent();
    }

    @Test
    void whatIsShownAlreadyIsNoNews() {
        assertThat(shown(accepted, Standing.SCHEDULED, MONDAY).movesTo(Standing.SCHEDULED, TUESDAY))
                .isEmpty();
    }

    @Test
    void aDoseThatIsReviewedDuringTheTreatmentDoesNotEndIt() {
        assertThat(shown(accepted, Standing.IN_TREATMENT, MONDAY).movesTo(Standing.EVALUATED, TUESDAY))
                .isEmpty();
    }

    @Test
    void afterAWithdrawalOnlyTheEndIsShown() {
        var withdrawn = shown(accepted, Standing.SCHEDULED, MONDAY).withdrawalRequested();
        assertThat(withdrawn.task()).isEqualTo(TaskState.CANCELLATION_REQUESTED);
        assertThat(withdrawn.movesTo(Standing.SEEN, TUESDAY)).isEmpty();
        assertThat(withdrawn.movesToEnd(Outcome.WITHDRAWN)).containsExactly(TaskTransition.T23);
        assertThat(withdrawn.movesToEnd(Outcome.COMPLETED_WITH_RESPONSE)).containsExactly(TaskTransition.T24);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void theEndIsWhereTheOutcomeSaysAndStaysThere(Outcome outcome) {
        var ended = accepted.closed(accepted.movesToEnd(outcome), closing(1, outcome));
        assertThat(ended.task()).isEqualTo(outcome.standing().task());
        assertThat(ended.task().isFinal()).isTrue();
        assertThat(ended.withdrawalRequested()).isEqualTo(ended);
        assertThat(ended.movesTo(Standing.IN_TREATMENT, TUESDAY.plusSeconds(1))).isEmpty();
    }

    @Test
    void aCorrectionIsInTheWordsAndMovesNothing() {
        var ended = accepted.closed(accepted.movesToEnd(Outcome.STOPPED), closing(1, Outcome.STOPPED));
        var corrected = ended.closed(ended.movesToEnd(Outcome.WITHDRAWN), closing(2, Outcome.WITHDRAWN));
        assertThat(corrected.task()).isEqualTo(TaskState.COMPLETED);
        assertThat(corrected.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(corrected.lastClosing()).contains(closing(2, Outcome.WITHDRAWN));
        assertThat(corrected.hasHeard(closing(1, Outcome.STOPPED).eventId())).isTrue();
    }

    @Test
    void aMoveThatDoesNotFollowIsABrokenJournal() {
        assertThatThrownBy(() -> accepted.moved(List.of(TaskTransition.T15), Standing.SEEN, MONDAY))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ClosedLoop shown(ClosedLoop loop, Standing news, Instant at) {
        return loop.moved(loop.movesTo(news, at).orElseThrow(), news, at);
    }

    private static Closing closing(int event, Outcome outcome) {
        return new Closing(new UUID(7, event), outcome, TUESDAY);
    }
}
