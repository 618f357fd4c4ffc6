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
 * @param postgresHost of every database; with a {@code *}, which stands for the service, where each has a server of its
 *     own
 * @param integrators Kafka's listener for those outside the clinic
 */
public record Addresses(String postgresHost, int postgresPort, String kafka, String integrators, String connect) {
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
                "postgres.host", postgresHost,
                "postgres.port", Integer.toString(postgresPort),
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
        return "jdbc:postgresql://%s:%d/%s".formatted(postgresHost(database), postgresPort, database);
    }

    public String postgresHost(String database) {
        return postgresHost.replace("*", database.replace('_', '-'));
    }
}
