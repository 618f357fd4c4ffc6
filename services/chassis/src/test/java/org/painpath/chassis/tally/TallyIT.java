package org.painpath.chassis.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.EventTypes;
import org.painpath.chassis.journal.Journal;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Worklist;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** The chassis on real PostgreSQL, Kafka and Debezium. */
class TallyIT extends RunningTally {

    @Test
    void aCommandIsJournaledAndItsPublishedPartReachesTheTopic() throws Exception {
        assertThat(add(5, "Idempotency-Key", UUID.randomUUID().toString())
                        .headers()
                        .firstValue("ETag"))
                .contains("\"2\"");
        try (var events = EventLog.open()) {
            var first = events.await("evaluation", "added", referral);
            assertThat(first.data()).isEqualTo("{\"amount\":5}");
            assertThat(first.headers()).containsEntry("ce_sequence", "1").containsKey("traceparent");

            add(7);
            await().untilAsserted(() -> assertThat(events.read("painpath.evaluation", referral))
                    .extracting(event -> event.headers().get("ce_sequence"))
                    .containsExactly("1", "2"));
        }
        assertThat(worklistSum()).isEqualTo(12);
        assertThat(count("audit")).isEqualTo(2);
    }

    @Test
    void aLookSeesWhatAnotherInstanceHasAdded(
            @Autowired Decider<Tally.Command, Tally, Tally.Event> decider,
            @Autowired EventTypes<Tally.Event> types,
            @Autowired Journal journal,
            @Autowired Worklist<Tally> worklist,
            @Autowired Ids ids,
            @Autowired TransactionTemplate transaction)
            throws Exception {
        add(5);
        assertThat(get("/tallies/" + referral, CLINICIAN).body()).contains("\"sum\":5");

        var otherInstance = new Desk<>(decider, types, journal, worklist, ids);
        var cause = new Cause("clinician", Instant.now(), null, null);
        transaction.executeWithoutResult(_ -> otherInstance.handle(referral, new Tally.Add(7), cause));

        assertThat(get("/tallies/" + referral, CLINICIAN).body()).contains("\"sum\":12");
    }

    @Test
    void aStoryThatCannotBeReadKeepsNoOtherReferralWaiting(
            @Autowired Decider<Tally.Command, Tally, Tally.Event> decider,
            @Autowired EventTypes<Tally.Event> types,
            @Autowired Journal journal,
            @Autowired Worklist<Tally> worklist,
            @Autowired Ids ids,
            @Autowired TransactionTemplate transaction)
            throws Exception {
        add(5);
        var other = UUID.randomUUID();
        var desk = new Desk<>(new WithoutFives(decider), types, journal, worklist, ids);
        var cause = new Cause("clinician", Instant.now(), null, null);
        transaction.executeWithoutResult(_ -> {
            var sitting = desk.open(List.of(referral, other));
            assertThatThrownBy(() -> sitting.decide(referral, new Tally.Add(1), cause))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be read");
            assertThat(sitting.decide(other, new Tally.Add(7), cause)).isInstanceOf(Outcome.Done.class);
            sitting.close();
        });
        assertThat(sum(other)).isEqualTo(7);
        assertThat(worklistSum()).isEqualTo(5);
    }

    /** Cannot read a story with a five in it. */
    private record WithoutFives(Decider<Tally.Command, Tally, Tally.Event> decider)
            implements Decider<Tally.Command, Tally, Tally.Event> {
        @Override
        public Tally initial() {
            return decider.initial();
        }

        @Override
        public Decision<Tally.Event> decide(Tally state, Tally.Command command) {
            return decider.decide(state, command);
        }

        @Override
        public Tally evolve(Tally state, Tally.Event event) {
            if (event.equals(new Tally.Added(5))) {
                throw new IllegalStateException("five");
            }
            return decider.evolve(state, event);
        }
    }

