package org.painpath.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.painpath.intake.notices.Notice;

class FolderMailboxTest {

    @TempDir
    private Path folder;

    @Test
    void theSameMailIsOneFileThatOnlyItsOwnerReads() throws MessagingException, IOException {
        Path box = folder.resolve("mail");
        var mailbox = new FolderMailbox(box);
        var notice = Sample.byVideo();
        var mail = Sample.MAILS.about(new Notice.OfVisit(notice), Sample.PATIENT, Sample.NOW);

        assertThat(mailbox.send(notice.messageId(), mail)).isEqualTo(new Sending.Sent());
        assertThat(mailbox.send(notice.messageId(), mail)).isEqualTo(new Sending.Sent());

        try (var files = Files.list(box)) {
            assertThat(files).containsExactly(box.resolve(notice.messageId() + ".eml"));
        }
        Path file = box.resolve(notice.messageId() + ".eml");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains("To: " + Sample.PATIENT);
    }

    @Test
    void aFolderThatCannotBeWrittenIsTriedLater() throws MessagingException, IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        var notice = Sample.byVideo();
        var mail = Sample.MAILS.about(new Notice.OfVisit(notice), Sample.PATIENT, Sample.NOW);

        assertThat(new FolderMailbox(file).send(notice.messageId(), mail)).isEqualTo(new Sending.Later("folder"));
    }
}
