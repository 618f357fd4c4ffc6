package org.painpath.evaluation.diagnostics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders and results of one evaluation.
 *
 * @param orders every order made
 * @param pending ordered tests without a final result
 * @param results newest report of each test and day, in the order in which they came
 */
public record Diagnostics(List<UUID> orders, List<PendingTest> pending, List<Result> results) {
    public static final Diagnostics NONE = new Diagnostics(List.of(), List.of(), List.of());

    public Diagnostics {
        orders = List.copyOf(orders);
        pending = List.copyOf(pending);
        results = List.copyOf(results);
    }

    public Diagnostics ordered(UUID orderId, List<String> loincs) {
        Stream<PendingTest> added = loincs.stream().map(loinc -> new PendingTest(orderId, loinc));
        return new Diagnostics(
                Stream.concat(orders.stream(), Stream.of(orderId)).toList(),
                Stream.concat(pending.stream(), added).toList(),
                results);
    }

    /** A result without an order settles that test in every order. */
    public Diagnostics resulted(@Nullable UUID orderId, Result result) {
        Stream<Result> kept = results.stream().filter(earlier -> !earlier.sameMeasurement(result));
        return new Diagnostics(
                orders,
                pending.stream().filter(test -> !settles(orderId, result, test)).toList(),
                Stream.concat(kept, Stream.of(result)).toList());
    }

    /** The result that counts: final or corrected, observed last. */
    public Optional<Result> current(DiagnosticTest test) {
        return results.stream()
                .filter(result ->
                        result.loinc().equals(test.loinc()) && result.status().counts())
                .max(Comparator.comparing(Result::observedOn));
    }

    public List<Result> current() {
        return Stream.of(DiagnosticTest.values())
                .flatMap(test -> current(test).stream())
                .toList();
    }

    /** Whether this report says nothing new: laboratories repeat messages, and old ones overtake corrections. */
    public boolean covers(Result result) {
        return results.stream().anyMatch(earlier -> earlier.covers(result));
    }

    private static boolean settles(@Nullable UUID orderId, Result result, PendingTest test) {
        return result.status().counts()
                && test.loinc().equals(result.loinc())
                && (orderId == null || orderId.equals(test.orderId()));
    }
}
