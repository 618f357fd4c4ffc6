package org.painpath.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code infra/kubernetes} says of PostgreSQL is what the local stack runs with. */
class PostgresClustersTest {
    private static final Path ROOT = Path.of(System.getProperty("painpath.root", "../.."));
    /** Where it listens, and what the operator keeps to itself and has at the same value. */
    private static final Set<String> NOT_OURS =
            Set.of("listen_addresses", "unix_socket_directories", "fsync", "full_page_writes");

    private final String clusters = Configuration.text(ROOT.resolve("infra/kubernetes/base/postgres.yaml"));

    @Test
    void settingsAreTheSame() {
        Configuration.properties(ROOT.resolve("infra/postgres/server.properties"))
                .forEach((name, value) -> {
                    if (!NOT_OURS.contains(name)) {
                        assertThat(clusters.lines().map(line -> line.strip().replace("\"", "")))
                                .filteredOn((name + ": " + value)::equals)
                                .as(name)
                                .hasSize(clusters.split("kind: Cluster").length - 1);
                    }
                });
    }

    @Test
    void everyServiceHasItsOwn() {
        Roles.read(ROOT).services().forEach(role -> assertThat(clusters).contains("database: " + role.name() + "\n"));
    }

    @Test
    void everyJournalHasItsSlotBeforeItsFirstRow() {
        Topics.read(ROOT)
                .writers()
                .forEach(service -> assertThat(clusters)
                        .contains("pg_create_logical_replication_slot('" + service.replace('-', '_')
                                + "_journal', 'pgoutput', failover => true)"));
    }
}
