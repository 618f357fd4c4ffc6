package org.painpath.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as a person reads it. */
final class ReportText {
    private final Report report;
    private final List<String> lines = new ArrayList<>();

    ReportText(Report report) {
        this.report = report;
    }

    List<String> lines() {
        latency();
        sustained();
        wholeReferrals();
        bareLimits();
        cost();
        footprint();
        growth();
        circumstances();
        return lines;
    }

    private void latency() {
        if (!report.latency().isEmpty()) {
            line("(a) Commit in intake to effect committed in evaluation, milliseconds");
            line("    events/s  written/s   events  missing     p50     p90     p99     max  drained after");
            report.latency().forEach(this::latency);
        }
    }

    private void latency(HopLatency.Result result) {
        line(
                "    %8d %10.1f %8d %8d %7.1f %7.1f %7.1f %7.1f %9.1f s",
                result.rate(),
                result.writtenPerSecond(),
                result.events(),
                result.missing(),
                result.p50(),
                result.p90(),
                result.p99(),
                result.max(),
                result.drainSeconds());
    }

    private void sustained() {
        var result = report.sustained();
        if (result != null) {
            line("(b) Sustained, %d events, %d missing", result.events(), result.missing());
            line("    written                                    %8.0f rows/s", result.writtenPerSecond());
            line("    evaluation, until it had taken in all      %8.0f effects/s", result.effectsPerSecond());
            line(
                    "    all services, until nothing more came      %8.0f effects/s, %.0f journal rows/s, %.1f s",
                    result.allEffectsPerSecond(), result.allRowsPerSecond(), result.secondsUntilFlat());
            result.services()
                    .forEach((service, taken) ->
                            line("      %-22s %8d events took effect, %d rows", service, taken.events(), taken.rows()));
        }
    }

    private void wholeReferrals() {
        var result = report.wholeReferrals();
        if (result != null) {
            line("(c) Whole referrals through every door, %d clinics at once", result.clinics());
            line(
                    "    %.2f referrals/s: %d completed, %d failed, in %.1f s",
                    result.referralsPerSecond(), result.completed(), result.failed(), result.seconds());
            line("    from message to completed: p50 %.1f s, p99 %.1f s", result.p50Seconds(), result.p99Seconds());
            result.errors().forEach((step, times) -> line("      failed %d times: %s", times, step));
        }
    }

    private void bareLimits() {
        var result = report.bareLimits();
        if (result != null) {
            line("(d) Bare limits, in the same run");
            line(
                    "    PostgreSQL, a row a commit                 %8.0f/s on 1 connection, %.0f/s on 4",
                    result.insertsPerSecond(), result.insertsPerSecondOnFour());
            line(
                    "    PostgreSQL, Debezium, Kafka, no consumer   %8.0f rows/s (%.0f/s written)",
                    result.journal().rowsPerSecond(), result.journal().writtenPerSecond());
            line(
                    "    Kafka, %d bytes a record                  %8.0f/s produced, %.0f/s consumed",
                    result.kafka().bytes(),
                    result.kafka().producedPerSecond(),
                    result.kafka().consumedPerSecond());
            share();
        }
    }

    private void share() {
        var sustained = report.sustained();
        var bare = report.bareLimits();
        if (sustained != null && bare != null) {
            line(
                    "    evaluation's effects are %.0f %% of the rows that go through with no consumer; all effects %.0f %%",
                    100 * sustained.effectsPerSecond() / bare.journal().rowsPerSecond(),
                    100 * sustained.allEffectsPerSecond() / bare.journal().rowsPerSecond());
        }
    }

    private void cost() {
        var cost = report.cost();
        if (cost != null) {
            line("(e) Cost of a referral, average of %d", cost.referrals());
            line("    processor     %9.1f ms: %s", sum(cost.processorMillis()), each(cost.processorMillis(), "%.1f"));
            line("    at rest       %9.1f ms a second, part of the above", cost.restMillisPerSecond());
            line("    log (WAL)     %9.0f bytes", cost.logBytes());
            line("    topics        %9.0f bytes: %s", sum(cost.topicBytes()), each(cost.topicBytes(), "%.0f"));
            line("    tables        %9.0f bytes: %s", sum(cost.tableBytes()), each(cost.tableBytes(), "%.0f"));
        }
    }

    private void footprint() {
        var footprint = report.footprint();
        if (footprint != null) {
            line("(f) Start and memory, shared pages counted once");
            line(
                    "    ready after   %9.1f s, start caches %s",
                    footprint.startSeconds(), report.startCaches() ? "used" : "not there");
            memory("after start", footprint.afterStart());
            memory("after load", footprint.afterLoad());
        }
    }

    private void memory(String when, Map<String, Long> megabytes) {
        line("    %-13s %9d MB: %s", when, Footprint.sum(megabytes), each(megabytes, "%d"));
    }

    private void growth() {
        if (!report.growth().isEmpty()) {
            line("(g) As it grows");
            line("    referrals     p50     p99  effects/s   worklist p99 ms        bytes a referral");
            line(
                    "              200 events/s, ms   sustained  evaluation tracker     intake evaluation  tracker  filled in");
            report.growth().forEach(this::growth);
        }
    }

    private void growth(Growth.Size size) {
        line(
                "    %9d %7.1f %7.1f %10.0f %11.1f %7.1f %10.0f %10.0f %8.0f %8.1f s",
                size.referrals(),
                size.latency().p50(),
                size.latency().p99(),
                size.sustained().effectsPerSecond(),
                size.evaluationPage().p99(),
                size.trackerPage().p99(),
                size.bytesOf("intake"),
                size.bytesOf("evaluation"),
                size.bytesOf("tracker"),
                size.fillingSeconds());
    }

    private void circumstances() {
        report.notMeasured().forEach(words -> line("Not measured: %s", words));
        var machine = report.machine();
        line(
                "Machine: %d processors, %d MB of memory, %s; the load ran on it, too. Start caches %s.",
                machine.processors(),
                machine.memoryMegabytes(),
                machine.kernel(),
                report.startCaches() ? "used" : "not used");
        if (report.besideAnother()) {
            line(
                    "Another stack ran beside this one and took its part of processor and memory: the figures are worse for it.");
        }
    }

    private static double sum(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String each(Map<String, ? extends Number> figures, String form) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + " " + form.formatted(figure.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void line(String form, Object... figures) {
        lines.add(form.formatted(figures));
    }
}
