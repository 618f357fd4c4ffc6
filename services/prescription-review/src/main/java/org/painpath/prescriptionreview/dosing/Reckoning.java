package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a reckoning while it is made, and what this person's factors leave of a dose. */
final class Reckoning {
    private final Route route;
    private final DosingInputs inputs;
    private final DosingPolicy policy;
    private final List<Adjustment> adjustments;
    private final List<DoseFactor> factors = new ArrayList<>();

    Reckoning(Route route, DosingInputs inputs, DosingPolicy policy) {
        this.route = route;
        this.inputs = inputs;
        this.policy = policy;
        adjustments = new Adjustments(inputs, policy, route).all();
    }

    DosingInputs inputs() {
        return inputs;
    }

    DosingPolicy policy() {
        return policy;
    }

    BigDecimal share() {
        return adjustments.stream().map(Adjustment::share).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    int mostTimesPerDay(int highest) {
        return adjustments.stream().mapToInt(Adjustment::mostTimesPerDay).reduce(highest, Math::min);
    }

    /** Each factor takes its share of a first dose. */
    BigDecimal adjust(BigDecimal startMg) {
        BigDecimal running = startMg;
        for (Adjustment adjustment : adjustments) {
            running = Milligrams.of(running.multiply(adjustment.share()));
            factors.add(adjustment.line(running));
        }
        return running;
    }

    /** Each factor is shown and takes nothing: it has had its share of the dose that runs. */
    void show(BigDecimal runningMg) {
        adjustments.forEach(adjustment -> factors.add(adjustment.line(runningMg)));
    }

    void line(String name, String input, String source, String effect, BigDecimal runningMg) {
        factors.add(new DoseFactor(name, input, null, source, effect, runningMg));
    }

    /** The highest dose that the route allows at this age, in mg or mg/h. */
    void cap(BigDecimal cap, String unit, boolean within, BigDecimal single) {
        String source = policy.limits(route).source();
        line("cap", "%s %s".formatted(cap, unit), source, within ? "within" : "above", single);
    }

    ProposedDose proposed(
            BigDecimal single,
            int timesPerDay,
            @Nullable BigDecimal step,
            int mostTimesPerDay,
            @Nullable InfusionSeries infusion,
            @Nullable RunningDose change) {
        BigDecimal salt = Plain.of(single.multiply(policy.saltPerBase()));
        line(
                "base-and-salt",
                single + " mg of base",
                "[RENAL]",
                "holds as hydrochloride %s mg".formatted(salt),
                single);
        return new ProposedDose(
                route, single, timesPerDay, step, share(), mostTimesPerDay, infusion, factors, inputs, change);
    }
}
