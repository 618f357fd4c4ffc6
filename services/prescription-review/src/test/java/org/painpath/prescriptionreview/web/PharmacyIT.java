package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.core.io.ClassPathResource;
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

    /** 21 CFR 1306.05(a). */
    @Test
    void anOrderBearsTheAddressAndTheDeaNumberAndNothingOfItIsKept() {
        go();

        var order = PHARMACY.got.getFirst().order();
        assertThat(order.at("/contained/0/address/0/text").asString()).isEqualTo("20 Mill Lane, Harbour, NY 10001");
        var prescriber = order.at("/contained/1");
        assertThat(prescriber.path("resourceType").asString()).isEqualTo("Practitioner");
        assertThat(prescriber.at("/identifier/0/value").asString()).isEqualTo("prescriber");
        assertThat(prescriber.at("/identifier/1/system").asString())
                .isEqualTo("http://terminology.hl7.org/NamingSystem/USDEANumber");
        assertThat(prescriber.at("/identifier/1/value").asString()).isEqualTo("AB1234563");
        assertThat(order.at("/requester/reference").asString())
                .isEqualTo("#" + prescriber.path("id").asString());
        assertThat(rowsThatHold("Mill Lane")).isZero();
    }

    @Test
    void withoutAnAddressAnOrderWaitsUntilIntakeKnowsOne() {
        PHARMACY.intakeAddress = "";
        go();
        assertThat(PHARMACY.got).isEmpty();
        assertThat(codes()).containsExactly("no-address");
        assertThat(pharmacist
                        .get(review + "/pharmacy-messages")
                        .body()
                        .at("/toDo/0")
                        .asString())
                .contains("a coordinator notes it");

        PHARMACY.intakeAddress = "20 Mill Lane, Harbour, NY 10001";
        later(Duration.ofMinutes(1));
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active");
    }

    @Test
    void whoseRegistrationWasTakenBackHasNoOrderSent() {
        go();
        var registration = register("anna");
        askForMore();
        prescriber.post(review + "/proposal", "{}");
        check();
        assertThat(as("anna", "prescriber")
                        .decide(review, "sign", "\"daysSupply\": 30, \"refills\": 0")
                        .text("stage"))
                .isEqualTo("ACTIVE");
        as("manager").post(registration + "/revoke", "");
        PHARMACY.askedForNames.clear();
        go();

        assertThat(PHARMACY.statuses()).containsExactly("active", "on-hold");
        assertThat(states()).containsExactly("CHANGE DUE", "PAUSE SENT", "ORDER SENT");
        assertThat(codes()).containsExactly("no-registration");
        assertThat(PHARMACY.askedForNames).isEmpty();
    }

    @Test
    void aChangeUnderReviewIsToldOnceAndItsRejectionLetsThePrescriptionBeUsedAgain() {
        go();
        assertThat(pharmacist.post(review + "/refills", "{}").status()).isEqualTo(200);
        askForMore();
        candidate(CREATININE, GABAPENTIN);
        await().until(() -> prescriber.get(review).body().path("revision").asInt() == 3);
        awaitFeeds();
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active", "on-hold");
        assertThat(states()).containsExactly("PAUSE SENT", "FILL DUE", "ORDER SENT");

        prescriber.post(review + "/reject", "{\"reasonCode\": \"NO_BENEFIT\"}");
        later(Duration.ofMinutes(1));
        go();
        assertThat(PHARMACY.statuses()).containsExactly("active", "on-hold", "active", "active");
        assertThat(intents()).endsWith("order", "instance-order");
        assertThat(states()).containsExactly("RESUME SENT", "PAUSE SENT", "FILL SENT", "ORDER SENT");
    }

    @Test
    void whatNeverLeftIsNotPausedAndWaitsForTheReview() {
        askForMore();
        go();
        assertThat(PHARMACY.got).isEmpty();
        assertThat(states()).containsExactly("PAUSE CALLED_OFF", "ORDER DUE");
        assertThat(codes()).containsExactlyInAnyOrder("never-sent", "under-review");
    }

    @Test
    void aPausedPrescriptionThatIsSuspendedIsTakenAwayAndNotPausedAgain() {
        go();
        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        askForMore();
        go();
        assertThat(states()).containsExactly("HOLD SENT", "ORDER SENT");
    }

    /** As of a prescription from before there were messages. */
    @Test
    void ofWhatWasSignedBeforeThereWereMessagesAPersonSaysWhetherThePharmacyHasIt() throws IOException {
        database.sql("delete from pharmacy_message where referral_id = ?")
                .param(referral)
                .update();
        pharmacist.post(review + "/refills", "{}");
        go();
        assertThat(states()).containsExactly("FILL CALLED_OFF");

        migrateAgain();
        assertThat(states()).containsExactly("FILL CALLED_OFF", "ORDER UNKNOWN");
        assertThat(pharmacist.post(message("ORDER") + "/arrived", REASON).text("state"))
                .isEqualTo("SENT");
        assertThat(pharmacist.post(message("FILL") + "/send-again", REASON).text("state"))
                .isEqualTo("DUE");
        go();
        assertThat(intents()).containsExactly("instance-order");
        migrateAgain();
        assertThat(states()).containsExactly("FILL SENT", "ORDER SENT");
    }

    @Test
    void whatTookAwayAPrescriptionFromBeforeThereWereMessagesLeavesNow() throws IOException {
        database.sql("delete from pharmacy_message where referral_id = ?")
                .param(referral)
                .update();
        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        go();
        assertThat(PHARMACY.got).isEmpty();
        assertThat(states()).containsExactly("HOLD CALLED_OFF");

        migrateAgain();
        assertThat(states()).containsExactly("HOLD DUE", "ORDER UNKNOWN");
        go();
        assertThat(PHARMACY.statuses()).containsExactly("on-hold");
        assertThat(states()).containsExactly("HOLD SENT", "ORDER UNKNOWN");
    }

    @Test
    void whatIsToBeDoneIsSaidToThoseWhoMayDoIt() {
        PHARMACY.silent = true;
        go();
        PHARMACY.silent = false;
        var told = as("manager").get(review + "/pharmacy-messages").body();
        assertThat(told.path("messages")).hasSize(1);
        assertThat(told.at("/messages/0/state").asString()).isEqualTo("UNKNOWN");
        assertThat(told.at("/messages/0/writtenAt").asString()).isNotEmpty();
        assertThat(told.at("/toDo/0").asString()).contains("ask the pharmacy");
        assertThat(clinician.get(review + "/pharmacy-messages").status()).isEqualTo(403);

        PHARMACY.pharmacyStatus = 500;
        prescriber.post(review + "/suspend", "{\"reasonCode\": \"SIDE_EFFECTS\"}");
        go();
        assertThat(prescriber
                        .get(review + "/pharmacy-messages")
                        .body()
                        .at("/toDo/0")
                        .asString())
                .contains("call it now");
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

    /** As two managers do; where it is. */
    private String register(String who) {
        var of = "/prescribers/" + who + "/registrations";
        var entered = as("manager").post(of, """
                {"deaNumber": "FR2614572", "validFrom": "2026-01-01", "validUntil": "2036-12-31", "states": ["NY"],
                 "practitionerName": "Anna Reyes, MD", "practitionerAddress": "1 Quay Street, Harbour, NY 10001"}""");
        var one = of + "/" + entered.text("id");
        assertThat(as("manager2", "manager").post(one + "/confirm", "").status())
                .isEqualTo(200);
        return one;
    }

    private List<String> intents() {
        return PHARMACY.got.stream()
                .map(it -> it.order().path("intent").asString())
                .toList();
    }

    private void askForMore() {
        event(
                "integration-therapy",
                "dose-change-requested",
                "{\"reasonCode\": \"TOO_LITTLE_RELIEF\", \"direction\": \"UP\", \"requestedBy\": \"therapist\"}");
        awaitStage("OPEN");
        awaitFeeds();
    }

    private void migrateAgain() throws IOException {
        var script = new ClassPathResource("db/migration/V1009__ask_about_what_was_signed_before_messages.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        Stream.of(script.split(";\n"))
                .filter(it -> it.contains("insert"))
                .forEach(it -> database.sql(it).update());
    }

    private int rowsThatHold(String text) {
        return Stream.of("journal", "pharmacy_message", "audit", "review")
                .mapToInt(table -> database.sql(
                                "select count(*) from %s kept where cast(kept as text) like ?".formatted(table))
                        .param("%" + text + "%")
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private int audited(String action) {
        return database.sql("select count(*) from audit where referral_id = ? and action = ?")
                .params(referral, action)
                .query(Integer.class)
                .single();
    }
}
