package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.notices.Notice;

class MailsTest {

    private final Mails mails = Sample.MAILS;

    @Test
    void theMailHasALetterAnInvitationAndANameOfItsOwn() throws MessagingException, IOException {
        var notice = Sample.inPerson(Happening.BOOKED, 0);
        MimeMessage mail = mails.about(new Notice.OfVisit(notice), Sample.PATIENT, Sample.NOW);
        mail.saveChanges();

        assertThat(mail.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly(Sample.PATIENT);
        assertThat(mail.getMessageID()).isEqualTo("<" + notice.messageId() + "@clinic.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(written(mail))
                .contains("text/plain; charset=UTF-8")
                .containsPattern("text/calendar; charset=UTF-8;\\s+method=REQUEST")
                .contains("appointment.ics");
    }

    @Test
    void aMissedVisitHasNoInvitation() throws MessagingException, IOException {
        assertThat(written(mails.about(
                        new Notice.OfVisit(Sample.inPerson(Happening.MISSED, 0)), Sample.PATIENT, Sample.NOW)))
                .doesNotContain("text/calendar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no address", "a@mail.example, b@mail.example", "a@mail.example\r\nBcc: b@mail.example", "@"})
    void whatIsNotOneAddressGetsNoMail(String address) {
        assertThatThrownBy(() -> mails.about(new Notice.OfVisit(Sample.byVideo()), address, Sample.NOW))
                .isInstanceOf(MessagingException.class);
    }

    private static String written(MimeMessage mail) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
