package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredOffsetTest {

    @Test
    void itIsReadAsConnectTellsIt() {
        var offset = StoredOffset.parse("""
                {"offsets": [{"partition": {"server": "intake"}, "offset":
                    {"lsn_proc": 25000208, "lsn_commit": 25000100, "lsn": 25000208, "txId": 774,
                     "ts_usec": 1795776903123456}}]}""").orElseThrow();
        assertThat(offset.lsn()).hasToString("0/17D7910");
        assertThat(offset.at()).isEqualTo(Instant.parse("2026-11-27T10:55:03.123456Z"));
    }

    @Test
    void theFurthestOfItsPlacesCounts() {
        assertThat(StoredOffset.parseRecord("{\"lsn\": 16, \"lsn_proc\": 16, \"lsn_commit\": 32, \"ts_usec\": 0}"))
                .contains(new StoredOffset(new Lsn(32), Instant.EPOCH));
    }

    @Test
    void aConnectorThatHasReadNothingHasNone() {
        assertThat(StoredOffset.parse("{\"offsets\": []}")).isEmpty();
        assertThat(StoredOffset.parse("{}")).isEmpty();
    }
}
