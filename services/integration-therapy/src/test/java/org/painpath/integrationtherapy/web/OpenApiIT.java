package org.painpath.integrationtherapy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The snapshot in contracts is what the running service says; {@code -Dpainpath.snapshots=write} renews it. */
class OpenApiIT extends PlatformTest {
    private static final Path SNAPSHOT =
            Path.of(System.getProperty("painpath.root"), "contracts", "openapi", "integration-therapy.yaml");

    @Test
    void theSnapshotIsWhatRuns() throws IOException {
        var running = as("").get("/v3/api-docs.yaml").raw().body().replaceAll("(?m)^servers:\\n(?:[ -].*\\n)+", "");
        if (System.getProperty("painpath.snapshots", "").equals("write")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, running);
        }

        assertThat(running).isEqualTo(Files.readString(SNAPSHOT));
    }
}
