package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.outcomes.ItemAnswers;

/** Scores are recorded as they are given, or as the answers come to; what they tell of suicide risk acts at once. */
final class OutcomeDecisions {
    private final Function<LocalDate, TherapyRules> rulesOn;

    OutcomeDecisions(Function<LocalDate, TherapyRules> rulesOn) {
        this.rulesOn = rulesOn;
    }

    Decision<CourseEvent> record(Course course, RecordOutcome outcome) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned planned -> record(planned, planned.treatment(), outcome);
            case Active active -> record(active, active.treatment(), outcome);
            case Paused paused -> record(paused, paused.treatment(), outcome);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private Decision<CourseEvent> record(Course course, Treatment treatment, RecordOutcome outcome) {
        var items = new ItemAnswers(outcome.instrument(), outcome.answers());
        if (outcome.recordedOn().isAfter(latestToday(outcome))) {
            return Decision.refused("in-the-future", "A score cannot be recorded for a day that is still to come.");
        }
        if (!outcome.answers().isEmpty() && !items.problems().isEmpty()) {
            return Decision.refused("answers-out-of-range", items.problems());
        }
        var alarm = new SuicideAlarm(rulesOn.apply(outcome.today().day()), outcome, items);
        return score(outcome, items)
                .map(score -> record(course, treatment, outcome, score, alarm))
                .orElseGet(() -> new Decision.Refused<>("answers-missing", items.words(), alarm.unscored(course)));
    }

    private Decision<CourseEvent> record(
            Course course, Treatment treatment, RecordOutcome outcome, BigDecimal score, SuicideAlarm alarm) {
        var instrument = outcome.instrument();
        if (!instrument.allows(score)) {
            return Decision.refused("score-out-of-range", instrument.range() + ".");
        }
        if (instrument.tellsChange() && outcome.week() == 0) {
            return Decision.refused("no-change-yet", "%s tells a change: week 0 has none.".formatted(instrument));
        }
        var outcomes = alarm.rules().outcomes(treatment);
        if (!instrument.tellsSuicideRisk() && outcomes.has(instrument, outcome.week())) {
            return Decision.refused(
                    "already-recorded", "%s is already recorded for week %d.".formatted(instrument, outcome.week()));
        }
        var measured = outcomes.measure(instrument, score, outcome.week(), outcome.recordedOn());
        var recorded = new OutcomeRecorded(
                measured.instrument(),
                measured.score(),
                measured.week(),
                measured.recordedOn(),
                measured.response(),
                measured.percentChange(),
                alarm.rules().version());
        List<CourseEvent> events = new ArrayList<>(List.of(recorded));
        events.addAll(alarm.scored(course, TreatmentEvolution.evolve(treatment, recorded), score));
        return Decision.accepted(events);
    }

    private static Optional<BigDecimal> score(RecordOutcome outcome, ItemAnswers items) {
        return outcome.score() == null ? items.score() : Optional.of(outcome.score());
    }

    /** Today in the zone where the day began first. */
    private static LocalDate latestToday(RecordOutcome outcome) {
        return LocalDate.ofInstant(outcome.today().at(), ZoneOffset.ofHours(14));
    }
}
