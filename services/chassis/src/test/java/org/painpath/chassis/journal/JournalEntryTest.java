package org.painpath.chassis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {
    private static final UUID REFERRAL = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final byte[] BEFORE = {1, 2, 3};

    @Test
    void aRowHoldsAfterTheOneBeforeIt() {
        assertThat(row("{}", UUID.randomUUID()).follows(BEFORE)).isTrue();
        assertThat(row("{}", UUID.randomUUID()).follows(new byte[] {1})).isFalse();
    }

    @Test
    void aRowFromBeforeCausesWereKeptHolds() {
        var hash = HashChain.next(BEFORE, REFERRAL, 4L, EVENT, "painpath.intake.noted.v1", "{}", "clinician", NOON);

        assertThat(entry("{}", null, hash).follows(BEFORE)).isTrue();
    }

    @Test
    void aChangedCauseOrContentDoesNotHold() {
        var cause = UUID.randomUUID();
        var hash = row("{}", cause).hash();

        assertThat(entry("{}", cause, hash).follows(BEFORE)).isTrue();
        assertThat(entry("{}", UUID.randomUUID(), hash).follows(BEFORE)).isFalse();
        assertThat(entry("{}", null, hash).follows(BEFORE)).isFalse();
        assertThat(entry("{\"amount\":1}", cause, hash).follows(BEFORE)).isFalse();
    }

    private static JournalEntry row(String data, UUID cause) {
        var hash =
                HashChain.ofRow(BEFORE, REFERRAL, 4, EVENT, "painpath.intake.noted.v1", data, "clinician", NOON, cause);
        return entry(data, cause, hash);
    }

    private static JournalEntry entry(String data, UUID cause, byte[] hash) {
        return new JournalEntry(
                REFERRAL,
                4,
                null,
                EVENT,
                "painpath.intake.noted.v1",
                data,
                "",
                "clinician",
                NOON,
                null,
                cause,
                BEFORE,
                hash);
    }
}
