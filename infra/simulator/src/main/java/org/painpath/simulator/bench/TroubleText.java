package org.painpath.simulator.bench;

import java.util.stream.Collectors;

/** What trouble costs, (h) and (i), as a person reads it. */
record TroubleText(Report report, TextLines lines) {
    void add() {
        poison();
        outage();
    }

    private void poison() {
        var result = report.poison();
        if (result != null) {
            lines.add(
                    "(h) One poison event in %d at %d events/s: p99 of the others %.1f ms, without %.1f ms (%.2f times), p50 %.1f and %.1f ms; %d referrals parked",
                    result.every(),
                    result.rate(),
                    result.with().p99(),
                    result.without().p99(),
                    result.p99Ratio(),
                    result.with().p50(),
                    result.without().p50(),
                    result.parked());
        }
    }

    private void outage() {
        var result = report.outage();
        if (result != null) {
            lines.add(
                    "(i) Kafka and Connect stood still for %d s. Intake answered %s, p99 %.0f ms, longest %.0f ms",
                    result.seconds(),
                    result.answers().entrySet().stream()
                            .map(answer -> "%s to %d".formatted(answer.getKey(), answer.getValue()))
                            .collect(Collectors.joining(", ")),
                    result.p99Millis(),
                    result.maxMillis());
            lines.add(
                    "    %d events, taken in %.1f s after it went on; %d missing, %d parked",
                    result.events(), result.drainSeconds(), result.missing(), result.parked());
        }
    }
}
