package org.painpath.chassis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.painpath.chassis.ledger.FindingKind.DIVERGENCE;
import static org.painpath.chassis.ledger.FindingKind.DUPLICATE_EFFECT;
import static org.painpath.chassis.ledger.FindingKind.GAP;
import static org.painpath.chassis.ledger.FindingKind.MISSING_EFFECT;
import static org.painpath.chassis.ledger.FindingKind.MISSING_EVENT;
import static org.painpath.chassis.ledger.FindingKind.STUCK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.painpath.chassis.tally.TallyApplication;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.Platform;
import org.painpath.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A source and a reader on real PostgreSQL, Kafka and Debezium; each defect is planted and found as what it is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = TallyApplication.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class LedgerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static ConfigurableApplicationContext source;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "evaluation");
        registry.add("painpath.ledger.grace", () -> "PT1S");
        registry.add("painpath.ledger.consumer-patience", () -> "PT0.5S");
        registry.add("painpath.ledger.recent-every", () -> "PT0.5S");
        registry.add("painpath.sources.intake", () -> "http://127.0.0.1:" + port(source()));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    private TallyService intake;
    private TallyService evaluation;
    private final UUID referral = UUID.randomUUID();

    @BeforeEach
    void services() {
        intake = new TallyService("intake", port(source()), source().getBean(JdbcClient.class));
        evaluation = new TallyService("evaluation", port, sql);
        Platform.registerConnector("intake");
        Platform.registerConnector("evaluation");
    }

    @AfterAll
    static void stop() {
        source().close();
    }

    @Test
    void whatWasTakenInAgrees() {
        delivered(referral, 5);
        intake.add(referral, 6);

        await().atMost(PATIENCE).untilAsserted(() -> {
            var report = evaluation.compare(true);
            assertThat(report.findings()).noneMatch(this::isOurs);
            assertThat(part(report, "deliveries").late()).isZero();
            assertThat(part(report, "deliveries").comparedAt()).isNotNull();
            assertThat(part(report, "deliveries").referrals()).isPositive();
            assertThat(part(report, "refold").referrals()).isPositive();
        });
        assertThat(ours(intake.compare(true))).isEmpty();
    }

    @Test
    void anEventThatNeverCameToTheTopicIsMissing() {
        delivered(referral, 5);
        intake.tamper(
                referral,
                """
                    insert into journal (referral_id, sequence, event_id, type, published, data, data_schema, actor,
                        occurred_at, previous_hash, hash)
                    select referral_id, 3, gen_random_uuid(), type, false, data, data_schema, actor, occurred_at, hash, hash
                    from journal where referral_id = :referral and sequence = 1""",
                "update journal set published = true, published_sequence = 2 where referral_id = :referral and"
                        + " sequence = 3",
                "update journal_head set sequence = 3, published_sequence = 2 where referral_id = :referral");

        awaitFinding(evaluation, MISSING_EVENT, 2L);
        // found by the beat as well, which looks at what changed lately
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ours(evaluation.ledger())).hasSize(1));
    }

    @Test
    void anEventThatWasPassedWithoutEffectIsAMissingEffectUntilItIsMended() {
        delivered(referral, 5);
        sql.sql("delete from delivery_cursor where referral_id = ?")
                .param(referral)
                .update();

        awaitFinding(evaluation, MISSING_EFFECT, 1L);

        sql.sql("insert into delivery_cursor values ('/painpath/intake', ?, 1)")
                .param(referral)
                .update();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ours(evaluation.ledger())).isEmpty());
    }

    @Test
    void anEventThatTookEffectTwiceIsADuplicate() {
        delivered(referral, 5);
        sql.sql("delete from delivery_cursor where referral_id = ?")
                .param(referral)
                .update();
        try (var events = EventLog.open()) {
            var event = events.await("intake", "added", referral);
            events.publishAgain(event);
            await().atMost(PATIENCE).until(() -> evaluation.sum(referral) == 10);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(ours(evaluation.compare()))
                            .extracting(LedgerFinding::kind, LedgerFinding::source, LedgerFinding::eventId)
                            .containsExactly(tuple(DUPLICATE_EFFECT, "intake", UUID.fromString(event.id()))));
        }
    }

    @Test
    void anEffectThatWasCopiedIsADuplicateToo() {
        delivered(referral, 5);
        evaluation.tamper(referral, """
                insert into journal (referral_id, sequence, event_id, type, published, data, data_schema, actor,
                    occurred_at, caused_by, previous_hash, hash)
                select referral_id, 3, gen_random_uuid(), type, false, data, data_schema, actor, occurred_at, caused_by,
                    hash, hash
                from journal where referral_id = :referral and sequence = 2""", "update journal_head set sequence = 3 where referral_id = :referral");

        awaitFinding(evaluation, DUPLICATE_EFFECT, null);
    }

    @Test
    void aRowThatIsGoneFromTheJournalIsAGap() {
        delivered(referral, 5);
        intake.add(referral, 6);
        await().until(() -> evaluation.sum(referral) == 11);
        intake.tamper(referral, "delete from journal where referral_id = :referral and published_sequence = 1");

        awaitFinding(intake, GAP, 1L);
        assertThat(ours(intake.compare(true))).hasSize(1);
        assertThat(ours(evaluation.compare())).isEmpty();
    }

    @Test
    void theLastRowGoneIsAGapToo() {
        delivered(referral, 5);
        intake.tamper(referral, "delete from journal where referral_id = :referral and sequence = 2");

        awaitFinding(intake, GAP, null);
    }

    @Test
    void aCursorAheadOfTheJournalDiverges() {
        delivered(referral, 5);
        sql.sql("update delivery_cursor set sequence = 7 where referral_id = ?")
                .param(referral)
                .update();

        awaitFinding(evaluation, DIVERGENCE, null);
    }

    @Test
    void aChangedRowABrokenHeadAndAWrongWorklistRowDiverge() {
        var changed = UUID.randomUUID();
        var headless = UUID.randomUUID();
        var misled = UUID.randomUUID();
        var rowless = UUID.randomUUID();
        var storyless = UUID.randomUUID();
        var whole = UUID.randomUUID();
        List.of(changed, headless, misled, rowless, storyless, whole).forEach(each -> evaluation.add(each, 5));
        evaluation.tamper(
                changed, "update journal set data = '{\"amount\":6}' where referral_id = :referral and sequence = 1");
        evaluation.tamper(headless, "update journal_head set hash = '\\x00' where referral_id = :referral");
        evaluation.tamper(misled, "update tally set sum = 99 where referral_id = :referral");
        evaluation.tamper(rowless, "delete from tally where referral_id = :referral");
        evaluation.tamper(
                storyless,
                "delete from journal where referral_id = :referral",
                "delete from journal_head where referral_id = :referral");

        var found = evaluation.compare(true).findings();
        assertThat(found)
                .filteredOn(finding -> Set.of(changed, headless, misled, rowless, storyless, whole)
                        .contains(finding.referralId()))
                .allMatch(finding -> finding.kind() == DIVERGENCE)
                .extracting(LedgerFinding::referralId)
                .containsExactlyInAnyOrder(changed, headless, misled, rowless, storyless);
        assertThat(evaluation.sum(misled)).as("verifying changes nothing").isEqualTo(99);
    }

    @Test
    void anEventThatWaitsForAPersonIsStuck() {
        delivered(referral, 5);
        evaluation.add(referral, -5);
        intake.add(referral, -3);
        intake.add(referral, 1);

        awaitFinding(evaluation, STUCK, 2L);
        assertThat(ours(evaluation.ledger()).getFirst().words()).contains("below zero");
    }

    @Test
    void whatIsLateIsNotLost() {
        delivered(referral, 5);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            sql.sql("select referral_id from journal_head where referral_id = ? for update")
                    .param(referral)
                    .query()
                    .singleRow();
            intake.add(referral, 6);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    part(evaluation.compare(), "deliveries").late())
                            .isEqualTo(1));
            assertThat(ours(evaluation.ledger())).isEmpty();
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                part(evaluation.compare(), "deliveries").late())
                        .isZero());
        assertThat(ours(evaluation.ledger())).isEmpty();
    }

    @Test
    void whatTheConnectorHasNotCarriedYetIsNotLost() {
        delivered(referral, 5);
        Platform.pauseConnector("intake");
        intake.add(referral, 6);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                part(evaluation.compare(), "deliveries").late())
                        .isEqualTo(1));
        assertThat(ours(evaluation.ledger())).isEmpty();

        Platform.registerConnector("intake");
        await().atMost(PATIENCE).until(() -> evaluation.sum(referral) == 11);
    }

    @Test
    void nothingIsFoundWhileEventsAreInFlight() throws Exception {
        var referrals = IntStream.range(0, 50).mapToObj(_ -> UUID.randomUUID()).toList();
        var found = ConcurrentHashMap.<LedgerFinding>newKeySet();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var work = new ArrayList<Future<?>>();
            work.add(threads.submit(() -> add(intake, referrals)));
            work.add(threads.submit(() -> add(evaluation, referrals)));
            while (work.stream().anyMatch(part -> !part.isDone())) {
                found.addAll(evaluation.compare(true).findings());
                found.addAll(intake.compare(true).findings());
            }
            for (var part : work) {
                part.get();
            }
        }
        assertThat(found).noneMatch(finding -> referrals.contains(finding.referralId()));
    }

    @Test
    void onlySreAndTheLedgerItselfAreAnswered() {
        assertThat(evaluation.post("/ledger/compare", "", "clinician").statusCode())
                .isEqualTo(403);
        assertThat(intake.post("/ledger/published/events", "[]", "ledger").statusCode())
                .isEqualTo(200);
        assertThat(intake.post("/ledger/published/events", "[]", "clinician").statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aSilentSourceIsSaidAndIsNoLoss() {
        delivered(referral, 5);
        source().close();

        var report = evaluation.compare();
        assertThat(part(report, "deliveries").trouble()).isEqualTo("intake does not answer.");
        assertThat(ours(report)).isEmpty();
    }

    private void awaitFinding(TallyService where, FindingKind kind, Long sequence) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ours(where.compare()))
                        .extracting(LedgerFinding::kind, LedgerFinding::source, LedgerFinding::sequence)
                        .containsExactly(tuple(kind, "intake", sequence)));
    }

    private static void add(TallyService service, List<UUID> referrals) {
        for (int round = 0; round < 4; round++) {
            referrals.forEach(each -> service.add(each, 1));
        }
    }

    private void delivered(UUID id, int amount) {
        intake.add(id, amount);
        await().atMost(PATIENCE).until(() -> evaluation.sum(id) == amount);
    }

    private List<LedgerFinding> ours(LedgerReport report) {
        return report.findings().stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(LedgerFinding finding) {
        return finding.referralId().equals(referral);
    }

    private static LedgerReport.Part part(LedgerReport report, String what) {
        return report.parts().stream()
                .filter(part -> part.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static synchronized ConfigurableApplicationContext source() {
        if (source == null) {
            Map<String, Object> environment = new HashMap<>(ServiceTest.environment("intake"));
            environment.put("spring.config.name", "intake-tally");
            // not among the environment, over which the imported chassis.yaml wins
            source = new SpringApplicationBuilder(TallyApplication.class)
                    .properties(environment)
                    .run(
                            "--spring.config.name=intake-tally",
                            "--painpath.ledger.grace=PT1S",
                            "--painpath.ledger.recent-every=PT0.5S");
        }
        return source;
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
