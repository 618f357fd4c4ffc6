package org.painpath.local.stack;

import java.util.Map;

/**
 * Where everything listens, all on 127.0.0.1.
 *
 * @param offset added to every port, so that a second stack runs beside the first
 */
public record Ports(int offset) {
    private static final int HIGHEST_OFFSET = 10_000;
    private static final Map<String, Integer> HTTP = Map.of(
            "console", 8080,
            "intake", 8081,
            "evaluation", 8082,
            "prescription-review", 8083,
            "integration-therapy", 8084,
            "tracker", 8085,
            "identity", 8090);

    /** @throws Trouble if a port would be none */
    public Ports {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new Trouble("--port-offset takes 0 to " + HIGHEST_OFFSET + ".");
        }
    }

    /** Those of a second stack, apart from the first's and from its detours. */
    static Ports beside(Ports first) {
        return new Ports((first.offset() + HIGHEST_OFFSET / 4) % HIGHEST_OFFSET);
    }

    public int postgres() {
        return 55432 + offset;
    }

    public int kafka() {
        return 9092 + offset;
    }

    /** Where Kafka listens for those outside the clinic. */
    public int integrators() {
        return 9094 + offset;
    }

    /** Where services find PostgreSQL while something stands between them and it. */
    public int postgresDetour() {
        return 55433 + offset;
    }

    /** Where services find Kafka while something stands between them and it. */
    public int kafkaDetour() {
        return 9096 + offset;
    }

    /** Where Kafka listens for those who come by the detour. */
    public int kafkaBehindDetour() {
        return 9097 + offset;
    }

    int controller() {
        return 9093 + offset;
    }

    public int connect() {
        return 8093 + offset;
    }

    public int prometheus() {
        return 9090 + offset;
    }

    public int mllp() {
        return 2575 + offset;
    }

    /** The HTTP port of a service, or of the identity provider. */
    public int http(String service) {
        var port = HTTP.get(service);
        if (port == null) {
            throw new IllegalArgumentException("No port for " + service);
        }
        return port + offset;
    }

    public String url(String service) {
        return "http://127.0.0.1:" + http(service);
    }
}
