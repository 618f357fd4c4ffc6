package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.intake.RunningIntake;
import org.painpath.intake.store.MessageState;
import org.painpath.intake.store.Messages;
import org.painpath.intake.store.Patients;
import org.painpath.intake.store.Referrers;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From evaluation's events to a real mail server; the test says when the postman goes. */
class MailIT extends RunningIntake {

    private static final GreenMail SERVER = started();
    private static final Instant VISIT = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    private static final String WITHDRAW = "{\"requestedBy\":\"PATIENT\",\"reasonCode\":\"changed-mind\"}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID appointment = new Ids().next();
    private final String address = "p" + appointment + "@mail.example";

    @Autowired
    private Postman postman;

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
    private Clock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("PAINPATH_MAIL_HOST", () -> "127.0.0.1");
        registry.add("PAINPATH_MAIL_PORT", () -> SERVER.getSmtp().getPort());
        registry.add("PAINPATH_MAIL_TLS", () -> "false");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void aBookedVisitIsOneMailAndEachChangeIsOneMore() throws MessagingException {
        UUID referral = accepted(address);
        try (var events = EventLog.open()) {
            RecordedEvent booked = publish(events, referral, "appointment-booked", booked("VIDEO"));
            awaitMessages(referral, 1);
            postman.round();
            assertThat(calendars()).hasSize(1);
            assertThat(calendars().getFirst())
                    .contains("METHOD:REQUEST", "SEQUENCE:0", "UID:" + appointment, "LOCATION:https://meet.example/");

            events.publishAgain(booked);
            publish(events, referral, "appointment-moved", moved());
            awaitMessages(referral, 2);
            postman.round();
            assertThat(calendars()).hasSize(2);
            assertThat(calendars().getLast()).contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + appointment);

            publish(events, referral, "appointment-cancelled", ended());
            awaitMessages(referral, 3);
            postman.round();
            postman.round();
            assertThat(calendars()).hasSize(3);
            assertThat(calendars().getLast()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        }
        assertThat(states(referral)).containsOnly(MessageState.SENT.name()).hasSize(3);
        assertThat(sentInTheAudit(referral)).isEqualTo(3);
        assertThat(received().getFirst().getSubject()).startsWith("Your appointment - ");
        assertThat(GreenMailUtil.getWholeMessage(received().getFirst())).doesNotContainIgnoringCase("ketamine", FAMILY);
    }

    @Test
    void aCrashBetweenClaimAndReplyIsUnknownAndOnlyAPersonSendsAgain() {
        UUID referral = accepted(address);
        try (var events = EventLog.open()) {
            publish(events, referral, "appointment-booked", booked("IN_PERSON"));
        }
        awaitMessages(referral, 1);
        var crashing = postman(
                (_, _) -> {
                    throw new IllegalStateException("the process ends here");
                },
                clock);
        assertThatThrownBy(crashing::round).isInstanceOf(IllegalStateException.class);
        assertThat(states(referral)).containsExactly("SENDING");

        postman.round();
        assertThat(states(referral)).containsExactly("SENDING");
        postman(mailbox, Clock.offset(clock, Duration.ofMinutes(11))).round();
        assertThat(states(referral)).containsExactly("UNKNOWN");
        postman.round();
        assertThat(received()).isEmpty();

        UUID message = shown("UNKNOWN", referral);
        assertThat(status(post("coordinator", "/messages/" + message + "/send-again", "{}")))
                .isEqualTo(200);
        postman.round();
        assertThat(received()).hasSize(1);
        assertThat(states(referral)).containsExactly("SENT");
        assertThat(code(post("coordinator", "/messages/" + message + "/send-again", "{}")))
                .isEqualTo("not-waiting");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        UUID referral = accepted(address);
        try (var events = EventLog.open()) {
            publish(events, referral, "appointment-booked", booked("IN_PERSON"));
        }
        awaitMessages(referral, 1);
        postman((_, _) -> new Sending.Later("no-connection"), clock).round();
        assertThat(states(referral)).containsExactly("DUE");
        postman.round();
        assertThat(received()).isEmpty();
        postman(mailbox, Clock.offset(clock, Duration.ofSeconds(31))).round();
        assertThat(received()).hasSize(1);
    }

