package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Only a reply of the server makes it certain that a mail was not taken. */
class SmtpTroubleTest {

    @ParameterizedTest
    @CsvSource({"421, later", "451, later", "499, later", "500, refused", "550, refused", "-1, unknown"})
    void theReplyToTheMailDecides(int reply, String expected) {
        assertThat(kind(SmtpTrouble.meaningOf(failed(whole(reply, null))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"450, later", "550, refused", "553, refused"})
    void theReplyToTheRecipientDecides(int reply, String expected) throws AddressException {
        var recipient = new SMTPAddressFailedException(new InternetAddress("a@mail.example"), "RCPT", reply, "no");
        assertThat(kind(SmtpTrouble.meaningOf(failed(new SendFailedException("Invalid Addresses", recipient)))))
                .isEqualTo(expected);
        assertThat(kind(SmtpTrouble.meaningOf(failed(whole(250, recipient))))).isEqualTo(expected);
    }

    @Test
    void aLineThatGoesDeadInTheMiddleLeavesItUnknown() {
        assertThat(SmtpTrouble.meaningOf(failed(new MessagingException("Exception reading response"))))
                .isEqualTo(new Sending.Unknown("no-reply"));
        var dead = new MessagingException("Exception reading response");
        var alsoNotClosed = new MailSendException("close", new MessagingException("gone"), Map.of("mail", dead));
        assertThat(SmtpTrouble.meaningOf(alsoNotClosed)).isEqualTo(new Sending.Unknown("no-reply"));
        assertThat(SmtpTrouble.meaningOf(new MailParseException("odd"))).isEqualTo(new Sending.Unknown("no-reply"));
    }

    @Test
    void whereThereWasNoConversationItIsTriedAgain() {
        var failure = new MessagingException("Couldn't connect to host");
        assertThat(SmtpTrouble.meaningOf(new MailSendException("down", failure, Map.of("mail", failure))))
                .isEqualTo(new Sending.Later("no-connection"));
        assertThat(SmtpTrouble.meaningOf(new MailAuthenticationException("no")))
                .isEqualTo(new Sending.Later("login-refused"));
    }

    @Test
    void aFailedGoodbyeDoesNotUndoTheMail() {
        assertThat(SmtpTrouble.meaningOf(new MailSendException("close", new MessagingException("gone"), Map.of())))
                .isEqualTo(new Sending.Sent());
    }

    private static MailException failed(Exception failure) {
        return new MailSendException(Map.of("mail", failure));
    }

    private static Exception whole(int reply, Exception recipient) {
        var none = new Address[0];
        return new SMTPSendFailedException("DATA", reply, "no", recipient, none, none, none);
    }

    private static String kind(Sending sending) {
        return switch (sending) {
            case Sending.Sent _ -> "sent";
            case Sending.Later _ -> "later";
            case Sending.Refused _ -> "refused";
            case Sending.Unknown _ -> "unknown";
        };
    }
}
