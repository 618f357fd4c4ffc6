package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What an outcome tells of suicide risk acts at once. */
class SuicideAlarmTest {

    @Test
    void aHighScreenStopsTheCourse() {
        assertThat(Given.recorded(Given.decide(Given.active(), screen(3))))
                .last()
                .isEqualTo(new CourseStopped(StopReason.SUICIDE_RISK, "tess"));
    }

    @Test
    void aModerateScreenPausesAndOnlyALowOneLetsResume() {
        var paused = after(Given.active(), screen(2));
        assertThat(paused)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        course -> assertThat(course.reasons()).containsExactly(PauseReason.SUICIDE_RISK));
        assertThat(code(paused, new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isEqualTo("suicide-risk-open");
        assertThat(after(after(paused, screen(1)), new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isInstanceOf(Course.Active.class);
    }

    @Test
    void aLowScreenChangesNothing() {
        assertThat(Given.recorded(Given.decide(Given.active(), screen(1))))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("OutcomeRecorded", "OutcomeAssessed");
    }

    @Test
    void thoughtsToldByPhq9PauseUntilAScreenHasBeenTaken() {
        var paused = after(Given.active(), phq9(answers(9, 1)));
        assertThat(paused)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        course -> assertThat(course.reasons()).containsExactly(PauseReason.SUICIDE_SCREEN_DUE));
        assertThat(code(paused, new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isEqualTo("suicide-risk-open");
        assertThat(after(after(paused, screen(0)), new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isInstanceOf(Course.Active.class);
    }

    @Test
    void whereTheScreenWasTakenOnTheSameDayThoughtsDoNotPause() {
        assertThat(after(after(Given.active(), screen(1)), phq9(answers(9, 1)))).isInstanceOf(Course.Active.class);
    }

    @Test
    void anIncompletePhq9IsRefusedButItsLastItemActs() {
        var decision = Given.decide(Given.active(), phq9(Map.of("Q1", 1, "Q9", 2)));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("answers-missing"));
        assertThat(Given.recorded(decision)).last().isEqualTo(new CoursePaused(PauseReason.SUICIDE_SCREEN_DUE, "tess"));
        assertThat(Given.recorded(Given.decide(Given.active(), phq9(Map.of("Q1", 1)))))
                .isEmpty();
    }

    @Test
    void aTotalDoesNotTellTheLastItemSoTheNextDoseWaits() {
        var course = after(Given.active(), outcome(Instrument.PHQ9, BigDecimal.TEN, Map.of()));
        assertThat(course).isInstanceOf(Course.Active.class);
        assertThat(code(course, dose())).isEqualTo("dosing-held");
        assertThat(code(after(course, screen(0)), dose())).isEmpty();
        assertThat(code(after(Given.active(), outcome(Instrument.PHQ9, BigDecimal.ZERO, Map.of())), dose()))
                .isEmpty();
    }

    @Test
    void answersAreKeptApartFromTheScore() {
        var events = Given.recorded(Given.decide(Given.active(), phq9(answers(9, 0))));
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        OutcomeRecorded.class,
                        recorded -> assertThat(recorded.score()).isEqualByComparingTo("8"));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        OutcomeAssessed.class,
                        assessed -> assertThat(assessed.answers()).hasSize(9));
    }

    @Test
    void phq9MayBeAskedAgainInAWeekAndTheLaterDayCounts() {
        var base = after(Given.active(), asked("18", 0, 3));
        var twice = after(after(base, asked("9", 4, 2)), asked("16", 4, 1));
        assertThat(code(base, asked("9", 4, 2))).isEmpty();
        assertThat(code(after(base, asked("9", 4, 2)), asked("16", 4, 1))).isEmpty();
        var outcomes = Given.RULES.outcomes(((Course.Known) twice).treatment());
        assertThat(outcomes.responses())
                .singleElement()
                .satisfies(response -> assertThat(response.percentChange()).isEqualByComparingTo("11.1"));
        var late = after(after(base, asked("16", 4, 1)), asked("9", 4, 2));
        assertThat(Given.RULES.outcomes(((Course.Known) late).treatment()).responses())
                .isEqualTo(outcomes.responses());
    }

    @Test
    void withoutAScreenInTheCourseThereIsNoDose() {
        var unscreened = Given.course(
                Given.PLANNED, Given.PREPARATION_SCHEDULED, Given.PREPARED, Given.DOSE_SCHEDULED, Given.TALK_SCHEDULED);
        assertThat(code(unscreened, dose())).isEqualTo("dosing-held");
        assertThat(code(after(unscreened, screen(0)), dose())).isEmpty();
    }

    @Test
    void aHighScreenOfAnEarlierDayThatIsEnteredLatePausesUntilAClinicianResumes() {
        var late = new RecordOutcome(
                Instrument.CSSRS, BigDecimal.valueOf(3), Map.of(), 0, Given.DAY.minusDays(9), "tess", Given.TODAY);
        var paused = after(Given.active(), late);
        assertThat(paused)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        course -> assertThat(course.reasons()).containsExactly(PauseReason.SUICIDE_RISK));
        assertThat(after(paused, screen(0))).isInstanceOf(Course.Paused.class);
        var closed = after(paused, new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE));
        assertThat(closed).isInstanceOf(Course.Active.class);
        assertThat(code(closed, dose())).isEmpty();
    }

    /** A pause for something else is not held up by a screening that was never taken; the next dose is. */
    @Test
    void onlyAPauseOfSuicideRiskWaitsForAScreen() {
        var paused =
                Given.course(Given.PLANNED, Given.DOSE_SCHEDULED, new CoursePaused(PauseReason.VITAL_SIGNS, "tess"));
        assertThat(code(paused, new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE)))
                .isEmpty();
    }

