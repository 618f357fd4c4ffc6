package org.painpath.prescriptionreview.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.ChildPugh;
import org.painpath.prescriptionreview.calculators.GfrCategory;
import org.painpath.prescriptionreview.dosing.DoseFactor;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.DosingInputs;
import org.painpath.prescriptionreview.dosing.DosingWeight;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.LiverFunction;
import org.painpath.prescriptionreview.dosing.ProposedDose;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;

/**
 * A dose has been proposed from complete facts, with every line of its reckoning and every finding.
 *
 * @param singleDoseMg mg of ketamine base; of an infusion, what one of them gives
 * @param dailyMg mg of base a day
 * @param titrationStepMg the usual next step, mg of base
 * @param egfr mL/min/1.73 m², CKD-EPI 2021, rounded
 * @param childPughClass absent where no liver disease is known
 * @param dosingWeightKg the weight that mg/kg limits used, kg
 * @param infusion of an infusion
 * @param taper of a dose that comes down step by step; the single dose is that of its first step
 * @param policyVersion version of the numbers that it was reckoned with
 */
public record DoseProposed(
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        BigDecimal dailyMg,
        @Nullable BigDecimal titrationStepMg,
        List<DoseFactor> factors,
        List<FindingFact> findings,
        @Nullable Integer egfr,
        @Nullable GfrCategory gfrCategory,
        ChildPugh.@Nullable Grade childPughClass,
        @Nullable BigDecimal dosingWeightKg,
        DosingWeight.@Nullable Basis weightBasis,
        @Nullable InfusionSeries infusion,
        @Nullable Taper taper,
        String policyVersion,
        String proposedBy)
        implements ReviewEvent {
    public DoseProposed {
        factors = List.copyOf(factors);
        findings = List.copyOf(findings);
    }

    static DoseProposed of(
            ProposedDose dose, @Nullable Taper taper, List<Finding> findings, String policyVersion, String by) {
        DosingInputs inputs = dose.inputs();
        return new DoseProposed(
                dose.route(),
                dose.singleDoseMg(),
                dose.timesPerDay(),
                dose.dailyMg(),
                dose.titrationStepMg(),
                dose.factors(),
                FindingFact.of(findings),
                inputs.kidney().egfr(),
                inputs.kidney().category(),
                inputs.liver() instanceof LiverFunction.Scored scored
                        ? scored.childPugh().grade()
                        : null,
                inputs.weight().kilograms(),
                inputs.weight().basis(),
                dose.infusion(),
                taper,
                policyVersion,
                by);
    }

    /** What a prescriber would have typed for exactly this dose. */
    DoseRequest asTyped() {
        if (taper != null) {
            return DoseRequest.tapering(route, taper);
        }
        return infusion == null
                ? new DoseRequest(route, singleDoseMg, null, route.isIntravenous() ? null : timesPerDay, null)
                : new DoseRequest(route, null, null, null, infusion.request());
    }
}
