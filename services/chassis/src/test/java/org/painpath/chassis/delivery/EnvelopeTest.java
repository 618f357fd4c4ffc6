package org.painpath.chassis.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final byte[] VALUE = "{}".getBytes(UTF_8);

    @Test
    void headersComeAsBytesAndAsText() throws Exception {
        var headers = headers();
        headers.put("ce_type", "painpath.tally.added.v1".getBytes(UTF_8));

        var event = Envelope.open(headers, VALUE);

        assertThat(event.type()).isEqualTo("painpath.tally.added.v1");
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.traceparent()).isNull();
    }

    @Test
    void aMissingHeaderIsNamed() {
        var headers = headers();
        headers.remove("ce_subject");
        assertThatThrownBy(() -> Envelope.open(headers, VALUE)).hasMessage("missing-ce-subject");
    }

    @Test
    void whatIsNoSequenceIsUnreadable() {
        var headers = headers();
        headers.put("ce_sequence", "third");
        assertThatThrownBy(() -> Envelope.open(headers, VALUE)).hasMessage("bad-header");
    }

    @Test
    void bytesThatAreNotUtf8AreUnreadable() {
        assertThatThrownBy(() -> Envelope.open(headers(), new byte[] {(byte) 0xff}))
                .hasMessage("not-utf-8");
    }

    @Test
    void aTombstoneIsUnreadable() {
        assertThatThrownBy(() -> Envelope.open(headers(), null)).hasMessage("no-value");
    }

    private static Map<String, Object> headers() {
        return new HashMap<>(Map.of(
                "ce_id", "0199f0c8-0000-7000-8000-000000000001",
                "ce_source", "/painpath/tally",
                "ce_type", "painpath.tally.added.v1",
                "ce_subject", "0199f0c8-0000-7000-8000-000000000002",
                "ce_sequence", "3",
                "ce_time", "2026-11-23T10:15:30.123456Z"));
    }
}
