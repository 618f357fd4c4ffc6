package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.TALK;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.sessions.DosingCheck;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.Session;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.SessionStatus;
import org.painpath.integrationtherapy.sessions.Vitals;

class DosingGateTest {

    @Test
    void goodVitalsClearTheDoseAndOnlyThenTheSessionIsCompleted() {
        var course = Given.active();
        assertThat(refusal(course, complete())).isEqualTo("dosing-not-cleared");

        var cleared = step(course, vitals(0, 128, 80, 98));

        assertThat(check(cleared)).isEqualTo(DosingCheck.CLEARED);
        assertThat(refusal(cleared, complete())).isEqualTo("session-not-finished");
        assertThat(refusal(cleared, new MissSession(DOSE))).isEqualTo("dose-cleared");
    }

    @Test
    void withoutPreparationThereIsNoFirstDose() {
        var unprepared = Given.course(Given.PLANNED, Given.DOSE_SCHEDULED);
        assertThat(refusal(unprepared, vitals(0, 120, 80, 98))).isEqualTo("dosing-held");
        assertThat(refusal(Given.active(), vitals(0, 120, 80, 98))).isEmpty();
    }

    @Test
    void whatWasNotDocumentedHoldsTheNextDose() {
        var earlier = new SessionScheduled(
                new UUID(7, 5),
                Given.NOON.minus(Duration.ofHours(5)),
                SessionKind.INTEGRATION,
                SessionSetting.HOME,
                null);
        assertThat(refusal(Given.active(earlier), vitals(0, 120, 80, 98))).isEqualTo("dosing-held");
        var documented = Given.active(earlier, new SessionMissed(new UUID(7, 5)));
        assertThat(refusal(documented, vitals(0, 120, 80, 98))).isEmpty();
    }

    @Test
    void afterVitalSignsOfADoseMinuteZeroIsOver() {
        var taken = step(step(Given.active(), vitals(0, 128, 80, 98)), vitals(40, 130, 80, 98));
        assertThat(refusal(taken, vitals(0, 150, 95, 98))).isEqualTo("dose-taken");
    }

    @Test
    void highPressureIsRefusedAndRecordedAndMeasuredAgain() {
        var course = Given.active();

        var decision = Given.decide(course, vitals(0, 150, 85, 98));

        assertThat(code(decision)).isEqualTo("dosing-held");
        assertThat(Given.recorded(decision)).hasSize(2);
        assertThat(Given.recorded(decision).getFirst())
                .isEqualTo(new VitalsRecorded(DOSE, 0, 150, 85, 98, null, null, null));
        assertThat(Given.recorded(decision).getLast())
                .isInstanceOfSatisfying(
                        DosingHeld.class, held -> assertThat(held.severity()).isEqualTo(Severity.HOLD));
        var again = step(Given.after(course, decision), vitals(0, 138, 85, 98));
        assertThat(check(again)).isEqualTo(DosingCheck.CLEARED);
    }

    @Test
    void aLaterHighMeasurementTakesTheClearanceBack() {
        var cleared = step(Given.active(), vitals(0, 128, 80, 98));

        var held = Given.after(cleared, Given.decide(cleared, vitals(0, 145, 80, 98)));

        assertThat(check(held)).isEqualTo(DosingCheck.HELD);
        assertThat(refusal(held, complete())).isEqualTo("session-not-finished");
    }

    @Test
    void aCrisisCallsTheSessionOffAndPausesTheCourse() {
        var course = Given.active();

        var decision = Given.decide(course, vitals(0, 182, 95, 98));

        assertThat(code(decision)).isEqualTo("dosing-stopped");
        var after = Given.after(course, decision);
        assertThat(after)
                .isInstanceOfSatisfying(
                        Course.Paused.class,
                        paused -> assertThat(paused.reasons()).containsExactly(PauseReason.VITAL_SIGNS));
        assertThat(session(after).status()).isEqualTo(SessionStatus.CALLED_OFF);
        assertThat(refusal(after, complete())).isEqualTo("session-ended");
        assertThat(refusal(after, new MissSession(DOSE))).isEqualTo("session-ended");
    }

    @Test
    void lowOxygenStopsBeforeADose() {
        assertThat(refusal(Given.active(), vitals(0, 120, 80, 91))).isEqualTo("dosing-stopped");
    }

    @Test
    void missingOxygenIsNotSatisfied() {
        assertThat(refusal(Given.active(), vitals(0, 120, 80, null))).isEqualTo("dosing-held");
    }

    @Test
    void aloneAtHomeStopsTheSessionButNotTheCourse() {
        var home = home(new PeerMonitorAttested(DOSE, true, true, true, "tess"));

        var decision = Given.decide(home, atHome(0, false));

        assertThat(code(decision)).isEqualTo("dosing-stopped");
        assertThat(Given.after(home, decision)).isInstanceOf(Course.Active.class);
        assertThat(session(Given.after(home, decision)).status()).isEqualTo(SessionStatus.CALLED_OFF);
    }

