package org.painpath.local.backbone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Made once for a data directory, and readable by its owner alone. No service knows it. */
record SuperuserPassword(String value) {
    static SuperuserPassword in(Path data) throws IOException {
        var file = data.resolve("postgres-superuser");
        if (Files.notExists(file)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, random());
        }
        return new SuperuserPassword(Files.readString(file));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
