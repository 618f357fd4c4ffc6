package org.painpath.hl7v2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message as its segments, in order.
 *
 * @param text as it was sent, with carriage returns between the segments
 */
public record Er7Message(Er7Header header, String text, List<Er7Segment> segments) {
    public Er7Message {
        segments = List.copyOf(segments);
    }

    public Stream<Er7Segment> all(String name) {
        return segments.stream().filter(segment -> segment.name().equals(name));
    }

    public Optional<Er7Segment> first(String name) {
        return all(name).findFirst();
    }
}
