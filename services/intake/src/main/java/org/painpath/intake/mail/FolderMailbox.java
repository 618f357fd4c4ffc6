package org.painpath.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** A folder with one .eml file a mail, for demonstrations: only its owner reads it, and the same mail is the same file. */
final class FolderMailbox implements Mailbox {

    private final Path folder;

    FolderMailbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public Sending send(UUID messageId, MimeMessage mail) {
        try {
            write(messageId, mail);
            return new Sending.Sent();
        } catch (IOException | MessagingException _) {
            return new Sending.Later("folder");
        }
    }

    private void write(UUID messageId, MimeMessage mail) throws IOException, MessagingException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // createTempFile makes it readable by its owner alone
        Path draft = Files.createTempFile(folder, messageId.toString(), ".draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            mail.writeTo(out);
        }
        Files.move(draft, folder.resolve(messageId + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
