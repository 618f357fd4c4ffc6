package org.painpath.local.backbone;

/**
 * A second listener of Kafka, for clients who come by way of something that stands between. A broker tells its clients
 * where to come back to, so that one listener cannot serve both.
 *
 * @param port where the broker listens
 * @param advertised where its clients are told to come
 */
public record KafkaDetour(int port, int advertised) {
    private static final String NAME = "DETOUR";

    /** @param words as in {@code 9097:9096} */
    public static KafkaDetour parse(String words) {
        var ports = words.split(":", 2);
        return new KafkaDetour(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    void addTo(BrokerSettings broker) {
        broker.listenAlso(NAME, BackboneOptions.HOST + ":" + port, BackboneOptions.HOST + ":" + advertised);
    }
}
