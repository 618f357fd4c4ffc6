package org.painpath.simulator.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.painpath.simulator.clinic.Ending;
import org.painpath.simulator.clinic.Errand;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenarios;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;

/**
 * Whole referrals from the referrer's message to the end of treatment, through every door: several virtual clinics at the
 * same time, each carrying one referral after the other.
 */
final class WholeReferrals {
    private static final String COMPLETED = "COMPLETED_WITH_RESPONSE";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Doors doors;
    private final Narration narration;
    private final List<Scenario> scenarios;
    private final String run = Long.toString(Instant.now().getEpochSecond(), 36).toUpperCase(Locale.ROOT);
    private final AtomicInteger number = new AtomicInteger();

    WholeReferrals(Addresses addresses, Narration narration) {
        this.doors = new Doors(addresses, PATIENCE);
        this.narration = narration;
        this.scenarios = Scenarios.read().all().stream()
                .filter(scenario -> scenario.ends().equals(COMPLETED))
                .toList();
    }

    /**
     * @param clinics at work at the same time
     * @param completed that ended as their story says
     * @param errors how many referrals did not, by the step at which they failed
     * @param seconds from the first message to the last end
     * @param p50Seconds from a referral's message to its end
     */
    record Result(
            int clinics,
            int completed,
            Map<String, Integer> errors,
            double seconds,
            double referralsPerSecond,
            double p50Seconds,
            double p99Seconds) {

        int failed() {
            return errors.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Once the longest time is over no further referral begins, and those under way are carried to their ends. */
    Result measure(int clinics, int referrals) throws InterruptedException {
        long start = System.nanoTime();
        var left = new AtomicInteger(referrals);
        Queue<Ending> endings = new ConcurrentLinkedQueue<>();
        try (var bar = narration.bar("%d whole referrals by %d clinics".formatted(referrals, clinics), referrals);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int clinic = 0; clinic < clinics; clinic++) {
                threads.execute(() -> {
                    while (left.getAndDecrement() > 0 && System.nanoTime() - start < LONGEST.toNanos()) {
                        endings.add(next().toTheEnd(doors, new Nobody()));
                        bar.step();
                    }
                });
            }
        }
        return result(clinics, List.copyOf(endings), (System.nanoTime() - start) / 1e9);
    }

    private Errand next() {
        int next = number.incrementAndGet();
        return new Errand(scenarios.get(next % scenarios.size()), run, next);
    }

    static Result result(int clinics, List<Ending> endings, double seconds) {
        var times = Percentiles.of(endings.stream()
                .filter(Ending::asExpected)
                .map(ending -> ending.took().toNanos() / 1e9)
                .toList());
        var errors = endings.stream()
                .filter(ending -> !ending.asExpected())
                .collect(Collectors.toMap(WholeReferrals::error, _ -> 1, Integer::sum, TreeMap::new));
        return new Result(clinics, times.count(), errors, seconds, times.count() / seconds, times.at(50), times.at(99));
    }

    /** Without what follows the step: it names a referral, so that no two would be the same. */
    private static String error(Ending ending) {
        return Objects.requireNonNullElse(ending.trouble(), "ended as " + ending.outcome())
                .replaceFirst(":.*?(-> \\d+ ?|$)", " $1")
                .replaceFirst("(-> \\d+).*", "$1")
                .strip();
    }
}
