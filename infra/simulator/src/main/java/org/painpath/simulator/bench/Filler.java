package org.painpath.simulator.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.painpath.simulator.clinic.Errand;
import org.painpath.simulator.clinic.Scenarios;
import org.painpath.simulator.doors.Addresses;
import org.painpath.simulator.doors.Doors;
import org.postgresql.PGConnection;

/**
 * Fills intake, evaluation and tracker with copies of one referral that really came through the doors and was accepted:
 * every row that it left, under ids of its own, with a chain of hashes that holds.
 */
final class Filler {
    private static final String ACCEPTED = "back-surgery-unmoved";
    private static final List<String> ROLES = List.of("intake", "evaluation", "tracker");
    private static final int PER_COMMIT = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Stencil> stencils;
    private final List<ServiceDatabase> databases;
    private final Narration narration;

    private Filler(List<ServiceDatabase> databases, List<Stencil> stencils, Narration narration) {
        this.databases = databases;
        this.stencils = stencils;
        this.narration = narration;
    }

    /** Sends and accepts the referral that is copied. */
    static Filler prepare(Addresses addresses, String postgres, Narration narration)
            throws SQLException, InterruptedException {
        var databases =
                ROLES.stream().map(role -> new ServiceDatabase(postgres, role)).toList();
        var began = Instant.now();
        var referral = accepted(addresses);
        new Effects(postgres).awaitFlat(began, PATIENCE);
        var stencils = new ArrayList<Stencil>();
        for (var database : databases) {
            stencils.add(Stencil.of(database, referral));
        }
        return new Filler(databases, stencils, narration);
    }

    /** Copies with the numbers from {@code from} up to {@code to}; none of them goes to a topic. */
    void fill(int from, int to) throws InterruptedException, ExecutionException {
        long total = (long) (to - from) * databases.size();
        try (var bar = narration.bar("filling up to %d referrals".formatted(to), total);
                var threads = Executors.newFixedThreadPool(databases.size())) {
            var fillings = threads.invokeAll(IntStream.range(0, databases.size())
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        fill(databases.get(i), stencils.get(i), from, to, bar);
                        return true;
                    })
                    .toList());
            for (var filling : fillings) {
                filling.get();
            }
        }
    }

    private static void fill(ServiceDatabase database, Stencil stencil, int from, int to, ProgressBar bar)
            throws SQLException {
        try (var connection = database.connect();
                var silence = SilencedJournal.of(connection, database.role())) {
            connection.setAutoCommit(false);
            for (int next = from; next < to; next += PER_COMMIT) {
                int end = Math.min(next + PER_COMMIT, to);
                copy(connection, stencil, next, end);
                connection.commit();
                for (int i = next; i < end; i++) {
                    bar.step();
                }
            }
            connection.setAutoCommit(true);
            tidy(connection, stencil);
        }
    }

    private static void copy(Connection connection, Stencil stencil, int from, int to) throws SQLException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var text = stencil.copies(from, to);
        for (int i = 0; i < text.size(); i++) {
            try {
                copying.copyIn(stencil.tables().get(i).copyStatement(), new StringReader(text.get(i)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** As autovacuum would have done in the time that so many referrals take to come. */
    private static void tidy(Connection connection, Stencil stencil) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : stencil.tables()) {
                statement.execute("vacuum (analyze) " + table.name());
            }
        }
    }

    private static UUID accepted(Addresses addresses) {
        var scenario = Scenarios.read().all().stream()
                .filter(one -> one.name().equals(ACCEPTED))
                .findFirst()
                .orElseThrow()
                .until("accept");
        var errand = new Errand(
                scenario, "FILL" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT), 1);
        var ending = errand.toTheEnd(new Doors(addresses, PATIENCE), new Nobody());
        if (ending.trouble() != null) {
            throw new IllegalStateException("The referral to be copied failed: " + ending.trouble());
        }
        return errand.referral();
    }
}
