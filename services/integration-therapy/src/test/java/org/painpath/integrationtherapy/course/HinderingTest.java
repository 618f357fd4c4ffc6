package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DAY;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.DOSING;
import static org.painpath.integrationtherapy.course.Given.MORE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.TALK;
import static org.painpath.integrationtherapy.course.Given.TODAY;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.LiftSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.NoteMissedChecks;
import org.painpath.integrationtherapy.course.CourseCommand.PauseForSuspension;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** While something stands against treatment no dose is cleared or agreed, and nothing resumes by itself. */
class HinderingTest {
    private static final RaiseObstacle CRISIS = new RaiseObstacle(Obstacle.CRISIS);
    private static final LiftObstacle OVER = new LiftObstacle(Obstacle.CRISIS);
    private static final RecordVitals GOOD =
            new RecordVitals(DOSE, new Vitals(0, 128, 80, 98, null, null), null, "tess", TODAY);
    private static final ResumeCourse RESUME = new ResumeCourse(ResumeReason.REVIEWED_AND_SAFE);

    @ParameterizedTest
    @EnumSource
    void noDoseIsClearedMeanwhileAndTheMeasurementIsKept(Obstacle obstacle) {
        var hindered = after(Given.active(), new RaiseObstacle(obstacle));
        assertThat(code(hindered, GOOD)).isEqualTo(obstacle.code());
        assertThat(Given.recorded(Given.decide(hindered, GOOD))).hasExactlyElementsOfTypes(VitalsRecorded.class);
        assertThat(events(after(hindered, new LiftObstacle(obstacle)), GOOD))
                .hasExactlyElementsOfTypes(VitalsRecorded.class, DosingCleared.class);
    }

    @Test
    void aClearanceIsTakenBack() {
        var cleared = after(Given.active(), GOOD);
        var hindered = after(cleared, CRISIS);
        assertThat(((Course.Active) hindered)
                        .treatment()
                        .session(DOSE)
                        .orElseThrow()
                        .check())
                .isEqualTo(DosingCheck.HELD);
        assertThat(code(hindered, GOOD)).isEqualTo("crisis-open");
        assertThat(events(hindered, new CompleteSession(TALK, "tess", TODAY)))
                .hasExactlyElementsOfTypes(SessionCompleted.class);
    }

    @Test
    void whoeverMayHaveTakenTheDoseIsWatchedAllTheSame() {
        var hindered = after(Given.active(), GOOD, CRISIS);
        assertThat(code(hindered, new CompleteSession(DOSE, "tess", TODAY))).isEqualTo("session-not-finished");
        assertThat(code(hindered, new MissSession(DOSE))).isEqualTo("dose-cleared");
        assertThat(events(hindered, new NoteMissedChecks(new Today(DAY, NOON.plus(Duration.ofHours(1))))))
                .hasExactlyElementsOfTypes(VitalsMissed.class);
        assertThat(code(after(Given.active(), CRISIS), new CompleteSession(DOSE, "tess", TODAY)))
                .isEqualTo("dosing-not-cleared");
    }

    @Test
    void noDosingSessionIsAgreedAndTalksAre() {
        for (Course course : List.of(Given.course(Given.PLANNED), Given.active(), paused())) {
            var hindered = after(course, CRISIS);
            assertThat(code(hindered, schedule(SessionKind.DOSING))).isEqualTo("crisis-open");
            assertThat(events(hindered, schedule(SessionKind.INTEGRATION)))
                    .hasExactlyElementsOfTypes(SessionScheduled.class);
        }
    }

    @Test
    void itHoldsThoughItWasHeardBeforeTheSignature() {
        var planned = after(Given.course(), CRISIS, new PlanCourse(DOSING, NOON));
        assertThat(planned).isInstanceOf(Course.Planned.class);
        assertThat(code(planned, schedule(SessionKind.DOSING))).isEqualTo("crisis-open");
        var free = after(Given.course(), CRISIS, OVER, new PlanCourse(DOSING, NOON));
        assertThat(events(free, schedule(SessionKind.DOSING))).hasExactlyElementsOfTypes(SessionScheduled.class);
    }

    @Test
    void aDoseChangeThatWasSignedBeforeResumesNothing() {
        var hindered = after(paused(), CRISIS);
        assertThat(events(hindered, new ResumeForDoseChange(MORE, NOON)))
                .hasExactlyElementsOfTypes(PrescriptionReplaced.class);
        assertThat(after(hindered, new ResumeForDoseChange(MORE, NOON))).isInstanceOf(Course.Paused.class);
    }

    @Test
    void nobodyResumesMeanwhileAndLiftedItResumesNothing() {
        var hindered = after(Given.active(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess")), CRISIS);
        assertThat(code(hindered, RESUME)).isEqualTo("crisis-open");
        assertThat(after(hindered, OVER)).isInstanceOf(Course.Paused.class);
        assertThat(events(after(hindered, OVER), RESUME)).hasExactlyElementsOfTypes(CourseResumed.class);
    }

    @Test
    void aPrescriptionThatWasTakenUpAgainBeforeTheConsentWasHeardResumesWithTheConsent() {
        var revoked = new RaiseObstacle(Obstacle.OFF_LABEL_REVOKED);
        var given = new LiftObstacle(Obstacle.OFF_LABEL_REVOKED);
        var resumed = after(paused(), revoked, new LiftSuspension());
        assertThat(resumed).as("the consent is awaited").isInstanceOf(Course.Paused.class);
        assertThat(events(resumed, given)).hasExactlyElementsOfTypes(ObstacleLifted.class, CourseResumed.class);
        assertThat(after(resumed, given)).isInstanceOf(Course.Active.class);
        assertThat(events(after(paused(), revoked), given))
                .as("the prescription is suspended still")
                .hasExactlyElementsOfTypes(ObstacleLifted.class);
        assertThat(events(after(resumed, new RaiseObstacle(Obstacle.COMPOUNDED_REVOKED)), given))
                .as("another consent is awaited")
                .hasExactlyElementsOfTypes(ObstacleLifted.class);
        assertThat(events(after(paused(), CRISIS, new LiftSuspension()), OVER))
                .as("after a crisis a person looks")
                .hasExactlyElementsOfTypes(ObstacleLifted.class);
        var harmed =
                after(Given.active(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess")), revoked, new LiftSuspension());
        assertThat(after(harmed, given)).isInstanceOf(Course.Paused.class);
    }

    private static Course paused() {
        return after(Given.active(), new PauseForSuspension());
    }

    private static ScheduleSession schedule(SessionKind kind) {
        return new ScheduleSession(new UUID(7, 8), NOON, kind, SessionSetting.CLINIC, null, NOON);
    }

    private static Course after(Course start, CourseCommand... commands) {
        Course course = start;
        for (CourseCommand command : commands) {
            course = Given.after(course, Given.decide(course, command));
        }
        return course;
    }

    private static List<CourseEvent> events(Course course, CourseCommand command) {
        assertThat(Given.decide(course, command)).isInstanceOf(Decision.Accepted.class);
        return Given.recorded(Given.decide(course, command));
    }

    private static String code(Course course, CourseCommand command) {
        assertThat(Given.decide(course, command)).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<CourseEvent>) Given.decide(course, command)).code();
    }
}
