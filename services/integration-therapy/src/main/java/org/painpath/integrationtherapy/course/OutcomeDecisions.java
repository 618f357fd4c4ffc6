package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.CompleteCourse;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.outcomes.Outcomes;

/** Scores are recorded, and at the end they say whether the patient responded. */
final class OutcomeDecisions {
    private final TherapyPolicy policy;

    OutcomeDecisions(TherapyPolicy policy) {
        this.policy = policy;
    }

    Decision<CourseEvent> record(Course course, RecordOutcome outcome) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned planned -> record(planned.treatment(), outcome);
            case Active active -> record(active.treatment(), outcome);
            case Paused paused -> record(paused.treatment(), outcome);
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    Decision<CourseEvent> complete(Course course, CompleteCourse complete) {
        return switch (course) {
            case Unplanned _, Barred _ -> Refusal.noCourse();
            case Planned _ -> Refusal.notStarted();
            case Active active -> complete(active.treatment(), complete);
            case Paused _ ->
                Decision.refused("course-paused", "The course is paused: resume or stop it, it cannot be completed.");
            case Completed _, Stopped _, Cancelled _ -> Refusal.closed();
        };
    }

    private Decision<CourseEvent> record(Treatment treatment, RecordOutcome outcome) {
        if (!outcome.instrument().allows(outcome.score())) {
            return Decision.refused("score-out-of-range", outcome.instrument().range() + ".");
        }
        if (outcome.recordedOn().isAfter(latestToday(outcome))) {
            return Decision.refused("in-the-future", "A score cannot be recorded for a day that is still to come.");
        }
        var outcomes = outcomes(treatment);
        if (outcomes.has(outcome.instrument(), outcome.week())) {
            return Decision.refused(
                    "already-recorded",
                    "%s is already recorded for week %d.".formatted(outcome.instrument(), outcome.week()));
        }
        var measured = outcomes.measure(outcome.instrument(), outcome.score(), outcome.week(), outcome.recordedOn());
        return Decision.accepted(new OutcomeRecorded(
                measured.instrument(),
                measured.score(),
                measured.week(),
                measured.recordedOn(),
                measured.response(),
                measured.percentChange()));
    }

    private Decision<CourseEvent> complete(Treatment treatment, CompleteCourse complete) {
        var responses = outcomes(treatment).responses();
        if (responses.stream().noneMatch(response -> response.instrument().pain())) {
            return Decision.refused(
                    "outcomes-missing", "NRS or PEG is needed at week 0 and once later before a course is completed.");
        }
        return Decision.accepted(
                new CourseCompleted(policy.responder().holds(responses), responses, complete.by(), policy.version()));
    }

    private Outcomes outcomes(Treatment treatment) {
        return new Outcomes(treatment.measurements(), policy.response());
    }

    /** Today in the zone where the day began first. */
    private static LocalDate latestToday(RecordOutcome outcome) {
        return LocalDate.ofInstant(outcome.at(), ZoneOffset.ofHours(14));
    }
}
