package org.painpath.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader as every service is one: a cursor a referral, what is not the next event has no effect. */
final class CursorReader {
    private final Map<String, Long> cursors = new HashMap<>();
    private final List<String> effects = new ArrayList<>();

    /** The ids of the events that took effect, as the topic stands now. */
    static List<String> effectsOf(List<RecordedEvent> topic) {
        var reader = new CursorReader();
        topic.forEach(reader::take);
        return reader.effects;
    }

    private void take(RecordedEvent event) {
        if (event.sequence() == cursors.getOrDefault(event.key(), 0L) + 1) {
            cursors.put(event.key(), event.sequence());
            effects.add(event.id());
        }
    }
}