    @Test
    void atHomeAPeerMonitorIsAttestedFirst() {
        assertThat(refusal(home(), atHome(0, true))).isEqualTo("dosing-held");
        var attested = step(home(), new AttestPeerMonitor(DOSE, new PeerMonitor(true, true, true, "tess")));
        assertThat(refusal(attested, atHome(0, null))).isEqualTo("dosing-held");
        assertThat(refusal(attested, atHome(0, true))).isEmpty();
        var minor = step(home(), new AttestPeerMonitor(DOSE, new PeerMonitor(false, true, true, "tess")));
        assertThat(refusal(minor, atHome(0, true))).isEqualTo("dosing-stopped");
    }

    @Test
    void aPeerMonitorWhoLeavesIsActedOn() {
        var cleared = step(home(new PeerMonitorAttested(DOSE, true, true, true, "tess")), atHome(0, true));
        assertThat(Given.recorded(Given.decide(cleared, atHome(40, false))))
                .last()
                .isInstanceOf(DosingHeld.class);
        assertThat(Given.recorded(Given.decide(cleared, atHome(40, true)))).hasSize(1);
    }

    @Test
    void afterTheDoseAMeasurementIsTakenAndActedOn() {
        var cleared = step(Given.active(), vitals(0, 128, 80, 98));

        var severe = Given.decide(cleared, vitals(40, 165, 95, 97));
        assertThat(code(severe)).isEmpty();
        assertThat(Given.recorded(severe))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("VitalsRecorded", "DosingHeld");

        var crisis = Given.decide(cleared, vitals(40, 185, 95, 97));
        var paused = Given.after(cleared, crisis);
        assertThat(paused).isInstanceOf(Course.Paused.class);
        assertThat(refusal(paused, complete())).isEqualTo("session-not-finished");
    }

    @Test
    void aTalkNeedsNoVitals() {
        assertThat(refusal(Given.active(), new CompleteSession(TALK, "tess", Given.TODAY)))
                .isEmpty();
    }

    @Test
    void whilePausedNoDoseIsClearedThoughTheMeasurementIsKept() {
        var paused = Given.active(new CoursePaused(PauseReason.ADVERSE_EVENT, "tess"));

        var decision = Given.decide(paused, vitals(0, 120, 80, 98));

        assertThat(code(decision)).isEqualTo("course-paused");
        assertThat(Given.recorded(decision))
                .containsExactly(new VitalsRecorded(DOSE, 0, 120, 80, 98, null, null, null));
        assertThat(check(Given.after(paused, decision))).isEqualTo(DosingCheck.NOT_DONE);
    }

    @Test
    void anUnknownSessionAndAnUpsideDownPressureAreRefused() {
        var elsewhere = new RecordVitals(Given.RX, new Vitals(0, 120, 80, 98, null, null), null, "tess", Given.TODAY);
        assertThat(refusal(Given.active(), elsewhere)).isEqualTo("unknown-session");
        assertThat(refusal(Given.active(), vitals(0, 80, 120, 98))).isEqualTo("vitals-implausible");
    }

    private static Course home(CourseEvent... more) {
        var scheduled = new SessionScheduled(DOSE, Given.NOON, SessionKind.DOSING, SessionSetting.HOME, null);
        var past = Stream.of(Given.PLANNED, Given.SCREENED, Given.PREPARATION_SCHEDULED, Given.PREPARED, scheduled);
        return Given.course(Stream.concat(past, Stream.of(more)).toArray(CourseEvent[]::new));
    }

    private static RecordVitals atHome(int minute, @Nullable Boolean present) {
        return new RecordVitals(DOSE, new Vitals(minute, 120, 80, 98, null, null), present, "tess", Given.TODAY);
    }

    private static CompleteSession complete() {
        return new CompleteSession(DOSE, "tess", Given.TODAY);
    }

    private static RecordVitals vitals(int minute, int systolic, int diastolic, @Nullable Integer spo2) {
        return new RecordVitals(
                DOSE, new Vitals(minute, systolic, diastolic, spo2, null, null), null, "tess", Given.TODAY);
    }

    private static Course step(Course course, CourseCommand command) {
        var decision = Given.decide(course, command);
        assertThat(code(decision)).isEmpty();
        return Given.after(course, decision);
    }

    private static String refusal(Course course, CourseCommand command) {
        return code(Given.decide(course, command));
    }

    private static String code(Decision<CourseEvent> decision) {
        return decision instanceof Decision.Refused<CourseEvent> refused ? refused.code() : "";
    }

    private static Session session(Course course) {
        return ((Course.Known) course).treatment().session(DOSE).orElseThrow();
    }

    private static DosingCheck check(Course course) {
        return session(course).check();
    }
}
