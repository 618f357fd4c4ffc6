package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.adverseevents.StopRules;
import org.painpath.integrationtherapy.outcomes.Outcomes;
import org.painpath.integrationtherapy.outcomes.ReliefByTheAgreedWeek;
import org.painpath.integrationtherapy.outcomes.RespondedOnTwoMeasures;
import org.painpath.integrationtherapy.outcomes.ResponsePolicy;
import org.painpath.integrationtherapy.sessions.SessionPolicy;

/** The rules of a course with their numbers; signed by the medical director as one version. */
public record TherapyPolicy(
        String version,
        SessionPolicy sessions,
        ResponsePolicy response,
        RespondedOnTwoMeasures responder,
        ReliefByTheAgreedWeek relief,
        StopRules stopRules) {

    public static TherapyPolicy standard() {
        return new TherapyPolicy(
                "2026.11",
                SessionPolicy.standard(),
                ResponsePolicy.standard(),
                new RespondedOnTwoMeasures(),
                new ReliefByTheAgreedWeek(12),
                StopRules.standard());
    }

    /** What the whole course has to say, beyond its single steps. */
    public List<Finding> examine(Treatment treatment) {
        var outcomes = new Outcomes(treatment.measurements(), response);
        return Stream.concat(
                        Stream.of(sessions.contacts(treatment.sessions()), relief.examine(outcomes)),
                        treatment.obstacles().findings().stream())
                .toList();
    }
}
