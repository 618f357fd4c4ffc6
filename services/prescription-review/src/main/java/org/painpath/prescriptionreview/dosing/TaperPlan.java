package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The taper that people are offered to begin from: each step takes away as much as one may, until what is left of a day's dose may be followed
 * by none; as slowly as one fill allows, and begun in the middle of the days in which it may. What they make of it is judged as any other.
 *
 * <p>Source: policy [P]; no schedule has been published.
 */
public record TaperPlan(TaperLimits limits) {
    /** Single doses are rounded up to it, so that no step is steeper than it may be. */
    private static final BigDecimal GRAIN = new BigDecimal("0.5");

    /** @return empty for what the clinic gives, and for a dose below which no step lies */
    public Optional<Taper> from(RunningDose running, LocalDate on) {
        if (running.route().isIntravenous()) {
            return Optional.empty();
        }
        List<BigDecimal> doses = doses(running.singleDoseMg(), running.timesPerDay());
        return doses.isEmpty() ? Optional.empty() : Optional.of(taper(doses, running.timesPerDay(), on));
    }

    /** The limits that its steps are judged by, in words. */
    public List<String> words(LocalDate on) {
        return List.of(
                "It begins from %s to %s.".formatted(on, on.plusDays(limits.startWithinDays())),
                "A step lasts %d to %d days, all of them %d at most."
                        .formatted(limits.stepDaysFewest(), limits.stepDaysMost(), limits.daysMost()),
                "Each step is lower; one that takes away more than %s %% of a day's dose is a caution, and so is an end above %s mg a day."
                        .formatted(percent(limits.largestDropShare()), limits.lastDailyMg()));
    }

    private List<BigDecimal> doses(BigDecimal single, int timesPerDay) {
        List<BigDecimal> doses = new ArrayList<>();
        BigDecimal before = single;
        BigDecimal lower = below(before);
        while (lower.compareTo(before) < 0 && mayHaveMore(doses, daily(before, timesPerDay))) {
            doses.add(lower);
            before = lower;
            lower = below(before);
        }
        return doses;
    }

    private boolean mayHaveMore(List<BigDecimal> doses, BigDecimal dailyMg) {
        return doses.isEmpty()
                || (dailyMg.compareTo(limits.lastDailyMg()) > 0
                        && doses.size() < limits.daysMost() / limits.stepDaysFewest());
    }

    private BigDecimal below(BigDecimal single) {
        return single.multiply(BigDecimal.ONE.subtract(limits.largestDropShare()))
                .divide(GRAIN, 0, RoundingMode.CEILING)
                .multiply(GRAIN);
    }

    private Taper taper(List<BigDecimal> doses, int timesPerDay, LocalDate on) {
        int days = Math.clamp(limits.daysMost() / doses.size(), limits.stepDaysFewest(), limits.stepDaysMost());
        LocalDate startsOn = on.plusDays(limits.startWithinDays() / 2);
        List<Taper.Step> steps = IntStream.range(0, doses.size())
                .mapToObj(at ->
                        new Taper.Step(startsOn.plusDays((long) at * days), Milligrams.of(doses.get(at)), timesPerDay))
                .toList();
        return new Taper(steps, startsOn.plusDays((long) doses.size() * days));
    }

    private static BigDecimal daily(BigDecimal single, int timesPerDay) {
        return single.multiply(BigDecimal.valueOf(timesPerDay));
    }

    private static BigDecimal percent(BigDecimal share) {
        return Plain.of(share.movePointRight(2));
    }
}
