package org.painpath.console.clinic;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where everything is.
 *
 * @param issuer of OpenID Connect; its endpoints are asked for at the first login
 * @param services the addresses of the services that the console asks
 * @param clinicZone times are shown and taken in the clinic's time zone
 */
@ConfigurationProperties("painpath")
public record ConsoleSettings(
        URI issuer, String clientId, String clientSecret, ZoneId clinicZone, Map<ClinicService, URI> services) {
    public ConsoleSettings {
        services = Map.copyOf(services);
    }
}
