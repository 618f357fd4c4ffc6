package org.painpath.chassis.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.ledger.Check.Compared;

/**
 * What is known of one comparison.
 *
 * @param comparedAt when everything was last compared
 * @param took how long that took
 * @param trouble why the last attempt said nothing; the findings are those of the time before
 */
record Standing(
        @Nullable Instant comparedAt,
        Duration took,
        long referrals,
        long late,
        List<LedgerFinding> findings,
        @Nullable String trouble) {
    static final Standing UNKNOWN = new Standing(null, Duration.ZERO, 0, 0, List.of(), null);

    Standing troubled(String words) {
        return new Standing(comparedAt, took, referrals, late, findings, words);
    }

    Standing afterAll(Compared compared, Instant started, Instant ended) {
        return new Standing(
                started,
                Duration.between(started, ended),
                compared.referrals(),
                compared.late(),
                sinceTheyStand(compared.findings()),
                null);
    }

    Standing afterChanges(Compared compared) {
        return new Standing(comparedAt, took, referrals, compared.late(), sinceTheyStand(compared.findings()), null);
    }

    /** The findings that were not there before. */
    List<LedgerFinding> newSince(Standing before) {
        var known = before.byKey();
        return findings.stream()
                .filter(finding -> !known.containsKey(finding.key()))
                .toList();
    }

    private List<LedgerFinding> sinceTheyStand(List<LedgerFinding> found) {
        var known = byKey();
        return found.stream()
                .map(finding ->
                        finding.since(known.getOrDefault(finding.key(), finding).foundAt()))
                .toList();
    }

    private Map<LedgerFinding.Key, LedgerFinding> byKey() {
        return findings.stream()
                .collect(Collectors.toMap(LedgerFinding::key, Function.identity(), (first, _) -> first));
    }
}
