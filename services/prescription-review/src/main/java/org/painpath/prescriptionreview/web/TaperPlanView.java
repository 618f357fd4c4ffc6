package org.painpath.prescriptionreview.web;

import java.time.LocalDate;
import java.util.List;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.dosing.TaperLimits;
import org.painpath.prescriptionreview.dosing.TaperPlan;

/**
 * A taper to begin from; nothing is decided by it.
 *
 * @param steps in order
 * @param endsOn the first day without a dose
 * @param limits that steps are judged by, in words
 */
record TaperPlanView(List<Taper.Step> steps, LocalDate endsOn, List<String> limits) {

    static TaperPlanView of(Taper taper, TaperLimits limits, LocalDate on) {
        return new TaperPlanView(taper.steps(), taper.endsOn(), new TaperPlan(limits).words(on));
    }
}
