package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.calculators.ChildPugh;

/**
 * Reckons a series of infusions: that of a protocol, or one infusion at the lowest published rate; a change begins at the series in
 * force, of which no step is published. What is typed takes its place, and the dose rules judge it.
 *
 * <p>Source: clinical reference 3.1 and 3.3.
 */
final class InfusionDose {
    private static final int DAY = 24;

    private final InfusionLimits limits;
    private final Reckoning reckoning;

    InfusionDose(InfusionLimits limits, Reckoning reckoning) {
        this.limits = limits;
        this.reckoning = reckoning;
    }

    ProposedDose reckon(DoseRequest request, @Nullable RunningDose change) {
        InfusionRequest asked = request.infusion() == null ? InfusionRequest.USUAL : request.infusion();
        InfusionProtocol base = base(asked, change);
        InfusionRate rate = asked.rate() == null ? reckoned(base, asked, change) : typed(asked.rate(), base);
        BigDecimal hours = asked.hoursPerDay() == null ? base.hoursPerDay() : asked.hoursPerDay();
        int days = asked.days() == null ? base.days() : asked.days();
        InfusionSeries series = series(protocol(asked, change), rate, hours, days);
        BigDecimal single = single(rate, hours);
        cap(rate, single);
        reckoning.line(
                "series",
                "%s h a day, %d days".formatted(hours.toPlainString(), days),
                base.source(),
                "%s mg in all".formatted(series.totalMg()),
                single);
        Monitoring.ofSeries(reckoning, days, single);
        return reckoning.proposed(single, 1, null, 1, series, change);
    }

    private InfusionProtocol base(InfusionRequest asked, @Nullable RunningDose change) {
        Optional<InfusionProtocol> named = Optional.ofNullable(asked.protocol()).map(limits.protocols()::get);
        if (named.isPresent()) {
            return named.get();
        }
        InfusionSeries running = change == null ? null : change.infusion();
        return running == null
                ? limits.usual()
                : new InfusionProtocol(
                        running.rate(), running.hoursPerDay(), running.days(), List.of(), "prescription in force");
    }

    private static @Nullable String protocol(InfusionRequest asked, @Nullable RunningDose change) {
        if (asked.protocol() != null) {
            return asked.protocol();
        }
        InfusionSeries running = change == null ? null : change.infusion();
        return running == null || !asked.equals(InfusionRequest.USUAL) ? null : running.protocol();
    }

    /** The rate of a series in force has been cut already; that of a start has not. */
    private InfusionRate reckoned(InfusionProtocol base, InfusionRequest asked, @Nullable RunningDose change) {
        boolean runs = change != null && asked.protocol() == null;
        reckoning.line(
                runs ? "running-dose" : "start",
                base.rate().words(),
                base.source(),
                runs ? "starting point; no step is published" : "first rate",
                single(base.rate(), base.hoursPerDay()));
        if (runs) {
            reckoning.show(single(base.rate(), base.hoursPerDay()));
            return base.rate();
        }
        reckoning.adjust(single(base.rate(), base.hoursPerDay()));
        return base.rate().times(reckoning.share());
    }

    private InfusionRate typed(InfusionRate rate, InfusionProtocol base) {
        BigDecimal single = single(rate, base.hoursPerDay());
        reckoning.line(
                "typed-rate",
                rate.words(),
                "prescriber",
                "instead of " + base.rate().words(),
                single);
        reckoning.show(single);
        return rate;
    }

    private InfusionSeries series(@Nullable String protocol, InfusionRate rate, BigDecimal hours, int days) {
        BigDecimal total = Milligrams.of(single(rate, hours).multiply(BigDecimal.valueOf(days)));
        return new InfusionSeries(protocol, rate, perHour(rate), hours, days, hoursBetweenStarts(), total);
    }

    private void cap(InfusionRate rate, BigDecimal single) {
        int age = reckoning.inputs().ageYears();
        BigDecimal cap = limits.capMgPerKgAndHour()
                .multiply(reckoning.policy().cautions().capShare(age));
        DosingWeight weight = reckoning.inputs().weight();
        boolean within = rate.mgPerKgAndHour(weight).compareTo(cap) <= 0;
        reckoning.cap(weight.milligrams(cap), "mg/h", within, single);
    }

    private int hoursBetweenStarts() {
        boolean childPughB = reckoning.inputs().liver() instanceof LiverFunction.Scored scored
                && scored.childPugh().grade() == ChildPugh.Grade.B;
        return childPughB
                ? BigDecimal.valueOf(DAY)
                        .multiply(reckoning.policy().cautions().childPughBInterval())
                        .setScale(0, RoundingMode.UP)
                        .intValueExact()
                : DAY;
    }

    private BigDecimal single(InfusionRate rate, BigDecimal hours) {
        return Milligrams.of(perHour(rate).multiply(hours));
    }

    private BigDecimal perHour(InfusionRate rate) {
        return rate.mgPerHour(reckoning.inputs().weight());
    }
}
