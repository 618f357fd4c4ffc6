package org.painpath.intake.mail;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** Where mail goes: the one way to the outside. */
@FunctionalInterface
interface Mailbox {

    /** @param messageId names the mail; each attempt of it is asked for by a claim of its own */
    Sending send(UUID messageId, MimeMessage mail);
}
