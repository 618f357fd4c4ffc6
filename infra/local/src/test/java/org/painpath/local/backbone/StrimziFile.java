package org.painpath.local.backbone;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.resource.PatternType;

/** Topics, users and grants in the words of Strimzi, for {@code infra/kubernetes}. */
record StrimziFile(KafkaAccess access) {
    private static final String HEAD = """
            # Made from infra/kafka/topics.yaml and integrators.yaml: StrimziFileTest with -Dpainpath.snapshots=write. Not by hand.
            """;

    String text() {
        var topics = access.topics().all().stream().map(StrimziFile::topic).collect(Collectors.joining());
        var users = access.users().stream().map(this::user).collect(Collectors.joining());
        return HEAD + topics + users + head("KafkaUser", "keeper") + "  authentication: {type: scram-sha-512}\n";
    }

    private static String topic(NewTopic topic) {
        var config = topic.configs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": \"" + entry.getValue() + "\"")
                .collect(Collectors.joining(", "));
        return head("KafkaTopic", topic.name().replace("__", ""))
                + "  topicName: " + topic.name() + "\n"
                + "  partitions: " + topic.numPartitions() + "\n"
                + "  replicas: 3\n"
                + "  config: {" + config + "}\n";
    }

    private String user(String name) {
        var grants = access.grants().stream()
                .filter(grant -> grant.entry().principal().equals("User:" + name))
                .map(StrimziFile::grant)
                .distinct()
                .collect(Collectors.joining());
        return head("KafkaUser", name)
                + "  authentication: {type: scram-sha-512}\n"
                + "  authorization:\n    type: simple\n    acls:\n"
                + grants;
    }

    private static String grant(AclBinding grant) {
        var what = grant.pattern();
        return "      - {resource: {type: %s, name: %s, patternType: %s}, operations: [%s]}\n"
                .formatted(
                        lower(what.resourceType()),
                        what.name(),
                        what.patternType() == PatternType.PREFIXED ? "prefix" : "literal",
                        operation(grant.entry().operation().name()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** {@code DescribeConfigs} of {@code DESCRIBE_CONFIGS}. */
    private static String operation(String name) {
        return List.of(name.split("_")).stream()
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String head(String kind, String name) {
        return """
                ---
                apiVersion: kafka.strimzi.io/v1
                kind: %s
                metadata:
                  name: %s
                  labels: {strimzi.io/cluster: painpath}
                spec:
                """.formatted(kind, name);
    }
}
