package org.painpath.tracker.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.tracker.policy.Packs;

/** Times are those of the clinic's wall clock; 2026-11-02 is a Monday, open from 08:00 to 18:00. */
class ClocksTest {
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Clocks CLOCKS = new Clocks(Packs.shipped(ZONE));

    @ParameterizedTest
    @CsvSource({
        "TRIAGE_STAT, 2026-11-02T17:00, 2026-11-02T21:00, 2026-11-02T22:00",
        "TRIAGE_URGENT, 2026-11-02T17:00, 2026-11-03T17:00, 2026-11-04T11:00",
        "TRIAGE_ROUTINE, 2026-11-06T16:00, 2026-11-10T16:00, 2026-11-12T16:00",
        "BOOKING, 2026-11-02T09:00, 2026-11-16T09:00, 2026-11-18T09:00",
        "CRITICAL_RESULT, 2026-11-07T03:00, 2026-11-07T04:00, 2026-11-07T04:30",
        "HAND_OVER, 2026-11-02T09:00, 2026-11-02T10:00, 2026-11-02T14:00",
    })
    void everyClockIsCountedAsThePolicySays(
            ClockName clock, LocalDateTime start, LocalDateTime due, LocalDateTime escalate) {
        Reading reading = CLOCKS.read(Timing.from(clock, at(start)));

        assertThat(reading.dueAt()).isEqualTo(at(due));
        assertThat(reading.escalateAt()).isEqualTo(at(escalate));
        assertThat(reading.policyVersion()).isEqualTo("2026.11");
        assertThat(reading.isPaused(at(start))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // two working days from Monday 09:00: due on Wednesday 09:00, twenty hours of opening
        "2026-11-02T15:00, PT14H, 2026-11-05T10:00, 2026-11-06T14:00",
        // across the closing time: the evening costs nothing
        "2026-11-02T17:00, PT12H, 2026-11-02T20:00, 2026-11-04T10:00",
        // while the clinic was closed: nothing changes
        "2026-11-02T19:00, PT11H, 2026-11-03T07:00, 2026-11-04T09:00",
        // from the beginning on
        "2026-11-02T09:00, PT20H, 2026-11-09T09:00, 2026-11-12T09:00",
        // over the weekend into a holiday
        "2026-11-04T08:30, PT30M, 2026-11-10T18:00, 2026-11-12T08:30",
    })
    void aClockStandsStillAndGoesOnWithWhatWasLeft(
            LocalDateTime from, Duration left, LocalDateTime to, LocalDateTime due) {
        Run paused = Run.from(at("2026-11-02T09:00")).pausedAt(at(from));
        Reading standing = CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_ROUTINE, paused));
        Reading going = CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_ROUTINE, paused.resumedAt(at(to))));

        assertThat(standing.left()).isEqualTo(left);
        assertThat(standing.dueAt()).isNull();
        assertThat(standing.escalateAt()).isNull();
        assertThat(standing.isPaused(at("2027-01-01T00:00"))).isTrue();
        assertThat(CLOCKS.left(standing, at("2027-01-01T00:00"))).isEqualTo(left);
        assertThat(going.dueAt()).isEqualTo(at(due));
        assertThat(going.isPaused(at(to))).isFalse();
        assertThat(CLOCKS.left(going, at(to))).isEqualTo(left);
    }

    @Test
    void everyPauseCounts() {
        Run run = Run.from(at("2026-11-02T09:00"))
                .pausedAt(at("2026-11-02T10:00"))
                .resumedAt(at("2026-11-02T12:00"))
                .pausedAt(at("2026-11-03T10:00"))
                .resumedAt(at("2026-11-03T13:00"));

        assertThat(CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_ROUTINE, run))
                        .dueAt())
                .isEqualTo(at("2026-11-04T14:00"));
    }

    @Test
    void aClockOfPlainTimeIsPausedInPlainTime() {
        Run run = Run.from(at("2026-11-02T17:00"))
                .pausedAt(at("2026-11-02T20:00"))
                .resumedAt(at("2026-11-02T23:00"));

        Reading reading = CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_STAT, run));

        assertThat(reading.dueAt()).isEqualTo(at("2026-11-03T00:00"));
        assertThat(reading.escalateAt()).isEqualTo(at("2026-11-03T01:00"));
    }

    @Test
    void whatWasDueBeforeAPauseStaysDueButIsNotEscalatedMeanwhile() {
        Run late = Run.from(at("2026-11-02T09:00")).pausedAt(at("2026-11-04T10:00"));

        Reading reading = CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_ROUTINE, late));

        assertThat(reading.dueAt()).isEqualTo(at("2026-11-04T09:00"));
        assertThat(reading.escalateAt()).isNull();
        assertThat(CLOCKS.left(reading, at("2026-11-04T10:00"))).isZero();
        Run on = late.resumedAt(at("2026-11-09T08:00"));
        assertThat(CLOCKS.read(new Timing.Counted(ClockName.TRIAGE_ROUTINE, on)).escalateAt())
                .isEqualTo(at("2026-11-09T17:00"));
    }

    @Test
    void aPauseWhoseEndIsKnownMovesTheDueTimeAtOnce() {
        Run run = Run.from(at("2026-11-02T09:00")).pausedBetween(at("2026-11-12T09:00"), at("2027-01-04T09:00"));

        Reading reading = CLOCKS.read(new Timing.Counted(ClockName.BOOKING, run));

        assertThat(reading.dueAt()).isEqualTo(at("2027-01-08T09:00"));
        assertThat(reading.isPaused(at("2026-12-24T09:00"))).isTrue();
        assertThat(CLOCKS.left(reading, at("2026-12-24T09:00"))).isEqualTo(Duration.ofDays(4));
        assertThat(reading.isPaused(at("2027-01-04T09:00"))).isFalse();
        assertThat(CLOCKS.left(reading, at("2027-01-05T09:00"))).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void whatSomebodyPromisedIsDueThenAndEscalatedByThePolicy() {
        Reading visit = CLOCKS.read(new Timing.At(at("2026-11-02T09:00"), at("2026-11-06T16:00")));
        Reading answer =
                CLOCKS.read(new Timing.EndOf(ClockName.INFORMATION, at("2026-11-02T09:00"), LocalDate.of(2026, 11, 6)));

        assertThat(visit.dueAt()).isEqualTo(at("2026-11-06T16:00"));
        assertThat(visit.escalateAt()).isEqualTo(at("2026-11-09T16:00"));
        assertThat(answer.dueAt()).isEqualTo(at("2026-11-07T00:00"));
        assertThat(answer.escalateTo()).isEqualTo(Superior.COORDINATOR);
    }

    @Test
    void thePolicyOfTheDayOnWhichAClockStartedHolds() {
        DeadlinePolicy shipped = Packs.shipped(ZONE).on(LocalDate.of(2026, 11, 1));
        Map<ClockName, Target> faster = new EnumMap<>(shipped.targets());
        faster.put(
                ClockName.TRIAGE_STAT,
                new Target(new Span(1, Span.Unit.HOUR), new Span(1, Span.Unit.HOUR), Superior.MANAGER));
        var clocks = new Clocks(new PolicyPacks<>(List.of(
                pack(shipped, LocalDate.of(2026, 11, 1)),
                pack(new DeadlinePolicy("2027.01", shipped.hours(), faster), LocalDate.of(2027, 1, 1)))));

        assertThat(stat(clocks, "2026-12-31T23:59")).isEqualTo("2026.11 2027-01-01T03:59");
        assertThat(stat(clocks, "2027-01-01T00:00")).isEqualTo("2027.01 2027-01-01T01:00");
        assertThat(stat(clocks, "2025-05-05T00:00")).isEqualTo("2026.11 2025-05-05T04:00");
    }

    private static String stat(Clocks clocks, String start) {
        Reading reading = clocks.read(Timing.from(ClockName.TRIAGE_STAT, at(start)));
        return reading.policyVersion() + " " + LocalDateTime.ofInstant(reading.dueAt(), ZONE);
    }

    private static PolicyPack<DeadlinePolicy> pack(DeadlinePolicy policy, LocalDate from) {
        return new PolicyPack<>(policy.version(), from, null, "medical-director", from, policy);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
