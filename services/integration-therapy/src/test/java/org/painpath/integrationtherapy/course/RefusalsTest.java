package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.integrationtherapy.course.Given.DAY;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.RX;
import static org.painpath.integrationtherapy.course.Given.TALK;
import static org.painpath.integrationtherapy.course.Given.TODAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.CourseCommand.AttestPeerMonitor;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteSession;
import org.painpath.integrationtherapy.course.CourseCommand.MissSession;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.course.CourseCommand.ScheduleSession;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.sessions.PeerMonitor;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What is refused and in which words, each limit at its edge; {@code -} is accepted. */
class RefusalsTest {
    private static final PeerMonitor GUARD = new PeerMonitor(true, true, true, "tess");
    private static final Infusion SERIES =
            new Infusion(new BigDecimal("26.4"), new BigDecimal("4"), 10, 24, new BigDecimal("1056"));

    @ParameterizedTest
    @CsvSource({"-P7D,     -", "-P7DT1S,  start-out-of-range", "P366D,    -", "P366DT1S, start-out-of-range"})
    void aSessionStartsWithinAWeekBackAndAYearAhead(Duration from, String answer) {
        assertThat(code(schedule(NOON.plus(from), SessionSetting.CLINIC, null))).isEqualTo(answer);
    }

    @Test
    void aSessionByVideoHasThePatientAtHome() {
        assertThat(code(schedule(NOON, SessionSetting.CLINIC, "room-1"))).isEqualTo("video-at-the-clinic");
        assertThat(code(schedule(NOON, SessionSetting.HOME, "room-1"))).isEqualTo("-");
    }

    /** The day is compared with the latest today there is on earth: at noon UTC the next day has begun in one zone. */
    @ParameterizedTest
    @CsvSource({"0, -", "1, -", "2, in-the-future"})
    void aScoreIsOfADayThatHasBegun(int days, String answer) {
        var outcome = outcome(Instrument.PEG, "20", Map.of(), 4, days);
        assertThat(code(outcome)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "NRS,  10.5, 4, score-out-of-range, 'NRS is between 0 and 10 with one decimal.'",
        "PEG,  31,   4, score-out-of-range, 'PEG is between 0 and 30 with no decimals.'",
        "BPI_SEVERITY, 10.01, 4, score-out-of-range, 'BPI_SEVERITY is between 0 and 10 with at most 2 decimals.'",
        "PGIC, 3,    0, no-change-yet,      'PGIC tells a change: week 0 has none.'",
        "NRS,  5,    0, already-recorded,   'NRS is already recorded for week 0.'"
    })
    void aScoreThatCannotBeOneIsNamed(Instrument instrument, String score, int week, String code, String words) {
        var course = Given.active(Given.scored(Instrument.NRS, 0, "7"));
        var refused = refused(course, outcome(instrument, score, Map.of(), week, 0));
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.words()).isEqualTo(words);
    }

    @Test
    void answersThatAreNoneAreNamedAndThoseThatAreMissingToo() {
        var wrong = refused(Given.active(), outcome(Instrument.PEG, null, Map.of("PAIN", 11), 4, 0));
        assertThat(wrong.code()).isEqualTo("answers-out-of-range");
        assertThat(wrong.words()).contains("PAIN");
        var few = refused(Given.active(), outcome(Instrument.PEG, null, Map.of("PAIN", 6), 4, 0));
        assertThat(few.code()).isEqualTo("answers-missing");
        assertThat(few.words()).isNotBlank();
        assertThat(few.recorded()).isEmpty();
    }

    @Test
    void theAnswersOfAnyMeasureAreKeptAndATotalAloneHasNone() {
        var answered = outcome(Instrument.PEG, null, Map.of("PAIN", 6, "ENJOYMENT", 7, "ACTIVITY", 7), 4, 0);
        assertThat(Given.recorded(Given.decide(Given.active(), answered)))
                .last()
                .isEqualTo(new OutcomeAssessed(
                        Instrument.PEG, 4, DAY, answered.answers(), null, List.of(), Given.RULES.version()));
        assertThat(Given.recorded(Given.decide(Given.active(), outcome(Instrument.PEG, "20", Map.of(), 4, 0))))
                .hasExactlyElementsOfTypes(OutcomeRecorded.class);
    }

    /** How a talk ended, and what every later command on it is told. */
    @Test
    void aSessionThatHasEndedSaysHow() {
        var done = Given.active(new SessionCompleted(TALK, "tess", null));
        var missed = Given.active(new SessionMissed(TALK));
        var off = Given.active(new SessionCalledOff(TALK));
        for (var command : List.of(
                new CompleteSession(TALK, "tess", TODAY), new MissSession(TALK), new AttestPeerMonitor(TALK, GUARD))) {
            assertThat(refused(done, command))
                    .isEqualTo(Decision.refused("session-ended", "This session has been completed."));
            assertThat(refused(missed, command))
                    .isEqualTo(Decision.refused("session-ended", "This session was missed."));
            assertThat(refused(off, command))
                    .isEqualTo(Decision.refused("session-ended", "This session was called off."));
        }
        assertThat(refused(missed, vitals(TALK, 0)).words()).isEqualTo("This session was missed.");
    }

    @Test
    void aPeerMonitorIsForADoseAtHomeAlone() {
        assertThat(code(new AttestPeerMonitor(DOSE, GUARD)))
                .as("a dose at the clinic")
                .isEqualTo("no-peer-monitor-needed");
        assertThat(code(new AttestPeerMonitor(TALK, GUARD)))
                .as("a talk at home")
                .isEqualTo("no-peer-monitor-needed");
    }

    @Test
    void aHeldDoseSaysEverythingThatHoldsIt() {
        var unprepared = Given.course(Given.PLANNED, Given.DOSE_SCHEDULED);
        assertThat(refused(unprepared, vitals(DOSE, 0)).words())
                .isEqualTo("No preparation session has been completed before the first dose."
                        + " Missing: a C-SSRS in this course.");
    }

    @Test
    void aSignedDoseIsADose() {
        assertThatThrownBy(() -> dosing("0", 1, Route.ORAL, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dosing("10", 0, Route.ORAL, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dosing("10", 1, Route.ORAL, SERIES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dosing("10", 1, Route.IV_INFUSION, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(dosing("0.1", 1, Route.ORAL, null).series()).isEmpty();
    }

    private static Dosing dosing(String mg, int times, Route route, @Nullable Infusion infusion) {
        return new Dosing(RX, new BigDecimal(mg), times, route, infusion);
    }

    private static RecordVitals vitals(UUID session, int minute) {
        return new RecordVitals(session, new Vitals(minute, 120, 80, 98, 70, null), null, "tess", TODAY);
    }

    private static ScheduleSession schedule(Instant at, SessionSetting setting, @Nullable String link) {
        return new ScheduleSession(new UUID(7, 8), at, SessionKind.DOSING, setting, link, NOON);
    }

    private static RecordOutcome outcome(
            Instrument instrument, @Nullable String score, Map<String, Integer> answers, int week, int days) {
        return new RecordOutcome(
                instrument,
                score == null ? null : new BigDecimal(score),
                answers,
                week,
                DAY.plusDays(days),
                "tess",
                TODAY);
    }

    private static String code(CourseCommand command) {
        return Given.decide(Given.active(), command) instanceof Decision.Refused<CourseEvent> refused
                ? refused.code()
                : "-";
    }

    private static Decision.Refused<CourseEvent> refused(Course course, CourseCommand command) {
        return (Decision.Refused<CourseEvent>) Given.decide(course, command);
    }
}
