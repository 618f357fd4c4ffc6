package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.journal.Cause;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.policy.PolicyFiles;
import org.painpath.intake.MovableClock;
import org.painpath.intake.RunningIntake;
import org.painpath.intake.information.Whom;
import org.painpath.intake.policy.ChasingReader;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Today;
import org.painpath.intake.store.LapsedConsents;
import org.painpath.intake.store.Messages;
import org.painpath.intake.store.OverdueInformation;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.Referrers;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a request to its answer, or to a coordinator: the test moves the clock, and says when the rounds are. */
class ChasingIT extends RunningIntake {
    private static final GreenMail SERVER = started();
    /** A Monday that has a policy and no holiday near; the due day is the Monday after, a coordinator takes over on the Tuesday. */
    private static final LocalDate MONDAY = Stream.iterate(
                    LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
                    monday -> monday.plusWeeks(1))
            .filter(ChasingIT::hasNoHolidayNear)
            .findFirst()
            .orElseThrow();

    private static final MovableClock CLOCK = new MovableClock(at(MONDAY, 10));

    private final String patient = "p" + UUID.randomUUID() + "@mail.example";
    private final String referrer = "r" + UUID.randomUUID() + "@referrer.example";

    @Autowired
    private Postman postman;

    @Autowired
    private OverdueInformation overdue;

    @Autowired
    private Messages messages;

    @Autowired
    private Patients patients;

    @Autowired
    private Referrers referrers;

    @Autowired
    private Mails mails;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ReferralWorklist worklist;

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        Clock movable() {
            return CLOCK;
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("PAINPATH_MAIL_HOST", () -> "127.0.0.1");
        registry.add("PAINPATH_MAIL_PORT", () -> SERVER.getSmtp().getPort());
        registry.add("PAINPATH_MAIL_TLS", () -> "false");
    }

