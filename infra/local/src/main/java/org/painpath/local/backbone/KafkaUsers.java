package org.painpath.local.backbone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.painpath.local.backbone.Integrators.Integrator;

/**
 * Makes a broker know exactly the users that are named, and let each do exactly what {@link KafkaAccess} says: who is taken out of
 * the files is out, and may nothing more.
 */
public final class KafkaUsers {
    private static final ScramCredentialInfo SCRAM = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192);

    private final Admin admin;

    public KafkaUsers(Admin admin) {
        this.admin = admin;
    }

    /** @param passwords of each user */
    public void apply(KafkaAccess access, Map<String, String> passwords)
            throws ExecutionException, InterruptedException {
        letIn(passwords);
        permit(new HashSet<>(access.grants()));
        admin.alterClientQuotas(access.integrators().integrators().stream()
                        .map(KafkaUsers::quota)
                        .toList())
                .all()
                .get();
    }

    private void letIn(Map<String, String> passwords) throws ExecutionException, InterruptedException {
        var alterations = new ArrayList<UserScramCredentialAlteration>();
        for (var known : admin.describeUserScramCredentials().all().get().keySet()) {
            if (!passwords.containsKey(known)) {
                alterations.add(new UserScramCredentialDeletion(known, SCRAM.mechanism()));
            }
        }
        passwords.forEach((user, password) -> alterations.add(new UserScramCredentialUpsertion(user, SCRAM, password)));
        admin.alterUserScramCredentials(alterations).all().get();
    }

    private void permit(Set<AclBinding> wanted) throws ExecutionException, InterruptedException {
        var present = admin.describeAcls(AclBindingFilter.ANY).values().get();
        var stale = present.stream()
                .filter(grant -> !wanted.contains(grant))
                .map(AclBinding::toFilter)
                .toList();
        admin.deleteAcls(stale).all().get();
        wanted.removeAll(present);
        admin.createAcls(wanted).all().get();
    }

    private static ClientQuotaAlteration quota(Integrator integrator) {
        return new ClientQuotaAlteration(
                new ClientQuotaEntity(Map.of(ClientQuotaEntity.USER, integrator.name())),
                List.of(new ClientQuotaAlteration.Op("consumer_byte_rate", integrator.bytesPerSecond())));
    }
}