    @Test
    void aReferralWithoutAnAddressIsShownAndMayBeLeft() {
        UUID referral = accepted("");
        try (var events = EventLog.open()) {
            publish(events, referral, "appointment-booked", booked("IN_PERSON"));
        }
        awaitMessages(referral, 1);
        postman.round();
        UUID message = shown("NO_ADDRESS", referral);
        var left = post("coordinator", "/messages/" + message + "/leave", "{}");
        assertThat(json(left).get("state").asString()).isEqualTo("LEFT");
        postman.round();
        assertThat(states(referral)).containsExactly("LEFT");
    }

    @Test
    void aVisitThatHasPassedIsNoMail() {
        UUID referral = accepted(address);
        try (var events = EventLog.open()) {
            publish(
                    events,
                    referral,
                    "appointment-booked",
                    booked("IN_PERSON").replace(VISIT.toString(), "2026-01-05T09:00:00Z"));
        }
        awaitMessages(referral, 1);
        postman.round();
        assertThat(states(referral)).containsExactly("FAILED");
        assertThat(received()).isEmpty();
    }

    @Test
    void aWithdrawalCallsOffTheVisitThatWasToCome() {
        UUID referral = accepted(address);
        try (var events = EventLog.open()) {
            publish(events, referral, "appointment-booked", booked("IN_PERSON"));
            post("coordinator", "/referrals/" + referral + "/withdraw", WITHDRAW);
            publish(events, referral, "evaluation-cancelled", "{\"reasonCode\":\"changed-mind\"}");
        }
        awaitMessages(referral, 2);
        postman.round();
        assertThat(calendars().getLast()).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    private Postman postman(Mailbox way, Clock time) {
        return new Postman(messages, new Addresses(patients, referrers), mails, way, time, Duration.ofMinutes(10));
    }

    private UUID accepted(String email) {
        String body = complete();
        UUID referral = submitted(
                email.isEmpty() ? body : body.replace("\"mrn\":", "\"email\":\"%s\",\"mrn\":".formatted(email)));
        assertThat(status(post("coordinator", "/referrals/" + referral + "/accept", "{}")))
                .isEqualTo(200);
        return referral;
    }

    private static RecordedEvent publish(EventLog events, UUID referral, String event, String data) {
        return events.publish("evaluation", event, referral, data);
    }

    private String booked(String mode) {
        String link = mode.equals("VIDEO") ? ",\"telehealthLink\":\"https://meet.example/%s\"" : "";
        return "{\"appointmentId\":\"%s\",\"startsAt\":\"%s\",\"mode\":\"%s\",\"clinician\":\"clinician\",\"minutes\":45"
                        .formatted(appointment, VISIT, mode)
                + link.formatted(appointment) + "}";
    }

    private String moved() {
        return "{\"appointmentId\":\"%s\",\"startsAt\":\"%s\"}".formatted(appointment, VISIT.plusSeconds(7200));
    }

    private String ended() {
        return "{\"appointmentId\":\"%s\"}".formatted(appointment);
    }

    private void awaitMessages(UUID referral, int count) {
        await().atMost(PATIENCE).until(() -> states(referral).size() == count);
    }

    private List<String> states(UUID referral) {
        return database.sql("select state from message where referral_id = ? order by position")
                .param(referral)
                .query(String.class)
                .list();
    }

    private long sentInTheAudit(UUID referral) {
        return database.sql("select count(*) from audit where referral_id = ? and action = 'send-message'")
                .param(referral)
                .query(Long.class)
                .single();
    }

    private UUID shown(String state, UUID referral) {
        var items =
                json(get("coordinator", "/messages?limit=200&state=" + state)).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("referralId").asString().equals(referral.toString()))
                .map(item -> UUID.fromString(item.get("messageId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> calendars() {
        return received().stream()
                .map(GreenMailUtil::getWholeMessage)
                .map(whole -> whole.replaceAll("\r?\n[ \t]", ""))
                .toList();
    }

    private List<MimeMessage> received() {
        return Stream.of(SERVER.getReceivedMessages()).filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
