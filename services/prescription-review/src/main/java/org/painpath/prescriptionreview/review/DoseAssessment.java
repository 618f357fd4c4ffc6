package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.contraindications.SafetyRules;
import org.painpath.prescriptionreview.dosing.DoseIsTyped;
import org.painpath.prescriptionreview.dosing.DoseReckoning;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.DoseRules;
import org.painpath.prescriptionreview.dosing.DosingInputs;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.ProposedDose;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.RunningDose;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.dosing.TaperRules;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.interactions.Interactions;

/**
 * Everything that the rules say about one dose for one patient on one day.
 *
 * @param findings of every rule, none left out
 * @param dose absent unless every input is known
 */
record DoseAssessment(List<Finding> findings, Optional<ProposedDose> dose) {

    static DoseAssessment of(
            ReviewFacts facts, DoseRequest request, @Nullable RunningDose running, LocalDate on, DosingPolicy policy) {
        Route route = request.route(running);
        var interactions = Interactions.of(facts.medications());
        List<Finding> findings = new ArrayList<>(SafetyRules.under(policy).examine(facts, on));
        findings.addAll(interactions.findings(bloodPressureControlled(facts, policy.vitals())));
        Finding typed = DoseIsTyped.examine(route, request, running);
        findings.add(typed);
        RunningDose change = running != null && running.route() == route ? running : null;
        Taper taper = request.taper();
        if (taper != null) {
            findings.addAll(TaperRules.under(policy.taper()).examine(taper, change, on));
        }
        Optional<ProposedDose> dose = DosingInputs.of(facts, interactions.strongInhibitors(), on, policy)
                .filter(_ -> !typed.blocks())
                .map(inputs -> DoseReckoning.reckon(route, inputs, request, change, policy));
        dose.ifPresent(
                reckoned -> findings.addAll(DoseRules.under(policy, route).examine(reckoned)));
        return new DoseAssessment(List.copyOf(findings), dose);
    }

    /** The dose, if nothing is missing and nothing forbids any dose. */
    Optional<ProposedDose> proposable() {
        return dose.filter(_ -> findings.stream().noneMatch(DoseAssessment::forbids));
    }

    private static boolean forbids(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied _ -> false;
            case Finding.MissingData _ -> true;
            case Finding.Concern concern -> concern.severity() == Severity.STOP;
        };
    }

    private static boolean bloodPressureControlled(ReviewFacts facts, DosingPolicy.Vitals vitals) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        return systolic != null
                && diastolic != null
                && systolic <= vitals.systolicLimit()
                && diastolic <= vitals.diastolicLimit();
    }
}
