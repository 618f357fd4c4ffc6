package org.painpath.prescriptionreview.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The feeds that a prescription rests on, at one moment.
 *
 * @param all one for each service that we read; none is no knowledge, and keeps everything waiting
 */
public record Feeds(List<Feed> all, Instant at) {
    public Feeds {
        all = List.copyOf(all);
    }

    public List<Awaited> awaited(Duration latest) {
        return all.isEmpty()
                ? List.of(new Awaited("feeds", null, "Nobody knows how the feeds stand."))
                : all.stream()
                        .flatMap(feed -> feed.awaited(at, latest).stream())
                        .toList();
    }
}
