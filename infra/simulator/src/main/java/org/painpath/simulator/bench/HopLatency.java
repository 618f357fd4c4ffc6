package org.painpath.simulator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.painpath.simulator.doors.DoorRefused;
import org.painpath.simulator.doors.Doors;

/**
 * Commit in one service to effect committed in the next: the coordinator accepts referrals at a steady rate, open loop,
 * and evaluation opens each. Both commit times are PostgreSQL's own, on one clock.
 */
public final class HopLatency {
    private static final int AT_ONCE = 8;

    private final Doors doors;
    private final CommitTimes intake;
    private final CommitTimes evaluation;

    /** @param postgres host and port of the databases */
    public HopLatency(Doors doors, String postgres) {
        this.doors = doors;
        this.intake = new CommitTimes("jdbc:postgresql://%s/intake".formatted(postgres), "intake");
        this.evaluation = new CommitTimes("jdbc:postgresql://%s/evaluation".formatted(postgres), "evaluation");
    }

    /**
     * @param rate acceptances a second
     * @param missing effects that had not come when the patience ended
     */
    public record Result(int rate, int events, int missing, double p50, double p90, double p99, double max) {}

    public Result measure(int rate, Duration length) {
        int count = Math.toIntExact(rate * length.toSeconds());
        List<UUID> referrals = all(IntStream.range(0, count)
                .<Callable<UUID>>mapToObj(_ -> this::receive)
                .toList());
        accept(referrals, rate);
        awaitEffects(referrals);
        Result result = result(rate, referrals);
        all(referrals.stream()
                .<Callable<UUID>>map(referral ->
                        () -> act(referral, "withdraw", "{\"requestedBy\":\"CLINIC\",\"reasonCode\":\"bench\"}"))
                .toList());
        return result;
    }

    private UUID receive() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var body = body().formatted(UUID.randomUUID(), today.minusDays(600), today.minusDays(2));
        var answer = doors.post(
                        "referrer",
                        URI.create(doors.addresses().intake() + "/referrals"),
                        "application/json",
                        body,
                        UUID.randomUUID().toString())
                .orRefused();
        return UUID.fromString(answer.headers()
                .firstValue("Painpath-Referral")
                .orElseThrow(() -> new DoorRefused("no header Painpath-Referral in " + answer)));
    }

    private UUID act(UUID referral, String act, String body) {
        var address =
                URI.create("%s/referrals/%s/%s".formatted(doors.addresses().intake(), referral, act));
        doors.post(
                        "coordinator",
                        address,
                        "application/json",
                        body,
                        UUID.randomUUID().toString())
                .orRefused();
        return referral;
    }

    /** Open loop: an acceptance starts when it is due, whether or not the one before has been answered. */
    private void accept(List<UUID> referrals, int rate) {
        long start = System.nanoTime();
        long interval = 1_000_000_000L / rate;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < referrals.size(); i++) {
                var referral = referrals.get(i);
                long due = start + i * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                people.submit(() -> act(referral, "accept", "{}"));
            }
        }
    }

    private void awaitEffects(List<UUID> referrals) {
        doors.patience()
                .until(() -> java.util.Optional.of(evaluation
                                .of("painpath.evaluation.evaluation-opened.v1", referrals)
                                .size())
                        .filter(size -> size == referrals.size()));
    }

    private Result result(int rate, List<UUID> referrals) {
        var causes = intake.of("painpath.intake.referral-accepted.v1", referrals);
        var effects = evaluation.of("painpath.evaluation.evaluation-opened.v1", referrals);
        var lags = Percentiles.of(effects.entrySet().stream()
                .map(effect -> Duration.between(Objects.requireNonNull(causes.get(effect.getKey())), effect.getValue())
                                .toNanos()
                        / 1e6)
                .toList());
        return new Result(
                rate,
                lags.count(),
                referrals.size() - lags.count(),
                lags.at(50),
                lags.at(90),
                lags.at(99),
                lags.at(100));
    }

    private static <T> List<T> all(List<Callable<T>> work) {
        var places = new Semaphore(AT_ONCE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> done = work.stream()
                    .map(one -> people.submit(() -> {
                        places.acquire();
                        try {
                            return one.call();
                        } finally {
                            places.release();
                        }
                    }))
                    .toList();
            return done.stream().map(HopLatency::join).toList();
        }
    }

    private static <T> T join(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static String body() {
        try (var stream =
                Objects.requireNonNull(HopLatency.class.getResourceAsStream("/samples/bench/referral.json"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
