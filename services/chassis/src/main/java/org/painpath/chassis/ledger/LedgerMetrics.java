package org.painpath.chassis.ledger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/** The ledger as gauges: what stands, when everything was last compared, how long that took, what is late. */
final class LedgerMetrics {
    private final MeterRegistry registry;
    private final Map<Check, Standing> standings = new ConcurrentHashMap<>();

    LedgerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Every series exists from the start, so that a rise from zero is seen as one. */
    void register(List<Check> checks) {
        for (var check : checks) {
            gauge(
                    check,
                    "painpath.ledger.compared.seconds",
                    "when everything was last compared",
                    LedgerMetrics::seconds);
            gauge(
                    check,
                    "painpath.ledger.duration.seconds",
                    "how long that took",
                    standing -> standing.took().toMillis() / 1000.0);
            gauge(check, "painpath.ledger.late", "referrals that may still be on their way", Standing::late);
        }
        checks.stream().map(Check::source).distinct().forEach(this::countFindings);
    }

    void show(Check check, Standing standing) {
        standings.put(check, standing);
    }

    private void gauge(Check check, String name, String description, ToDoubleFunction<Standing> value) {
        Gauge.builder(name, () -> value.applyAsDouble(standings.getOrDefault(check, Standing.UNKNOWN)))
                .description(description)
                .tags("source", check.source(), "what", check.what())
                .register(registry);
    }

    private void countFindings(String source) {
        for (var kind : FindingKind.values()) {
            Gauge.builder("painpath.ledger.findings", () -> count(kind, source))
                    .description("findings that stand")
                    .tags("kind", kind.word(), "source", source)
                    .register(registry);
        }
    }

    private long count(FindingKind kind, String source) {
        return standings.values().stream()
                .flatMap(standing -> standing.findings().stream())
                .filter(finding -> finding.kind() == kind && finding.source().equals(source))
                .count();
    }

    private static double seconds(Standing standing) {
        return standing.comparedAt() == null ? 0 : standing.comparedAt().toEpochMilli() / 1000.0;
    }
}
