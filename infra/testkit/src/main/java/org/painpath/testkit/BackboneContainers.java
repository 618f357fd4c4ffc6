package org.painpath.testkit;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.KafkaFurniture;
import org.painpath.local.backbone.ServiceDatabases;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/**
 * PostgreSQL, Kafka and Connect in a container each, of the images of docker-compose.yml, on ports that Docker picks.
 * Testcontainers takes away what is left when this JVM ends.
 */
record BackboneContainers(PostgresContainer postgres, KafkaContainer kafka, ConnectContainer connect, Network network)
        implements Backbone {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static BackboneContainers start(Path root) {
        try {
            requireDocker();
            var backbone = of(ComposeFile.read(Checkout.root()), root);
            start(backbone.postgres);
            start(backbone.kafka);
            backbone.furnish(root);
            start(backbone.connect);
            return backbone;
        } catch (ContainerFetchException missing) {
            throw new IllegalStateException(
                    "An image is neither here nor can it be fetched; infra/testkit/README.md says what to do where there is no registry. "
                            + missing.getMessage(),
                    missing);
        }
    }

    @Override
    public Addresses addresses() {
        return new Addresses(
                postgres.outside(), kafka.clients(), kafka.integrators(), connect.address(), PostgresContainer.INSIDE);
    }

    @Override
    public String superuserPassword() {
        return postgres.password();
    }

    @Override
    public void close() {
        connect.close();
        kafka.close();
        postgres.close();
        network.close();
    }

    /** What asks for containers is told when it would get something else. */
    private static void requireDocker() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "Docker does not answer. Without -D%s=containers these tests run on an embedded PostgreSQL and Kafka."
                            .formatted(PLATFORM));
        }
    }

    private static BackboneContainers of(ComposeFile compose, Path root) {
        var network = Network.newNetwork();
        var backbone = new BackboneContainers(
                new PostgresContainer(compose, root),
                new KafkaContainer(compose, root),
                new ConnectContainer(compose, root),
                network);
        for (var container : List.<GenericContainer<?>>of(backbone.postgres, backbone.kafka, backbone.connect)) {
            container.withNetwork(network);
            container.withStartupTimeout(PATIENCE);
        }
        return backbone;
    }

    private void furnish(Path root) {
        try {
            new ServiceDatabases(root, postgres::connect).create();
            KafkaFurniture.read(root).bringTo(kafka.clients());
        } catch (SQLException | ExecutionException refused) {
            throw new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void start(GenericContainer<?> container) {
        try {
            container.start();
        } catch (ContainerLaunchException failed) {
            throw new IllegalStateException(failed.getMessage() + "\n" + container.getLogs(), failed);
        }
    }
}
