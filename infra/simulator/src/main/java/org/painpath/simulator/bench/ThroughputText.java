package org.painpath.simulator.bench;

/** How fast it was, (a) to (d), as a person reads it. */
record ThroughputText(Report report, TextLines lines) {
    void add() {
        latency();
        sustained();
        wholeReferrals();
        bareLimits();
    }

    private void latency() {
        if (!report.latency().isEmpty()) {
            lines.add("(a) Commit in intake to effect committed in evaluation, milliseconds");
            lines.add("    events/s  written/s   events  missing     p50     p90     p99     max  drained after");
            report.latency().forEach(this::latency);
        }
    }

    private void latency(HopLatency.Result result) {
        lines.add(
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
            lines.add("(b) Sustained, %d events, %d missing", result.events(), result.missing());
            lines.add("    written                                    %8.0f rows/s", result.writtenPerSecond());
            lines.add("    evaluation, until it had taken in all      %8.0f effects/s", result.effectsPerSecond());
            lines.add(
                    "    all services, until nothing more came      %8.0f effects/s, %.0f journal rows/s, %.1f s",
                    result.allEffectsPerSecond(), result.allRowsPerSecond(), result.secondsUntilFlat());
            result.services()
                    .forEach((service, taken) -> lines.add(
                            "      %-22s %8d events took effect, %d rows", service, taken.events(), taken.rows()));
        }
    }

    private void wholeReferrals() {
        var result = report.wholeReferrals();
        if (result != null) {
            lines.add("(c) Whole referrals through every door, %d clinics at once", result.clinics());
            lines.add(
                    "    %.2f referrals/s: %d completed, %d failed, in %.1f s",
                    result.referralsPerSecond(), result.completed(), result.failed(), result.seconds());
            lines.add(
                    "    from message to completed: p50 %.1f s, p99 %.1f s", result.p50Seconds(), result.p99Seconds());
            result.errors().forEach((step, times) -> lines.add("      failed %d times: %s", times, step));
        }
    }

    private void bareLimits() {
        var result = report.bareLimits();
        if (result != null) {
            lines.add("(d) Bare limits, in the same run");
            lines.add(
                    "    PostgreSQL, a row a commit                 %8.0f/s on 1 connection, %.0f/s on 4",
                    result.insertsPerSecond(), result.insertsPerSecondOnFour());
            lines.add(
                    "    PostgreSQL, Debezium, Kafka, no consumer   %8.0f rows/s (%.0f/s written)",
                    result.journal().rowsPerSecond(), result.journal().writtenPerSecond());
            lines.add(
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
            lines.add(
                    "    evaluation's effects are %.0f %% of the rows that go through with no consumer; all effects %.0f %%",
                    100 * sustained.effectsPerSecond() / bare.journal().rowsPerSecond(),
                    100 * sustained.allEffectsPerSecond() / bare.journal().rowsPerSecond());
        }
    }
}
