package org.painpath.simulator.bench;

import java.util.Map;
import java.util.stream.Collectors;

/** What it took, and how that grows, (e) to (g), as a person reads it. */
record CostText(Report report, TextLines lines) {
    void add() {
        cost();
        footprint();
        growth();
    }

    private void cost() {
        var cost = report.cost();
        if (cost != null) {
            lines.add("(e) Cost of a referral, average of %d", cost.referrals());
            lines.add(
                    "    processor     %9.1f ms: %s",
                    sum(cost.processorMillis()), each(cost.processorMillis(), "%.1f"));
            lines.add("    at rest       %9.1f ms a second, part of the above", cost.restMillisPerSecond());
            lines.add("    log (WAL)     %9.0f bytes", cost.logBytes());
            lines.add("    topics        %9.0f bytes: %s", sum(cost.topicBytes()), each(cost.topicBytes(), "%.0f"));
            lines.add("    tables        %9.0f bytes: %s", sum(cost.tableBytes()), each(cost.tableBytes(), "%.0f"));
        }
    }

    private void footprint() {
        var footprint = report.footprint();
        if (footprint != null) {
            lines.add("(f) Start and memory, shared pages counted once");
            lines.add(
                    "    ready after   %9.1f s, start caches %s",
                    footprint.startSeconds(), report.startCaches() ? "used" : "not there");
            memory("after start", footprint.afterStart());
            memory("after load", footprint.afterLoad());
        }
    }

    private void memory(String when, Map<String, Long> megabytes) {
        lines.add("    %-13s %9d MB: %s", when, Footprint.sum(megabytes), each(megabytes, "%d"));
    }

    private void growth() {
        if (!report.growth().isEmpty()) {
            lines.add("(g) As it grows");
            lines.add("    referrals     p50     p99  effects/s   worklist p99 ms        bytes a referral");
            lines.add(
                    "              200 events/s, ms   sustained  evaluation tracker     intake evaluation  tracker  filled in");
            report.growth().forEach(this::growth);
        }
    }

    private void growth(Growth.Size size) {
        lines.add(
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

    private static double sum(Map<String, Double> figures) {
        return figures.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String each(Map<String, ? extends Number> figures, String form) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + " " + form.formatted(figure.getValue()))
                .collect(Collectors.joining(", "));
    }
}
