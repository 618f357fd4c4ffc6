package org.painpath.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LedgerTableTest {
    private final StringWriter text = new StringWriter();
    private final LedgerTable table = new LedgerTable(
            Clock.fixed(Instant.parse("2026-11-27T12:00:05Z"), ZoneOffset.UTC), new PrintWriter(text, true));

    @Test
    void aLineAComparisonAndALineAFinding() throws Exception {
        table.print(new JsonMapper().readTree("""
                [{"service": "evaluation", "parts": [
                    {"source": "intake", "what": "deliveries", "comparedAt": "2026-11-27T12:00:00Z", "seconds": 0.34,
                     "referrals": 12, "late": 0, "findings": 1}],
                  "findings": [{"kind": "missing_event", "source": "intake", "referralId": "r-1", "sequence": 3,
                    "words": "Event 3 of intake is not on the topic.", "foundAt": "2026-11-27T11:00:00Z"}]}]"""));

        assertThat(text.toString().lines().toList().get(1))
                .matches("evaluation +intake +deliveries +12 +0 +1 +0[.,]3 +5 s *");
        assertThat(text.toString()).contains("missing_event", "r-1", "evaluation < intake", "not on the topic");
        assertThat(table.findings()).isEqualTo(1);
        assertThat(table.troubles()).isZero();
    }

    @Test
    void whatCouldNotBeComparedIsNoFinding() throws Exception {
        table.print(new JsonMapper().readTree("""
                [{"service": "tracker", "parts": [
                    {"source": "intake", "what": "deliveries", "seconds": 0, "referrals": 0, "late": 0, "findings": 0,
                     "trouble": "intake does not answer."}], "findings": []}]"""));

        assertThat(text.toString()).contains("never", "intake does not answer.");
        assertThat(table.findings()).isZero();
        assertThat(table.troubles()).isEqualTo(1);
    }
}
