package org.painpath.chassis.ledger;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The addresses of the services whose events can be read, by name.
 *
 * @param writtenBy the service that writes a topic, for topics that are not named after it
 */
@ConfigurationProperties("painpath")
record Sources(Map<String, URI> sources, Map<String, String> writtenBy) {

    /** @throws IllegalStateException if there is none: a reader without it must not start, for it could not compare */
    URI of(String service) {
        var address = sources.get(service);
        if (address == null) {
            throw new IllegalStateException("painpath.sources." + service + " is not set");
        }
        return address;
    }

    /** @param topic as in {@code painpath.intake} */
    String writerOf(String topic) {
        return writtenBy.getOrDefault(topic, topic.substring(topic.indexOf('.') + 1));
    }
}
