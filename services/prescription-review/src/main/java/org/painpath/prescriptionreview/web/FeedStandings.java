package org.painpath.prescriptionreview.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.prescriptionreview.gate.Feed;
import org.painpath.prescriptionreview.gate.Feeds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the services that a prescription rests on reach us now. */
@Component
public class FeedStandings {
    private static final String CANARIES = "painpath.canary.";

    private final org.painpath.chassis.delivery.Feeds feeds;
    private final List<String> sources;

    FeedStandings(org.painpath.chassis.delivery.Feeds feeds, @Value("${painpath.feeds}") List<String> topics) {
        this.feeds = feeds;
        this.sources =
                topics.stream().map(topic -> topic.substring(CANARIES.length())).toList();
    }

    public Feeds of(UUID referral, Instant now) {
        var until = feeds.takenInUntil();
        var parked = feeds.parkedFor(referral);
        return new Feeds(
                sources.stream()
                        .map(source -> new Feed(source, until.get(source), parked.contains(source)))
                        .toList(),
                now);
    }
}
