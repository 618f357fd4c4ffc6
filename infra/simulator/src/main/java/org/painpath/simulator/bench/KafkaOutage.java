package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.painpath.simulator.clinic.Errand;
import org.painpath.simulator.clinic.Scenario;
import org.painpath.simulator.clinic.Scenarios;
import org.painpath.simulator.doors.Attempt;
import org.painpath.simulator.doors.Doors;
import org.painpath.simulator.doors.Witness;

/**
 * Kafka and Kafka Connect stand still for minutes (SIGSTOP: connections stay and nothing answers) while referrers go on
 * sending. Intake needs neither to say yes; once they go on, everything is to be taken in, and nothing to be parked.
 */
final class KafkaOutage {
    private static final String SENT_ONLY = "send";
    private static final String STORY = "back-surgery-unmoved";
    private static final int RATE = 5;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final List<String> READERS =
            List.of("intake", "evaluation", "prescription_review", "integration_therapy", "tracker");

    private final Plan plan;
    private final Narration narration;
    private final ServiceDatabase intake;
    private final ServiceDatabase tracker;
    private final Scenario story = Scenarios.read().all().stream()
            .filter(scenario -> scenario.name().equals(STORY))
            .findFirst()
            .orElseThrow()
            .until(SENT_ONLY);
    private final String run = Long.toString(Instant.now().getEpochSecond(), 36).toUpperCase(Locale.ROOT);
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();

    KafkaOutage(Plan plan, Narration narration) {
        this.plan = plan;
        this.narration = narration;
        this.intake = new ServiceDatabase(plan.postgres(), "intake");
        this.tracker = new ServiceDatabase(plan.postgres(), "tracker");
    }

    /**
     * @param seconds for how long Kafka stood still
     * @param answers of intake meanwhile, by status; {@code none} where it did not answer
     * @param p99Millis of those answers, as {@code maxMillis}
     * @param events that intake published meanwhile
     * @param missing of them that tracker had not taken in when as much time again was over
     * @param parked events that any reader parked
     * @param drainSeconds from the moment when Kafka went on until tracker had taken in all
     */
    record Result(
            int seconds,
            Map<String, Integer> answers,
            double p99Millis,
            double maxMillis,
            long events,
            long missing,
            long parked,
            double drainSeconds) {

        /** Yes to everybody, nothing parked, and caught up in no longer than it lasted. */
        boolean isComplete() {
            return answers.keySet().stream().allMatch(status -> status.startsWith("2")) && missing == 0 && parked == 0;
        }
    }

    Result measure() throws SQLException, InterruptedException {
        long before = parked();
        var began = Instant.now();
        try (var standstill = Standstill.of(backbone())) {
            send();
        }
        long resumed = System.nanoTime();
        long missing = awaitTracker(began);
        double drain = (System.nanoTime() - resumed) / 1e9;
        var times = Percentiles.of(List.copyOf(millis));
        return new Result(
                plan.outageSeconds(),
                new TreeMap<>(answers),
                times.at(99),
                times.at(100),
                published(began),
                missing,
                parked() - before,
                drain);
    }

    private long backbone() {
        return Objects.requireNonNull(
                plan.circumstances().processes().get("backbone"), "The number of the process that is Kafka is needed.");
    }

    private void send() throws InterruptedException {
        var doors = new Doors(plan.addresses(), LONGEST_ANSWER).seenBy(this::saw);
        int referrals = plan.outageSeconds() * RATE;
        long start = System.nanoTime();
        try (var bar = narration.bar(
                        "an outage of %d s, %d referrals/s".formatted(plan.outageSeconds(), RATE), referrals);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= referrals; number++) {
                var errand = new Errand(story, run, number);
                threads.execute(() -> errand.toTheEnd(doors, new Nobody()));
                bar.step();
                long due = start + number * TimeUnit.SECONDS.toNanos(1) / RATE;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            }
        }
    }

    private void saw(Witness.Knock knock) {
        millis.add(Duration.between(knock.at(), Instant.now()).toNanos() / 1e6);
        var status = knock.attempt() instanceof Attempt.Answered answered
                ? "" + answered.answer().status()
                : "none";
        answers.merge(status, 1, Integer::sum);
    }

    /** @return how many events tracker had not taken in when the patience ended */
    private long awaitTracker(Instant began) throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(plan.outageSeconds());
        long missing = published(began) - taken(began);
        try (var bar = narration.bar("caught up", missing)) {
            long all = missing;
            while (missing > 0 && System.nanoTime() < giveUp) {
                Thread.sleep(LOOK);
                missing = published(began) - taken(began);
                bar.at(all - missing);
            }
        }
        return missing;
    }

    private long published(Instant since) throws SQLException {
        return intake.number("select count(*) from journal where published and recorded_at >= '%s'".formatted(since));
    }

    private long taken(Instant since) throws SQLException {
        return tracker.number(
                "select count(distinct caused_by) from journal where recorded_at >= '%s'".formatted(since));
    }

    private long parked() throws SQLException {
        long parked = 0;
        for (var reader : READERS) {
            parked += new ServiceDatabase(plan.postgres(), reader).number("select count(*) from parked_event");
        }
        return parked;
    }
}
