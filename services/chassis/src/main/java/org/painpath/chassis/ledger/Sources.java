package org.painpath.chassis.ledger;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The addresses of the services whose events can be read, by name. */
@ConfigurationProperties("painpath")
record Sources(Map<String, URI> sources) {

    /** @throws IllegalStateException if there is none: a reader without it must not start, for it could not compare */
    URI of(String service) {
        var address = sources.get(service);
        if (address == null) {
            throw new IllegalStateException("painpath.sources." + service + " is not set");
        }
        return address;
    }
}
