package org.painpath.simulator.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Topics as the broker sees them. */
final class BenchTopics implements AutoCloseable {
    private static final int BROKER = 1;
    private static final int PARTITIONS = 8;

    private final Admin admin;

    /** @param kafka host and port */
    BenchTopics(String kafka) {
        this.admin = Admin.create(Map.of("bootstrap.servers", kafka));
    }

    /** What the topics with events take on disk. */
    Map<String, Long> bytes() throws ExecutionException, InterruptedException {
        var bytes = new TreeMap<String, Long>();
        admin.describeLogDirs(List.of(BROKER)).allDescriptions().get().values().stream()
                .flatMap(folders -> folders.values().stream())
                .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                .filter(replica -> hasEvents(replica.getKey().topic()))
                .forEach(replica ->
                        bytes.merge(replica.getKey().topic(), replica.getValue().size(), Long::sum));
        return bytes;
    }

    private static boolean hasEvents(String topic) {
        return topic.matches("painpath\\.[a-z-]+");
    }

    /** How many records were ever written to the topic. */
    long records(String topic) throws ExecutionException, InterruptedException {
        var ends = admin.listOffsets(partitions(topic).stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest())))
                .all()
                .get();
        return ends.values().stream().mapToLong(end -> end.offset()).sum();
    }

    List<TopicPartition> partitions(String topic) throws ExecutionException, InterruptedException {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    void create(String topic) throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all()
                .get();
    }

    void delete(String topic) throws ExecutionException, InterruptedException {
        admin.deleteTopics(List.of(topic)).all().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
