package org.painpath.chassis.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the previous row's hash and the fields of this one, each with its length so that none can slide. */
public final class HashChain {
    private HashChain() {}

    public static byte[] next(byte[] previous, Object... fields) {
        var digest = sha256();
        digest.update(previous);
        for (Object field : fields) {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** The hash of a journal row; rows from before causes were kept have none, and hash as they did. */
    static byte[] ofRow(
            byte[] previous,
            UUID referral,
            long sequence,
            UUID event,
            String type,
            String data,
            String actor,
            Instant at,
            @Nullable UUID causedBy) {
        return causedBy == null
                ? next(previous, referral, sequence, event, type, data, actor, at)
                : next(previous, referral, sequence, event, type, data, actor, at, causedBy);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
