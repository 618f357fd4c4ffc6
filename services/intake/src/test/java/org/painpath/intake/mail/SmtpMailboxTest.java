package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.painpath.intake.notices.Notice;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real conversation, up to the point where it goes wrong. */
class SmtpMailboxTest {

    static Stream<Arguments> conversations() {
        return Stream.of(
                Arguments.of("NOTHING", "250 ok", new Sending.Sent()),
                Arguments.of("EHLO", ScriptedServer.HANGS_UP, new Sending.Later("no-connection")),
                Arguments.of("MAIL", "451 later", new Sending.Later("not-now-451")),
                Arguments.of("RCPT", "450 later", new Sending.Later("not-now-450")),
                Arguments.of("RCPT", "550 nobody here", new Sending.Refused("refused-550")),
                Arguments.of("DATA", "452 full", new Sending.Later("not-now-452")),
                Arguments.of(".", "554 no", new Sending.Refused("refused-554")),
                Arguments.of(".", ScriptedServer.HANGS_UP, new Sending.Unknown("no-reply")),
                Arguments.of("QUIT", ScriptedServer.HANGS_UP, new Sending.Sent()));
    }

    @ParameterizedTest(name = "{0} is answered {1}")
    @MethodSource("conversations")
    void whatTheServerSaysIsWhatIsKnown(String command, String reply, Sending expected)
            throws IOException, MessagingException {
        try (var server = ScriptedServer.thatAnswers(command, reply)) {
            assertThat(send(server.port())).isEqualTo(expected);
        }
    }

    @Test
    void whereNobodyListensItIsTriedAgain() throws IOException, MessagingException {
        int port;
        try (var server = ScriptedServer.thatAnswers("NOTHING", "250 ok")) {
            port = server.port();
        }
        assertThat(send(port)).isEqualTo(new Sending.Later("no-connection"));
    }

    private static Sending send(int port) throws MessagingException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "20000");
        var notice = Sample.byVideo();
        var mail = Sample.MAILS.about(new Notice.OfVisit(notice), Sample.PATIENT, Sample.NOW);
        return new SmtpMailbox(sender).send(notice.messageId(), mail);
    }
}
