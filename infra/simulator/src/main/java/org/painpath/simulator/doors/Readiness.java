package org.painpath.simulator.doors;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks every service of the stack whether it is ready, before anyone is sent there. */
public final class Readiness {
    private final Map<String, URI> services = new LinkedHashMap<>();
    private final Http http;

    public Readiness(Addresses addresses, Duration patience) {
        services.put("identity", addresses.issuer());
        services.put("intake", addresses.intake());
        services.put("evaluation", addresses.evaluation());
        services.put("prescription-review", addresses.prescriptionReview());
        services.put("integration-therapy", addresses.integrationTherapy());
        services.put("tracker", addresses.tracker());
        this.http = new Http(Manners.usual(patience));
    }

    /** What is not ready, in words; empty when all is. */
    public List<String> complaints() {
        return services.entrySet().parallelStream()
                .filter(service -> !isReady(service.getValue()))
                .map(service -> service.getKey() + " is not ready at " + service.getValue())
                .toList();
    }

    private boolean isReady(URI service) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(service + "/actuator/health/readiness")))
                    .isSuccess();
        } catch (DoorRefused _) {
            return false;
        }
    }
}
