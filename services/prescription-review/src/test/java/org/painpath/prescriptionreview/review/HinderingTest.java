package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;
import static org.painpath.prescriptionreview.review.Stages.ASK_FOR_MORE;
import static org.painpath.prescriptionreview.review.Stages.AWAIT;
import static org.painpath.prescriptionreview.review.Stages.CHECK;
import static org.painpath.prescriptionreview.review.Stages.CRISIS;
import static org.painpath.prescriptionreview.review.Stages.DISCONTINUE;
import static org.painpath.prescriptionreview.review.Stages.DISPENSE;
import static org.painpath.prescriptionreview.review.Stages.HARMED;
import static org.painpath.prescriptionreview.review.Stages.NO_CANDIDATE;
import static org.painpath.prescriptionreview.review.Stages.OPEN;
import static org.painpath.prescriptionreview.review.Stages.OVER;
import static org.painpath.prescriptionreview.review.Stages.OVERRIDE;
import static org.painpath.prescriptionreview.review.Stages.PAUSED;
import static org.painpath.prescriptionreview.review.Stages.PROPOSE;
import static org.painpath.prescriptionreview.review.Stages.REJECT;
import static org.painpath.prescriptionreview.review.Stages.RESUME;
import static org.painpath.prescriptionreview.review.Stages.RETURN;
import static org.painpath.prescriptionreview.review.Stages.SIGN;
import static org.painpath.prescriptionreview.review.Stages.SUSPEND;
import static org.painpath.prescriptionreview.review.Stages.active;
import static org.painpath.prescriptionreview.review.Stages.after;
import static org.painpath.prescriptionreview.review.Stages.changeAsked;
import static org.painpath.prescriptionreview.review.Stages.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.ReviewCommand.AwaitEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;

/** While something stands against treatment nothing is proposed, checked or signed, and what was signed may not be used. */
class HinderingTest {

    @Test
    void whatIsNotSharedIsRememberedToTheEndAndStandsAgainstNothing() {
        var revoked = new Hear(new SharingNoted(true));
        for (Review review : List.of(active(), changeAsked(), after(active(), DISCONTINUE))) {
            var withheld = after(review, revoked);
            assertThat(withheld.isWithheld()).isTrue();
            assertThat(withheld.obstacles().all()).isEqualTo(review.obstacles().all());
            assertThat(events(withheld, revoked)).isEmpty();
            assertThat(after(withheld, new Hear(new SharingNoted(false)))).isEqualTo(review);
        }
        assertThat(after(active(), revoked, DISCONTINUE).isWithheld()).isTrue();
        assertThat(after(revoked, OPEN, PROPOSE, CHECK, SIGN).isWithheld()).isTrue();
    }

    private static final RaiseObstacle NO_CONSENT = new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COURSE_PAUSED")
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

    @Test
    void aSecondDangerGivesUpADoseThatWasCheckedBeforeIt() {
        var checked = after(OPEN, PROPOSE, CHECK, SIGN, SUSPEND, ASK_FOR_MORE, PROPOSE, CHECK);
        for (var danger : List.of(CRISIS, PAUSED, HARMED)) {
            assertThat(events(checked, danger)).last().isInstanceOf(PrescriptionSuspended.class);
            assertThat(after(checked, danger)).isInstanceOf(Suspended.class);
        }
        var open = after(OPEN, PROPOSE, CHECK, SIGN, SUSPEND, ASK_FOR_MORE);
        assertThat(events(open, HARMED)).isEmpty();
    }

    @Test
    void whileTheCourseIsPausedNothingIsHandedOutAlsoAfterANewSignature() {
        var signed = after(Stages.active(), PAUSED, ASK_FOR_MORE, Stages.ASK_PDMP, PROPOSE, CHECK, SIGN);
        assertThat(signed).isInstanceOf(Active.class);
        assertThat(code(signed, DISPENSE)).isEqualTo("course-paused");
        var resumed = after(signed, new LiftObstacle(Obstacle.COURSE_PAUSED));
        assertThat(events(resumed, DISPENSE)).hasExactlyElementsOfTypes(FillDispensed.class);
    }

    @Test
    void aPauseThatIsHeardAgainSuspendsWhatWasTakenUpMeanwhile() {
        var resumed = after(Stages.active(), PAUSED, RESUME);
        assertThat(code(resumed, DISPENSE)).isEqualTo("course-paused");
        assertThat(events(resumed, PAUSED)).hasExactlyElementsOfTypes(PrescriptionSuspended.class);
    }

