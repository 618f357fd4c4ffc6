package org.painpath.chassis.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.painpath.chassis.ledger.Check.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the comparisons, one round at a time, and keeps what the last ones found. */
final class Ledger {
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);
    private static final int LISTED = 1_000;

    private final String service;
    private final List<Check> checks;
    private final Check refold;
    private final Relay relay;
    private final LedgerSettings settings;
    private final LedgerMetrics metrics;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Map<Check, Standing> standings = Map.of();
    private Instant nextFull = Instant.MIN;
    private Instant nextRefold;

    /** @param refold the one that reads the whole journal, and so comes less often */
    Ledger(
            String service,
            List<Check> checks,
            Check refold,
            Relay relay,
            LedgerSettings settings,
            LedgerMetrics metrics,
            Clock clock) {
        this.service = service;
        this.checks = List.copyOf(checks);
        this.refold = refold;
        this.relay = relay;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
        this.nextRefold = clock.instant().plus(settings.verifyEvery());
        var all = new ArrayList<>(checks);
        all.add(refold);
        metrics.register(all);
    }

    /** The next round: of what changed lately, of everything, or of the whole journal, as each is due. */
    void beat() {
        turn.lock();
        try {
            relay.mark();
            var now = clock.instant();
            var scope = now.isBefore(nextFull) ? Scope.RECENT : Scope.FULL;
            if (scope == Scope.FULL) {
                nextFull = now.plus(settings.fullEvery());
            }
            checks.forEach(check -> run(check, scope, standing(check).findings()));
            if (!now.isBefore(nextRefold)) {
                nextRefold = now.plus(settings.verifyEvery());
                run(refold, Scope.FULL, List.of());
            }
        } finally {
            turn.unlock();
        }
    }

    /** Compares everything now, taking nothing for known. @param verify whether to refold the journal too */
    LedgerReport compare(boolean verify) {
        turn.lock();
        try {
            relay.mark();
            checks.forEach(check -> run(check, Scope.FULL, List.of()));
            if (verify) {
                run(refold, Scope.FULL, List.of());
            }
            return report();
        } finally {
            turn.unlock();
        }
    }

    LedgerReport report() {
        var seen = standings;
        var parts = new ArrayList<LedgerReport.Part>();
        var findings = new ArrayList<LedgerFinding>();
        seen.forEach((check, standing) -> {
            parts.add(LedgerReport.Part.of(check, standing));
            findings.addAll(standing.findings());
        });
        var counts = new LinkedHashMap<String, Long>();
        Arrays.stream(FindingKind.values()).forEach(kind -> counts.put(kind.word(), count(findings, kind)));
        return new LedgerReport(
                service,
                settings.grace().toSeconds(),
                parts,
                counts,
                findings.stream().limit(LISTED).toList());
    }

    private static long count(List<LedgerFinding> findings, FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    private void run(Check check, Scope scope, List<LedgerFinding> known) {
        var before = standing(check);
        var after = attempt(check, scope, known, before);
        tell(check, before, after);
        keep(check, after);
        metrics.show(check, after);
    }

    private Standing attempt(Check check, Scope scope, List<LedgerFinding> known, Standing before) {
        var started = clock.instant();
        try {
            var compared = check.compare(scope, known);
            return scope == Scope.FULL
                    ? before.afterAll(compared, started, clock.instant())
                    : before.afterChanges(compared);
        } catch (NotComparable silent) {
            return before.troubled(silent.words());
        } catch (RuntimeException failure) {
            return before.troubled(
                    "The comparison failed (" + failure.getClass().getSimpleName() + ").");
        }
    }

    /** Once, when it begins; the report and the gauges say what stands. */
    private static void tell(Check check, Standing before, Standing after) {
        if (after.trouble() != null && before.trouble() == null) {
            log.warn("the ledger cannot compare the {} of {}: {}", check.what(), check.source(), after.trouble());
        }
        after.newSince(before).stream()
                .limit(LISTED)
                .forEach(finding -> log.atWarn()
                        .addKeyValue("referral_id", finding.referralId())
                        .addKeyValue("kind", finding.kind().word())
                        .addKeyValue("source", finding.source())
                        .log("ledger: {}", finding.words()));
    }

    private Standing standing(Check check) {
        return standings.getOrDefault(check, Standing.UNKNOWN);
    }

    private void keep(Check check, Standing standing) {
        var all = new LinkedHashMap<>(standings);
        all.put(check, standing);
        standings = all;
    }
}
