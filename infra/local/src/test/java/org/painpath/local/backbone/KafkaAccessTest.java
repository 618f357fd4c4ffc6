package org.painpath.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class KafkaAccessTest {
    private static final Path ROOT = Path.of(System.getProperty("painpath.root", "../.."));
    private final KafkaAccess access = new KafkaAccess(Topics.read(ROOT), Integrators.read(ROOT));

    @Test
    void onlyConnectWritesEvents() {
        assertThat(may(AclOperation.WRITE, "painpath.intake")).containsExactly("connect");
        assertThat(may(AclOperation.WRITE, "painpath.referrals")).containsExactly("connect");
    }

    @Test
    void aTopicIsReadByWhomTheFileNames() {
        assertThat(may(AclOperation.READ, "painpath.evaluation"))
                .containsExactlyInAnyOrder("intake", "prescription-review", "tracker");
        assertThat(may(AclOperation.READ, "painpath.referrals")).containsExactlyInAnyOrder("intake", "integrator");
    }

    @Test
    void aReaderLeavesWhatItCannotReadOnItsOwnTopicAlone() {
        assertThat(may(AclOperation.WRITE, "painpath.intake.tracker.dlt")).containsExactly("tracker");
    }

    @Test
    void aCanaryIsSeenByItsServiceAndByWhoReadsItsEvents() {
        assertThat(may(AclOperation.READ, "painpath.canary.prescription-review"))
                .containsExactlyInAnyOrder("prescription-review", "evaluation", "integration-therapy", "tracker");
    }

    @Test
    void nobodyMakesDeletesOrChangesTopics() {
        assertThat(access.grants())
                .extracting(grant -> grant.entry().operation())
                .containsOnly(AclOperation.READ, AclOperation.WRITE, AclOperation.DESCRIBE_CONFIGS);
    }

    @Test
    void everyoneWithAGrantHasAUserAndTheOtherWayRound() {
        assertThat(access.grants().stream()
                        .map(grant -> grant.entry().principal().substring("User:".length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(access.users());
    }

    private Set<String> may(AclOperation operation, String topic) {
        return access.grants().stream()
                .filter(grant -> grant.pattern().resourceType() == ResourceType.TOPIC)
                .filter(grant -> grant.pattern().name().equals(topic))
                .filter(grant -> grant.entry().operation() == operation)
                .map(grant -> grant.entry().principal().substring("User:".length()))
                .collect(Collectors.toSet());
    }
}
