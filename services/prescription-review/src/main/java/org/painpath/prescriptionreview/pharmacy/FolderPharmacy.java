package org.painpath.prescriptionreview.pharmacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** A folder with one .json file a message, for demonstrations: only its owner reads it, and the same message is the same file. */
final class FolderPharmacy implements Pharmacy {
    private final Path folder;

    FolderPharmacy(Path folder) {
        this.folder = folder;
    }

    @Override
    public Sending send(UUID messageId, String content) {
        try {
            write(messageId, content);
            return new Sending.Sent();
        } catch (IOException _) {
            return new Sending.Later("folder");
        }
    }

    private void write(UUID messageId, String content) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // createTempFile makes it readable by its owner alone
        Path draft = Files.createTempFile(folder, messageId.toString(), ".draft");
        Files.writeString(draft, content);
        Files.move(draft, folder.resolve(messageId + ".json"), StandardCopyOption.ATOMIC_MOVE);
    }
}
