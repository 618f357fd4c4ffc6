package org.painpath.evaluation.workup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.evaluation.workup.Samples.BOOK;
import static org.painpath.evaluation.workup.Samples.CANDIDATE;
import static org.painpath.evaluation.workup.Samples.EXAMINATION;
import static org.painpath.evaluation.workup.Samples.HISTORY;
import static org.painpath.evaluation.workup.Samples.NOON;
import static org.painpath.evaluation.workup.Samples.NORMAL_LABS;
import static org.painpath.evaluation.workup.Samples.NOT_CANDIDATE;
import static org.painpath.evaluation.workup.Samples.OPEN;
import static org.painpath.evaluation.workup.Samples.ORDER_LABS;
import static org.painpath.evaluation.workup.Samples.ROOM;
import static org.painpath.evaluation.workup.Samples.SEEN;
import static org.painpath.evaluation.workup.Samples.VISIT;
import static org.painpath.evaluation.workup.Samples.book;
import static org.painpath.evaluation.workup.Samples.move;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.ReopenForMissing;

/** What intake tells stands against treatment stops the step that it forbids, whenever it was heard, until it is lifted. */
class HinderingTest {
    private static final UUID SECOND = new UUID(7, 9);
    private static final RaiseObstacle NO_VIDEO = new RaiseObstacle(Obstacle.TELEHEALTH_REVOKED);

    @ParameterizedTest
    @EnumSource(
            names = {"TELEHEALTH_REVOKED", "PART_2_REVOKED"},
            mode = Mode.EXCLUDE)
    void nobodyIsACandidateMeanwhile(Obstacle obstacle) {
        var ready = ready().then(new RaiseObstacle(obstacle));
        assertThat(ready.when(CANDIDATE).answer()).isEqualTo("contraindicated");
        assertThat(ready.words()).contains(obstacle.rule()).contains(obstacle.words());
        assertThat(ready.events()).hasExactlyElementsOfTypes(AssessmentRefused.class);
        assertThat(ready.then(new LiftObstacle(obstacle)).when(CANDIDATE).answer())
                .isEqualTo("ok");
    }

    @Test
    void itHoldsThoughItWasHeardBeforeTheAcceptance() {
        var early = Story.of(new RaiseObstacle(Obstacle.CRISIS));
        assertThat(early.when(HISTORY).answer()).isEqualTo("not-open");
        early.then(OPEN, BOOK, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
        assertThat(early.when(CANDIDATE).answer()).isEqualTo("contraindicated");
    }

    @Test
    void whatWasLiftedBeforeTheAcceptanceStopsNothing() {
        var calm = Story.of(new RaiseObstacle(Obstacle.CRISIS), new LiftObstacle(Obstacle.CRISIS));
        calm.then(OPEN, BOOK, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
        assertThat(calm.when(CANDIDATE).answer()).isEqualTo("ok");
    }

    @Test
    void itIsRememberedForTheTimeThatTheReviewReturnsTheEvaluation() {
        var candidate = ready().then(CANDIDATE, new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED));
        assertThat(candidate.state()).isInstanceOf(Candidate.class);
        assertThat(candidate
                        .then(new ReopenForMissing(List.of("weight")), EXAMINATION)
                        .when(CANDIDATE)
                        .answer())
                .isEqualTo("contraindicated");
    }

    @Test
    void oneThatIsLiftedLeavesTheOther() {
        var both = ready().then(new RaiseObstacle(Obstacle.CRISIS), new RaiseObstacle(Obstacle.COMPOUNDED_REVOKED));
        assertThat(both.then(new LiftObstacle(Obstacle.CRISIS)).when(CANDIDATE).answer())
                .isEqualTo("contraindicated");
        assertThat(both.words()).contains(Obstacle.COMPOUNDED_REVOKED.rule()).doesNotContain(Obstacle.CRISIS.rule());
    }

    @Test
    void whoIsNoCandidateIsStillSaid() {
        assertThat(ready().then(new RaiseObstacle(Obstacle.CRISIS))
                        .when(NOT_CANDIDATE)
                        .answer())
                .isEqualTo("ok");
    }

    @Test
    void withoutConsentToVideoNoVisitByVideoIsBookedOrMoved() {
        var booked = Story.of(OPEN, BOOK).then(NO_VIDEO);
        assertThat(booked.when(book(SECOND, 7200)).answer()).isEqualTo("telehealth-consent-revoked");
        assertThat(booked.when(move(VISIT, 7200)).answer()).isEqualTo("telehealth-consent-revoked");
        var inPerson = new BookAppointment(
                SECOND, NOON.plusSeconds(7200), 60, AppointmentMode.IN_PERSON, "clinician", ROOM, null, NOON);
        assertThat(booked.when(inPerson).answer()).isEqualTo("ok");
        assertThat(booked.then(new LiftObstacle(Obstacle.TELEHEALTH_REVOKED))
                        .when(move(VISIT, 10800))
                        .answer())
                .isEqualTo("ok");
    }

    @Test
    void aVisitByVideoThatIsStillToComeIsATaskUntilItIsCancelled() {
        var booked = Story.of(OPEN, BOOK);
        assertThat(withoutConsent(booked)).isEmpty();
        assertThat(withoutConsent(booked.then(NO_VIDEO))).containsExactly(VISIT);
        assertThat(((Evaluation.Underway) booked.state()).facts().visitsWithoutConsent(NOON.plusSeconds(3600)))
                .as("after it has begun")
                .isEmpty();
        assertThat(withoutConsent(booked.then(new CancelAppointment(VISIT, null, NOON))))
                .isEmpty();
    }

    @Test
    void itCanBeCancelledAlsoAfterTheDecision() {
        var declined = Story.of(OPEN, BOOK, NOT_CANDIDATE).then(NO_VIDEO, new CancelAppointment(VISIT, null, NOON));
        var candidate = ready().then(CANDIDATE, NO_VIDEO, new CancelAppointment(VISIT, null, NOON));

        assertThat(((Evaluation.Assessed) declined.state()).facts().visitsWithoutConsent(NOON))
                .isEmpty();
        assertThat(((Candidate) candidate.state()).facts().visitsWithoutConsent(NOON))
                .isEmpty();
        assertThat(candidate
                        .when(new CancelAppointment(VISIT, null, NOON.plusSeconds(3600)))
                        .answer())
                .isEqualTo("appointment-cancelled");
    }

    @Test
    void aCandidateWithoutConsentToVideoIsOne() {
        assertThat(ready().then(NO_VIDEO).when(CANDIDATE).answer()).isEqualTo("ok");
    }

    private static List<UUID> withoutConsent(Story story) {
        return ((Evaluation.Underway) story.state()).facts().visitsWithoutConsent(NOON);
    }

    private static Story ready() {
        return Story.of(OPEN, BOOK, HISTORY, EXAMINATION, ORDER_LABS, NORMAL_LABS, SEEN);
    }
}
