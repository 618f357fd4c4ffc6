package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.RX;
import static org.painpath.integrationtherapy.course.Given.TODAY;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** A course knows how its dose is given, and gives nothing into a vein at home. */
class RouteTest {
    private static final Infusion SERIES =
            new Infusion(new BigDecimal("26.4"), new BigDecimal("4"), 10, 24, new BigDecimal("1056"));
    private static final ResumeForDoseChange INFUSION = new ResumeForDoseChange(dosing(Route.IV_INFUSION), NOON);
    private static final RecordVitals GOOD =
            new RecordVitals(DOSE, new Vitals(0, 128, 80, 98, null, null), true, "tess", TODAY);
    private static final CompleteSession COMPLETE = new CompleteSession(DOSE, "tess", TODAY);

    @ParameterizedTest
    @CsvSource({
        "ORAL,        DOSING,      HOME,   -",
        "SUBLINGUAL,  DOSING,      HOME,   -",
        "IV_BOLUS,    DOSING,      CLINIC, -",
        "IV_INFUSION, DOSING,      CLINIC, -",
        "IV_BOLUS,    DOSING,      HOME,   not-at-home",
        "IV_INFUSION, DOSING,      HOME,   not-at-home",
        "IV_INFUSION, INTEGRATION, HOME,   -"
    })
    void aDoseIntoAVeinIsBookedAtTheClinic(Route route, SessionKind kind, SessionSetting setting, String answer) {
        var planned = Given.course(CoursePlanned.of(dosing(route), NOON));
        assertThat(answer(planned, new ScheduleSession(new UUID(7, 5), NOON, kind, setting, null, NOON)))
                .isEqualTo(answer);
    }

    @Test
    void aSessionAtHomeThatWasBookedForTabletsIsNoPlaceForAnInfusion() {
        var infusion = after(atHome(), INFUSION);
        assertThat(answer(atHome(), GOOD)).isEqualTo("-");
        assertThat(answer(infusion, GOOD)).isEqualTo("not-at-home");
        assertThat(Given.recorded(Given.decide(infusion, GOOD))).hasExactlyElementsOfTypes(VitalsRecorded.class);
        assertThat(answer(after(infusion, GOOD), COMPLETE)).isEqualTo("dosing-not-cleared");
    }

    @Test
    void whoeverHasTakenATabletAtHomeIsWatchedThoughTheRouteIsChanged() {
        assertThat(answer(after(after(atHome(), GOOD), INFUSION), COMPLETE)).isEqualTo("session-not-finished");
    }

    @Test
    void theSeriesIsKeptFromTheSignatureOn() {
        var planned = Given.decide(Given.course(), new PlanCourse(dosing(Route.IV_INFUSION), NOON));
        assertThat(Given.recorded(planned))
                .containsExactly(new CoursePlanned(RX, BigDecimal.TEN, 1, Route.IV_INFUSION, SERIES, NOON));
    }

    @Test
    void aCourseOfBeforeRoutesWereToldIsByMouth() {
        assertThat(new CoursePlanned(RX, BigDecimal.TEN, 3, null, null, null).dosing())
                .isEqualTo(Given.DOSING);
        assertThat(new PrescriptionReplaced(RX, BigDecimal.TEN, 3, null, null, null).dosing())
                .isEqualTo(Given.DOSING);
    }

    private static Course atHome() {
        return Given.course(
                Given.PLANNED,
                Given.SCREENED,
                Given.PREPARATION_SCHEDULED,
                Given.PREPARED,
                new SessionScheduled(DOSE, NOON, SessionKind.DOSING, SessionSetting.HOME, null),
                new PeerMonitorAttested(DOSE, true, true, true, "tess"));
    }

    private static Course after(Course course, CourseCommand command) {
        return Given.after(course, Given.decide(course, command));
    }

    private static Dosing dosing(Route route) {
        return new Dosing(RX, BigDecimal.TEN, 1, route, route == Route.IV_INFUSION ? SERIES : null);
    }

    private static String answer(Course course, CourseCommand command) {
        return switch (Given.decide(course, command)) {
            case Decision.Accepted<CourseEvent> _ -> "-";
            case Decision.Refused<CourseEvent> refused -> refused.code();
        };
    }
}
