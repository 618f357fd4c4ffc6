package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.course.CourseCommand.RecordOutcome;
import org.painpath.integrationtherapy.outcomes.Instrument;
import org.painpath.integrationtherapy.outcomes.ItemAnswers;

/**
 * What an outcome says of suicide risk, and what follows for the course at once: high stops, moderate pauses, thoughts that were
 * told pause until a C-SSRS has been taken. Answers that come to no score act all the same.
 */
record SuicideAlarm(TherapyRules rules, RecordOutcome outcome, ItemAnswers items) {

    /** @param treatment with the score in it */
    List<CourseEvent> scored(Course course, Treatment treatment, BigDecimal score) {
        boolean tells = outcome.instrument().tellsSuicideRisk();
        if (!tells) {
            return outcome.answers().isEmpty() ? List.of() : List.of(assessed(null, List.of()));
        }
        return follow(course, treatment, thoughts(score));
    }

    List<CourseEvent> unscored(Course course) {
        return items.tellSuicidalThoughts() && course instanceof Course.Known known
                ? follow(course, known.treatment(), true)
                : List.of();
    }

    private List<CourseEvent> follow(Course course, Treatment before, @Nullable Boolean thoughts) {
        var bare = assessed(thoughts, List.of());
        var finding = rules.suicideRisk(TreatmentEvolution.evolve(before, bare));
        List<CourseEvent> events = new ArrayList<>(List.of(assessed(thoughts, FindingFact.of(List.of(finding)))));
        if (finding instanceof Finding.Concern concern) {
            events.addAll(act(course, concern));
        }
        return events;
    }

    private List<CourseEvent> act(Course course, Finding.Concern concern) {
        return switch (concern.severity()) {
            case INFO, CAUTION -> List.of();
            case HOLD -> Pausing.events(pause(), course, outcome.by());
            case STOP -> List.of(new CourseStopped(StopReason.SUICIDE_RISK, outcome.by()));
        };
    }

    private PauseReason pause() {
        return outcome.instrument() == Instrument.CSSRS ? PauseReason.SUICIDE_RISK : PauseReason.SUICIDE_SCREEN_DUE;
    }

    /** Of PHQ-9 alone; a total of 0 leaves no room for them, any other total does not say. */
    private @Nullable Boolean thoughts(BigDecimal score) {
        if (outcome.instrument() != Instrument.PHQ9) {
            return null;
        }
        if (outcome.answers().isEmpty()) {
            return score.signum() == 0 ? false : null;
        }
        return items.tellSuicidalThoughts();
    }

    private OutcomeAssessed assessed(@Nullable Boolean thoughts, List<FindingFact> findings) {
        return new OutcomeAssessed(
                outcome.instrument(),
                outcome.week(),
                outcome.recordedOn(),
                outcome.answers(),
                thoughts,
                findings,
                rules.version());
    }
}
