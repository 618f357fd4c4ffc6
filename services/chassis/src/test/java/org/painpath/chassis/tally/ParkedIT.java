package org.painpath.chassis.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Json;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

/** The desk of events that wait for a person. */
class ParkedIT extends RunningTally {
    private static final String SKIP = "{\"because\":\"Entered twice; the sum is right without it.\"}";

    @Test
    void anEventIsShownWithItsContentAndWhatWaitsBehindIt() throws Exception {
        park("added", -5, 2);
        var shown = json(get("/parked/" + id(1), SRE));
        assertThat(shown.at("/event/reasonCode").asString()).isEqualTo("refused");
        assertThat(shown.at("/event/reason").asString()).isEqualTo("The sum would fall below zero.");
        assertThat(shown.at("/content/amount").asInt()).isEqualTo(-5);
        assertThat(shown.at("/behind").size()).isEqualTo(1);
        assertThat(shown.at("/behind/0/sequence").asInt()).isEqualTo(2);
        assertThat(audited()).containsExactly("read-parked-event done");
    }

    @Test
    void theListIsFilteredAndPaged() throws Exception {
        park("added", -5, 2, 3);
        String all = "/parked?referral=" + referral;
        assertThat(ids(all)).containsExactly(id(1), id(2), id(3));
        assertThat(ids(all + "&limit=2")).containsExactly(id(1), id(2));
        assertThat(ids(all + "&limit=2&after=" + id(2))).containsExactly(id(3));
        assertThat(ids(all + "&reason=behind")).containsExactly(id(2), id(3));
        assertThat(ids(all + "&source=/painpath/intake")).hasSize(3);
        assertThat(ids(all + "&source=/painpath/tracker")).isEmpty();
    }

    @Test
    void aTrialSaysWhatWouldHappenAndWritesNothing() throws Exception {
        park("added", -5, 2);
        var refused = json(post("/parked/" + id(1) + "/try", "", SRE));
        assertThat(refused.size()).isEqualTo(1);
        assertThat(refused.at("/0/outcome").asString()).isEqualTo("refused");
        assertThat(refused.at("/0/words").asString()).isEqualTo("The sum would fall below zero.");

        add(10);
        int rows = count("journal");
        var fits = json(post("/parked/" + id(1) + "/try", "", SRE));
        assertThat(fits.valueStream().map(each -> each.path("outcome").asString()))
                .containsExactly("applied", "applied");
        assertThat(count("journal")).isEqualTo(rows);
        assertThat(count("delivery_cursor")).isZero();
        assertThat(worklistSum()).isEqualTo(10);
        assertThat(parkedReasons()).containsExactly("refused", "behind");
        assertThat(audited()).contains("try-parked-event refused", "try-parked-event applied");
    }

    @Test
    void onlyTheFirstOfAReferralCanBeMoved() throws Exception {
        park("added", -5, 2);
        for (String act : List.of("/try", "/release", "/skip")) {
            var answer = post("/parked/" + id(2) + act, act.equals("/skip") ? SKIP : "", SRE);
            assertThat(answer.statusCode()).as(act).isEqualTo(409);
            assertThat(json(answer).at("/code").asString()).isEqualTo("behind");
            assertThat(json(answer).at("/detail").asString()).contains("Event 1 of this referral waits before");
        }
        assertThat(audited())
                .containsExactly("try-parked-event behind", "release-parked-event behind", "skip-parked-event behind");
        assertThat(parkedReasons()).containsExactly("refused", "behind");
    }

    @Test
    void whatStillCannotBeAppliedWaitsWithItsReasonOfNow() throws Exception {
        park("added", -5, -20);
        add(10);
        var released = json(post("/parked/" + id(1) + "/release", "", SRE));
        assertThat(released.at("/applied").asInt()).isEqualTo(1);
        assertThat(released.at("/waits/sequence").asInt()).isEqualTo(2);
        assertThat(released.at("/waits/reasonCode").asString()).isEqualTo("refused");
        assertThat(worklistSum()).isEqualTo(5);
    }

