package org.painpath.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ServiceTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

/** The snapshot in contracts is what the running service says; {@code -Dpainpath.snapshots=write} renews it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiIT {
    private static final Path SNAPSHOT =
            Path.of(System.getProperty("painpath.root"), "contracts", "openapi", "tracker.yaml");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "tracker");
    }

    @Test
    void theSnapshotIsWhatRuns() throws IOException {
        var running = running().replaceAll("(?m)^servers:\\n(?:[ -].*\\n)+", "");
        if (System.getProperty("painpath.snapshots", "").equals("write")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, running);
        }

        assertThat(running).isEqualTo(Files.readString(SNAPSHOT));
    }

    private String running() {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri("/v3/api-docs.yaml")
                .exchange((_, answer) -> new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
