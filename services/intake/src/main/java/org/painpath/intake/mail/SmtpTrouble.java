package org.painpath.intake.mail;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failure of SMTP says of the mail. Only the server's own reply makes it certain that a mail was not taken: where
 * the line goes dead in the middle, nobody knows.
 */
final class SmtpTrouble {

    private static final int FOR_GOOD = 500;
    private static final int FOR_NOW = 400;
    private static final int NO_REPLY = 0;

    private SmtpTrouble() {}

    static Sending meaningOf(MailException failure) {
        return switch (failure) {
            case MailAuthenticationException _ -> new Sending.Later("login-refused");
            case MailSendException sending -> meaningOf(sending);
            default -> new Sending.Unknown("no-reply");
        };
    }

    private static Sending meaningOf(MailSendException failure) {
        Exception[] mails = failure.getMessageExceptions();
        if (mails.length == 0) {
            // the mail was taken; only the goodbye failed
            return new Sending.Sent();
        }
        // Spring gives both the same exception only when there was no connection to begin with
        return mails[0] == failure.getCause() ? new Sending.Later("no-connection") : byReply(reply(mails[0]));
    }

    private static Sending byReply(int reply) {
        if (reply >= FOR_GOOD) {
            return new Sending.Refused("refused-" + reply);
        }
        return reply >= FOR_NOW ? new Sending.Later("not-now-" + reply) : new Sending.Unknown("no-reply");
    }

    /** The reply of three digits, or 0 where there was none. A refused recipient says more than the whole. */
    private static int reply(Exception failure) {
        return chain(failure)
                .mapToInt(SmtpTrouble::ownReply)
                .filter(reply -> reply >= FOR_NOW)
                .max()
                .orElse(NO_REPLY);
    }

    private static Stream<Exception> chain(Exception failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? Stream.concat(Stream.of(failure), chain(mail.getNextException()))
                : Stream.of(failure);
    }

    private static int ownReply(Exception failure) {
        return switch (failure) {
            case SMTPSendFailedException mail -> mail.getReturnCode();
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            default -> NO_REPLY;
        };
    }
}
