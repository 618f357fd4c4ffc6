package org.painpath.local.chaos;

import java.io.IOException;
import org.painpath.local.stack.Ports;

/** The ways from the services to PostgreSQL and to Kafka. */
record Detours(Detour postgres, Detour kafka) implements AutoCloseable {
    static Detours open(Ports ports) {
        return new Detours(
                Detour.open(ports.postgresDetour(), ports.postgres()),
                Detour.open(ports.kafkaDetour(), ports.kafkaBehindDetour()));
    }

    Detour to(String target) {
        return switch (target) {
            case Targets.POSTGRES -> postgres;
            case Targets.KAFKA -> kafka;
            default -> throw new IllegalArgumentException("There is no detour to " + target);
        };
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        kafka.close();
    }
}
