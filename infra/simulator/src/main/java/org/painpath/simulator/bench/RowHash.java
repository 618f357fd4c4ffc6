package org.painpath.simulator.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The chain of a journal's hashes, as the services make it: over the row before and each field with its length. */
final class RowHash {
    private RowHash() {}

    static byte[] after(byte[] previous, List<?> fields) {
        var digest = sha256();
        digest.update(previous);
        for (Object field : fields) {
            byte[] bytes = field.toString().getBytes(UTF_8);
            digest.update((bytes.length + ":").getBytes(US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
