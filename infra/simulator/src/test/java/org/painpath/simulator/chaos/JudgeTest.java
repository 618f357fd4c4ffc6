package org.painpath.simulator.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Call.Outcome;
import org.painpath.simulator.chaos.Observed.Heard;
import org.painpath.simulator.chaos.Observed.Parked;

/** Histories written by hand, each with one thing wrong: the judge is to call it by its name. */
class JudgeTest {
    private final Scene scene = Scene.ofAnAcceptedReferral();

    @Test
    void nothingIsWrongWithACleanRun() {
        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void repetitionsOnTheTopicAreAllowed() {
        scene.heard.addAll(scene.heard);
        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void anUnknownCallMayBeThereOrNot() {
        scene.call("evaluation", "/evaluations/appointments", Outcome.UNKNOWN);
        assertThat(scene.judged()).isEmpty();

        scene.published("evaluation", "appointment-booked");
        assertThat(scene.judged()).isEmpty();
    }

    @Test
    void aCallThatWasAnsweredWithYesAndIsNotThereIsLost() {
        scene.call("evaluation", "/evaluations/appointments", Outcome.OK);
        assertNamed(Kind.LOST).first().asString().contains("evaluation", "appointment-booked");
    }

    @Test
    void aReferralThatIntakeDoesNotKnowIsLost() {
        scene.receipts.clear();
        assertNamed(Kind.LOST);
    }

    @Test
    void aRowThatIsNotOnTheTopicIsLost() {
        scene.heard.removeLast();
        assertNamed(Kind.LOST).first().asString().contains("event 1 is in the journal and not on the topic");
    }

    @Test
    void anEventThatAReaderHasReadPastIsLost() {
        scene.cursor("prescription-review", "intake", 2);
        assertNamed(Kind.LOST).first().asString().contains("prescription-review", "read past event 3 of 3");
    }

    @Test
    void anEventBeforeOneThatWaitsForItIsLost() {
        scene.cursor("prescription-review", "intake", 1);
        scene.parked.add(new Parked("prescription-review", "intake", Scene.REFERRAL, 3, "gap"));
        assertNamed(Kind.LOST).first().asString().contains("read past event 2 of 3");
    }

    @Test
    void aReactionThatIsNotThereIsLost() {
        scene.rows.removeLast();
        scene.heard.removeLast();
        scene.timeline.removeLast();
        assertNamed(Kind.LOST).first().asString().contains("0 of evaluation/evaluation-opened");
    }

    @Test
    void anUnknownCallThatIsThereTwiceIsADoubleEffect() {
        scene.call("evaluation", "/evaluations/appointments", Outcome.UNKNOWN)
                .published("evaluation", "appointment-booked")
                .published("evaluation", "appointment-booked");
        assertNamed(Kind.DOUBLE_EFFECT);
    }

    @Test
    void aReactionToOneEventTwiceIsADoubleEffect() {
        scene.published("evaluation", "appointment-booked")
                .call("evaluation", "/evaluations/appointments", Outcome.OK)
                .call("integration-therapy", "/courses/dose-change-requests", Outcome.OK)
                .published("integration-therapy", "course-planned")
                .published("integration-therapy", "dose-change-requested")
                .published("prescription-review", "review-opened")
                .published("prescription-review", "dose-proposed")
                .published("prescription-review", "pharmacist-checked")
                .published("prescription-review", "prescription-signed")
                .call("prescription-review", "/reviews/proposal", Outcome.OK)
                .call("prescription-review", "/reviews/check", Outcome.OK)
                .call("prescription-review", "/reviews/sign", Outcome.OK)
                .internal("prescription-review", "dose-change-noted")
                .internal("prescription-review", "dose-change-noted");
        assertNamed(Kind.DOUBLE_EFFECT).first().asString().contains("2 of prescription-review/dose-change-noted");
    }

    @Test
    void aReferralUnderTwoIdsIsADoubleEffect() {
        scene.calls.add(
                new Call(Scene.SENDER, "intake", "/not-judged-by-itself", 1, Outcome.OK, new UUID(7, 2).toString()));
        assertNamed(Kind.DOUBLE_EFFECT);
    }

    @Test
    void aCallThatWasRefusedAndIsThereIsAPhantom() {
        scene.call("evaluation", "/evaluations/appointments", Outcome.FAIL)
                .published("evaluation", "appointment-booked");
        assertNamed(Kind.PHANTOM);
    }

    @Test
    void anEventThatNoJournalHoldsIsAPhantom() {
        scene.heard.add(new Heard("evaluation", 3, Scene.REFERRAL, 2, UUID.randomUUID()));
        assertNamed(Kind.PHANTOM);
    }

    @Test
    void anEventFirstHeardAfterALaterOneIsAnInversion() {
        Collections.swap(scene.heard, 1, 2);
        assertNamed(Kind.INVERSION).first().asString().contains("event 2 was first heard after event 3");
    }

    @Test
    void aReaderThatStandsStillDiverges() {
        scene.cursor("integration-therapy", "intake", 1).unread("integration-therapy", "intake", 40);
        assertNamed(Kind.DIVERGENCE).first().asString().contains("stands still before event 2", "40 records");
    }

    @Test
    void anEventThatWasPutAsideDiverges() {
        scene.cursor("integration-therapy", "intake", 1);
        scene.parked.add(new Parked("integration-therapy", "intake", Scene.REFERRAL, 2, "failed"));
        assertNamed(Kind.DIVERGENCE).first().asString().contains("event 2 is parked: failed");
    }

    @Test
    void aTimelineThatMissesAStepDiverges() {
        scene.timeline.removeLast();
        assertNamed(Kind.DIVERGENCE).first().asString().contains("evaluation/evaluation-opened");
    }

    @Test
    void anotherEndThanThatOfTheStoryDiverges() {
        scene.ended("DECLINED", "WITHDRAWN");
        assertNamed(Kind.DIVERGENCE);
    }

    @Test
    void aStoryThatDoesNotGoOnDiverges() {
        scene.stoppedAt("clinician assess: waited in vain");
        assertNamed(Kind.DIVERGENCE).first().asString().contains("waited in vain");
    }

    @Test
    void aFactThatCannotFollowIsAnIllegalTransition() {
        scene.call("evaluation", "/evaluations/assessment", Outcome.OK).published("evaluation", "evaluation-completed");
        assertNamed(Kind.ILLEGAL_TRANSITION).first().asString().contains("it needs history-taken before it");
    }

    @Test
    void aFactAfterTheEndIsAnIllegalTransition() {
        scene.call("intake", "/referrals/withdraw", Outcome.OK)
                .published("intake", "referral-withdrawn")
                .published("evaluation", "evaluation-cancelled")
                .call("evaluation", "/evaluations/appointments", Outcome.OK)
                .published("evaluation", "appointment-booked");
        assertNamed(Kind.ILLEGAL_TRANSITION).first().asString().contains("the story had ended");
    }

    @Test
    void whatHappensOnceAndHappensAgainIsAnIllegalTransition() {
        scene.call("intake", "/referrals/accept", Outcome.OK)
                .published("intake", "referral-accepted")
                .published("evaluation", "evaluation-opened");
        assertThat(scene.judged()).extracting(Anomaly::kind).containsOnly(Kind.ILLEGAL_TRANSITION);
    }

    private ListAssert<Anomaly> assertNamed(Kind kind) {
        var found = scene.judged();
        assertThat(found).isNotEmpty().extracting(Anomaly::kind).containsOnly(kind);
        return assertThat(found);
    }
}
