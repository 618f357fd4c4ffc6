package org.painpath.local.backbone;

import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL, Kafka and Connect, started together and stopped in the one order that does not hang. */
public final class RunningBackbone {
    private static final Logger log = LoggerFactory.getLogger(RunningBackbone.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    /** Held for as long as this runs. */
    private final DataLock lock;

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ConnectWorker connect;
    private final Addresses addresses;

    private RunningBackbone(
            DataLock lock, PostgresServer postgres, KafkaBroker kafka, ConnectWorker connect, Addresses addresses) {
        this.lock = lock;
        this.postgres = postgres;
        this.kafka = kafka;
        this.connect = connect;
        this.addresses = addresses;
    }

    /** @param beforeConnect what needs the other two and Connect not yet; left out when there is nothing of old */
    public static RunningBackbone start(BackboneOptions options, Consumer<Addresses> beforeConnect) throws Exception {
        var isNew = Files.notExists(options.data());
        var lock = DataLock.take(options.data());
        var postgres = inBackground(() -> {
            var server = PostgresServer.start(options);
            new ServiceDatabases(options.root(), server::connect).create();
            PasswordsRequired.on(server, options);
            return server;
        });
        var kafka = KafkaBroker.start(options);
        KafkaFurniture.read(options.root()).bringTo(options.bootstrapServers());
        if (!isNew) {
            postgres.join();
            beforeConnect.accept(Addresses.of(options));
        }
        var connect = ConnectWorker.start(options);
        return new RunningBackbone(lock, postgres.join(), kafka, connect, Addresses.of(options));
    }

    public Addresses addresses() {
        return addresses;
    }

    /**
     * Connect before Kafka, for it says goodbye to the broker; then PostgreSQL. If that takes too long the process ends
     * all the same: nothing here is lost by it.
     */
    public void stopOnExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "backbone-stop"));
    }

    private void stop() {
        var stopping = Thread.ofPlatform().daemon().start(this::stopAll);
        try {
            if (!stopping.join(STOP_PATIENCE)) {
                log.error("The backbone did not stop in {} s; it is ended now.", STOP_PATIENCE.toSeconds());
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopAll() {
        try {
            connect.awaitStop();
            kafka.stop();
            postgres.stop();
        } catch (Exception failed) {
            log.error("Stopping the backbone: {}", failed.toString());
        }
    }

    private static <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (Exception failed) {
                throw new CompletionException(failed);
            }
        });
    }
}
