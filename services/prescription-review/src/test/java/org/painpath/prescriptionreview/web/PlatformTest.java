package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.chassis.Ids;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on real PostgreSQL, Kafka and Debezium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(MovableClock.class)
abstract class PlatformTest {
    /** A consumer that left while it was joining is missed only when its session is over: the others wait so long. */
    private static final Duration REBALANCE = Duration.ofMinutes(2);

    static final String CREATININE =
            "{\"loinc\": \"2160-0\", \"value\": 0.8, \"unit\": \"mg/dL\", \"observedOn\": \"%s\"}".formatted(today());
    static final String GABAPENTIN =
            "{\"system\": \"http://www.nlm.nih.gov/research/umls/rxnorm\", \"code\": \"25480\", \"display\": \"gabapentin\"}";
    static final String THEOPHYLLINE =
            "{\"system\": \"http://www.nlm.nih.gov/research/umls/rxnorm\", \"code\": \"10438\", \"display\": \"theophylline\"}";

    private static final Ids IDS = new Ids();

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    private int port;

    private final Map<String, Long> sequences = new HashMap<>();
    EventLog events;
    Door pharmacist;
    Door prescriber;
    Door clinician;
    UUID referral;
    String review;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "prescription-review");
    }

    @BeforeEach
    void open() {
        events = EventLog.open();
        pharmacist = as("pharmacist");
        prescriber = as("prescriber");
        clinician = as("clinician");
        referral = IDS.next();
        review = "/reviews/" + referral;
        feedsAreCurrent();
        register("prescriber");
    }

    /** As if each source's canary had just come through. */
    void feedsAreCurrent() {
        Stream.of("intake", "evaluation", "integration-therapy").forEach(source -> feedCameAt(source, Instant.now()));
    }

    void feedCameAt(String source, Instant at) {
        database.sql("""
                insert into delivery_feed (source, sent_at) values (?, ?)
                on conflict (source) do update set sent_at = excluded.sent_at""").params(source, Timestamp.from(at)).update();
    }

    /** As two managers would, for the state whose program is asked here. */
    private void register(String prescriber) {
        database.sql("""
                with entered as (
                    insert into prescriber_registration (id, prescriber, dea_number, valid_from, valid_until, states,
                        entered_by, entered_at)
                    select ?, ?, 'AB1234563', current_date - 1, current_date + 365, '{NY}', 'manager', now()
                    where not exists (select from prescriber_registration where prescriber = ?)
                    returning id)
                insert into prescriber_registration_step (registration_id, step, taken_by, taken_at)
                select id, 'CONFIRMED', 'manager2', now() from entered""").params(IDS.next(), prescriber, prescriber).update();
    }

    /** The pharmacist asks the state's program, then checks. */
    Door.Answer check() {
        assertThat(pharmacist
                        .post(review + "/pdmp-queries", "{\"state\": \"NY\"}")
                        .status())
                .isEqualTo(200);
        var checked = pharmacist.decide(review, "check", "");
        awaitFeeds();
        return checked;
    }

    /** Until what was published before has been read, and is known to have been. */
    void awaitFeeds() {
        Awaitility.await()
                .atMost(REBALANCE)
                .until(() -> prescriber.get(review).body().path("awaited").findValuesAsString("what").stream()
                        .noneMatch(what -> what.startsWith("feed-")));
    }

    @AfterEach
    void close() {
        events.close();
    }

    Door as(String role) {
        return as(role, role);
    }

    Door as(String user, String role) {
        return new Door(port, user, role);
    }

    /** The evaluation found a candidate, with these laboratory values and medications. */
    void candidate(String labs, String medications) {
        event("evaluation", "evaluation-completed", """
                {"outcome": "CANDIDATE", "reasonCodes": [], "ageYears": 54, "sex": "FEMALE", "weightKg": 70.1,
                 "weightOn": "%1$s", "heightCm": 168, "labs": [%2$s], "liverDisease": false, "medications": [%3$s],
                 "uncodedMedications": 0, "systolic": 124, "diastolic": 78, "pregnancy": "NOT_APPLICABLE",
                 "cssrs": "NONE", "cssrsOn": "%1$s", "pressureOn": "%1$s", "findings": [], "acknowledged": [], "policyVersion": "2026.11",
                 "assessedBy": "clinician"}""".formatted(today(), labs, medications));
    }

    void event(String source, String fact, String data) {
        long sequence = sequences.merge(source + referral, 1L, Long::sum);
        events.publishUnchecked(source, fact, referral, sequence, data);
    }

    Door.Answer awaitStage(String stage) {
        Awaitility.await()
                .atMost(REBALANCE)
                .until(() -> prescriber.get(review).text("stage").equals(stage));
        return prescriber.get(review);
    }

    /** From an opened review to a signed prescription. */
    Door.Answer sign() {
        assertThat(prescriber.post(review + "/proposal", "{}").status()).isEqualTo(200);
        assertThat(check().status()).isEqualTo(200);
        return prescriber.decide(review, "sign", "\"daysSupply\": 30, \"refills\": 0");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
