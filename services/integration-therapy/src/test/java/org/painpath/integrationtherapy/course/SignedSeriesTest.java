package org.painpath.integrationtherapy.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.integrationtherapy.course.Given.DOSE;
import static org.painpath.integrationtherapy.course.Given.NOON;
import static org.painpath.integrationtherapy.course.Given.RX;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.CourseCommand.RecordVitals;
import org.painpath.integrationtherapy.sessions.MissedCheckReason;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;
import org.painpath.integrationtherapy.sessions.Vitals;

/** What a signature says of a series of infusions, or of one bolus, holds at each dose. */
class SignedSeriesTest {
    private static final UUID OTHER_RX = new UUID(7, 9);
    private static final RecordVitals GOOD =
            new RecordVitals(DOSE, new Vitals(0, 128, 80, 98, null, null), null, "tess", Given.TODAY);

    /** Of a series of 4 days, 24 hours apart: infusions that were given before, hours since the start of the last. */
    @ParameterizedTest
    @CsvSource({
        "0, 24, -",
        "1, 24, -",
        "1, 23, doses-far-enough-apart",
        "3, 24, -",
        "4, 24, no-more-doses-than-signed",
        "4, 2,  no-more-doses-than-signed doses-far-enough-apart"
    })
    void anInfusionIsOneOfItsSeries(int given, int hours, String held) {
        assertThat(heldBy(course(infusion(RX), given, hours))).isEqualTo(held);
    }

    @Test
    void aBolusIsSignedForOnce() {
        assertThat(heldBy(course(dosing(RX, Route.IV_BOLUS, null), 0, 24))).isEqualTo("-");
        assertThat(heldBy(course(dosing(RX, Route.IV_BOLUS, null), 1, 24))).isEqualTo("no-more-doses-than-signed");
    }

    @Test
    void whatIsTakenHasNoNumber() {
        assertThat(heldBy(course(Given.DOSING, 5, 1))).isEqualTo("-");
    }

    @Test
    void aNewSignatureCountsAnewAndKeepsTheTimeBetween() {
        var replaced = PrescriptionReplaced.of(infusion(OTHER_RX));
        assertThat(heldBy(Given.DECIDER.evolve(course(infusion(RX), 4, 24), replaced)))
                .isEqualTo("-");
        assertThat(heldBy(Given.DECIDER.evolve(course(infusion(RX), 4, 2), replaced)))
                .isEqualTo("doses-far-enough-apart");
    }

    @Test
    void oneThatWasNotTakenDoesNotCount() {
        var missed = new VitalsMissed(id(1), 40, NOON, "2026.11");
        var judged = new MissedCheckJudged(id(1), 40, MissedCheckReason.DOSE_NOT_TAKEN, "clara");
        var before = course(infusion(RX), 4, 2);
        var notTaken = Given.DECIDER.evolve(Given.DECIDER.evolve(before, missed), judged);
        assertThat(heldBy(notTaken)).isEqualTo("-");
    }

    /** The one with the number 1 is the last, and the others each a day before. */
    private static Course course(Dosing dosing, int given, int hours) {
        var before = IntStream.rangeClosed(1, given).boxed().flatMap(place -> infused(place, hours));
        var start = Stream.of(
                CoursePlanned.of(dosing, NOON.minus(Duration.ofDays(20))),
                Given.SCREENED,
                Given.PREPARATION_SCHEDULED,
                Given.PREPARED);
        var past = Stream.of(start, before, Stream.of(Given.DOSE_SCHEDULED)).flatMap(events -> events);
        return Given.course(past.toArray(CourseEvent[]::new));
    }

    private static Stream<CourseEvent> infused(int place, int hours) {
        var at = NOON.minus(Duration.ofHours(hours)).minus(Duration.ofDays(place - 1L));
        return Stream.of(
                new SessionScheduled(id(place), at, SessionKind.DOSING, SessionSetting.CLINIC, null),
                new DosingCleared(id(place), at, List.of(), "2026.11"),
                new SessionCompleted(id(place), "tess", null));
    }

    private static UUID id(int place) {
        return new UUID(8, place);
    }

    private static Dosing infusion(UUID prescriptionId) {
        var series = new Infusion(new BigDecimal("26.4"), new BigDecimal("4"), 4, 24, new BigDecimal("422.4"));
        return dosing(prescriptionId, Route.IV_INFUSION, series);
    }

    private static Dosing dosing(UUID prescriptionId, Route route, @Nullable Infusion infusion) {
        return new Dosing(prescriptionId, BigDecimal.TEN, 1, route, infusion);
    }

    private static String heldBy(Course course) {
        var decision = Given.decide(course, GOOD);
        if (decision instanceof Decision.Accepted<CourseEvent>) {
            return "-";
        }
        var held = (DosingHeld) Given.recorded(decision).getLast();
        return String.join(
                " ",
                held.findings().stream()
                        .filter(FindingFact::blocks)
                        .map(FindingFact::rule)
                        .toList());
    }
}
