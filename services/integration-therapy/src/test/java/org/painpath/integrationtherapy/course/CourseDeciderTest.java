package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.adverseevents.AdverseEventAction;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.Observed;
import org.painpath.integrationtherapy.adverseevents.PatientOutcome;
import org.painpath.integrationtherapy.adverseevents.Relatedness;
import org.painpath.integrationtherapy.course.CourseCommand.CancelForWithdrawal;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.LiftSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PauseForSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.ReportAdverseEvent;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.course.CourseCommand.StopForDiscontinuation;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.outcomes.Response;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

class CourseDeciderTest {
    private static final Circumstances TOLD = new Circumstances(95, Relatedness.PROBABLE, PatientOutcome.RECOVERING);

    @Test
    void aWithdrawalBeforeTheSignatureBarsTheCourse() {
        var barred = Given.course(new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT));

        assertThat(Given.decide(barred, new PlanCourse(Given.DOSING, Given.NOON)))
                .isEqualTo(Decision.nothing());
    }

    @Test
    void aWithdrawalCancelsAlsoWhenTheEndOfThePrescriptionIsHeardFirst() {
        var ended = Given.decide(Given.active(), new StopForDiscontinuation("withdrawal"));
        var withdrawn = Given.decide(Given.active(), new CancelForWithdrawal(CancelReason.WITHDRAWN_BY_PATIENT));

        assertThat(ended).isEqualTo(Decision.nothing());
        assertThat(Given.recorded(withdrawn)).containsExactly(new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT));
        assertThat(Given.recorded(Given.decide(Given.active(), new StopForDiscontinuation("prescriber"))))
                .containsExactly(new CourseStopped(StopReason.PRESCRIPTION_DISCONTINUED, "prescriber"));
    }

    @Test
    void anEventThatCannotFollowIsABrokenJournal() {
        var stopped = Given.active(new CourseStopped(StopReason.OTHER, "tess"));

        assertThatThrownBy(() -> Given.DECIDER.evolve(stopped, new CourseResumed(ResumeReason.CAUSE_RESOLVED)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Given.course(Given.DOSE_SCHEDULED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStoppingAdverseEventEndsTheCourseWithItsReasons() {
        var decision = Given.decide(Given.active(), report(AdverseEventTerm.PSYCHOSIS_OR_MANIA, 2));

        assertThat(Given.recorded(decision))
                .first()
                .isEqualTo(new AdverseEventReported(
                        Given.RX,
                        AdverseEventTerm.PSYCHOSIS_OR_MANIA,
                        2,
                        false,
                        AdverseEventAction.STOP,
                        "tess",
                        95,
                        Relatedness.PROBABLE,
                        PatientOutcome.RECOVERING));
        assertThat(Given.recorded(decision)).last().isEqualTo(new CourseStopped(StopReason.ADVERSE_EVENT, "tess"));
        var stopped = (Course.Stopped) Given.after(Given.active(), decision);
        assertThat(stopped.treatment().adverseEvents().getFirst().findings()).hasSize(9);
        assertThat(stopped.treatment().adverseEvents().getFirst().circumstances())
                .isEqualTo(TOLD);
    }

    @Test
    void aHoldingAdverseEventPausesOnce() {
        var first = Given.decide(Given.active(), report(AdverseEventTerm.MISUSE_SIGN, 1));
        assertThat(Given.recorded(first)).last().isEqualTo(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"));

        var paused = Given.after(Given.active(), first);
        assertThat(Given.recorded(Given.decide(paused, report(AdverseEventTerm.NAUSEA, 3))))
                .hasSize(2);
    }

    @Test
    void aSuspensionIsLiftedByASignatureAndNotByAPerson() {
        var suspended = Given.after(Given.active(), Given.decide(Given.active(), new PauseForSuspension()));

        assertThat(Given.decide(suspended, new PauseForSuspension())).isEqualTo(Decision.nothing());
        assertThat(Given.decide(suspended, new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("prescription-suspended"));
        var resumed = Given.after(suspended, Given.decide(suspended, new ResumeForDoseChange(Given.MORE, Given.NOON)));
        assertThat(resumed)
                .isInstanceOfSatisfying(
                        Course.Active.class,
                        active -> assertThat(active.treatment().dosing()).isEqualTo(Given.MORE));
    }

    @Test
    void aPrescriberWhoTakesThePrescriptionUpAgainLiftsTheSuspensionAlone() {
        var suspended = Given.active(new CoursePaused(PauseReason.PRESCRIPTION_SUSPENDED, null));
        assertThat(Given.recorded(Given.decide(suspended, new LiftSuspension())))
                .containsExactly(new SuspensionLifted(), new CourseResumed(ResumeReason.REVIEWED_AND_SAFE));

        var more = Given.DECIDER.evolve(suspended, new CoursePaused(PauseReason.VITAL_SIGNS, "tess"));
        assertThat(Given.after(more, Given.decide(more, new LiftSuspension())))
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        paused -> assertThat(paused.reasons()).containsExactly(PauseReason.VITAL_SIGNS));

        var crisis = Given.DECIDER.evolve(suspended, new ObstacleRaised(Obstacle.CRISIS));
        assertThat(Given.after(crisis, Given.decide(crisis, new LiftSuspension())))
                .isInstanceOf(Course.Paused.class);
        assertThat(Given.decide(more, new ResumeCourse(ResumeReason.CAUSE_RESOLVED)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aSignatureDoesNotLiftWhatTheVitalSignsSaid() {
        var paused = Given.active(
                new CoursePaused(PauseReason.VITAL_SIGNS, "tess"),
                new CoursePaused(PauseReason.PRESCRIPTION_SUSPENDED, null));

        var changed = Given.after(paused, Given.decide(paused, new ResumeForDoseChange(Given.MORE, Given.NOON)));

        assertThat(changed)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        still -> assertThat(still.reasons()).containsExactly(PauseReason.VITAL_SIGNS));
        assertThat(Given.after(changed, Given.decide(changed, new ResumeCourse(ResumeReason.CAUSE_RESOLVED))))
                .isInstanceOf(Course.Active.class);
    }

    @Test
    void nobodyResumesByClaimingADoseChange() {
        var paused = Given.active(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"));

        assertThat(Given.decide(paused, new ResumeCourse(ResumeReason.DOSE_CHANGED)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aPausedCourseWithoutSessionsResumesAsPlanned() {
        assertThat(Given.course(
                        Given.PLANNED,
                        new CoursePaused(PauseReason.PRESCRIPTION_SUSPENDED, null),
                        new CourseResumed(ResumeReason.DOSE_CHANGED)))
                .isInstanceOf(Course.Planned.class);
    }

    @Test
    void talksGoOnWhileDosesArePaused() {
        var paused = Given.active(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"));

        assertThat(Given.decide(paused, schedule(SessionKind.INTEGRATION, Duration.ofDays(2))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Given.decide(paused, schedule(SessionKind.DOSING, Duration.ofDays(2))))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aSessionStartsAtABelievableTime() {
        assertThat(Given.decide(Given.active(), schedule(SessionKind.DOSING, Duration.ofDays(367))))
                .isInstanceOf(Decision.Refused.class);
        assertThat(Given.decide(Given.active(), schedule(SessionKind.DOSING, Duration.ofDays(-8))))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aScoreIsReadAgainstWeekZero() {
        var course = Given.active(Given.scored(Instrument.NRS, 0, "7"));

        var decision = Given.decide(
                course,
                new RecordOutcome(Instrument.NRS, new BigDecimal("4.9"), Map.of(), 4, Given.DAY, "tess", Given.TODAY));

        assertThat(Given.recorded(decision))
                .containsExactly(new OutcomeRecorded(
                        Instrument.NRS,
                        new BigDecimal("4.9"),
                        4,
                        Given.DAY,
                        Response.MODERATE,
                        new BigDecimal("30.0"),
                        "2026.11"));
    }

    @Test
    void aScoreIsInRangeNotInTheFutureAndNotThereYet() {
        var course = Given.active(Given.scored(Instrument.NRS, 0, "7"));

        assertThat(code(course, Instrument.PEG, "31", 0)).isEqualTo("score-out-of-range");
        assertThat(code(course, Instrument.NRS, "5", 0)).isEqualTo("already-recorded");
        assertThat(Given.decide(
                        course,
                        new RecordOutcome(
                                Instrument.NRS,
                                BigDecimal.ONE,
                                Map.of(),
                                4,
                                Given.DAY.plusDays(2),
                                "tess",
                                Given.TODAY)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("in-the-future"));
    }

    @Test
    void aCourseIsNotCompletedWithoutABaselineAndALaterScore() {
        var onlyBaseline = Given.active(Given.scored(Instrument.NRS, 0, "8"), Given.scored(Instrument.PHQ9, 4, "3"));

        assertThat(Given.decide(onlyBaseline, new CompleteCourse("tess", Given.TODAY)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("outcomes-missing"));
    }

    @Test
    void aCourseIsNotCompletedByAnotherMeasureThanPain() {
        var mood = Given.active(Given.scored(Instrument.PHQ9, 0, "18"), Given.scored(Instrument.PHQ9, 12, "3"));

        assertThat(Given.decide(mood, new CompleteCourse("tess", Given.TODAY)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("outcomes-missing"));
    }

    @Test
    void aResponderHasReliefOnTwoMeasures() {
        assertThat(completed("8", "4", "23", "16").responder()).isTrue();
        assertThat(completed("8", "7", "23", "21").responder()).isFalse();
        assertThat(completed("8", "4", "23", "23").responder()).isFalse();
    }

    private static CourseCompleted completed(String nrs0, String nrs12, String peg0, String peg12) {
        var course = Given.active(
                Given.scored(Instrument.NRS, 0, nrs0),
                Given.scored(Instrument.PEG, 0, peg0),
                Given.scored(Instrument.NRS, 12, nrs12),
                Given.scored(Instrument.PEG, 12, peg12));
        return (CourseCompleted) Given.recorded(Given.decide(course, new CompleteCourse("tess", Given.TODAY)))
                .getFirst();
    }

    private static String code(Course course, Instrument instrument, String score, int week) {
        var command =
                new RecordOutcome(instrument, new BigDecimal(score), Map.of(), week, Given.DAY, "tess", Given.TODAY);
        return ((Decision.Refused<CourseEvent>) Given.decide(course, command)).code();
    }

    private static ReportAdverseEvent report(AdverseEventTerm term, int grade) {
        return new ReportAdverseEvent(Given.RX, new Observed(term, grade, false), TOLD, "tess", Given.TODAY);
    }

    private static ScheduleSession schedule(SessionKind kind, Duration ahead) {
        return new ScheduleSession(
                UUID.randomUUID(), Given.NOON.plus(ahead), kind, SessionSetting.CLINIC, null, Given.NOON);
    }
}
