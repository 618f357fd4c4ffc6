package org.painpath.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.evaluation.Answer;
import org.painpath.evaluation.RunningService;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.Platform;

/** Two people book the same clinician for the same time, at once and through the door, until there is no doubt. */
class SlotRaceIT extends RunningService {
    private static final int ROUNDS = Boolean.getBoolean("painpath.measure") ? 1000 : 50;
    private static final int PAIRS = 20;
    private static final Instant FIRST = Instant.parse("2096-01-02T00:00:00Z");

    @Test
    void exactlyOneWinsEachTime() throws Exception {
        var clinician = "raced-" + referral;
        var rivals = opened(2 * PAIRS);
        var lost = new ArrayList<String>();
        long began = System.nanoTime();
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                int pair = 2 * (round % PAIRS);
                var answers = race(people, visit(clinician, round), rivals.get(pair), rivals.get(pair + 1));

                assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
                answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .forEach(answer -> lost.add(answer.at("/code")));
            }
        }
        System.out.printf(
                "%d slots, two people at once for each: exactly one won each time; %d ms%n",
                ROUNDS, (System.nanoTime() - began) / 1_000_000);

        assertThat(lost).hasSize(ROUNDS).containsOnly("slot-taken");
        assertThat(count("select count(*) from booked_slot where clinician = '%s'".formatted(clinician)))
                .isEqualTo(ROUNDS);
        assertThat(count("""
                select count(*) from journal where type = 'painpath.evaluation.appointment-booked.v1'
                and data::jsonb ->> 'clinician' = '%s'""".formatted(clinician))).isEqualTo(ROUNDS);
    }

    private List<UUID> opened(int referrals) {
        var opened = new ArrayList<UUID>();
        try (var events = EventLog.open()) {
            for (int i = 0; i < referrals; i++) {
                opened.add(new Ids().next());
                events.publishExample("intake", ACCEPTED, opened.getLast());
            }
        }
        opened.forEach(id -> await().atMost(Duration.ofMinutes(1))
                .until(() -> get("clinician", "/evaluations/" + id).status() == 200));
        return opened;
    }

    private List<Answer> race(ExecutorService people, String body, UUID one, UUID other) throws Exception {
        var start = new CyclicBarrier(2);
        var first = people.submit(booking(start, "coordinator", one, body));
        var second = people.submit(booking(start, "clinician", other, body));
        return List.of(first.get(), second.get());
    }

    private Callable<Answer> booking(CyclicBarrier start, String role, UUID id, String body) {
        return () -> {
            start.await();
            return post(role, "/evaluations/" + id + "/appointments", body, "Idempotency-Key", UUID.randomUUID() + "");
        };
    }

    private static String visit(String clinician, int round) {
        return "{\"startsAt\": \"%s\", \"mode\": \"VIDEO\", \"clinician\": \"%s\"}"
                .formatted(FIRST.plus(round, ChronoUnit.HOURS), clinician);
    }

    private static long count(String sql) throws SQLException {
        try (var connection = Platform.database("evaluation").connect();
                var query = connection.createStatement();
                var rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
