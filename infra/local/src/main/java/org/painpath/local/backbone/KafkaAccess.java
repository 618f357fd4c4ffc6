package org.painpath.local.backbone;

import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.painpath.local.backbone.Integrators.Integrator;
import org.painpath.local.backbone.Topics.EventTopic;

/**
 * Who may do what on Kafka, made of {@code topics.yaml} and {@code integrators.yaml}: whoever is named there as a reader
 * may read, and nobody else may do anything.
 */
public record KafkaAccess(Topics topics, Integrators integrators) {
    /** Kafka Connect, the only one that writes events. */
    static final String CONNECT = "connect";

    private static final String CONNECT_GROUP = "painpath-connect";
    private static final String DEAD_LETTERS = ".dlt";

    /** Every user, each with a password of its own. */
    public Set<String> users() {
        var users = new LinkedHashSet<String>();
        users.add(CONNECT);
        topics.events().topics().forEach(topic -> {
            users.add(topic.service());
            users.addAll(topic.readers());
        });
        integrators.integrators().forEach(integrator -> users.add(integrator.name()));
        return users;
    }

    /** All that anybody may do. */
    public List<AclBinding> grants() {
        var grants = new ArrayList<AclBinding>();
        topics.events().topics().forEach(topic -> addEvents(grants, topic));
        topics.connect().forEach(own -> {
            grants.add(grant(CONNECT, TOPIC, own.name(), LITERAL, READ));
            grants.add(grant(CONNECT, TOPIC, own.name(), LITERAL, WRITE));
            grants.add(grant(CONNECT, TOPIC, own.name(), LITERAL, DESCRIBE_CONFIGS));
        });
        grants.add(grant(CONNECT, GROUP, CONNECT_GROUP, LITERAL, READ));
        integrators.integrators().forEach(integrator -> addIntegrator(grants, integrator));
        return grants;
    }

    private static void addEvents(List<AclBinding> grants, EventTopic topic) {
        var writer = topic.service();
        for (var written : List.of(topic.name(), "painpath.canary." + writer, "__debezium-heartbeat." + writer)) {
            grants.add(grant(CONNECT, TOPIC, written, LITERAL, WRITE));
        }
        grants.add(grant(writer, TOPIC, "painpath.canary." + writer, LITERAL, READ));
        for (var reader : topic.readers()) {
            grants.add(grant(reader, TOPIC, "painpath.canary." + writer, LITERAL, READ));
            grants.add(grant(reader, TOPIC, topic.name(), LITERAL, READ));
            grants.add(grant(reader, TOPIC, topic.name() + "." + reader + DEAD_LETTERS, LITERAL, WRITE));
            grants.add(grant(reader, GROUP, reader, LITERAL, READ));
        }
    }

    private static void addIntegrator(List<AclBinding> grants, Integrator integrator) {
        for (var topic : integrator.reads()) {
            grants.add(grant(integrator.name(), TOPIC, topic, LITERAL, READ));
        }
        grants.add(grant(integrator.name(), GROUP, integrator.name(), PREFIXED, READ));
    }

    /** Reading or writing includes being told that the thing exists. */
    private static AclBinding grant(
            String user, ResourceType type, String name, PatternType pattern, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
