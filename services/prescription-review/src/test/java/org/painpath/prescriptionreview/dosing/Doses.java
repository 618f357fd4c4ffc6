package org.painpath.prescriptionreview.dosing;

import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.policy.Policies;

/** Doses as tests ask for them, under the shipped policy. */
final class Doses {
    static final DosingPolicy POLICY = Policies.NOVEMBER_2026;

    private Doses() {}

    static ProposedDose start(Patients patient, DoseRequest request, String... inhibitors) {
        return DoseReckoning.reckon(request.route(null), inputs(patient, inhibitors), request, null, POLICY);
    }

    static ProposedDose change(Patients patient, DoseRequest request, RunningDose running, String... inhibitors) {
        return DoseReckoning.reckon(request.route(running), inputs(patient, inhibitors), request, running, POLICY);
    }

    static DoseRequest taken(Route route, @Nullable String typed, @Nullable Integer times) {
        return DoseRequest.taken(route, typed == null ? null : new BigDecimal(typed), times);
    }

    static DoseRequest bolus(@Nullable String mg, @Nullable String mgPerKg) {
        return new DoseRequest(
                Route.IV_BOLUS,
                mg == null ? null : new BigDecimal(mg),
                mgPerKg == null ? null : new BigDecimal(mgPerKg),
                null,
                null);
    }

    static DoseRequest infusion(InfusionRequest infusion) {
        return new DoseRequest(Route.IV_INFUSION, null, null, null, infusion);
    }

    static InfusionRate rate(String value, String unit) {
        return new InfusionRate(new BigDecimal(value), unit);
    }

    /** A dose by mouth or under the tongue that has run for a year. */
    static RunningDose running(Route route, String mg, @Nullable Direction asked) {
        return new RunningDose(route, new BigDecimal(mg), 3, null, asked, 365);
    }

    static DoseFactor line(ProposedDose dose, String name) {
        return dose.factors().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What each rule says, by its name: SATISFIED or a severity. */
    static Map<String, String> outcomes(ProposedDose dose) {
        return DoseRules.under(POLICY, dose.route()).examine(dose).stream()
                .map(FindingFact::of)
                .collect(Collectors.toMap(
                        FindingFact::rule,
                        fact -> fact.severity() == null
                                ? fact.outcome().name()
                                : fact.severity().name()));
    }

    private static DosingInputs inputs(Patients patient, String... inhibitors) {
        return DosingInputs.of(patient.facts(), Set.of(inhibitors), TODAY, POLICY)
                .orElseThrow();
    }
}
