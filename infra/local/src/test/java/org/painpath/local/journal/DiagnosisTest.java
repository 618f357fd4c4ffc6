package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.painpath.local.journal.Observation.Remembered;

class DiagnosisTest {
    private static final ConnectorStatus RUNNING =
            new ConnectorStatus("{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"state\":\"RUNNING\"}]}");
    private static final ConnectorStatus FAILED =
            new ConnectorStatus("{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"state\":\"FAILED\"}]}");
    private static final ConnectorStatus STOPPED =
            new ConnectorStatus("{\"connector\":{\"state\":\"STOPPED\"},\"tasks\":[]}");
    private static final Remembered BEFORE = new Remembered(Optional.of("topic"), 50);
    private static final long READ = 1_000;

    @Test
    void whatGoesItsWayIsNoGap() {
        assertThat(diagnose(RUNNING, slot(READ, 60))).isEmpty();
    }

    @Test
    void aFailureWithTheSlotInItsPlaceIsNoGap() {
        assertThat(diagnose(FAILED, slot(READ, 60))).isEmpty();
    }

    @Test
    void aSlotInUseMayBeAheadOfTheOffsetThatIsWrittenNowAndThen() {
        assertThat(diagnose(RUNNING, slot(READ + 1, 60))).isEmpty();
    }

    @Test
    void aSlotAheadOfItsReaderWasMoved() {
        assertThat(diagnose(FAILED, slot(READ + 1, 60))).contains(GapCause.SLOT_ADVANCED);
        assertThat(diagnose(STOPPED, slot(READ + 1, 60))).contains(GapCause.SLOT_ADVANCED);
    }

    @Test
    void aSlotAheadOfItsReaderThatHasDecodedLessWasMadeAnew() {
        assertThat(diagnose(FAILED, slot(READ + 1, 0))).contains(GapCause.SLOT_RECREATED);
    }

    @Test
    void aSlotIsMissedEvenWhileTheConnectorSaysThatItRuns() {
        assertThat(diagnose(RUNNING, Optional.empty())).contains(GapCause.SLOT_MISSING);
    }

    @Test
    void anInvalidatedSlotIsLost() {
        var lost = new ReplicationSlot(false, true, new Lsn(READ), 0, 0, 60);
        assertThat(diagnose(RUNNING, Optional.of(lost))).contains(GapCause.SLOT_LOST);
    }

    @Test
    void aTopicOfAnotherIdIsAnotherTopic() {
        assertThat(diagnose(RUNNING, slot(READ, 60), Optional.of("other"))).contains(GapCause.TOPIC_RECREATED);
        assertThat(diagnose(RUNNING, slot(READ, 60), Optional.empty())).contains(GapCause.TOPIC_MISSING);
    }

    @Test
    void atTheFirstLookAnyTopicIsRight() {
        var first = new Observation(RUNNING, slot(READ, 0), Optional.empty(), Optional.of("topic"));
        assertThat(Diagnosis.of(first, Remembered.NOTHING)).isEmpty();
    }

    @Test
    void aConnectorThatAPersonStoppedIsLeftAlone() {
        assertThat(diagnose(STOPPED, Optional.empty())).isEmpty();
        assertThat(diagnose(STOPPED, slot(READ, 60), Optional.empty())).isEmpty();
    }

    private static Optional<GapCause> diagnose(ConnectorStatus connector, Optional<ReplicationSlot> slot) {
        return diagnose(connector, slot, Optional.of("topic"));
    }

    private static Optional<GapCause> diagnose(
            ConnectorStatus connector, Optional<ReplicationSlot> slot, Optional<String> topic) {
        var offset = new StoredOffset(new Lsn(READ), Instant.EPOCH);
        return Diagnosis.of(new Observation(connector, slot, Optional.of(offset), topic), BEFORE);
    }

    private static Optional<ReplicationSlot> slot(long confirmed, long transactions) {
        return Optional.of(new ReplicationSlot(false, false, new Lsn(confirmed), 0, 0, transactions));
    }
}
