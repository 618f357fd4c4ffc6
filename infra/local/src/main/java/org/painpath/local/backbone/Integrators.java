package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Those of {@code infra/kafka/integrators.yaml}: the broker knows exactly them, and lets each read exactly that. */
record Integrators(List<Integrator> integrators) {
    private static final ScramMechanism MECHANISM = ScramMechanism.SCRAM_SHA_512;
    private static final int ITERATIONS = 4096;
    private static final String ANY_HOST = "*";

    /**
     * One of them.
     *
     * @param groups what the names of its consumer groups begin with
     * @param bytesPerSecond above which it is slowed down, so that it takes no bandwidth from the clinic
     */
    record Integrator(String user, String password, List<String> reads, String groups, double bytesPerSecond) {

        private Stream<AclBinding> bindings() {
            var topics =
                    reads.stream().map(topic -> new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL));
            var group = new ResourcePattern(ResourceType.GROUP, groups, PatternType.PREFIXED);
            return Stream.concat(topics, Stream.of(group))
                    .map(resource -> new AclBinding(
                            resource,
                            new AccessControlEntry(
                                    "User:" + user, ANY_HOST, AclOperation.READ, AclPermissionType.ALLOW)));
        }

        private ClientQuotaAlteration quota() {
            return new ClientQuotaAlteration(
                    new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, user)),
                    List.of(new ClientQuotaAlteration.Op("consumer_byte_rate", bytesPerSecond)));
        }
    }

    static Integrators read(Path root) {
        return Configuration.yaml(root.resolve("infra/kafka/integrators.yaml"), Integrators.class);
    }

    void apply(Admin admin) throws ExecutionException, InterruptedException {
        letIn(admin);
        permit(admin);
        admin.alterClientQuotas(integrators.stream().map(Integrator::quota).toList())
                .all()
                .get();
    }

    private void letIn(Admin admin) throws ExecutionException, InterruptedException {
        var named = integrators.stream().map(Integrator::user).collect(Collectors.toSet());
        var alterations = new ArrayList<UserScramCredentialAlteration>();
        for (var known : admin.describeUserScramCredentials().all().get().keySet()) {
            if (!named.contains(known)) {
                alterations.add(new UserScramCredentialDeletion(known, MECHANISM));
            }
        }
        var info = new ScramCredentialInfo(MECHANISM, ITERATIONS);
        integrators.forEach(one -> alterations.add(new UserScramCredentialUpsertion(one.user(), info, one.password())));
        admin.alterUserScramCredentials(alterations).all().get();
    }

    private void permit(Admin admin) throws ExecutionException, InterruptedException {
        var wanted = integrators.stream().flatMap(Integrator::bindings).collect(Collectors.toSet());
        var present =
                new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        admin.deleteAcls(filters(without(present, wanted))).all().get();
        admin.createAcls(without(wanted, present)).all().get();
    }

    private static Set<AclBinding> without(Set<AclBinding> some, Set<AclBinding> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Collection<AclBindingFilter> filters(Set<AclBinding> bindings) {
        return bindings.stream().map(AclBinding::toFilter).toList();
    }
}
