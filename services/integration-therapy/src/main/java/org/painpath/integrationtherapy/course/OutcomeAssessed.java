package org.painpath.integrationtherapy.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.integrationtherapy.outcomes.Instrument;

/**
 * The single answers of an outcome measure and what the rules said of them. Private: others see the score and what followed.
 *
 * @param answers by item; empty where only a score was given
 * @param suicidalThoughts of PHQ-9, whether its last item was above 0; absent where that is not known
 */
public record OutcomeAssessed(
        Instrument instrument,
        int week,
        LocalDate recordedOn,
        Map<String, Integer> answers,
        @Nullable Boolean suicidalThoughts,
        List<FindingFact> findings,
        String policyVersion)
        implements CourseEvent.Gathered {}
