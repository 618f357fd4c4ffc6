package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.Vitals;

/** A dose that was cleared at noon, and what becomes of the checks at 40 and 120 minutes. */
class TimedChecksTest {
    private static final CourseEvent CLEARED = new DosingCleared(DOSE, Given.NOON, List.of(), "2026.11");
    private static final CourseEvent STOPPED = new CourseStopped(StopReason.PATIENT_CHOICE, "tess");

    @Test
    void aMissedCheckIsNotedOnceAndNotBeforeItsTime() {
        var course = Given.active(CLEARED);
        assertThat(noted(course, 54)).isEmpty();
        assertThat(noted(course, 55)).containsExactly(new VitalsMissed(DOSE, 40, at(55).at(), "2026.11"));
        var noted = Given.after(course, Given.decide(course, new NoteMissedChecks(at(55))));
        assertThat(noted(noted, 149)).isEmpty();
        assertThat(noted(noted, 150)).containsExactly(new VitalsMissed(DOSE, 120, at(150).at(), "2026.11"));
        assertThat(noted(course, 300)).hasSize(2);
    }

    @Test
    void aCheckThatWasDoneIsNotMissed() {
        assertThat(noted(after(Given.active(CLEARED), vitals(42, 1)), 60)).isEmpty();
        assertThat(noted(after(Given.active(CLEARED), vitals(20, 1)), 60)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"42, 40", "120, 120", "20, "})
    void aSetSaysWhichChecksItMeets(int minute, @Nullable Integer check) {
        assertThat(Given.recorded(Given.decide(Given.active(CLEARED), vitals(minute, 1))))
                .first()
                .isInstanceOfSatisfying(
                        VitalsRecorded.class,
                        recorded ->
                                assertThat(recorded.meetsChecks()).isEqualTo(check == null ? null : List.of(check)));
    }

    @Test
    void withoutAClearedDoseNothingIsDue() {
        assertThat(noted(Given.active(), 300)).isEmpty();
        assertThat(noted(after(Given.active(), high()), 300)).isEmpty();
    }

    @Test
    void theSessionIsCompletedAfterItsChecks() {
        var done = after(after(Given.active(CLEARED), vitals(40, 9)), vitals(120, 2));
        assertThat(code(after(Given.active(CLEARED), vitals(40, 9)), complete()))
                .isEqualTo("session-not-finished");
        assertThat(Given.recorded(Given.decide(done, complete())))
                .containsExactly(new SessionCompleted(DOSE, "tess", "2026.11"));
    }

    @Test
    void aMissedCheckIsJudgedAfterItsTimeAndThenTheSessionIsCompleted() {
        var course = after(Given.active(CLEARED), vitals(120, 2));
        assertThat(code(course, judge(40, 54))).isEqualTo("check-not-missed");
        assertThat(code(course, judge(41, 60))).isEqualTo("no-such-check");
        assertThat(code(course, judge(120, 160))).isEqualTo("check-done");
        var decision = Given.decide(course, judge(40, 60));
        assertThat(Given.recorded(decision))
                .containsExactly(
                        new VitalsMissed(DOSE, 40, at(60).at(), "2026.11"),
                        new MissedCheckJudged(DOSE, 40, MissedCheckReason.DEVICE_FAILED, "clara"));
        var judged = Given.after(course, decision);
        assertThat(code(judged, judge(40, 61))).isEqualTo("check-done");
        assertThat(code(judged, complete())).isEmpty();
    }

    @Test
    void lastingDissociationPausesTheCourse() {
        var course = after(after(Given.active(CLEARED), vitals(40, 12)), vitals(125, 12));
        assertThat(course)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        paused -> assertThat(paused.reasons()).containsExactly(PauseReason.DISSOCIATION));
        assertThat(code(course, complete())).isEqualTo("session-not-finished");
        assertThat(code(after(course, vitals(150, 3)), complete())).isEmpty();
    }

    @Test
    void whoeverHasTakenADoseIsWatchedToTheEndThoughTheCourseWasStopped() {
        var stopped = Given.active(CLEARED, STOPPED);
        assertThat(noted(stopped, 55)).hasSize(1);
        var crisis = Given.decide(
                stopped, new RecordVitals(DOSE, new Vitals(40, 190, 115, 97, 90, 3), null, "tess", at(40)));
        assertThat(Given.recorded(crisis))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("VitalsRecorded", "DosingHeld");
        var done = after(Given.after(stopped, crisis), vitals(120, 1));
        assertThat(Given.after(done, Given.decide(done, complete()))).isInstanceOf(Course.Stopped.class);
        assertThat(code(stopped, vitals(0, null))).isEqualTo("course-closed");
        assertThat(code(Given.active(STOPPED), vitals(40, 1))).isEqualTo("course-closed");
    }

    @Test
    void aCourseIsNotCompletedWhileADoseIsUnderWay() {
        var course = Given.active(CLEARED, Given.scored(Instrument.NRS, 0, "8"), Given.scored(Instrument.NRS, 12, "4"));
        assertThat(code(course, new CompleteCourse("tess", Given.TODAY))).isEqualTo("session-under-way");
    }

    private static RecordVitals vitals(int minute, Integer cadss6) {
        return new RecordVitals(DOSE, new Vitals(minute, 128, 80, 98, 70, cadss6), null, "tess", at(minute));
    }

    private static RecordVitals high() {
        return new RecordVitals(DOSE, new Vitals(0, 150, 80, 98, 70, null), null, "tess", at(1));
    }

    private static JudgeMissedCheck judge(int minute, int now) {
        return new JudgeMissedCheck(DOSE, minute, MissedCheckReason.DEVICE_FAILED, "clara", at(now));
    }

    private static CompleteSession complete() {
        return new CompleteSession(DOSE, "tess", at(160));
    }

    private static List<CourseEvent> noted(Course course, int minute) {
        return Given.recorded(Given.decide(course, new NoteMissedChecks(at(minute))));
    }

    private static Today at(int minute) {
        return new Today(Given.DAY, Given.NOON.plus(Duration.ofMinutes(minute)));
    }

    private static Course after(Course course, CourseCommand command) {
        return Given.after(course, Given.decide(course, command));
    }

    private static String code(Course course, CourseCommand command) {
        return Given.decide(course, command) instanceof Decision.Refused<CourseEvent> refused ? refused.code() : "";
    }
}
