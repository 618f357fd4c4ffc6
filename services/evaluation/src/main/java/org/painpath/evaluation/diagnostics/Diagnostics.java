package org.painpath.evaluation.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders and results of one evaluation.
 *
 * @param results newest report of each measurement, in the order in which they came
 * @param seen what clinicians have acknowledged, as it stands
 * @param critical measurements that a clinician must see at once and has not
 * @param doubted measurements of which the laboratory took back one, and did not say which; each is acknowledged once more
 * @param untold critical measurements that were taken back before that was told to whoever waits for a clinician
 */
public record Diagnostics(
        Orders orders,
        List<Result> results,
        List<Acknowledgment> seen,
        List<ResultKey> critical,
        List<ResultKey> doubted,
        List<ResultKey> untold) {
    public static final Diagnostics NONE =
            new Diagnostics(Orders.NONE, List.of(), List.of(), List.of(), List.of(), List.of());

    public Diagnostics {
        results = List.copyOf(results);
        seen = List.copyOf(seen);
        critical = List.copyOf(critical);
        doubted = List.copyOf(doubted);
        untold = List.copyOf(untold);
    }

    public Diagnostics ordered(UUID orderId, List<String> loincs) {
        return with(orders.with(orderId, loincs));
    }

    /** What was seen of the measurement before counts no more. */
    public Diagnostics resulted(@Nullable UUID orderId, Result result) {
        Diagnostics others = without(Measurements.replacedBy(result, results)::contains);
        return new Diagnostics(
                orders.settledBy(orderId, result),
                with(others.results, result),
                others.seen,
                others.critical,
                others.doubted,
                untold);
    }

    /** @param orderId the order that waits for the test again; absent where none does */
    public Diagnostics retracted(@Nullable UUID orderId, ResultKey key) {
        Diagnostics others = without(meantBy(key)::contains);
        return orderId == null ? others : others.with(orders.waitingAgain(new PendingTest(orderId, key.loinc())));
    }

    /** A critical one that was taken back, which nobody was told: a clinician says so by acknowledging it all the same. */
    public Diagnostics untold(ResultKey key) {
        return new Diagnostics(orders, results, seen, critical, doubted, with(untold, key));
    }

    /** What was seen of them counts no more: a clinician asks the laboratory. */
    public Diagnostics doubted(List<ResultKey> keys) {
        return new Diagnostics(
                orders,
                results,
                except(seen, acknowledgment -> keys.contains(acknowledgment.result())),
                critical,
                Stream.concat(doubted.stream(), keys.stream()).distinct().toList(),
                untold);
    }

    public Diagnostics reportedCritical(ResultKey key) {
        return new Diagnostics(orders, results, seen, with(critical, key), doubted, untold);
    }

    /** What is seen later of the same day is not acknowledged with it. */
    public Diagnostics acknowledged(Acknowledgment acknowledgment) {
        List<ResultKey> meant =
                meantBy(acknowledgment.result()).stream().map(Result::key).toList();
        List<Acknowledgment> of = meant.stream()
                .map(key -> new Acknowledgment(key, acknowledgment.on(), acknowledgment.by()))
                .toList();
        return new Diagnostics(
                orders,
                results,
                Stream.concat(seen.stream(), of.stream()).toList(),
                except(critical, meant::contains),
                doubted,
                except(untold, acknowledgment.result()::equals));
    }

    /** The result that counts, final or corrected: of several, {@link Measurements} says which. */
    public Optional<Result> current(DiagnosticTest test) {
        return Measurements.current(results.stream().filter(result -> result.isOf(test)));
    }

    public List<Result> current() {
        return Stream.of(DiagnosticTest.values())
                .flatMap(test -> current(test).stream())
                .toList();
    }

    public List<PendingTest> pending() {
        return orders.pending();
    }

    /** Whether this report says nothing new: laboratories repeat messages, and old ones overtake corrections. */
    boolean covers(Result result) {
        return results.stream().anyMatch(earlier -> Measurements.covers(earlier, result));
    }

    /** What waits for a clinician to be acknowledged at once, also what is gone and somebody waits for all the same. */
    public List<ResultKey> calling() {
        return Stream.concat(critical.stream(), untold.stream()).toList();
    }

    /** Whether a critical result of the test waits for a clinician. */
    public boolean hasCritical(String loinc) {
        return critical.stream().anyMatch(key -> key.loinc().equals(loinc));
    }

    /** Whether a clinician is to ask which of several values the laboratory took back. */
    public boolean isInDoubt(Result result) {
        return doubted.contains(result.key()) && acknowledgment(result).isEmpty();
    }

    public Optional<Acknowledgment> acknowledgment(Result result) {
        return seen.stream()
                .filter(acknowledgment -> acknowledgment.result().equals(result.key()))
                .findFirst();
    }

    /** What counts, is critical or in doubt, and no clinician has seen. */
    public List<Result> unseen() {
        List<Result> counting = current();
        return results.stream()
                .filter(result ->
                        counting.contains(result) || critical.contains(result.key()) || doubted.contains(result.key()))
                .filter(result -> acknowledgment(result).isEmpty())
                .toList();
    }

    /** The order whose result is taken back, and which then waits again. */
    public Optional<UUID> orderSettledBy(Result result) {
        return result.status().counts() ? orders.lastSettled(result.loinc()) : Optional.empty();
    }

    /** The one with that key; where none has it, every one that the key may be of. */
    private List<Result> meantBy(ResultKey key) {
        List<Result> exactly =
                results.stream().filter(result -> result.key().equals(key)).toList();
        return exactly.isEmpty() ? results.stream().filter(key::names).toList() : exactly;
    }

    private Diagnostics without(Predicate<Result> gone) {
        List<ResultKey> keys = results.stream().filter(gone).map(Result::key).toList();
        return new Diagnostics(
                orders,
                except(results, gone),
                except(seen, acknowledgment -> keys.contains(acknowledgment.result())),
                except(critical, keys::contains),
                except(doubted, keys::contains),
                untold);
    }

    private Diagnostics with(Orders now) {
        return new Diagnostics(now, results, seen, critical, doubted, untold);
    }

    private static <T> List<T> with(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    private static <T> List<T> except(List<T> some, Predicate<? super T> gone) {
        return some.stream().filter(gone.negate()).toList();
    }
}
