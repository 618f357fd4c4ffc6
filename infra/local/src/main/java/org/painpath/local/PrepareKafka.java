package org.painpath.local;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.painpath.local.backbone.Integrators;
import org.painpath.local.backbone.KafkaAccess;
import org.painpath.local.backbone.KafkaClients;
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
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

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
            admin.alterUserScramCredentials(access.users().stream()
                            .<UserScramCredentialAlteration>map(
                                    user -> new UserScramCredentialUpsertion(user, SCRAM, secrets.of("kafka-" + user)))
                            .toList())
                    .all()
                    .get();
            var stale = admin.describeAcls(AclBindingFilter.ANY).values().get().stream()
                    .filter(grant -> !access.grants().contains(grant))
                    .map(AclBinding::toFilter)
                    .toList();
            admin.deleteAcls(stale).all().get();
            admin.createAcls(access.grants()).all().get();
        }
        log.info(
                "Kafka has its topics, {} users and {} grants.",
                access.users().size(),
                access.grants().size());
        return 0;
    }
}
