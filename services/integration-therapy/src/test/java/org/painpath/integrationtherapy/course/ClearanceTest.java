package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.JudgeMissedCheck;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionStatus;
import org.painpath.integrationtherapy.sessions.Vitals;

/** A dose that was cleared at noon: what takes the clearance back, and what cannot stop or move the watch of its checks. */
class ClearanceTest {
    private static final Course CLEARED = Given.active(new DosingCleared(DOSE, NOON, List.of(), "2026.11"));

    static Stream<CourseEvent> whatTakesItBack() {
        return Stream.of(
                new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"),
                new CoursePaused(PauseReason.PRESCRIPTION_SUSPENDED, null),
                PrescriptionReplaced.of(Given.MORE),
                new CourseStopped(StopReason.PATIENT_CHOICE, "tess"),
                new CourseCancelled(CancelReason.WITHDRAWN_BY_PATIENT));
    }

    @ParameterizedTest
    @MethodSource("whatTakesItBack")
    void isTakenBackWithItsReasonAndTheWatchGoesOn(CourseEvent event) {
        var taken = Given.DECIDER.evolve(CLEARED, event);
        assertThat(session(taken).check()).isEqualTo(DosingCheck.HELD);
        assertThat(session(taken).findings()).extracting(FindingFact::rule).containsExactly("clearance-stands");
        assertThat(events(taken, new NoteMissedChecks(at(300)))).hasSize(2);
    }

    @Test
    void afterAPauseNoDoseIsClearedOnTheOldVitalSigns() {
        var resumed = Stream.of(
                        new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"),
                        new CourseResumed(ResumeReason.CAUSE_RESOLVED))
                .reduce(CLEARED, Given.DECIDER::evolve, (one, _) -> one);
        assertThat(session(resumed).check()).isEqualTo(DosingCheck.HELD);
        assertThat(session(resumed).underWay()).isTrue();
    }

    /** Systolic and oxygen of a second set of minute 0; the answer, the check, and the status of the session after it. */
    @ParameterizedTest
    @CsvSource({
        "126, 98, dose-cleared,    CLEARED, SCHEDULED",
        "150, 98, dosing-held,     HELD,    SCHEDULED",
        "185, 98, dosing-stopped,  STOPPED, SCHEDULED",
        "126, 90, dosing-stopped,  STOPPED, SCHEDULED"
    })
    void aLaterSetOfMinuteZeroIsKeptAndMovesNoCheck(
            int systolic, int spo2, String code, DosingCheck check, SessionStatus status) {
        var later = before(systolic, spo2, 20);
        assertThat(code(CLEARED, later)).isEqualTo(code);
        var after = after(CLEARED, later);
        assertThat(session(after).vitals()).hasSize(1);
        assertThat(session(after).check()).isEqualTo(check);
        assertThat(session(after).status()).isEqualTo(status);
        assertThat(session(after).clearedAt()).isEqualTo(NOON);
        assertThat(events(after, new NoteMissedChecks(at(55)))).hasSize(1);
        assertThat(events(after, new NoteMissedChecks(at(150)))).hasSize(2);
    }

    @Test
    void aCrisisBeforeTheDoseThatIsWatchedPausesTheCourseAndTheSessionEndsWithItsChecks() {
        var after = after(CLEARED, before(185, 98, 20), timed(40), timed(120));
        assertThat(after).isInstanceOf(Course.Paused.class);
        assertThat(events(after, new CompleteSession(DOSE, "tess", at(130)))).hasSize(1);
    }

    @Test
    void onlyWhereAClinicianJudgedThatItWasNotTakenADoseIsClearedAndWatchedAnew() {
        var notTaken = after(CLEARED, judge(MissedCheckReason.DOSE_NOT_TAKEN, 5));
        var again = after(notTaken, before(126, 98, 20));
        assertThat(session(again).check()).isEqualTo(DosingCheck.CLEARED);
        assertThat(session(again).missedChecks()).isEmpty();
        assertThat(events(again, new NoteMissedChecks(at(74)))).isEmpty();
        assertThat(events(again, new NoteMissedChecks(at(75)))).hasSize(1);
    }

    @Test
    void anyOtherJudgementWaitsUntilTheTimeOfTheCheckIsOver() {
        assertThat(code(CLEARED, judge(MissedCheckReason.DEVICE_FAILED, 5))).isEqualTo("check-not-missed");
        assertThat(code(CLEARED, judge(MissedCheckReason.DOSE_NOT_TAKEN, 5))).isEqualTo("-");
        var failed = after(CLEARED, judge(MissedCheckReason.DEVICE_FAILED, 60));
        assertThat(code(failed, before(126, 98, 61))).isEqualTo("dose-cleared");
    }

    @Test
    void whatWasStoppedIsNotClearedThoughItWasNotTaken() {
        var stopped = after(CLEARED, before(126, 90, 5), judge(MissedCheckReason.DOSE_NOT_TAKEN, 6));
        assertThat(code(stopped, before(126, 98, 20))).isEqualTo("dosing-stopped");
    }

    private static RecordVitals before(int systolic, int spo2, int now) {
        return new RecordVitals(DOSE, new Vitals(0, systolic, 80, spo2, 70, null), null, "tess", at(now));
    }

    private static RecordVitals timed(int minute) {
        return new RecordVitals(DOSE, new Vitals(minute, 126, 80, 98, 70, 1), null, "tess", at(minute));
    }

    private static JudgeMissedCheck judge(MissedCheckReason reason, int now) {
        return new JudgeMissedCheck(DOSE, 40, reason, "clara", at(now));
    }

    private static Today at(int minute) {
        return new Today(Given.DAY, NOON.plus(Duration.ofMinutes(minute)));
    }

    private static List<CourseEvent> events(Course course, CourseCommand command) {
        return Given.recorded(Given.decide(course, command));
    }

    private static Course after(Course start, CourseCommand... commands) {
        var course = start;
        for (CourseCommand command : commands) {
            course = Given.after(course, Given.decide(course, command));
        }
        return course;
    }

    private static String code(Course course, CourseCommand command) {
        return Given.decide(course, command) instanceof Decision.Refused<CourseEvent> refused ? refused.code() : "-";
    }

    private static Session session(Course course) {
        return ((Course.Known) course).treatment().session(DOSE).orElseThrow();
    }
}