    @BeforeEach
    void monday() {
        CLOCK.moveTo(at(MONDAY, 10));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void whatIsAskedForIsRemindedOfHandedToACoordinatorAndEndsWhenItComes() {
        UUID referral = lackingConsentAndHeart();
        var asked = json(post("coordinator", "/referrals/" + referral + "/request-information", "{}"));
        assertThat(asked.at("/requests")).hasSize(2);
        assertThat(asked.at("/requests/0/dueOn").asString())
                .isEqualTo(MONDAY.plusDays(7).toString());
        assertThat(states(referral)).containsExactly("DUE", "DUE", "PLANNED", "PLANNED", "DUE", "PLANNED", "PLANNED");

        postman.round();
        postman.round();
        assertThat(subjects(referrer)).hasSize(2).first().asString().startsWith("We have your referral " + referral);
        assertThat(whole(patient).getFirst())
                .contains("We need some information from you", "Signed consent: off label")
                .doesNotContainIgnoringCase("heart", "ketamine", FAMILY);
        assertThat(whole(referrer).getLast())
                .contains("Whether there is a disease of the heart")
                .doesNotContainIgnoringCase("consent", "ketamine", FAMILY);

        CLOCK.moveTo(at(MONDAY.plusDays(2), 8));
        postman.round();
        assertThat(subjects(patient)).hasSize(1);
        CLOCK.moveTo(at(MONDAY.plusDays(2), 9));
        postman.round();
        postman.round();
        assertThat(subjects(patient)).hasSize(2).last().asString().startsWith("A reminder: ");
        assertThat(subjects(referrer)).hasSize(3);

        post("referrer", "/referrals/" + referral + "/supply-information", "{\"facts\":{\"cardiac\":\"NONE\"}}");
        CLOCK.moveTo(at(MONDAY.plusDays(8), 0));
        overdue.round();
        overdue.round();
        assertThat(journaled(referral))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"from\":\"PATIENT\"", "consent-off-label");
        var row = worklist.find(referral).orElseThrow();
        assertThat(row.informationOverdueOf()).containsExactly(Whom.PATIENT);
        assertThat(row.informationAskedOf()).containsExactly(Whom.PATIENT);
        assertThat(row.informationDueOn()).isEqualTo(MONDAY.plusDays(7));
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "information-overdue", referral));
        }

        postman.round();
        assertThat(subjects(patient)).hasSize(3);
        assertThat(subjects(referrer)).as("no reminder of what has come").hasSize(3);

        post(
                "coordinator",
                "/referrals/" + referral + "/supply-information",
                "{\"facts\":{\"consents\":[\"OFF_LABEL\"]}}");
        var closed = json(get("coordinator", "/referrals/" + referral));
        assertThat(closed.get("stage").asString()).isEqualTo("AWAITING_DECISION");
        assertThat(closed.at("/requests")).isEmpty();
        assertThat(worklist.find(referral).orElseThrow().informationOverdueOf()).isEmpty();
        CLOCK.forward(Duration.ofDays(60));
        overdue.round();
        postman.round();
        assertThat(journaled(referral)).hasSize(1);
        assertThat(subjects(patient)).hasSize(3);
    }

    @Test
    void aWithdrawalAndADeclineCallOffWhatWasPlanned() {
        UUID withdrawn = asked();
        post(
                "coordinator",
                "/referrals/" + withdrawn + "/withdraw",
                "{\"requestedBy\":\"PATIENT\",\"reasonCode\":\"changed-mind\"}");
        UUID declined = asked();
        post("coordinator", "/referrals/" + declined + "/decline", "{\"reasonCodes\":[\"out-of-area\"]}");
        CLOCK.forward(Duration.ofDays(60));
        overdue.round();
        postman.round();
        assertThat(states(withdrawn)).containsOnly("SENT", "CALLED_OFF").contains("CALLED_OFF");
        assertThat(journaled(withdrawn)).isEmpty();
        assertThat(journaled(declined)).isEmpty();
        assertThat(subjects(patient)).isEmpty();
        assertThat(subjects(referrer))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("We cannot take on your referral " + declined);
    }

    @Test
    void twoInstancesSendAReminderOnceAndHandItOverOnce() throws Exception {
        UUID referral = asked();
        postman.round();
        CLOCK.moveTo(at(MONDAY.plusDays(2), 9));
        int before = subjects(patient).size();
        var start = new CyclicBarrier(2);
        Callable<Boolean> instance = () -> {
            var own = postman(mailbox);
            start.await();
            own.round();
            return true;
        };
        race(instance);
        assertThat(subjects(patient)).hasSize(before + 1);
        assertThat(states(referral)).filteredOn("SENT"::equals).hasSize(5);

        CLOCK.moveTo(at(MONDAY.plusDays(8), 0));
        race(() -> {
            start.await();
            overdue.round();
            return true;
        });
        assertThat(journaled(referral)).hasSize(2); // one of each side
    }

    @Test
    void aReminderOfWhichNobodyKnowsWhetherItWasSentIsNotSentAgain() {
        UUID referral = asked();
        postman.round();
        CLOCK.moveTo(at(MONDAY.plusDays(2), 9));
        var crashing = postman((_, _) -> {
            throw new IllegalStateException("the process ends here");
        });
        assertThatThrownBy(crashing::round).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(crashing::round).isInstanceOf(IllegalStateException.class);
        int before = subjects(patient).size();

        postman.round();
        CLOCK.forward(Duration.ofMinutes(11));
        postman.round();
        assertThat(subjects(patient)).hasSize(before);
        assertThat(states(referral)).filteredOn("UNKNOWN"::equals).hasSize(2);
    }

    @Test
    void whoHasNoAddressIsShownByRoleAndNoAddressIsEverShown() {
        UUID referral = submitted(complete().replace("\"cardiac\":\"NONE\",", ""));
        post("coordinator", "/referrals/" + referral + "/request-information", "{\"from\":\"REFERRER\"}");
        postman.round();
        var shown = get("coordinator", "/messages?limit=200&state=NO_ADDRESS");
        var message = StreamSupport.stream(json(shown).get("items").spliterator(), false)
                .filter(item -> item.get("referralId").asString().equals(referral.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(message.get("to").asString()).isEqualTo("REFERRER");
        assertThat(message.get("about").asString()).isEqualTo("INFORMATION_REQUESTED");
        assertThat(message.get("requestId").asString()).isNotEmpty();
        assertThat(shown.getBody()).doesNotContain("@");
    }

    @ParameterizedTest(name = "where the server answers {0}: {1} sent")
    @CsvSource({"busy, 1", "taken, 2"})
    void whatIsCalledOffWhileItIsOnItsWayIsNotTriedAgain(String answer, int sent) {
        postman.round();
        UUID referral = asked();
        var mails = new AtomicInteger();
        postman((_, _) -> {
                    // the first one says that the referral has come in
                    if (mails.incrementAndGet() == 1) {
                        return new Sending.Sent();
                    }
                    post(
                            "coordinator",
                            "/referrals/" + referral + "/withdraw",
                            "{\"requestedBy\":\"PATIENT\",\"reasonCode\":\"changed-mind\"}");
                    return answer.equals("taken") ? new Sending.Sent() : new Sending.Later("reply-421");
                })
                .round();
        CLOCK.forward(Duration.ofDays(1));
        postman.round();
        assertThat(states(referral))
                .containsOnly("SENT", "CALLED_OFF")
                .filteredOn("SENT"::equals)
                .hasSize(sent);
    }

    @Test
    void moreThanAPageOfThoseThatDoNotMoveKeepNoOtherWaiting() {
        UUID referral = asked();
        CLOCK.moveTo(at(MONDAY.plusDays(8), 0));
        database.sql("""
                insert into referral (referral_id, version, stage, priority, missing, received_at, changed_at, task,
                    standing, escalate_on)
                select gen_random_uuid(), 1, 'RECEIVED', 'STAT', '{}', now(), now(), 'CREATED', 'RECEIVED', ?
                from generate_series(1, 201)""").param(MONDAY.minusDays(900)).update();
        try {
            overdue.round();
        } finally {
            database.sql("delete from referral where escalate_on = ?")
                    .param(MONDAY.minusDays(900))
                    .update();
        }
        assertThat(journaled(referral)).hasSize(2);
    }

    @Test
    void aConsentIsTakenBackOnceItsLastDayIsOver(
            @Autowired Desk<ReferralCommand, Referral, ReferralEvent> desk, @Autowired LapsedConsents lapsed) {
        UUID referral = submitted(complete());
        var consent = new ConsentRecord(Consent.OFF_LABEL, null, LocalDate.of(2026, 1, 2), null, MONDAY);
        desk.handle(
                referral,
                new SupplyInformation(
                        new ScreeningFactsDraft()
                                .consentRecords(new ConsentRecords(List.of(consent)))
                                .facts(),
                        List.of(),
                        "referrer",
                        new Today(MONDAY, CLOCK.instant())),
                new Cause("referrer", CLOCK.instant(), null, null));
        lapsed.round();
        assertThat(revoked(referral)).isEmpty();
        CLOCK.moveTo(at(MONDAY.plusDays(1), 0));
        lapsed.round();
        lapsed.round();
        assertThat(revoked(referral))
                .singleElement()
                .asString()
                .contains("OFF_LABEL", "\"revokedOn\":\"%s\"".formatted(MONDAY), "\"by\":\"intake\"");
        assertThat(json(get("coordinator", "/referrals/" + referral))
                        .at("/stage")
                        .asString())
                .isEqualTo("AWAITING_INFORMATION");
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("intake", "consent-revoked", referral));
        }
    }

    private List<String> revoked(UUID referral) {
        return database.sql("select data from journal where referral_id = ? and type like '%consent-revoked%'")
                .param(referral)
                .query(String.class)
                .list();
    }

    private UUID asked() {
        UUID referral = lackingConsentAndHeart();
        post("coordinator", "/referrals/" + referral + "/request-information", "{}");
        return referral;
    }

    private UUID lackingConsentAndHeart() {
        return submitted(complete()
                .replace("\"sex\":\"FEMALE\"", "\"sex\":\"MALE\"")
                .replace("\"mrn\":", "\"email\":\"%s\",\"mrn\":".formatted(patient))
                .replace("\"notes\":", "\"referrer\":{\"email\":\"%s\"},\"notes\":".formatted(referrer))
                .replace("\"cardiac\":\"NONE\",", "")
                .replace("\"OFF_LABEL\",", ""));
    }

    private Postman postman(Mailbox way) {
        return new Postman(messages, new Addresses(patients, referrers), mails, way, CLOCK, Duration.ofMinutes(10));
    }

    private static void race(Callable<Boolean> instance) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(instance, instance))) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private List<String> states(UUID referral) {
        return database.sql("select state from message where referral_id = ? order by position")
                .param(referral)
                .query(String.class)
                .list();
    }

    private List<String> journaled(UUID referral) {
        return database.sql("select data from journal where referral_id = ? and type like '%information-overdue%'")
                .param(referral)
                .query(String.class)
                .list();
    }

    private List<String> subjects(String address) {
        return received(address).map(ChasingIT::subject).toList();
    }

    private List<String> whole(String address) {
        return received(address).map(GreenMailUtil::getWholeMessage).toList();
    }

    private static Stream<MimeMessage> received(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getWholeMessage(mail).contains("To: " + address));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean hasNoHolidayNear(LocalDate monday) {
        var policy = PolicyFiles.load("information", "", ChasingReader::read).on(monday);
        return monday.datesUntil(monday.plusDays(10)).noneMatch(policy.holidays()::contains);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
