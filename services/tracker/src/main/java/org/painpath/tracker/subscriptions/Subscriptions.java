package org.painpath.tracker.subscriptions;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The subscriptions as they are kept: whose, where to, how far, and who sends at the moment. */
public class Subscriptions {
    private final JdbcClient client;

    Subscriptions(JdbcClient client) {
        this.client = client;
    }

    public void add(Subscription subscription, Secret secret) {
        client.sql("""
                insert into subscription (subscription_id, owner, url, types, state, position, failures, next_attempt_at,
                    created_at, secret) values (?, ?, ?, cast(? as text[]), ?, ?, 0, ?, ?, ?)""")
                .params(
                        subscription.subscriptionId(),
                        subscription.owner(),
                        subscription.url().toString(),
                        subscription.types().toArray(String[]::new),
                        subscription.state().name(),
                        subscription.position(),
                        Timestamp.from(subscription.nextAttemptAt()),
                        Timestamp.from(subscription.createdAt()),
                        secret.text())
                .update();
    }

    public Optional<Subscription> find(UUID subscriptionId) {
        return client.sql("select * from subscription where subscription_id = ?")
                .param(subscriptionId)
                .query((row, _) -> subscription(row))
                .optional();
    }

    /** Oldest first; few by nature. */
    public List<Subscription> all() {
        return client.sql("select * from subscription order by subscription_id")
                .query((row, _) -> subscription(row))
                .list();
    }

    public List<Subscription> of(String owner) {
        return client.sql("select * from subscription where owner = ? order by subscription_id")
                .param(owner)
                .query((row, _) -> subscription(row))
                .list();
    }

    public void remove(UUID subscriptionId) {
        client.sql("delete from subscription where subscription_id = ?")
                .param(subscriptionId)
                .update();
    }

    /** The former one signs too until then, so that a receiver can change over without missing a message. */
    public void change(UUID subscriptionId, Secret secret, Instant formerUntil) {
        client.sql("""
                update subscription set former_secret = secret, former_until = ?, secret = ? where subscription_id = ?""")
                .params(Timestamp.from(formerUntil), secret.text(), subscriptionId)
                .update();
    }

    /** Tried again from now on, and asked first whether it still wants to hear. */
    public void resume(UUID subscriptionId, Instant now) {
        client.sql("""
                update subscription set state = 'UNCONFIRMED', failures = 0, failing_since = null, next_attempt_at = ?
                where subscription_id = ?""").params(Timestamp.from(now), subscriptionId).update();
    }

    /** Those that there is something to do for, each for this process alone until the lease ends. */
    @Transactional
    public List<Claim> claim(Instant now, Instant until) {
        return client.sql("""
                update subscription set leased_until = :until where subscription_id in (
                    select subscription_id from subscription
                    where state in ('UNCONFIRMED', 'ACTIVE') and next_attempt_at <= :now
                      and (leased_until is null or leased_until <= :now)
                      and (state = 'UNCONFIRMED' or position < (select coalesce(max(position), 0) from feed))
                    for update skip locked)
                returning *""")
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Claim(subscription(row), secrets(row, now)))
                .list();
    }

    void release(Subscription subscription) {
        client.sql("update subscription set leased_until = null where subscription_id = ?")
                .param(subscription.subscriptionId())
                .update();
    }

    /** @return whether it is still there to be sent more */
    boolean taken(Subscription subscription, long position, Instant now, Instant until) {
        return client.sql("""
                update subscription set position = ?, failures = 0, failing_since = null, last_answer = 'taken',
                    last_success_at = ?, leased_until = ?
                where subscription_id = ? and position < ? and state = 'ACTIVE'""")
                        .params(
                                position,
                                Timestamp.from(now),
                                Timestamp.from(until),
                                subscription.subscriptionId(),
                                position)
                        .update()
                == 1;
    }

    /** An event that is not wanted. */
    boolean passed(Subscription subscription, long position, Instant until) {
        return client.sql("""
                update subscription set position = ?, leased_until = ?
                where subscription_id = ? and position < ? and state = 'ACTIVE'""")
                        .params(position, Timestamp.from(until), subscription.subscriptionId(), position)
                        .update()
                == 1;
    }

    void confirmed(Subscription subscription, Instant now) {
        client.sql("""
                update subscription set state = 'ACTIVE', failures = 0, failing_since = null, last_answer = 'confirmed',
                    next_attempt_at = ?, leased_until = null where subscription_id = ?""")
                .params(Timestamp.from(now), subscription.subscriptionId())
                .update();
    }

    void gone(Subscription subscription) {
        client.sql("""
                update subscription set state = 'GONE', last_answer = '410', leased_until = null
                where subscription_id = ?""").param(subscription.subscriptionId()).update();
    }

    /** @param askedFor how long the receiver wants to be left alone */
    @Transactional
    void notTaken(Subscription subscription, String code, @Nullable Duration askedFor, Instant now) {
        Optional<Subscription> found = client.sql("select * from subscription where subscription_id = ? for update")
                .param(subscription.subscriptionId())
                .query((row, _) -> subscription(row))
                .optional();
        if (found.isEmpty()) {
            return;
        }
        Subscription current = found.get();
        int failures = current.failures() + 1;
        Instant since = current.failingSince() == null ? now : current.failingSince();
        SubscriptionState state = RetryPace.isOver(since, now) ? SubscriptionState.FAILED : current.state();
        client.sql("""
                update subscription set state = ?, failures = ?, failing_since = ?, last_answer = ?, next_attempt_at = ?,
                    leased_until = null where subscription_id = ?""")
                .params(
                        state.name(),
                        failures,
                        Timestamp.from(since),
                        code,
                        Timestamp.from(now.plus(RetryPace.after(failures, askedFor))),
                        current.subscriptionId())
                .update();
    }

    public Map<SubscriptionState, Long> counts() {
        return all().stream().collect(Collectors.groupingBy(Subscription::state, Collectors.counting()));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        Array types = row.getArray("types");
        return new Subscription(
                row.getObject("subscription_id", UUID.class),
                row.getString("owner"),
                URI.create(row.getString("url")),
                Set.of((String[]) types.getArray()),
                SubscriptionState.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getInt("failures"),
                instant(row.getTimestamp("failing_since")),
                row.getTimestamp("next_attempt_at").toInstant(),
                row.getString("last_answer"),
                instant(row.getTimestamp("last_success_at")),
                row.getTimestamp("created_at").toInstant());
    }

    private static List<Secret> secrets(ResultSet row, Instant now) throws SQLException {
        Instant formerUntil = instant(row.getTimestamp("former_until"));
        String former = formerUntil != null && now.isBefore(formerUntil) ? row.getString("former_secret") : null;
        return Stream.of(Optional.ofNullable(row.getString("secret")), Optional.ofNullable(former))
                .flatMap(Optional::stream)
                .map(Secret::parse)
                .toList();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
