package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reckons a dose that is taken by mouth or under the tongue, one line a factor. A start begins at the lowest published dose and is
 * only ever cut; a change moves the running dose by one step. A typed dose stands after it, and the dose rules judge it.
 *
 * <p>Source: clinical reference 3.1 and 3.3.
 */
final class TakenDose {
    private final Route route;
    private final TakenLimits limits;
    private final Reckoning reckoning;

    TakenDose(Route route, TakenLimits limits, Reckoning reckoning) {
        this.route = route;
        this.limits = limits;
        this.reckoning = reckoning;
    }

    ProposedDose reckon(DoseRequest request, @Nullable RunningDose change) {
        int most = reckoning.mostTimesPerDay(limits.timesPerDayHighest());
        int usualTimes = Math.min(change == null ? limits.timesPerDay() : change.timesPerDay(), most);
        BigDecimal reckoned = change == null ? start(usualTimes) : change(change);
        BigDecimal single = typed(request, reckoned);
        BigDecimal cap = cap();
        reckoning.cap(cap, "mg single dose", single.compareTo(cap) <= 0, single);
        if (route == Route.SUBLINGUAL) {
            reckoning.line(
                    "administration", "less than 2 mL", "[SL-29]", "held at least 2 min without swallowing", single);
        }
        int times = request.timesPerDay() == null ? usualTimes : request.timesPerDay();
        return reckoning.proposed(single, times, step(), most, null, change);
    }

    private BigDecimal start(int times) {
        BigDecimal start = Milligrams.of(limits.startMg());
        String way = route == Route.ORAL ? "oral" : "sublingual";
        reckoning.line(
                "start", way + ", first dose", startSource(), "%s mg, %d times a day".formatted(start, times), start);
        return reckoning.adjust(start);
    }

    private String startSource() {
        return route == Route.ORAL ? "[PCF-JPSM]" : "[SL-29][P]";
    }

    private BigDecimal change(RunningDose change) {
        BigDecimal running = change.singleDoseMg();
        String input = "%s mg, %d times a day".formatted(running.toPlainString(), change.timesPerDay());
        reckoning.line("running-dose", input, "prescription in force", "starting point", running);
        reckoning.show(running);
        return switch (change.asked()) {
            case null -> running;
            case UP -> moved("up", step(), running.add(step()).min(cap()).max(running));
            case DOWN ->
                moved("down", limits.stepMg(), running.subtract(limits.stepMg()).max(half(running)));
        };
    }

    private BigDecimal moved(String direction, BigDecimal step, BigDecimal to) {
        BigDecimal running = Milligrams.of(to);
        reckoning.line(
                "step", direction + " as asked", "[PCF-JPSM][ORAL-05]", "one step of %s mg".formatted(step), running);
        return running;
    }

    private static BigDecimal half(BigDecimal running) {
        return running.movePointLeft(1).multiply(BigDecimal.valueOf(5));
    }

    /** Upwards; what makes a step up smaller keeps nobody from stepping down. */
    private BigDecimal step() {
        return Milligrams.of(limits.stepMg().multiply(reckoning.share()));
    }

    private BigDecimal typed(DoseRequest request, BigDecimal reckoned) {
        if (request.singleDoseMg() == null) {
            return reckoned;
        }
        BigDecimal typed = Milligrams.of(request.singleDoseMg());
        reckoning.line("typed-dose", typed + " mg", "prescriber", "instead of %s mg".formatted(reckoned), typed);
        return typed;
    }

    private BigDecimal cap() {
        int age = reckoning.inputs().ageYears();
        return Milligrams.of(
                limits.capMg().multiply(reckoning.policy().cautions().capShare(age)));
    }
}
