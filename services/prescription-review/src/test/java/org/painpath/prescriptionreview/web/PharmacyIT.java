package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.journal.Desk;
import org.painpath.prescriptionreview.pharmacy.Rounds;
import org.painpath.prescriptionreview.review.Review;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewEvent;
import org.painpath.prescriptionreview.store.DueHandOffs;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a signature to a pharmacy over HTTP: once, with the name, and only what still holds; the test says when the courier goes. */
@DirtiesContext
class PharmacyIT extends PlatformTest {
    private static final PharmacyStub PHARMACY = new PharmacyStub();
    private static final String REASON = "{\"reasonCode\": \"PHARMACY_CALLED\"}";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DueHandOffs due;

    @Autowired
    private Desk<ReviewCommand, Review, ReviewEvent> desk;

    @DynamicPropertySource
    static void pharmacy(DynamicPropertyRegistry registry) {
        registry.add("PAINPATH_INTAKE_URL", PHARMACY::address);
        registry.add("PAINPATH_PHARMACY_URL", () -> PHARMACY.address() + "/fhir/MedicationRequest");
        registry.add("PAINPATH_PHARMACY_EVERY", () -> "PT1H");
        registry.add("painpath.pharmacy.answer", () -> "500ms");
    }

    @BeforeEach
    void signAPrescription() {
        database.sql("update pharmacy_message set state = 'CALLED_OFF', code = 'another-test' where state = 'DUE'")
                .update();
        PHARMACY.behave();
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(sign().text("stage")).isEqualTo("ACTIVE");
    }

    @AfterEach
    void setTheClockRight() {
        clock.putWrongBy(Duration.ZERO);
        PHARMACY.mayAnswer.release(8);
    }

