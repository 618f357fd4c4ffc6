import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic as an integrator of the clinic and prints, for the script that starts it, how many referrals are on it, or why it may not. */
class Integrator {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** @param arguments file of the password, topic, group */
    public static void main(String[] arguments) throws Exception {
        var login = "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"integrator\" password=\"%s\";"
                .formatted(Files.readString(Path.of(arguments[0])));
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", "127.0.0.1:19094",
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "SCRAM-SHA-512",
                "sasl.jaas.config", login,
                "group.id", arguments[2],
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(arguments[1]));
            var referrals = new TreeSet<String>();
            var end = System.nanoTime() + LONGEST.toNanos();
            var quiet = 0;
            while (quiet < 10 && System.nanoTime() < end) {
                var events = consumer.poll(Duration.ofMillis(300));
                events.forEach(event -> referrals.add(event.key()));
                quiet = events.isEmpty() && !referrals.isEmpty() ? quiet + 1 : 0;
            }
            System.out.println(referrals.size() + " referrals");
        } catch (KafkaException refused) {
            System.out.println(refused);
        }
    }
}
