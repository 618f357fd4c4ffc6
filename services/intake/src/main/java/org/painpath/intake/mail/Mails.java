package org.painpath.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.letters.AppointmentLetters;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.Letter;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Makes a mail of a notice: the letter as plain text, with an invitation unless the visit was missed. */
final class Mails {

    private final Clinic clinic;
    private final String from;
    private final AppointmentLetters letters;
    private final Invitation invitation;

    /** @param from the clinic's address */
    Mails(Clinic clinic, String from) {
        this.clinic = clinic;
        this.from = from;
        this.letters = new AppointmentLetters(clinic);
        this.invitation = new Invitation(clinic, from);
    }

    /** @throws MessagingException for an address to which no mail can go */
    MimeMessage about(AppointmentNotice notice, String patient, Instant now) throws MessagingException {
        Letter letter = letters.about(notice);
        var mail = new NamedMail(notice.messageId() + "@" + clinicDomain());
        var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setFrom(sender());
        parts.setTo(new InternetAddress(patient, true));
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        parts.setSentDate(Date.from(now));
        if (notice.happening() != Happening.MISSED) {
            parts.addAttachment("appointment.ics", calendar(notice, patient, now));
        }
        // so that no absence assistant answers (RFC 3834)
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    private ByteArrayDataSource calendar(AppointmentNotice notice, String patient, Instant now) {
        byte[] content = invitation.of(notice, patient, now).getBytes(StandardCharsets.UTF_8);
        return new ByteArrayDataSource(content, "text/calendar; charset=UTF-8; method=" + Invitation.method(notice));
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(from, clinic.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String clinicDomain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Keeps its name: whoever gets it twice sees that it is the same mail. */
    private static final class NamedMail extends MimeMessage {
        private final String name;

        NamedMail(String name) {
            super(Session.getInstance(new Properties()));
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
