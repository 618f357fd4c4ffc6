package org.painpath.evaluation.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered.
 *
 * @param all every order made
 * @param pending ordered tests without a final result
 * @param settled ordered tests with one, in the order in which they were settled
 */
public record Orders(List<UUID> all, List<PendingTest> pending, List<PendingTest> settled) {
    static final Orders NONE = new Orders(List.of(), List.of(), List.of());

    public Orders {
        all = List.copyOf(all);
        pending = List.copyOf(pending);
        settled = List.copyOf(settled);
    }

    Orders with(UUID orderId, List<String> loincs) {
        Stream<PendingTest> added = loincs.stream().map(loinc -> new PendingTest(orderId, loinc));
        return new Orders(
                Stream.concat(all.stream(), Stream.of(orderId)).toList(),
                Stream.concat(pending.stream(), added).toList(),
                settled);
    }

    /** A result without an order settles that test in every order. */
    Orders settledBy(@Nullable UUID orderId, Result result) {
        Predicate<PendingTest> settles = test -> result.status().counts()
                && test.loinc().equals(result.loinc())
                && (orderId == null || orderId.equals(test.orderId()));
        return new Orders(
                all,
                pending.stream().filter(settles.negate()).toList(),
                Stream.concat(settled.stream(), pending.stream().filter(settles))
                        .toList());
    }

    Orders waitingAgain(PendingTest test) {
        return new Orders(
                all,
                Stream.concat(pending.stream(), Stream.of(test)).distinct().toList(),
                settled.stream().filter(other -> !other.equals(test)).toList());
    }

    /** The order that the last result of a test has settled. */
    Optional<UUID> lastSettled(String loinc) {
        return settled.reversed().stream()
                .filter(test -> test.loinc().equals(loinc))
                .map(PendingTest::orderId)
                .findFirst();
    }
}
