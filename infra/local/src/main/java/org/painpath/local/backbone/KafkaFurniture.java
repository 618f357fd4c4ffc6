package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** What is in a Kafka for one machine before anybody comes: topics, and the users and grants of integrators. */
public record KafkaFurniture(Topics topics, Integrators integrators) {
    /** As the files of {@code infra/kafka} say it. */
    public static KafkaFurniture read(Path root) {
        return new KafkaFurniture(Topics.read(root), Integrators.read(root));
    }

    /** What is there stays; a user or a grant that the files no longer name is taken back. */
    public void bringTo(String bootstrapServers) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(KafkaClients.of(bootstrapServers))) {
            topics.createMissing(admin);
            new KafkaUsers(admin).apply(new KafkaAccess(topics, integrators), integrators.passwords());
        }
    }
}
