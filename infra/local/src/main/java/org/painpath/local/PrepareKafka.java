package org.painpath.local;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.painpath.local.backbone.Integrators;
import org.painpath.local.backbone.KafkaAccess;
import org.painpath.local.backbone.KafkaClients;
import org.painpath.local.backbone.KafkaUsers;
import org.painpath.local.backbone.Secrets;
import org.painpath.local.backbone.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes topics, users and grants of a Kafka that asks who comes, as the files of {@code infra/kafka} say them, and ends.
 * It may be run at any time: what is there stays, and a grant that the files no longer name is taken back.
 */
@Command(name = "prepare-kafka", mixinStandardHelpOptions = true)
final class PrepareKafka implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger(PrepareKafka.class);

    @Option(names = "--root", required = true, description = "Where the infra folder is.")
    private Path root = Path.of("");

    @Option(names = "--kafka", required = true, description = "Hosts and ports of brokers.")
    private String kafka = "";

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PrepareKafka()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var secrets = Secrets.given().orElseThrow(() -> new IllegalStateException("PAINPATH_SECRETS names no folder"));
        var topics = Topics.read(root);
        var access = new KafkaAccess(topics, Integrators.read(root));
        try (var admin = Admin.create(KafkaClients.of(kafka))) {
            topics.createMissing(admin);
            new KafkaUsers(admin)
                    .apply(
                            access,
                            access.users().stream()
                                    .collect(Collectors.toMap(user -> user, user -> secrets.of("kafka-" + user))));
        }
        log.info(
                "Kafka has its topics, {} users and {} grants.",
                access.users().size(),
                access.grants().size());
        return 0;
    }
}
