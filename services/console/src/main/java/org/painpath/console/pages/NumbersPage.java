package org.painpath.console.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.painpath.console.charts.Bar;
import org.painpath.console.charts.Trendline;
import org.painpath.console.clinic.Numbers;
import org.painpath.console.clinic.Numbers.Graded;
import org.painpath.console.clinic.Numbers.Reached;
import org.painpath.console.clinic.Numbers.Responded;
import org.painpath.console.clinic.Numbers.StageTime;

/** A period in numbers, each line with its bar. */
public record NumbersPage(
        List<Step> funnel, List<Line> ended, List<Stay> stays, List<Responses> responses, List<Line> grades) {

    /** From the worst to the best, as they stand beside each other. */
    static final List<String> BANDS = List.of("WORSE", "NONE", "MINIMAL", "MODERATE", "SUBSTANTIAL", "NOT_EVALUABLE");

    private static final List<String> RESPONSE = List.of("MODERATE", "SUBSTANTIAL");
    private static final int WORST_GRADE = 5;

    /** @param code {@code OPEN} for what has not ended */
    public record Line(String code, long count, String share, Bar bar) {}

    /** @param ofBefore the part of those who came to the step before; empty for the first */
    public record Step(String reach, long referrals, String ofAll, String ofBefore, Bar bar) {}

    /** @param weeks the median of each week */
    public record Stay(
            String stage,
            long left,
            long late,
            String lateShare,
            String median,
            String p90,
            Bar bar,
            Bar lateBar,
            Trendline weeks) {}

    /** @param counts in the order of the bands */
    public record Responses(
            String measure,
            String followUp,
            List<Long> counts,
            long responders,
            long evaluable,
            String share,
            Bar bar) {}

    static NumbersPage of(Numbers numbers) {
        return new NumbersPage(
                funnel(numbers.funnel()),
                ended(numbers),
                stays(numbers.stages()),
                responses(numbers.responses()),
                grades(numbers.adverseEvents()));
    }

    public boolean isEmpty() {
        return funnel.stream().allMatch(step -> step.referrals() == 0)
                && Stream.of(stays, responses).allMatch(List::isEmpty)
                && grades.stream().allMatch(line -> line.count() == 0);
    }

    private static List<Step> funnel(List<Reached> funnel) {
        long all = funnel.isEmpty() ? 0 : funnel.getFirst().referrals();
        return IntStream.range(0, funnel.size())
                .mapToObj(at -> {
                    Reached here = funnel.get(at);
                    String ofBefore = at == 0
                            ? ""
                            : share(here.referrals(), funnel.get(at - 1).referrals());
                    return new Step(
                            here.reach(),
                            here.referrals(),
                            share(here.referrals(), all),
                            ofBefore,
                            Bar.of("count", here.referrals(), all));
                })
                .toList();
    }

    private static List<Line> ended(Numbers numbers) {
        long all = numbers.ended().stream().mapToLong(Numbers.Ended::referrals).sum();
        return numbers.ended().stream()
                .map(end -> line(end.outcome() == null ? "OPEN" : end.outcome(), end.referrals(), all))
                .toList();
    }

    private static List<Line> grades(List<Graded> graded) {
        Map<Integer, Long> counts = graded.stream().collect(Collectors.toMap(Graded::grade, Graded::events));
        long all = counts.values().stream().mapToLong(count -> count).sum();
        return IntStream.rangeClosed(1, WORST_GRADE)
                .mapToObj(grade -> line(Integer.toString(grade), counts.getOrDefault(grade, 0L), all))
                .toList();
    }

    private static Line line(String code, long count, long all) {
        return new Line(code, count, share(count, all), Bar.of("count", count, all));
    }

    private static List<Stay> stays(List<StageTime> times) {
        List<StageTime> whole =
                times.stream().filter(time -> time.week() == null).toList();
        long longest = whole.stream().mapToLong(StageTime::p90Minutes).max().orElse(0);
        return whole.stream()
                .sorted(Stages.inOrder(StageTime::stage))
                .map(time -> stay(time, longest, weeks(times, time.stage())))
                .toList();
    }

    private static Stay stay(StageTime time, long longest, Trendline weeks) {
        return new Stay(
                time.stage(),
                time.left(),
                time.late(),
                share(time.late(), time.left()),
                took(time.medianMinutes()),
                took(time.p90Minutes()),
                Bar.stacked(
                        List.of("median", "p90"),
                        List.of(time.medianMinutes(), time.p90Minutes() - time.medianMinutes()),
                        longest),
                Bar.of("late", time.late(), time.left()),
                weeks);
    }

    private static Trendline weeks(List<StageTime> times, String stage) {
        return Trendline.of(times.stream()
                .filter(time -> time.week() != null && time.stage().equals(stage))
                .map(time -> (double) time.medianMinutes())
                .toList());
    }

    private static List<Responses> responses(List<Responded> responded) {
        var byMeasure = responded.stream()
                .collect(Collectors.groupingBy(
                        it -> it.measure() + " " + it.followUp(), TreeMap::new, Collectors.toList()));
        return byMeasure.descendingMap().values().stream()
                .map(NumbersPage::responsesOfOne)
                .toList();
    }

    private static Responses responsesOfOne(List<Responded> one) {
        Map<String, Long> counts = one.stream().collect(Collectors.toMap(Responded::band, Responded::referrals));
        List<Long> inOrder =
                BANDS.stream().map(band -> counts.getOrDefault(band, 0L)).toList();
        long responders = RESPONSE.stream()
                .mapToLong(band -> counts.getOrDefault(band, 0L))
                .sum();
        long all = inOrder.stream().mapToLong(count -> count).sum();
        long evaluable = all - inOrder.getLast();
        return new Responses(
                one.getFirst().measure(),
                one.getFirst().followUp(),
                inOrder,
                responders,
                evaluable,
                share(responders, evaluable),
                Bar.stacked(
                        BANDS.stream()
                                .map(band -> band.toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                        inOrder,
                        all));
    }

    /** Of nothing there is no share. */
    private static String share(long part, long whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + " %";
    }

    /** To two figures, as people say it. */
    static String took(long minutes) {
        if (minutes < 60) {
            return minutes + " min";
        }
        return minutes < 24 * 60 ? tenths(minutes / 60.0) + " h" : tenths(minutes / (24 * 60.0)) + " d";
    }

    private static String tenths(double value) {
        return value < 10 ? String.format(java.util.Locale.ROOT, "%.1f", value) : Long.toString(Math.round(value));
    }
}