    @Test
    void twoPeopleAtOnceHaveOneEffect() throws Exception {
        park("added", -5, 2);
        add(10);
        var id = id(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 12)
                    .mapToObj(number -> threads.submit(() -> post(
                            "/parked/" + id + "/release",
                            "",
                            TestTokens.shared().token("sre-" + number, "sre"))))
                    .toList();
            int applied = 0;
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 409);
                applied += json(answer.get()).path("applied").asInt(0);
            }
            assertThat(applied).isEqualTo(2);
        }
        assertThat(worklistSum()).isEqualTo(7);
        assertThat(audited().stream().filter("release-parked-event done"::equals))
                .hasSize(2);
        assertThat(sql.sql("select count(*) from parked_event where referral_id = ? and released_by like 'sre-%'")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void everyStreamThatWaitsForOneReasonIsReleased() throws Exception {
        var other = UUID.randomUUID();
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "added", other, 1, "{\"amount\":-1}");
            await().untilAsserted(
                            () -> assertThat(ids("/parked?referral=" + other)).hasSize(1));
        }
        park("added", -5, 2);
        add(10);
        String body = "{\"reason\":\"refused\"}";
        assertThat(post("/parked/release", body, TestTokens.shared().token("coordinator"))
                        .statusCode())
                .isEqualTo(403);
        var released = json(post("/parked/release", body, SRE));
        assertThat(released.at("/streams").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(released.at("/applied").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(released.at("/stillWaiting").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(worklistSum()).isEqualTo(7);
        assertThat(sum(other)).isZero();
    }

    @Test
    void anEventIsSkippedOnAPersonsWordAndWhatWaitedBehindItTakesEffect() throws Exception {
        park("added", -5, 2);
        assertThat(post("/parked/" + id(1) + "/skip", "{}", SRE).statusCode()).isEqualTo(400);
        assertThat(post("/parked/" + id(1) + "/skip", "{\"because\":\" \"}", SRE)
                        .statusCode())
                .isEqualTo(400);
        var id = id(1);
        assertThat(json(post("/parked/" + id + "/skip", SKIP, SRE))
                        .at("/applied")
                        .asInt())
                .isEqualTo(1);
        assertThat(worklistSum()).isEqualTo(2);
        assertThat(audited()).containsExactly("skip-parked-event done", "release-parked-event done");
        var shown = json(get("/parked/" + id, SRE)).path("event");
        assertThat(shown.path("releasedBy").asString()).isEqualTo("sre");
        assertThat(shown.path("releasedAt").asString()).isNotBlank();
        assertThat(shown.path("skippedBecause").asString()).startsWith("Entered twice");
        assertThat(json(post("/parked/" + id + "/release", "", SRE))
                        .path("code")
                        .asString())
                .isEqualTo("no-longer-waiting");

        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "added", referral, 3, "{\"amount\":40}");
            await().untilAsserted(() -> assertThat(worklistSum()).isEqualTo(42));
        }
    }

    @Test
    void passingOverAnEndingTakesAClinician() throws Exception {
        park("taken-back", 5);
        var refused = post("/parked/" + id(1) + "/skip", SKIP, SRE);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).at("/code").asString()).isEqualTo("role-needed");
        assertThat(parkedReasons()).containsExactly("refused");
        assertThat(post("/parked/" + id(1) + "/skip", SKIP, CLINICIAN).statusCode())
                .isEqualTo(200);
        assertThat(parkedReasons()).isEmpty();
        assertThat(audited()).containsExactly("skip-parked-event role-needed", "skip-parked-event done");
    }

    @Test
    void passingOverAnythingElseTakesAnSre() throws Exception {
        park("added", -5);
        assertThat(post("/parked/" + id(1) + "/skip", SKIP, CLINICIAN).statusCode())
                .isEqualTo(403);
        assertThat(parkedReasons()).containsExactly("refused");
    }

    /** As two instances leave it behind when one parks an event while the other takes in the one before it. */
    @Test
    void whatWaitsForNothingIsTakenInByItself() throws Exception {
        takenIn(1, 2);
        leaveBehind(3, 4);
        await().untilAsserted(() -> assertThat(worklistSum()).isEqualTo(7));
        assertThat(parkedReasons()).isEmpty();
    }

    /** As two instances leave it behind when one parks an event that the other has taken in. */
    @Test
    void whatWasTakenInAlreadyWaitsNoMoreAndHasNoSecondEffect() throws Exception {
        takenIn(1, 2);
        leaveBehind(2, 2);
        await().untilAsserted(() -> assertThat(parkedReasons()).isEmpty());
        assertThat(worklistSum()).isEqualTo(3);
    }

    @Test
    void whatWaitsForNothingAndCannotBeWrittenSaysSo() throws Exception {
        takenIn(1);
        sql.sql("alter table tally add constraint ck_tally_sum check (sum not in (948, 953))")
                .update();
        try {
            leaveBehind(2, 947);
            leaveBehind(3, 5);
            await().untilAsserted(() -> assertThat(parkedReasons()).containsExactly("failed", "behind"));
            assertThat(worklistSum()).isEqualTo(1);
        } finally {
            sql.sql("alter table tally drop constraint ck_tally_sum").update();
        }
    }

    private void takenIn(int... amounts) {
        try (var events = EventLog.open()) {
            for (int i = 0; i < amounts.length; i++) {
                events.publishUnchecked("intake", "added", referral, i + 1, "{\"amount\":" + amounts[i] + "}");
            }
            await().untilAsserted(() ->
                    assertThat(worklistSum()).isEqualTo(IntStream.of(amounts).sum()));
        }
    }

    private void leaveBehind(int sequence, int amount) {
        sql.sql("""
                insert into parked_event (id, source, referral_id, sequence, event_id, type, data, occurred_at,
                    reason_code, reason)
                values (gen_random_uuid(), '/painpath/intake', ?, ?, gen_random_uuid(), 'painpath.intake.added.v1',
                    ?, now(), 'behind', '')""").params(referral, sequence, "{\"amount\":" + amount + "}").update();
    }

    @Test
    void aSkipNeverJumpsOverAnEventThatHasNotCome() throws Exception {
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "added", referral, 2, "{\"amount\":2}");
            await().untilAsserted(() -> assertThat(parkedReasons()).containsExactly("gap"));
            var answer = post("/parked/" + id(2) + "/skip", SKIP, SRE);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(json(answer).at("/code").asString()).isEqualTo("gap");
            assertThat(json(post("/parked/" + id(2) + "/release", "", SRE))
                            .at("/applied")
                            .asInt())
                    .isZero();

            events.publishUnchecked("intake", "added", referral, 1, "{\"amount\":1}");
            await().untilAsserted(() -> assertThat(worklistSum()).isEqualTo(3));
        }
    }

    @Test
    void whatCannotBeWrittenGoesOnWaitingAlsoUnderAnIdempotencyKey() throws Exception {
        park("added", -53);
        add(1000);
        sql.sql("alter table tally add constraint ck_tally_sum check (sum <> 947)")
                .update();
        try {
            var tried = json(post("/parked/" + id(1) + "/try", "", SRE));
            assertThat(tried.at("/0/outcome").asString()).isEqualTo("failed");
            var answer = post("/parked/" + id(1) + "/release", "", SRE, "Idempotency-Key", "k-" + referral);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(json(answer).at("/waits/reasonCode").asString()).isEqualTo("failed");
            assertThat(worklistSum()).isEqualTo(1000);
        } finally {
            sql.sql("alter table tally drop constraint ck_tally_sum").update();
        }
        assertThat(json(post("/parked/" + id(1) + "/release", "", SRE))
                        .at("/applied")
                        .asInt())
                .isEqualTo(1);
        assertThat(worklistSum()).isEqualTo(947);
    }

    @Test
    void whatWaitsIsMeasuredByReason() throws Exception {
        park("mystery", 1);
        await().untilAsserted(() -> assertThat(get("/actuator/prometheus", SRE).body())
                .containsPattern("painpath_delivery_parked\\{[^}]*reason=\"unknown-type\"[^}]*} [1-9]")
                .containsPattern("painpath_delivery_parked_oldest_seconds\\{[^}]*reason=\"unknown-type\"[^}]*} [0-9]"));
    }

    private void park(String type, int... amounts) {
        try (var events = EventLog.open()) {
            for (int i = 0; i < amounts.length; i++) {
                events.publishUnchecked("intake", type, referral, i + 1, "{\"amount\":" + amounts[i] + "}");
            }
            await().untilAsserted(() -> assertThat(parkedReasons()).hasSize(amounts.length));
        }
    }

    private UUID id(int sequence) {
        return sql.sql("select id from parked_event where referral_id = ? and sequence = ?")
                .params(referral, sequence)
                .query(UUID.class)
                .single();
    }

    private List<UUID> ids(String path) throws IOException, InterruptedException {
        return json(get(path, SRE))
                .valueStream()
                .map(event -> UUID.fromString(event.path("id").asString()))
                .toList();
    }

    /** What people did at the desk, in order. */
    private List<String> audited() {
        return sql.sql("""
                select action || ' ' || outcome from audit
                where referral_id = ? and action like '%parked-event' order by lane, sequence""").param(referral).query(String.class).list();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.EVENTS.readTree(answer.body());
    }
}
