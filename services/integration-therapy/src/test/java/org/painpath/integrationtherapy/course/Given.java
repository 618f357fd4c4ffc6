package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.policy.Shipped;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/** Events of a course's past, and the decider that the tests ask. */
final class Given {
    static final TherapyRules RULES = TherapyRules.under(Shipped.policy());
    static final CourseDecider DECIDER = new CourseDecider(_ -> RULES);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final LocalDate DAY = LocalDate.parse("2026-11-23");
    static final Today TODAY = new Today(DAY, NOON);
    static final UUID RX = new UUID(7, 1);
    static final UUID DOSE = new UUID(7, 2);
    static final UUID TALK = new UUID(7, 3);
    static final UUID PREPARATION = new UUID(7, 4);
    static final Dosing DOSING = new Dosing(RX, BigDecimal.TEN, 3, Route.ORAL, null);
    static final Dosing MORE = new Dosing(new UUID(7, 9), BigDecimal.valueOf(20), 3, Route.ORAL, null);

    static final CourseEvent PLANNED = CoursePlanned.of(DOSING, NOON.minus(Duration.ofDays(2)));
    static final CourseEvent DOSE_SCHEDULED =
            new SessionScheduled(DOSE, NOON, SessionKind.DOSING, SessionSetting.CLINIC, null);
    static final CourseEvent TALK_SCHEDULED =
            new SessionScheduled(TALK, NOON, SessionKind.INTEGRATION, SessionSetting.HOME, null);
    static final CourseEvent PREPARATION_SCHEDULED = new SessionScheduled(
            PREPARATION, NOON.minus(Duration.ofDays(1)), SessionKind.PREPARATION, SessionSetting.CLINIC, null);
    static final CourseEvent PREPARED = new SessionCompleted(PREPARATION, "tess", null);

    static final CourseEvent SCREENED =
            new OutcomeRecorded(Instrument.CSSRS, BigDecimal.ZERO, 0, DAY.minusDays(2), null, null, null);

    private Given() {}

    static Course course(CourseEvent... past) {
        return DECIDER.fold(List.of(past));
    }

    static Course active(CourseEvent... more) {
        return DECIDER.fold(Stream.concat(
                        Stream.of(PLANNED, SCREENED, PREPARATION_SCHEDULED, PREPARED, DOSE_SCHEDULED, TALK_SCHEDULED),
                        Arrays.stream(more))
                .toList());
    }

    static CourseEvent scored(Instrument instrument, int week, String score) {
        return new OutcomeRecorded(instrument, new BigDecimal(score), week, DAY, null, null, null);
    }

    static Decision<CourseEvent> decide(Course course, CourseCommand command) {
        return DECIDER.decide(course, command);
    }

    /** What was recorded, also by a refusal. */
    static List<CourseEvent> recorded(Decision<CourseEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<CourseEvent> accepted -> accepted.events();
            case Decision.Refused<CourseEvent> refused -> refused.recorded();
        };
    }

    static Course after(Course course, Decision<CourseEvent> decision) {
        var state = course;
        for (CourseEvent event : recorded(decision)) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }
}
