package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.review.Stages.ASK_FOR_MORE;
import static org.painpath.prescriptionreview.review.Stages.CHECK;
import static org.painpath.prescriptionreview.review.Stages.CRISIS;
import static org.painpath.prescriptionreview.review.Stages.OPEN;
import static org.painpath.prescriptionreview.review.Stages.OVER;
import static org.painpath.prescriptionreview.review.Stages.OVERRIDE;
import static org.painpath.prescriptionreview.review.Stages.PROPOSE;
import static org.painpath.prescriptionreview.review.Stages.REJECT;
import static org.painpath.prescriptionreview.review.Stages.SIGN;
import static org.painpath.prescriptionreview.review.Stages.SUSPEND;
import static org.painpath.prescriptionreview.review.Stages.after;
import static org.painpath.prescriptionreview.review.Stages.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;

/** While something stands against treatment nothing is proposed, checked or signed, and what was signed may not be used. */
class HinderingTest {

    private static final RaiseObstacle NO_CONSENT = new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED);

    @ParameterizedTest
    @EnumSource
    void everyStepTowardsAPrescriptionIsRefusedByItsName(Obstacle obstacle) {
        var raise = new RaiseObstacle(obstacle);
        assertThat(code(after(OPEN, raise), PROPOSE)).isEqualTo(obstacle.code());
        assertThat(code(after(OPEN, PROPOSE, raise), OVERRIDE)).isEqualTo(obstacle.code());
        assertThat(code(after(OPEN, PROPOSE, raise), CHECK)).isEqualTo(obstacle.code());
        assertThat(code(after(OPEN, PROPOSE, CHECK, raise), SIGN)).isEqualTo(obstacle.code());
    }

    @Test
    void itHoldsThoughItWasHeardBeforeTheReviewOpened() {
        assertThat(code(after(CRISIS, OPEN), PROPOSE)).isEqualTo("crisis-open");
        assertThat(events(after(CRISIS, OVER, OPEN), PROPOSE)).hasExactlyElementsOfTypes(DoseProposed.class);
    }

    @Test
    void aPrescriptionInForceIsSuspendedForACodedReason() {
        assertThat(events(Stages.active(), NO_CONSENT))
                .containsExactly(
                        new ObstacleRaised(Obstacle.OFF_LABEL_REVOKED),
                        new PrescriptionSuspended("consent-revoked-off-label", "intake"));
        assertThat(after(Stages.active(), CRISIS)).isInstanceOf(Suspended.class);
    }

    @Test
    void aChangeUnderReviewIsGivenUpAndThePrescriptionSuspended() {
        var changing = after(OPEN, PROPOSE, CHECK, SIGN, ASK_FOR_MORE, PROPOSE, CHECK);
        assertThat(after(changing, CRISIS)).isInstanceOf(Suspended.class);
    }

    @Test
    void theSecondObstacleSuspendsNothingTwice() {
        assertThat(events(after(Stages.active(), CRISIS), NO_CONSENT))
                .containsExactly(new ObstacleRaised(Obstacle.OFF_LABEL_REVOKED));
        assertThat(events(after(OPEN, PROPOSE, CHECK, SIGN, SUSPEND), CRISIS))
                .containsExactly(new ObstacleRaised(Obstacle.CRISIS));
        assertThat(events(after(Stages.active(), CRISIS), CRISIS)).isEmpty();
    }

    @Test
    void liftedItResumesNothing() {
        var over = after(Stages.active(), CRISIS, OVER);
        assertThat(over).isInstanceOf(Suspended.class);
        assertThat(over.obstacles().all()).isEmpty();
        assertThat(after(over, ASK_FOR_MORE, PROPOSE, CHECK, SIGN)).isInstanceOf(Active.class);
    }

    @Test
    void aReviewThatReopensMeanwhileLeadsToNoSignature() {
        var reopened = after(Stages.active(), CRISIS, ASK_FOR_MORE);
        assertThat(code(reopened, PROPOSE)).isEqualTo("crisis-open");
        assertThat(after(reopened, REJECT)).isInstanceOf(Suspended.class);
        assertThat(after(reopened, REJECT).obstacles().has(Obstacle.CRISIS)).isTrue();
    }

    @Test
    void oneThatIsLiftedLeavesTheOther() {
        var both = after(OPEN, CRISIS, NO_CONSENT, OVER);
        assertThat(code(both, PROPOSE)).isEqualTo("consent-revoked-off-label");
        assertThat(after(both, new LiftObstacle(Obstacle.OFF_LABEL_REVOKED))
                        .obstacles()
                        .all())
                .isEqualTo(List.of());
    }

    private static String code(Review review, ReviewCommand command) {
        assertThat(Stages.decide(review, command)).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<ReviewEvent>) Stages.decide(review, command)).code();
    }
}
