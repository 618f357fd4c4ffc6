package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The effects of events in every service that takes events in. */
final class Effects {
    private static final List<String> SERVICES =
            List.of("intake", "evaluation", "prescription_review", "integration_therapy", "tracker");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration CALM = Duration.ofSeconds(3);

    private final List<ServiceDatabase> databases;

    Effects(String postgres) {
        this.databases = SERVICES.stream()
                .map(role -> new ServiceDatabase(postgres, role))
                .toList();
    }

    /**
     * What one service made of the events of others.
     *
     * @param events that had an effect
     * @param rows of its journal that are these effects
     * @param last commit of such a row; the beginning of what was asked for where there is none
     */
    record Taken(long events, long rows, Instant last) {}

    /** Of each service, by its name. */
    Map<String, Taken> since(Instant from) throws SQLException {
        var taken = new LinkedHashMap<String, Taken>();
        for (var database : databases) {
            taken.put(database.role().replace('_', '-'), since(from, database));
        }
        return taken;
    }

    /**
     * Waits until nothing more takes effect.
     *
     * @return the last effect's commit
     */
    Instant awaitFlat(Instant from, Duration patience) throws SQLException, InterruptedException {
        long giveUp = System.nanoTime() + patience.toNanos();
        long calmSince = System.nanoTime();
        long seen = rows(from);
        while (System.nanoTime() - calmSince < CALM.toNanos() && System.nanoTime() < giveUp) {
            Thread.sleep(LOOK);
            long now = rows(from);
            if (now != seen) {
                seen = now;
                calmSince = System.nanoTime();
            }
        }
        return since(from).values().stream()
                .map(Taken::last)
                .max(Comparator.naturalOrder())
                .orElse(from);
    }

    private long rows(Instant from) throws SQLException {
        long rows = 0;
        for (var database : databases) {
            rows += database.number(
                    "select count(*) from journal where caused_by is not null and recorded_at >= '%s'".formatted(from));
        }
        return rows;
    }

    private static Taken since(Instant from, ServiceDatabase database) throws SQLException {
        var sql = """
                select count(distinct caused_by), count(*), coalesce(max(pg_xact_commit_timestamp(xmin)), ?)
                from journal where caused_by is not null and recorded_at >= ?""";
        try (var connection = database.connect();
                var query = connection.prepareStatement(sql)) {
            query.setTimestamp(1, Timestamp.from(from));
            query.setTimestamp(2, Timestamp.from(from));
            try (var row = query.executeQuery()) {
                row.next();
                return new Taken(
                        row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant());
            }
        }
    }
}
