package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.integrationtherapy.adverseevents.StopRules;
import org.painpath.integrationtherapy.outcomes.Outcomes;
import org.painpath.integrationtherapy.outcomes.ReliefByTheAgreedWeek;
import org.painpath.integrationtherapy.outcomes.RespondedOnTwoMeasures;
import org.painpath.integrationtherapy.outcomes.ResponsePolicy;
import org.painpath.integrationtherapy.outcomes.SuicideRiskIsKnownAndLow;
import org.painpath.integrationtherapy.sessions.Cadence;
import org.painpath.integrationtherapy.sessions.NextStep;
import org.painpath.integrationtherapy.sessions.PatientIsReached;
import org.painpath.integrationtherapy.sessions.SessionRules;

/** The rules of a course under one version of the policy. */
public record TherapyRules(
        String version,
        SessionRules sessions,
        Cadence cadence,
        PatientIsReached reached,
        ResponsePolicy response,
        RespondedOnTwoMeasures responder,
        ReliefByTheAgreedWeek relief,
        SuicideRiskIsKnownAndLow suicideRisk,
        StopRules stopRules) {

    public static TherapyRules under(TherapyPolicy policy) {
        return new TherapyRules(
                policy.version(),
                SessionRules.under(policy.sessions()),
                policy.cadence(),
                new PatientIsReached(policy.cadence().outreachAfter()),
                policy.response(),
                new RespondedOnTwoMeasures(),
                new ReliefByTheAgreedWeek(policy.reliefByWeek()),
                new SuicideRiskIsKnownAndLow(),
                StopRules.all());
    }

    /** What the whole course has to say, beyond its single steps. */
    public List<Finding> examine(Treatment treatment) {
        return Stream.concat(
                        Stream.of(
                                sessions.contacts(treatment.sessions()),
                                relief.examine(outcomes(treatment)),
                                suicideRisk(treatment)),
                        treatment.obstacles().findings().stream())
                .toList();
    }

    /** What only the passing of time makes true. */
    public Finding reached(Treatment treatment, Instant now) {
        return reached.examine(next(treatment), now);
    }

    public Optional<NextStep> next(Treatment treatment) {
        return cadence.next(Optional.ofNullable(treatment.plannedAt()), treatment.sessions());
    }

    public Outcomes outcomes(Treatment treatment) {
        return new Outcomes(treatment.measurements(), response);
    }

    Finding suicideRisk(Treatment treatment) {
        return suicideRisk.examine(treatment.suicidalThoughts(), treatment.measurements(), treatment.riskClosedAt());
    }
}