    @Test
    void resumingAfterSomethingElseClosesNoSuicideRisk() {
        var high = new OutcomeRecorded(
                Instrument.CSSRS, BigDecimal.valueOf(3), 0, Given.DAY.minusDays(9), null, null, null);
        var resumed = new CourseResumed(ResumeReason.REVIEWED_AND_SAFE);
        assertThat(code(Given.active(high, new CoursePaused(PauseReason.VITAL_SIGNS, "tess"), resumed), dose()))
                .isEqualTo("dosing-held");
        assertThat(code(Given.active(high, new CoursePaused(PauseReason.SUICIDE_RISK, "tess"), resumed), dose()))
                .isEmpty();
    }

    @Test
    void aScreenSaysNothingOfPhq9() {
        assertThat(Given.recorded(Given.decide(Given.active(), screen(1))).getLast())
                .isInstanceOfSatisfying(
                        OutcomeAssessed.class,
                        assessed -> assertThat(assessed.suicidalThoughts()).isNull());
    }

    private static RecordVitals dose() {
        return new RecordVitals(Given.DOSE, new Vitals(0, 120, 80, 98, 60, null), null, "tess", Given.TODAY);
    }

    private static RecordOutcome asked(String total, int week, int daysAgo) {
        var day = Given.DAY.minusDays(daysAgo);
        return new RecordOutcome(Instrument.PHQ9, new BigDecimal(total), Map.of(), week, day, "tess", Given.TODAY);
    }

    private static RecordOutcome screen(int level) {
        return outcome(Instrument.CSSRS, BigDecimal.valueOf(level), Map.of());
    }

    private static RecordOutcome phq9(Map<String, Integer> answers) {
        return outcome(Instrument.PHQ9, null, answers);
    }

    private static RecordOutcome outcome(
            Instrument instrument, @Nullable BigDecimal score, Map<String, Integer> answers) {
        return new RecordOutcome(instrument, score, answers, 4, Given.DAY, "tess", Given.TODAY);
    }

    /** All items 1 but one. */
    private static Map<String, Integer> answers(int item, int answer) {
        Map<String, Integer> answers = new HashMap<>();
        IntStream.rangeClosed(1, 9).forEach(each -> answers.put("Q" + each, each == item ? answer : 1));
        return answers;
    }

    private static Course after(Course course, CourseCommand command) {
        return Given.after(course, Given.decide(course, command));
    }

    private static String code(Course course, CourseCommand command) {
        return Given.decide(course, command) instanceof Decision.Refused<CourseEvent> refused ? refused.code() : "";
    }
}
