package org.painpath.testkit;

import java.util.regex.Pattern;

/**
 * A type of event by its name on the wire.
 *
 * @param event name and version, as in {@code referral-accepted.v1}
 */
record EventType(String service, String event) {
    private static final Pattern FORM = Pattern.compile("painpath\\.([a-z-]+)\\.([a-z0-9-]+\\.v\\d+)");

    static EventType parse(String type) {
        var parts = FORM.matcher(type);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the form of an event type: " + type);
        }
        return new EventType(parts.group(1), parts.group(2));
    }

    String name() {
        return "painpath." + service + "." + event;
    }

    String schema() {
        return "https://painpath.org/contracts/events/" + service + "/" + event + ".schema.json";
    }
}
