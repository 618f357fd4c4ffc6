package org.painpath.intake.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** A mail server, spoken to by SMTP. */
final class SmtpMailbox implements Mailbox {

    private final JavaMailSender server;

    SmtpMailbox(JavaMailSender server) {
        this.server = server;
    }

    @Override
    public Sending send(UUID messageId, MimeMessage mail) {
        try {
            server.send(mail);
            return new Sending.Sent();
        } catch (MailException failure) {
            return SmtpTrouble.meaningOf(failure);
        }
    }
}
