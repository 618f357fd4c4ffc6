package org.painpath.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiedRowTest {
    private static final UUID REFERRAL = UUID.fromString("01a21cfe-8dc5-743b-a48b-f755995fad29");
    private static final UUID EVENT = UUID.fromString("01a21cfe-8e10-7116-a9d2-35d90b5364f3");
    private static final List<String> COLUMNS = List.of(
            "referral_id",
            "sequence",
            "event_id",
            "type",
            "data",
            "actor",
            "occurred_at",
            "caused_by",
            "previous_hash",
            "hash");

    @Test
    void everyIdOfItIsReplacedAndTheSameEverywhere() {
        var ids = new CopiedIds(3);
        var line = row(ids, "{\"of\":\"" + REFERRAL + "\"}").line();
        assertThat(line)
                .doesNotContain(REFERRAL.toString())
                .startsWith(ids.of(REFERRAL) + "\t1\t" + ids.of(EVENT))
                .contains("{\"of\":\"" + ids.of(REFERRAL) + "\"}")
                .endsWith("\n");
    }

    @Test
    void theHashIsMadeOverTheCopy() {
        var ids = new CopiedIds(3);
        var copy = row(ids, "{}");
        byte[] hash = copy.chainAfter(new byte[0]);
        assertThat(hash)
                .isEqualTo(RowHash.after(
                        new byte[0],
                        List.of(
                                ids.of(REFERRAL),
                                1,
                                ids.of(EVENT),
                                "type",
                                "{}",
                                "bench",
                                "2026-11-27T19:31:26.500Z")));
        assertThat(copy.line()).endsWith("\\N\t\\\\x\t\\\\x" + HexFormat.of().formatHex(hash) + "\n");
    }

    @Test
    void copyReadsBackWhatPostgresWrote() {
        assertThat(row(new CopiedIds(0), "a\tb\nc\\d").line()).contains("a\\tb\\nc\\\\d");
    }

    private static CopiedRow row(CopiedIds ids, String data) {
        List<@Nullable String> values = Arrays.asList(
                REFERRAL.toString(),
                "1",
                EVENT.toString(),
                "type",
                data,
                "bench",
                "2026-11-27 19:31:26.5+00",
                null,
                "",
                "");
        return new CopiedRow(new StencilTable("journal", COLUMNS, List.of(values)), values, ids);
    }
}
