package org.painpath.prescriptionreview.pharmacy;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param url of the pharmacy's FHIR door; empty for none
 * @param token that the pharmacy knows us by; empty for none
 * @param tls whether names may travel over TLS alone; on this machine they may without
 * @param folder one file a message, where no pharmacy is named; empty for none
 * @param connect how long a connection may take
 * @param answer how long an answer may take
 * @param every from the end of a round to the start of the next one
 * @param doubtAfter of a message that has been on its way for so long nobody knows whether it arrived
 * @param clientId the machine client that asks intake for names
 */
@ConfigurationProperties("painpath.pharmacy")
record PharmacySettings(
        String url,
        String token,
        boolean tls,
        String folder,
        Duration connect,
        Duration answer,
        Duration every,
        Duration doubtAfter,
        String clientId,
        String clientSecret) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /** @throws IllegalArgumentException where names would travel in the clear, and the service does not start */
    URI address() {
        try {
            URI address = new URI(url);
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && (!tls || THIS_MACHINE.contains(address.getHost())));
            if (safe && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException _) {
            // the words below say as much, without the address
        }
        throw new IllegalArgumentException("PAINPATH_PHARMACY_URL must be an https address");
    }
}
