package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a running backbone answers; the file of it appears when all of it is up.
 *
 * @param integrators Kafka's listener for those outside the clinic
 * @param postgresForConnect the same databases, as Kafka Connect reaches them
 */
public record Addresses(
        Postgres postgres, String kafka, String integrators, String connect, Postgres postgresForConnect) {
    /** @param host with a {@code *}, which stands for the service, where each has a server of its own */
    public record Postgres(String host, int port) {
        public String host(String database) {
            return host.replace("*", database.replace('_', '-'));
        }
    }

    /** Of a backbone that everybody reaches in the same way. */
    public Addresses(String postgresHost, int postgresPort, String kafka, String integrators, String connect) {
        this(
                new Postgres(postgresHost, postgresPort),
                kafka,
                integrators,
                connect,
                new Postgres(postgresHost, postgresPort));
    }

    static Addresses of(BackboneOptions options) {
        return new Addresses(
                BackboneOptions.HOST,
                options.postgresPort(),
                options.bootstrapServers(),
                options.serversForIntegrators(),
                "http://" + BackboneOptions.HOST + ":" + options.connectPort());
    }

    public static Addresses read(Path file) {
        var entries = Configuration.properties(file);
        return new Addresses(
                entries.getOrDefault("postgres.host", BackboneOptions.HOST),
                Integer.parseInt(entries.getOrDefault("postgres.port", "0")),
                entries.getOrDefault("kafka", ""),
                entries.getOrDefault("integrators", ""),
                entries.getOrDefault("connect", ""));
    }

    /** In one step, so that nobody reads half a file. */
    public void write(Path file) throws IOException {
        var entries = new TreeMap<>(Map.of(
                "postgres.host", postgres.host(),
                "postgres.port", Integer.toString(postgres.port()),
                "kafka", kafka,
                "integrators", integrators,
                "connect", connect));
        var text = entries.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(postgres.host(database), postgres.port(), database);
    }
}
