package org.painpath.chassis.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Json;
import tools.jackson.core.JacksonException;

/**
 * A parked event with what it says.
 *
 * @param content JSON, or the text as it came where it is none
 * @param behind what waits for it, in order
 */
record ParkedContent(
        ParkedEvent event, Object content, @Nullable String traceparent, List<ParkedEvent> behind) {

    static ParkedContent of(ParkedRow row, List<ParkedRow> behind) {
        return new ParkedContent(
                row.shown(),
                content(row.event().data()),
                row.event().traceparent(),
                behind.stream().map(ParkedRow::shown).toList());
    }

    private static Object content(String data) {
        try {
            return Json.EVENTS.readTree(data);
        } catch (JacksonException _) {
            return data;
        }
    }
}
