package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.RX;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.PlanCourse;
import org.painpath.integrationtherapy.course.CourseCommand.ResumeForDoseChange;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/** A course knows how its dose is given, and gives nothing into a vein at home. */
class RouteTest {
    private static final Infusion SERIES =
            new Infusion(new BigDecimal("26.4"), new BigDecimal("4"), 10, 24, new BigDecimal("1056"));

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
        var planned = Given.course(CoursePlanned.of(dosing(route)));
        assertThat(answer(planned, new ScheduleSession(new UUID(7, 5), NOON, kind, setting, NOON)))
                .isEqualTo(answer);
    }

    @Test
    void aSessionAtHomeThatWasBookedForTabletsIsNoPlaceForAnInfusion() {
        var booked =
                Given.course(Given.PLANNED, new SessionScheduled(DOSE, NOON, SessionKind.DOSING, SessionSetting.HOME));
        var changed = Given.after(booked, Given.decide(booked, new ResumeForDoseChange(dosing(Route.IV_INFUSION))));
        assertThat(answer(changed, new CompleteSession(DOSE, "tess"))).isEqualTo("not-at-home");
        assertThat(answer(booked, new CompleteSession(DOSE, "tess"))).isEqualTo("dosing-not-cleared");
    }

    @Test
    void theSeriesIsKeptFromTheSignatureOn() {
        var planned = Given.decide(Given.course(), new PlanCourse(dosing(Route.IV_INFUSION)));
        assertThat(Given.recorded(planned))
                .containsExactly(new CoursePlanned(RX, BigDecimal.TEN, 1, Route.IV_INFUSION, SERIES));
    }

    @Test
    void aCourseOfBeforeRoutesWereToldIsByMouth() {
        assertThat(new CoursePlanned(RX, BigDecimal.TEN, 3, null, null).dosing())
                .isEqualTo(Given.DOSING);
        assertThat(new PrescriptionReplaced(RX, BigDecimal.TEN, 3, null, null).dosing())
                .isEqualTo(Given.DOSING);
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
