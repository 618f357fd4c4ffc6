package org.painpath.chassis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.ledger.Check.Compared;

class StandingTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final UUID REFERRAL = UUID.randomUUID();

    @Test
    void aSourceThatDoesNotAnswerTakesNothingBackAndAddsNothing() {
        var before = Standing.UNKNOWN.afterAll(new Compared(List.of(missing(3, NOON)), 10, 2), NOON, NOON);

        var after = before.troubled("intake does not answer.");

        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.comparedAt()).isEqualTo(NOON);
        assertThat(after.newSince(before)).isEmpty();
        assertThat(after.afterChanges(new Compared(List.of(), 1, 0)).trouble()).isNull();
    }

    @Test
    void aFindingKeepsTheTimeAtWhichItWasFirstSeen() {
        var before = Standing.UNKNOWN.afterAll(new Compared(List.of(missing(3, NOON)), 10, 0), NOON, NOON);

        var after = before.afterChanges(new Compared(List.of(missing(3, LATER), missing(4, LATER)), 2, 0));

        assertThat(after.findings()).extracting(LedgerFinding::foundAt).containsExactly(NOON, LATER);
        assertThat(after.newSince(before)).extracting(LedgerFinding::sequence).containsExactly(4L);
    }

    @Test
    void aRoundOfChangesIsNotOneOfEverything() {
        var full = Standing.UNKNOWN.afterAll(new Compared(List.of(), 100, 0), NOON, LATER);

        var after = full.afterChanges(new Compared(List.of(), 3, 1));

        assertThat(after.comparedAt()).isEqualTo(NOON);
        assertThat(after.referrals()).isEqualTo(100);
        assertThat(after.late()).isEqualTo(1);
    }

    private static LedgerFinding missing(long sequence, Instant at) {
        return new LedgerFinding(FindingKind.MISSING_EVENT, "intake", REFERRAL, sequence, null, "missing", at);
    }
}