    @Test
    void aPrescriberTakesItUpAgainOnceNothingStandsAgainstIt() {
        var suspended = after(Stages.active(), CRISIS);
        assertThat(code(suspended, RESUME)).isEqualTo("crisis-open");
        assertThat(events(after(suspended, OVER), RESUME))
                .containsExactly(new PrescriptionResumed("CAUSE_RESOLVED", "prescriber"));
        assertThat(after(suspended, OVER, RESUME)).isInstanceOf(Active.class);
        assertThat(code(after(suspended, OVER, ASK_FOR_MORE), RESUME)).isEqualTo("under-review");
        assertThat(code(after(suspended, OVER, ASK_FOR_MORE, RETURN), RESUME)).isEqualTo("under-review");
        var late =
                new Resume("CAUSE_RESOLVED", "prescriber", TODAY.plusMonths(6).plusDays(1));
        assertThat(code(after(suspended, OVER), late)).isEqualTo("prescription-expired");
    }

    @Test
    void anEvaluationThatLooksAgainSuspendsThePrescriptionUntilItHasDecided() {
        var reopened = after(Stages.active(), AWAIT);
        assertThat(events(Stages.active(), AWAIT))
                .containsExactly(
                        new ObstacleRaised(Obstacle.EVALUATION_REOPENED),
                        new PrescriptionSuspended("evaluation-reopened", "evaluation"));
        assertThat(code(reopened, RESUME)).isEqualTo("evaluation-reopened");
        assertThat(events(reopened, OPEN)).containsExactly(new ObstacleLifted(Obstacle.EVALUATION_REOPENED));
        assertThat(after(reopened, OPEN, RESUME)).isInstanceOf(Active.class);
        assertThat(code(after(reopened, NO_CANDIDATE), RESUME)).isEqualTo("evaluation-reopened");
        assertThat(after(reopened, NO_CANDIDATE, OPEN).obstacles().all()).isEmpty();
        var changed = after(reopened, new OpenReview(Patients.manOf70().facts()));
        assertThat(changed).isInstanceOf(Open.class);
        assertThat(code(changed, RESUME)).isEqualTo("under-review");
    }

    @Test
    void whoIsNoLongerACandidateIsNotPrescribedAgainUntilFoundOneAnew() {
        var suspended = after(Stages.changeAsked(), RETURN, NO_CANDIDATE);
        assertThat(suspended).isInstanceOf(Suspended.class);
        assertThat(code(suspended, RESUME)).isEqualTo("not-a-candidate");
        assertThat(code(after(suspended, ASK_FOR_MORE), PROPOSE)).isEqualTo("not-a-candidate");
        assertThat(after(suspended, OPEN, RESUME)).isInstanceOf(Active.class);
    }

    @Test
    void whatThisReviewItselfAskedForSuspendsNothing() {
        var returned = after(Stages.changeAsked(), RETURN);
        assertThat(events(returned, new AwaitEvaluation(List.of("creatinine")))).isEmpty();
        assertThat(events(returned, AWAIT)).last().isInstanceOf(PrescriptionSuspended.class);
    }

    @Test
    void aNewStrongInhibitorSuspendsWhatIsSwallowedAndOpensTheReview() {
        var inhibited = new OpenReview(
                Patients.ordinary().taking(Patients.CLARITHROMYCIN).facts());
        assertThat(events(Stages.active(), inhibited))
                .hasExactlyElementsOfTypes(PrescriptionSuspended.class, ReviewOpened.class, ReviewFactsRecorded.class)
                .first()
                .isEqualTo(new PrescriptionSuspended("new-strong-cyp-inhibitor", "evaluation"));
        var open = (Open) after(Stages.active(), inhibited);
        assertThat(open.basis().suspended()).isTrue();
        var proposed = (Proposed) after(open, PROPOSE);
        assertThat(proposed.findings())
                .filteredOn(FindingFact::blocks)
                .extracting(FindingFact::rule)
                .containsExactly("running-dose-is-cut-for-a-strong-inhibitor");
        var other = new OpenReview(
                Patients.ordinary().taking(Patients.AMITRIPTYLINE).facts());
        assertThat(events(Stages.active(), other))
                .hasExactlyElementsOfTypes(ReviewOpened.class, ReviewFactsRecorded.class);
        var known = after(
                inhibited, PROPOSE, Stages.checking(List.of("interaction-strong-cyp-inhibitor"), "p", TODAY), SIGN);
        var later = Patients.ordinary().taking(Patients.CLARITHROMYCIN, Patients.AMITRIPTYLINE);
        assertThat(events(known, new OpenReview(later.facts())))
                .hasExactlyElementsOfTypes(ReviewOpened.class, ReviewFactsRecorded.class);
    }

    private static String code(Review review, ReviewCommand command) {
        assertThat(Stages.decide(review, command)).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<ReviewEvent>) Stages.decide(review, command)).code();
    }
}
