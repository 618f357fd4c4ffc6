package org.painpath.local.backbone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code infra/kafka/topics.yaml}. */
public record Topics(Events events, SignsOfLife heartbeats, SignsOfLife canaries, List<Own> connect) {
    public record Events(
            int partitions,
            Map<String, String> config,
            Map<String, String> deadLetterConfig,
            List<EventTopic> topics) {}

    /** Who writes a topic of events, and who reads it. */
    public record EventTopic(String name, String service, List<String> readers) {}

    public record SignsOfLife(int partitions, Map<String, String> config) {}

    public record Own(String name, int partitions, Map<String, String> config) {}

    public static Topics read(Path root) {
        return Configuration.yaml(root.resolve("infra/kafka/topics.yaml"), Topics.class);
    }

    /** The topic that the journal of this service becomes. */
    public String writtenBy(String service) {
        return events.topics().stream()
                .filter(topic -> topic.service().equals(service))
                .map(EventTopic::name)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(service + " has no topic in infra/kafka/topics.yaml"));
    }

    /** The services that have a journal. */
    public List<String> writers() {
        return events.topics().stream().map(EventTopic::service).toList();
    }

    /** How long a topic of events keeps them; the journal keeps them for ever. */
    public Duration retention() {
        return Duration.ofMillis(Long.parseLong(events.config().getOrDefault("retention.ms", "604800000")));
    }

    /** Those that the broker does not have yet, or has no longer. */
    public void createMissing(Admin admin) throws ExecutionException, InterruptedException {
        var present = admin.listTopics().names().get();
        var missing =
                all().stream().filter(topic -> !present.contains(topic.name())).toList();
        admin.createTopics(missing).all().get();
    }

    List<NewTopic> all() {
        var all = new ArrayList<NewTopic>();
        for (var topic : events.topics()) {
            all.add(topic(topic.name(), events.partitions(), events.config()));
            topic.readers().forEach(reader -> all.add(deadLetters(topic.name() + "." + reader + ".dlt")));
            all.add(signOfLife("__debezium-heartbeat.", topic.service(), heartbeats));
            all.add(signOfLife("painpath.canary.", topic.service(), canaries));
        }
        connect.forEach(own -> all.add(topic(own.name(), own.partitions(), own.config())));
        return all;
    }

    private NewTopic deadLetters(String name) {
        return topic(name, events.partitions(), events.deadLetterConfig());
    }

    private static NewTopic signOfLife(String prefix, String service, SignsOfLife signs) {
        return topic(prefix + service, signs.partitions(), signs.config());
    }

    /** With as many replicas as the broker's settings say. */
    private static NewTopic topic(String name, int partitions, Map<String, String> config) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
    }
}
