package org.painpath.tracker.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Ids;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.security.Roles;
import org.painpath.chassis.web.Refusal;
import org.painpath.tracker.store.Feed;
import org.painpath.tracker.subscriptions.Receivers;
import org.painpath.tracker.subscriptions.Secret;
import org.painpath.tracker.subscriptions.Subscription;
import org.painpath.tracker.subscriptions.SubscriptionState;
import org.painpath.tracker.subscriptions.Subscriptions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks: an integrator keeps its own subscriptions, an SRE sees all of them. */
@RestController
class SubscriptionController {
    private static final int MOST_EACH = 5;
    private static final Duration CHANGE_OVER = Duration.ofHours(24);
    private static final Set<String> TYPES = Set.of(
            "painpath.tracker.stage-entered.v1",
            "painpath.tracker.referral-late.v1",
            "painpath.tracker.referral-escalated.v1",
            "painpath.tracker.referral-closed.v1");

    /**
     * @param url where each event is posted to; asked by OPTIONS first
     * @param types event types that are wanted; absent for all
     * @param secret {@code whsec_} and base64 of 24 to 64 bytes: what messages are signed with
     * @param from position in the feed after which to begin: 0 for all; absent for what is new
     */
    record NewSubscription(
            @Nullable String url,
            @Nullable Set<String> types,
            @Nullable String secret,
            @Nullable Long from) {}

    record NewSecret(@Nullable String secret) {}

    /** @param upToDate whether the receiver has all that is in the feed */
    record SubscriptionView(Subscription subscription, boolean upToDate) {}

    record SubscriptionList(List<SubscriptionView> items) {}

    private final Subscriptions subscriptions;
    private final Receivers receivers;
    private final Feed feed;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SubscriptionController(
            Subscriptions subscriptions, Receivers receivers, Feed feed, Audit audit, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.receivers = receivers;
        this.feed = feed;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/subscriptions")
    @Transactional
    ResponseEntity<SubscriptionView> subscribe(@RequestBody NewSubscription wanted, Authentication person) {
        URI url = read("url", wanted.url(), receivers::check);
        Secret secret = read("secret", wanted.secret(), Secret::parse);
        Set<String> types = wanted.types() == null ? Set.of() : wanted.types();
        if (!TYPES.containsAll(types)) {
            throw Refusal.field("types", "are types of events that tracker publishes");
        }
        if (subscriptions.of(person.getName()).size() >= MOST_EACH) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "too-many-subscriptions", "You have %d already.".formatted(MOST_EACH));
        }
        Instant now = clock.instant();
        var subscription = new Subscription(
                ids.next(),
                person.getName(),
                url,
                types,
                SubscriptionState.UNCONFIRMED,
                from(wanted),
                0,
                null,
                now,
                null,
                null,
                now);
        subscriptions.add(subscription, secret);
        audit.record(person.getName(), "subscribe", null, "done");
        return ResponseEntity.created(URI.create("/subscriptions/" + subscription.subscriptionId()))
                .body(view(subscription));
    }

    @GetMapping("/subscriptions")
    SubscriptionList subscriptions(Authentication person) {
        List<Subscription> seen = seesAll(person) ? subscriptions.all() : subscriptions.of(person.getName());
        return new SubscriptionList(seen.stream().map(this::view).toList());
    }

    @GetMapping("/subscriptions/{subscriptionId}")
    SubscriptionView subscription(@PathVariable UUID subscriptionId, Authentication person) {
        return view(find(subscriptionId, person));
    }

    @DeleteMapping("/subscriptions/{subscriptionId}")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@PathVariable UUID subscriptionId, Authentication person) {
        subscriptions.remove(find(subscriptionId, person).subscriptionId());
        audit.record(person.getName(), "unsubscribe", null, "done");
    }

    /** The former secret signs too for a day, so that no message is lost while the receiver changes over. */
    @PostMapping("/subscriptions/{subscriptionId}/secret")
    @Transactional
    SubscriptionView changeSecret(
            @PathVariable UUID subscriptionId, @RequestBody NewSecret wanted, Authentication person) {
        Subscription subscription = find(subscriptionId, person);
        Secret secret = read("secret", wanted.secret(), Secret::parse);
        subscriptions.change(subscriptionId, secret, clock.instant().plus(CHANGE_OVER));
        audit.record(person.getName(), "change-subscription-secret", null, "done");
        return view(subscription);
    }

    /** Goes on where it ended, once the receiver has said again that it wants to hear. */
    @PostMapping("/subscriptions/{subscriptionId}/resume")
    @Transactional
    SubscriptionView resumeSubscription(@PathVariable UUID subscriptionId, Authentication person) {
        find(subscriptionId, person);
        subscriptions.resume(subscriptionId, clock.instant());
        audit.record(person.getName(), "resume-subscription", null, "done");
        return view(find(subscriptionId, person));
    }

    private long from(NewSubscription wanted) {
        long end = feed.end();
        if (wanted.from() == null) {
            return end;
        }
        if (wanted.from() < 0 || wanted.from() > end) {
            throw Refusal.field("from", "is 0 or the id of an event of the feed");
        }
        return wanted.from();
    }

    private SubscriptionView view(Subscription subscription) {
        return new SubscriptionView(subscription, subscription.position() >= feed.end());
    }

    private Subscription find(UUID subscriptionId, Authentication person) {
        return subscriptions
                .find(subscriptionId)
                .filter(found -> seesAll(person) || found.owner().equals(person.getName()))
                .orElseThrow(Refusal::notFound);
    }

    private static boolean seesAll(Authentication person) {
        return Roles.of(person).contains("sre");
    }

    private static <T> T read(String field, @Nullable String text, Function<String, T> reader) {
        if (text == null) {
            throw Refusal.field(field, "is missing");
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.field(field, String.valueOf(unreadable.getMessage()));
        }
    }
}