    @Test
    void theJournalCannotBeChanged() throws Exception {
        add(5);
        assertThatThrownBy(() -> sql.sql("update journal set data = '{}'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void eventsTakeEffectOnceInOrderAndAGapWaits() {
        try (var events = EventLog.open()) {
            var first = events.publishUnchecked("intake", "added", referral, 1, "{\"amount\":1}");
            events.publishAgain(first);
            events.publishUnchecked("intake", "added", referral, 3, "{\"amount\":100}");
            await().untilAsserted(() -> assertThat(parkedReasons()).containsExactly("gap"));
            assertThat(worklistSum()).isEqualTo(1);

            events.publishUnchecked("intake", "ignored", referral, 2, "{}");
            events.publishUnchecked("intake", "added", referral, 3, "{\"amount\":100}");
            events.publishUnchecked("intake", "added", referral, 4, "{\"amount\":1000}");
            await().untilAsserted(() -> assertThat(worklistSum()).isEqualTo(1101));
        }
    }

    @Test
    void aPoisonEventParksItsReferralOnlyAndIsReleasedInOrder() throws Exception {
        var other = UUID.randomUUID();
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "added", referral, 1, "{\"amount\":-5}");
            events.publishUnchecked("intake", "added", referral, 2, "{\"amount\":2}");
            events.publishUnchecked("intake", "mystery", other, 1, "{}");
            var third = UUID.randomUUID();
            events.publishUnchecked("intake", "added", third, 1, "{\"amount\":3}");
            await().untilAsserted(() -> assertThat(sum(third)).isEqualTo(3));
            assertThat(parkedReasons()).containsExactly("refused", "behind");
        }
        add(10); // now -5 fits
        var id = sql.sql("select id from parked_event where referral_id = ? and sequence = 1")
                .param(referral)
                .query(UUID.class)
                .single();
        assertThat(post("/parked/" + id + "/release", "", SRE).body()).isEqualTo("{\"applied\":2}");
        assertThat(post("/parked/" + id + "/release", "", SRE).statusCode()).isEqualTo(409);
        assertThat(worklistSum()).isEqualTo(7);
    }

    @Test
    void aReactionThatThrowsParksItsReferralAndTheBatchGoesOn() {
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "added", referral, 1, "{\"amount\":13}");
            await().untilAsserted(() -> assertThat(parkedReasons()).containsExactly("failed"));
        }
    }

    @Test
    void aRecordWithoutAnEnvelopeGoesToTheDeadLetterTopic() throws Exception {
        try (var events = EventLog.open()) {
            var good = events.publishUnchecked("intake", "added", referral, 1, "{\"amount\":1}");
            var headers = new java.util.HashMap<>(good.headers());
            headers.remove("ce_subject");
            events.publishAgain(new org.painpath.testkit.RecordedEvent(
                    good.topic(), good.partition(), good.offset(), good.key(), headers, "{\"amount\":1}"));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(events.read("painpath.intake.evaluation.dlt"))
                            .anySatisfy(letter -> assertThat(letter.headers().get("reason_code"))
                                    .contains("missing-ce-subject")));
        }
    }

    @Test
    void theSameKeyGivesTheSameAnswerOnceEvenAtOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = java.util.stream.IntStream.range(0, 20)
                    .mapToObj(_ ->
                            threads.submit(() -> add(5, "Idempotency-Key", key).body()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo("{\"sum\":5}");
            }
        }
        assertThat(worklistSum()).isEqualTo(5);
        var reused = add(6, "Idempotency-Key", key);
        assertThat(reused.statusCode()).isEqualTo(422);
        assertThat(reused.body()).contains("idempotency-key-reused");
    }

    @Test
    void aStaleIfMatchIsRefusedAndNothingHappens() throws Exception {
        add(5);
        assertThat(add(5, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(add(5, "If-Match", "five").statusCode()).isEqualTo(400);
        assertThat(add(5, "If-Match", "\"2\"").statusCode()).isEqualTo(200);
        assertThat(worklistSum()).isEqualTo(10);
    }

    @Test
    void aRefusalIsAProblemWithACodeAndIsAudited() throws Exception {
        var answer = add(-1, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"below-zero\"");
        assertThat(sql.sql("select outcome from audit where referral_id = ?")
                        .param(referral)
                        .query(String.class)
                        .list())
                .containsExactly("below-zero");
    }

    @Test
    void callersAreDeniedByDefault() throws Exception {
        assertThat(post(path(), "{\"amount\":1}", "nonsense").statusCode()).isEqualTo(401);
        assertThat(post(path(), "{\"amount\":1}", TestTokens.shared().token("pharmacist"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/unnamed", "{}", CLINICIAN).statusCode()).isEqualTo(403);
    }

    @Test
    void badBodiesGetAClearAnswer() throws Exception {
        assertThat(post(path(), "{\"amount\":", CLINICIAN).body()).contains("\"code\":\"malformed\"");
        assertThat(post(path(), "{\"amount\":\"x\"}", CLINICIAN).body()).contains("\"field\":\"amount\"");
        assertThat(post(path(), "{\"amount\":1,\"more\":2}", CLINICIAN).body()).contains("\"field\":\"more\"");
        assertThat(post(path(), "{\"a\":\"" + "x".repeat(2 << 20) + "\"}", CLINICIAN)
                        .statusCode())
                .isEqualTo(413);
    }
}
