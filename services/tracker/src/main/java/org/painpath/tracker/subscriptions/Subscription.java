package org.painpath.tracker.subscriptions;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An integrator's wish to be sent what tracker publishes.
 *
 * @param owner user name of the integrator
 * @param types event types that are wanted; empty for all
 * @param position of the last event of the feed that the receiver has
 * @param failures attempts in vain since the last one that succeeded
 * @param failingSince when the first of those was
 * @param lastAnswer what came of the last attempt: a status as in {@code 503}, or {@code no-answer}; absent before the first
 */
public record Subscription(
        UUID subscriptionId,
        String owner,
        URI url,
        Set<String> types,
        SubscriptionState state,
        long position,
        int failures,
        @Nullable Instant failingSince,
        Instant nextAttemptAt,
        @Nullable String lastAnswer,
        @Nullable Instant lastSuccessAt,
        Instant createdAt) {

    boolean wants(String type) {
        return types.isEmpty() || types.contains(type);
    }
}
