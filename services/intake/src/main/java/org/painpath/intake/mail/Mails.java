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
import java.util.function.UnaryOperator;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.letters.AppointmentLetters;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.Letter;
import org.painpath.intake.notices.Notice;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Makes a mail of a notice: the letter as plain text, with an invitation where a visit is made, moved or cancelled. */
final class Mails {
    private final Clinic clinic;
    private final String from;
    private final AppointmentLetters letters;
    private final WrittenLetters written;
    private final Invitation invitation;

    /**
     * @param from the clinic's address
     * @param wordsOfItem of an item's code, as people are asked for it
     */
    Mails(Clinic clinic, String from, UnaryOperator<String> wordsOfItem) {
        this.clinic = clinic;
        this.from = from;
        this.letters = new AppointmentLetters(clinic);
        this.written = new WrittenLetters(clinic, wordsOfItem);
        this.invitation = new Invitation(clinic, from);
    }

    /** @throws MessagingException for an address to which no mail can go */
    MimeMessage about(Notice notice, String address, Instant now) throws MessagingException {
        return switch (notice) {
            case Notice.OfVisit visit -> visit(visit.visit(), address, now);
            case Notice.OfRequest request -> plain(notice, written.about(request), address, now);
            case Notice.OfLetter ready -> plain(notice, written.about(ready), address, now);
            case Notice.OfReferral referral -> plain(notice, written.about(referral), address, now);
        };
    }

    private MimeMessage visit(AppointmentNotice notice, String patient, Instant now) throws MessagingException {
        var mail = new NamedMail(notice.messageId() + "@" + clinicDomain());
        var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        write(letters.about(notice), patient, now, parts);
        if (notice.happening() != Happening.MISSED) {
            parts.addAttachment("appointment.ics", calendar(notice, patient, now));
        }
        mail.saveChanges();
        return mail;
    }

    private MimeMessage plain(Notice notice, Letter letter, String address, Instant now) throws MessagingException {
        var mail = new NamedMail(notice.messageId() + "@" + clinicDomain());
        write(letter, address, now, new MimeMessageHelper(mail, StandardCharsets.UTF_8.name()));
        mail.saveChanges();
        return mail;
    }

    private void write(Letter letter, String address, Instant now, MimeMessageHelper mail) throws MessagingException {
        mail.setFrom(sender());
        mail.setTo(new InternetAddress(address, true));
        mail.setSubject(letter.subject());
        mail.setText(letter.text());
        mail.setSentDate(Date.from(now));
        // so that no absence assistant answers (RFC 3834)
        mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
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