    @Test
    void aSignedPrescriptionIsHandedOverOnceWithTheName() {
        assertThat(states()).containsExactly("ORDER DUE");
        go();
        go();

        assertThat(PHARMACY.got).hasSize(1);
        var order = PHARMACY.got.getFirst().order();
        assertThat(PHARMACY.got.getFirst().key()).isEqualTo(eventId("prescription-signed"));
        assertThat(order.path("resourceType").asString()).isEqualTo("MedicationRequest");
        assertThat(order.path("status").asString()).isEqualTo("active");
        assertThat(order.at("/contained/0/name/0/family").asString()).isEqualTo("Ruiz");
        assertThat(order.at("/subject/reference").asString())
                .isEqualTo("#" + order.at("/contained/0/id").asString());
        assertThat(PHARMACY.askedForNames).singleElement().asString().contains("/patient-name Bearer ey");
        assertThat(states()).containsExactly("ORDER SENT");
        assertThat(audited("send-to-pharmacy")).isOne();
        assertThat(database.sql("select count(*) from journal where referral_id = ? and data like '%Ruiz%'")
                        .param(referral)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFillASuspensionAndTheEndFollowInTheirOrder() {
        assertThat(pharmacist.post(review + "/refills", "{}").status()).isEqualTo(200);
        go();
        var fill = PHARMACY.got.getLast().order();
        assertThat(fill.path("intent").asString()).isEqualTo("instance-order");
        assertThat(fill.at("/dispenseRequest/quantity/value").asInt()).isEqualTo(90);

        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        go();
        prescriber.post(review + "/resume", "{\"reasonCode\": \"CAUSE_RESOLVED\"}");
        prescriber.post(review + "/discontinue", "{\"reasonCode\": \"NO_BENEFIT\"}");
        go();

        assertThat(PHARMACY.statuses()).containsExactly("active", "active", "on-hold", "stopped");
        assertThat(PHARMACY.got.getLast().order().toString())
                .contains(prescriptionId())
                .doesNotContain("Ruiz", "NO_BENEFIT");
        assertThat(states()).containsExactly("STOP SENT", "RESUME CALLED_OFF", "HOLD SENT", "FILL SENT", "ORDER SENT");
    }

    @Test
    void whatIsSuspendedBeforeItLeftNeverLeaves() {
        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        go();
        assertThat(PHARMACY.got).isEmpty();
        assertThat(PHARMACY.askedForNames).isEmpty();
        assertThat(states()).containsExactly("HOLD CALLED_OFF", "ORDER CALLED_OFF");

        prescriber.post(review + "/resume", "{\"reasonCode\": \"CAUSE_RESOLVED\"}");
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active");
    }

    @Test
    void whileTheGateIsShutNothingLeaves() {
        feedCameAt("evaluation", clock.instant().minus(Duration.ofMinutes(5)));
        Rounds.go(beans);
        assertThat(PHARMACY.got).isEmpty();
        assertThat(codes()).containsExactly("awaiting");

        later(Duration.ofMinutes(1));
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active");
    }

    @Test
    void withoutANameNothingLeavesButThatItIsTakenAway() {
        go();
        pharmacist.post(review + "/refills", "{}");
        PHARMACY.intakeStatus = 503;
        go();
        assertThat(codes()).containsExactly("no-name-yet");
        prescriber.post(review + "/discontinue", "{\"reasonCode\": \"NO_BENEFIT\"}");
        go();

        assertThat(PHARMACY.statuses()).containsExactly("active", "stopped");
        assertThat(states()).containsExactly("STOP SENT", "FILL CALLED_OFF", "ORDER SENT");
    }

    @Test
    void whoDoesNotAnswerIsNotSentItAgainUntilAPersonSaysSo() {
        PHARMACY.silent = true;
        go();
        assertThat(states()).containsExactly("ORDER UNKNOWN");
        pharmacist.post(review + "/refills", "{}");
        later(Duration.ofHours(1));
        go();
        assertThat(PHARMACY.got).hasSize(1);
        assertThat(states()).containsExactly("FILL DUE", "ORDER UNKNOWN");

        PHARMACY.silent = false;
        var order = message("ORDER");
        assertThat(as("therapist").post(order + "/send-again", REASON).status()).isEqualTo(403);
        assertThat(pharmacist.post(order + "/send-again", "{}").status()).isEqualTo(400);
        assertThat(pharmacist.post(order + "/send-again", REASON).text("state")).isEqualTo("DUE");
        assertThat(pharmacist.post(order + "/send-again", REASON).text("code")).isEqualTo("not-waiting");
        go();

        assertThat(PHARMACY.got).hasSize(3);
        assertThat(PHARMACY.got.get(1).key()).isEqualTo(PHARMACY.got.getFirst().key());
        assertThat(states()).containsExactly("FILL SENT", "ORDER SENT");
        assertThat(audited("send-pharmacy-message-again")).isEqualTo(2);
    }

    @Test
    void whatAProcessDiedOverIsUnknownAndAManagerSaysThatItArrived() {
        feedsAreCurrent();
        Rounds.goAndDie(beans);
        assertThat(states()).containsExactly("ORDER SENDING");
        go();
        assertThat(states()).containsExactly("ORDER SENDING");
        later(Duration.ofMinutes(3));
        go();
        go();
        assertThat(PHARMACY.got).hasSize(1);

        var unknown =
                as("manager").get("/pharmacy-messages?state=UNKNOWN&limit=200").body();
        assertThat(unknown.findValuesAsString("referralId")).contains(referral.toString());
        var said = as("manager").post(message("ORDER") + "/arrived", REASON);
        assertThat(said.text("state")).isEqualTo("SENT");
        go();
        assertThat(PHARMACY.got).hasSize(1);
        assertThat(database.sql(
                                "select decision || ' ' || reason_code || ' ' || decided_by from pharmacy_message_decision "
                                        + "join pharmacy_message using (message_id) where referral_id = ?")
                        .param(referral)
                        .query(String.class)
                        .list())
                .containsExactly("ARRIVED PHARMACY_CALLED manager");
        assertThat(audited("pharmacy-message-arrived")).isOne();
    }

    @Test
    void whatMayHaveArrivedIsTakenAwayAllTheSame() {
        PHARMACY.silent = true;
        go();
        PHARMACY.silent = false;
        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active", "on-hold");

        pharmacist.post(message("ORDER") + "/send-again", REASON);
        go();
        assertThat(PHARMACY.got).hasSize(2);
        assertThat(states()).containsExactly("HOLD SENT", "ORDER CALLED_OFF");
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        PHARMACY.pharmacyStatus = 422;
        go();
        later(Duration.ofHours(1));
        go();
        assertThat(PHARMACY.got).hasSize(1);
        assertThat(states()).containsExactly("ORDER FAILED");
        assertThat(codes()).containsExactly("refused-422");
    }

    @Test
    void whoIsBusyIsAskedLater() {
        PHARMACY.pharmacyStatus = 503;
        go();
        assertThat(codes()).containsExactly("not-now-503");
        PHARMACY.pharmacyStatus = 201;
        go();
        assertThat(PHARMACY.got).hasSize(1);
        later(Duration.ofMinutes(1));
        go();
        assertThat(PHARMACY.got).hasSize(2);
        assertThat(states()).containsExactly("ORDER SENT");
    }

    /** As if the journal were written out again: the event's own id is the message's. */
    @Test
    void theSameEventAgainIsNoSecondMessage() {
        go();
        database.sql("update review set version = 0 where referral_id = ?")
                .param(referral)
                .update();
        due.save(List.of(desk.read(referral).orElseThrow()));
        go();
        assertThat(PHARMACY.got).hasSize(1);
        assertThat(states()).containsExactly("ORDER SENT");
    }

    /** All that others tell has come. */
    private void go() {
        feedsCame();
        Rounds.go(beans);
    }

    private void later(Duration duration) {
        clock.putWrongBy(duration);
        feedsCame();
        awaitFeeds();
    }

    private void feedsCame() {
        Stream.of("intake", "evaluation", "integration-therapy").forEach(it -> feedCameAt(it, clock.instant()));
    }

    /** As a page shows them, the newest first. */
    private List<String> states() {
        return prescriber
                .get(review)
                .body()
                .path("handOff")
                .valueStream()
                .map(it -> it.path("kind").asString() + " " + it.path("state").asString())
                .toList();
    }

    private List<String> codes() {
        return prescriber.get(review).body().path("handOff").findValuesAsString("code");
    }

    private String message(String kind) {
        return prescriber
                .get(review)
                .body()
                .path("handOff")
                .valueStream()
                .filter(it -> it.path("kind").asString().equals(kind))
                .map(it -> "/pharmacy-messages/" + it.path("messageId").asString())
                .findFirst()
                .orElseThrow();
    }

    private String prescriptionId() {
        return prescriber.get(review).body().at("/prescription/prescriptionId").asString();
    }

    private String eventId(String fact) {
        return database.sql("select event_id from journal where referral_id = ? and type like ?")
                .params(referral, "%." + fact + ".v1")
                .query(String.class)
                .single();
    }

    private int audited(String action) {
        return database.sql("select count(*) from audit where referral_id = ? and action = ?")
                .params(referral, action)
                .query(Integer.class)
                .single();
    }
}
