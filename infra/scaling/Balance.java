import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/**
 * How evenly referrals fall on partitions and instances, and what is left for each when one instance dies.
 *
 * <p>{@code java -cp 'infra/local/target/lib/*' infra/scaling/Balance.java}: keys are ids as the services make them, placed as Kafka's
 * producer places them; partitions are dealt out evenly, as the group protocol does. The seed is fixed.
 */
class Balance {
    private static final int REFERRALS = 200_000;
    private static final int OPEN_AT_ONCE = 2_000;

    public static void main(String[] arguments) {
        System.out.println("partitions  instances  fullest partition  fullest instance  after one died  open at once: fullest");
        for (int partitions : new int[] {8, 24, 96}) {
            for (int instances : new int[] {2, 3, 8, 24}) {
                if (instances <= partitions) {
                    print(partitions, instances);
                }
            }
        }
    }

    private static void print(int partitions, int instances) {
        var all = fill(partitions, REFERRALS);
        var open = fill(partitions, OPEN_AT_ONCE);
        System.out.printf(
                "%10d %10d %18.3f %17.3f %15s %22.3f%n",
                partitions,
                instances,
                fullest(all, partitions),
                fullest(dealt(all, instances), instances),
                instances == 1 ? "-" : "%.3f".formatted(fullest(dealt(all, instances - 1), instances)),
                fullest(dealt(open, instances), instances));
    }

    private static long[] fill(int partitions, int referrals) {
        var random = new Random(7);
        var filled = new long[partitions];
        for (int i = 0; i < referrals; i++) {
            var id = new UUID(0x019ABC0000007000L + ((long) i << 16), random.nextLong() >>> 2 | 0x8000000000000000L);
            var key = id.toString().getBytes(StandardCharsets.UTF_8);
            filled[Utils.toPositive(Utils.murmur2(key)) % partitions]++;
        }
        return filled;
    }

    private static long[] dealt(long[] partitions, int instances) {
        var dealt = new long[instances];
        for (int i = 0; i < partitions.length; i++) {
            dealt[i % instances] += partitions[i];
        }
        return dealt;
    }

    /** The fullest against an even share among so many. */
    private static double fullest(long[] filled, int shares) {
        return (double) Arrays.stream(filled).max().orElse(0) * shares / Arrays.stream(filled).sum();
    }
}
