package org.painpath.simulator.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.painpath.simulator.chaos.Call.Outcome;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aYesStandsWhateverCameBeforeIt() {
        assertThat(outcome(Reply.UNSENT, Reply.UNKNOWN, Reply.OK)).isEqualTo(Outcome.OK);
    }

    @Test
    void aNoSettlesWhatWasUnknown() {
        assertThat(outcome(Reply.UNKNOWN, Reply.FAIL)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatWasSentAndNeverAnsweredIsUnknownThoughLaterNobodyWasThere() {
        assertThat(outcome(Reply.UNKNOWN, Reply.UNSENT)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatWasNeverSentHasFailed() {
        assertThat(outcome(Reply.UNSENT, Reply.UNSENT)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void everyKnockIsInTheFileAsItHappens() throws IOException {
        var file = folder.resolve("history.jsonl");
        try (var history = new History(file)) {
            history.add(knock("key", Reply.UNKNOWN));
            assertThat(Files.readString(file)).contains("\"reply\":\"UNKNOWN\"").endsWith("\n");
        }
    }

    @Test
    void oneKeyIsOneCall() {
        assertThat(History.calls(List.of(knock("a", Reply.UNKNOWN), knock("b", Reply.OK), knock("a", Reply.OK))))
                .hasSize(2);
    }

    private static Outcome outcome(Reply... replies) {
        return History.calls(
                        Arrays.stream(replies).map(reply -> knock("key", reply)).toList())
                .getFirst()
                .outcome();
    }

    private static HistoryLine knock(String key, Reply reply) {
        return new HistoryLine(NOON, NOON, "REF-1", key, "intake", "/fhir", 1, reply, 0, null);
    }
}
