package org.painpath.local.backbone;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** PostgreSQL, Kafka and Connect, started together and stopped in the one order that does not hang. */
public final class RunningBackbone {
    private static final int STOP_SECONDS = 30;

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
        var topics = Topics.read(options.root());
        var postgres = inBackground(() -> {
            var server = PostgresServer.start(options);
            new ServiceDatabases(server, options, topics).create();
            PasswordsRequired.on(server, options);
            return server;
        });
        var kafka = KafkaBroker.start(options);
        KafkaBroker.create(topics, options.bootstrapServers());
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
        var watchdog = Thread.ofPlatform().daemon().start(RunningBackbone::haltLater);
        try {
            connect.awaitStop();
            kafka.stop();
            postgres.stop();
        } catch (Exception failed) {
            System.err.println("Stopping the backbone: " + failed);
        } finally {
            watchdog.interrupt();
        }
    }

    private static void haltLater() {
        try {
            Thread.sleep(STOP_SECONDS * 1000L);
            System.err.println("The backbone did not stop in " + STOP_SECONDS + " s; it is ended now.");
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
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
