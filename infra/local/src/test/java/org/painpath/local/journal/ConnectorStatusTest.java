package org.painpath.local.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectorStatusTest {
    private static final String RUNNING = """
            {"name":"intake-journal","connector":{"state":"RUNNING","worker_id":"a"},\
            "tasks":[{"id":0,"state":"RUNNING","worker_id":"a"}],"type":"source"}""";

    @Test
    void aConnectorRunsWhenItsTaskDoes() {
        assertThat(new ConnectorStatus(RUNNING).words()).isEqualTo("RUNNING");
        assertThat(new ConnectorStatus(RUNNING.replaceFirst("\"tasks\":.*]", "\"tasks\":[]")).words())
                .isEqualTo("STARTING");
        assertThat(new ConnectorStatus("").words()).isEqualTo("MISSING");
    }

    @Test
    void aFailedTaskIsAFailedConnector() {
        var failed =
                RUNNING.replace("{\"id\":0,\"state\":\"RUNNING\"", "{\"id\":0,\"state\":\"FAILED\",\"trace\":\"boom\"");
        assertThat(new ConnectorStatus(failed).words()).isEqualTo("FAILED");
        assertThat(new ConnectorStatus(failed).saysThatTheSlotWasLost()).isFalse();
        assertThat(new ConnectorStatus(failed.replace("boom", "no longer available on the server"))
                        .saysThatTheSlotWasLost())
                .isTrue();
    }
}
