package org.painpath.local.backbone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of {@code infra/kafka/topics.yaml}. */
public record Topics(Events events, Heartbeats heartbeats, List<Own> connect) {
    private static final short ONE_REPLICA = 1;

    public record Events(
            int partitions,
            Map<String, String> config,
            Map<String, String> deadLetterConfig,
            List<EventTopic> topics) {}

    /** Who writes a topic of events, and who reads it. */
    public record EventTopic(String name, String service, List<String> readers) {}

    public record Heartbeats(int partitions, Map<String, String> config) {}

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

    List<NewTopic> all() {
        var all = new ArrayList<NewTopic>();
        for (var topic : events.topics()) {
            all.add(topic(topic.name(), events.partitions(), events.config()));
            topic.readers().forEach(reader -> all.add(deadLetters(topic.name() + "." + reader + ".dlt")));
            all.add(heartbeat(topic.service()));
        }
        connect.forEach(own -> all.add(topic(own.name(), own.partitions(), own.config())));
        return all;
    }

    private NewTopic deadLetters(String name) {
        return topic(name, events.partitions(), events.deadLetterConfig());
    }

    private NewTopic heartbeat(String service) {
        return topic("__debezium-heartbeat." + service, heartbeats.partitions(), heartbeats.config());
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> config) {
        return new NewTopic(name, partitions, ONE_REPLICA).configs(config);
    }
}
