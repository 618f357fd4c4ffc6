package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The one connector template, against real parts: what stands in a journal's row is what a consumer reads. */
class JournalConnectorIT {
    private static final String TYPE = "painpath.intake.referral-received.v1";
    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final UUID BEFORE = Generators.timeBasedEpochGenerator().generate();

    private static HandMadeJournal journal;
    private static UUID firstEvent;

    @BeforeAll
    static void journalWithRowsFromBeforeItsConnector() throws SQLException {
        journal = HandMadeJournal.create("intake");
        firstEvent = journal.append(BEFORE, 1, 1, TYPE, TRACEPARENT);
        journal.append(BEFORE, 2, null, "painpath.intake.screening-facts-recorded.v1", null);
        journal.append(BEFORE, 3, 2, TYPE, null);
        Platform.registerConnector("intake");
    }

    @Test
    void whatWasJournaledBeforeTheConnectorIsNotMissed() {
        try (var events = EventLog.open()) {
            var event = events.await("painpath.intake", found -> found.key().equals(BEFORE.toString()));
            assertThat(event.id()).isEqualTo(firstEvent.toString());
            assertThat(event.data()).isEqualTo("{\"kind\": \"of event\"}");
        }
    }

    @Test
    void headersAreCloudEventsInPlainText() {
        try (var events = EventLog.open()) {
            var event = events.await("painpath.intake", found -> found.key().equals(BEFORE.toString()));
            assertThat(event.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", firstEvent.toString())
                    .containsEntry("ce_source", "/painpath/intake")
                    .containsEntry("ce_type", TYPE)
                    .containsEntry("ce_subject", BEFORE.toString())
                    .containsEntry("ce_time", "2026-11-23T10:15:30.123456Z")
                    .containsEntry("ce_dataschema", "https://painpath.org/schema")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("content-type", "application/json")
                    .containsEntry("traceparent", TRACEPARENT)
                    .doesNotContainKey("id")
                    .allSatisfy((name, _) -> assertThat(name).doesNotStartWith("__debezium"));
        }
    }

    @Test
    void aPrivateRowStaysAndAnAbsentTraceGivesNoHeader() throws SQLException {
        var referral = Generators.timeBasedEpochGenerator().generate();
        journal.append(referral, 1, null, "painpath.intake.screening-facts-recorded.v1", null);
        journal.append(referral, 2, 1, TYPE, null);
        try (var events = EventLog.open()) {
            events.await("intake", "referral-received", referral);
            assertThat(events.read("painpath.intake", referral)).singleElement().satisfies(event -> {
                assertThat(event.sequence()).isEqualTo(1);
                assertThat(event.headers()).doesNotContainKey("traceparent");
            });
        }
    }

    @Test
    void heartbeatsKeepToTheirOwnTopic() {
        try (var events = EventLog.open()) {
            events.await("__debezium-heartbeat.intake", _ -> true);
            assertThat(events.read("painpath.intake"))
                    .allSatisfy(event -> assertThat(event.type()).isNotEmpty());
        }
    }

    @Test
    void registeringAgainChangesNothing() throws SQLException {
        var referral = Generators.timeBasedEpochGenerator().generate();
        Platform.registerConnector("intake");
        journal.append(referral, 1, 1, TYPE, null);
        try (var events = EventLog.open()) {
            events.await("intake", "referral-received", referral);
            assertThat(events.read("painpath.intake", referral)).hasSize(1);
        }
    }
}
