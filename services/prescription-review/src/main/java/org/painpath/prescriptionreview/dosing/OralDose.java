package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons an oral dose, one line a factor. A start begins at the lowest published dose and is only ever cut; a change moves the
 * running dose by one step. A typed dose stands in the last line but one, and the dose rules judge it.
 *
 * <p>Source: clinical reference 3.1 and 3.3.
 */
public final class OralDose {
    private final DosingPolicy.Oral oral;
    private final List<Adjustment> adjustments;
    private final BigDecimal share;
    private final int mostTimesPerDay;
    private final List<DoseFactor> factors = new ArrayList<>();

    private OralDose(DosingInputs inputs, DosingPolicy policy) {
        oral = policy.oral();
        adjustments = new Adjustments(inputs, policy).all();
        share = adjustments.stream().map(Adjustment::share).reduce(BigDecimal.ONE, BigDecimal::multiply);
        mostTimesPerDay =
                adjustments.stream().mapToInt(Adjustment::mostTimesPerDay).min().orElse(oral.timesPerDay());
    }

    /** @param change the running dose that is changed; absent at a start */
    public static ProposedDose reckon(
            DosingInputs inputs, DoseRequest request, @Nullable RunningDose change, DosingPolicy policy) {
        return new OralDose(inputs, policy).reckon(inputs, request, change);
    }

    private ProposedDose reckon(DosingInputs inputs, DoseRequest request, @Nullable RunningDose change) {
        int usualTimes = Math.min(change == null ? oral.timesPerDay() : change.timesPerDay(), mostTimesPerDay);
        BigDecimal reckoned = change == null ? start(usualTimes) : change(change, oral.capMg(inputs.ageYears()));
        BigDecimal single = typed(request, reckoned);
        cap(inputs, single);
        return new ProposedDose(
                request.route(),
                single,
                request.timesPerDay() == null ? usualTimes : request.timesPerDay(),
                step(),
                share,
                mostTimesPerDay,
                factors,
                inputs,
                change);
    }

    private BigDecimal start(int times) {
        BigDecimal running = Milligrams.of(oral.startMg());
        line("start", "oral, first dose", "[PCF-JPSM]", "%s mg, %d times a day".formatted(running, times), running);
        for (Adjustment adjustment : adjustments) {
            running = Milligrams.of(running.multiply(adjustment.share()));
            factors.add(adjustment.line(running));
        }
        return running;
    }

    private BigDecimal change(RunningDose change, BigDecimal cap) {
        BigDecimal running = change.singleDoseMg();
        String input = "%s mg, %d times a day".formatted(running.toPlainString(), change.timesPerDay());
        line("running-dose", input, "prescription in force", "starting point", running);
        adjustments.forEach(adjustment -> factors.add(adjustment.line(running)));
        return switch (change.asked()) {
            case null -> running;
            case UP -> moved("up", running.add(step()).min(cap).max(running));
            case DOWN ->
                moved(
                        "down",
                        running.subtract(step()).max(running.movePointLeft(1).multiply(BigDecimal.valueOf(5))));
        };
    }

    private BigDecimal moved(String direction, BigDecimal to) {
        BigDecimal running = Milligrams.of(to);
        line("step", direction + " as asked", "[PCF-JPSM][ORAL-05]", "one step of %s mg".formatted(step()), running);
        return running;
    }

    private BigDecimal step() {
        return Milligrams.of(oral.stepMg().multiply(share));
    }

    private BigDecimal typed(DoseRequest request, BigDecimal reckoned) {
        if (request.singleDoseMg() == null) {
            return reckoned;
        }
        BigDecimal typed = Milligrams.of(request.singleDoseMg());
        line("typed-dose", typed + " mg", "prescriber", "instead of %s mg".formatted(reckoned), typed);
        return typed;
    }

    private void cap(DosingInputs inputs, BigDecimal single) {
        BigDecimal cap = Milligrams.of(oral.capMg(inputs.ageYears()));
        line("cap", cap + " mg single dose", "[PCF-JPSM][P]", single.compareTo(cap) <= 0 ? "within" : "above", single);
    }

    private void line(String name, String input, String source, String effect, BigDecimal runningMg) {
        factors.add(new DoseFactor(name, input, null, source, effect, runningMg));
    }
}
