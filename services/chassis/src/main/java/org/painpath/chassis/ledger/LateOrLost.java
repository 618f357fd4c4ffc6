package org.painpath.chassis.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.ledger.Cursors.Position;
import org.painpath.chassis.ledger.Topic.Place;
import org.painpath.chassis.ledger.Topic.Sought;

/** Tells the lost from the late: the source's journal, the topic and the cursor, read in this order, prove which it is. */
final class LateOrLost {
    private final String source;
    private final String uri;
    private final SourceClient client;
    private final Cursors cursors;
    private final Topic topic;
    private final Clock clock;

    LateOrLost(String source, SourceClient client, Cursors cursors, Topic topic, Clock clock) {
        this.source = source;
        this.uri = "/painpath/" + source;
        this.client = client;
        this.cursors = cursors;
        this.topic = topic;
        this.clock = clock;
    }

    /** @param open referrals of which nothing is proven yet */
    record Settled(List<LedgerFinding> findings, Set<UUID> open) {}

    /**
     * @param before what was committed later is in its grace
     * @param relayedBefore up to where the source's connector has passed its journal; absent where that is not known
     * @param known findings of earlier rounds
     */
    Settled settle(
            Collection<UUID> suspects, Instant before, @Nullable Instant relayedBefore, List<LedgerFinding> known) {
        var positions = cursors.positions(uri, suspects);
        var events = client.events(positions.entrySet().stream()
                .map(suspect ->
                        new StreamEnd(suspect.getKey(), suspect.getValue().next()))
                .toList());
        var missing = events.stream()
                .filter(event -> isMissing(event, position(positions, event), before))
                .toList();
        var standing = standing(missing, known);
        var findings = new ArrayList<>(ahead(events, positions));
        findings.addAll(standing.values());
        var open = new HashSet<UUID>();
        findings.addAll(judge(
                missing.stream()
                        .filter(event -> !standing.containsKey(event.referralId()))
                        .toList(),
                relayedBefore,
                open));
        return new Settled(findings, open);
    }

    private static Position position(Map<UUID, Position> positions, PublishedEvent event) {
        return positions.getOrDefault(event.referralId(), Position.NOTHING);
    }

    private List<LedgerFinding> ahead(List<PublishedEvent> events, Map<UUID, Position> positions) {
        return events.stream()
                .filter(event -> position(positions, event).taken() > event.end())
                .map(event -> ahead(event, position(positions, event).taken()))
                .toList();
    }

    /** What waits for a person is stuck, not missing; what is newer than the grace may be on its way. */
    private static boolean isMissing(PublishedEvent event, Position position, Instant before) {
        return position.taken() < event.end()
                && !position.waitsForAPerson()
                && (event.committedAt() == null || event.committedAt().isBefore(before));
    }

    /** A finding that stands needs no second look at the topic: only a moving cursor can end it. */
    private static Map<UUID, LedgerFinding> standing(List<PublishedEvent> missing, List<LedgerFinding> known) {
        var sequences =
                missing.stream().collect(Collectors.toMap(PublishedEvent::referralId, PublishedEvent::sequence));
        return known.stream()
                .filter(finding ->
                        finding.sequence() != null && finding.sequence().equals(sequences.get(finding.referralId())))
                .collect(Collectors.toMap(LedgerFinding::referralId, Function.identity(), (first, _) -> first));
    }

    /** The cursor is read once more after the topic: an effect commits before the offset that passes its event. */
    private List<LedgerFinding> judge(List<PublishedEvent> missing, @Nullable Instant relayedBefore, Set<UUID> open) {
        var places = places(missing);
        var now = cursors.positions(
                uri, missing.stream().map(PublishedEvent::referralId).toList());
        var findings = new ArrayList<LedgerFinding>();
        for (var event : missing) {
            var position = position(now, event);
            if (position.next() == event.sequence() && !position.waitsForAPerson()) {
                var place = places.getOrDefault(event.referralId(), Place.ABSENT);
                verdict(event, place, relayedBefore).ifPresentOrElse(findings::add, () -> open.add(event.referralId()));
            }
        }
        return findings;
    }

    /** Empty while it may still be on its way. */
    private Optional<LedgerFinding> verdict(PublishedEvent event, Place place, @Nullable Instant relayedBefore) {
        return switch (place) {
            case AHEAD -> Optional.empty();
            case PASSED ->
                Optional.of(finding(
                        FindingKind.MISSING_EFFECT,
                        event,
                        "Event %d of %s is on the topic and was passed without effect."
                                .formatted(event.sequence(), source)));
            case ABSENT ->
                isLost(event, relayedBefore)
                        ? Optional.of(finding(
                                FindingKind.MISSING_EVENT,
                                event,
                                "Event %d of %s is not on the topic.".formatted(event.sequence(), source)))
                        : Optional.empty();
        };
    }

    private Map<UUID, Place> places(List<PublishedEvent> missing) {
        var sought = missing.stream().flatMap(event -> sought(event).stream()).toList();
        return sought.isEmpty() ? Map.of() : topic.find(sought);
    }

    private static Optional<Sought> sought(PublishedEvent event) {
        return Optional.ofNullable(event.committedAt())
                .map(committedAt -> new Sought(event.referralId(), event.sequence(), committedAt));
    }

    /** A row that is not in the journal cannot come; one that is there is lost once the connector has passed it. */
    private static boolean isLost(PublishedEvent event, @Nullable Instant relayedBefore) {
        return event.committedAt() == null
                || (relayedBefore != null && event.committedAt().isBefore(relayedBefore));
    }

    private LedgerFinding ahead(PublishedEvent event, long taken) {
        return new LedgerFinding(
                FindingKind.DIVERGENCE,
                source,
                event.referralId(),
                null,
                null,
                "Event %d of %s was taken in, but its journal ends at %d.".formatted(taken, source, event.end()),
                clock.instant());
    }

    private LedgerFinding finding(FindingKind kind, PublishedEvent event, String words) {
        return new LedgerFinding(
                kind, source, event.referralId(), event.sequence(), event.eventId(), words, clock.instant());
    }
}
